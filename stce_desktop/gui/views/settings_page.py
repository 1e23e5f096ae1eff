"""Settings: who and where, and how the window looks; saved at once."""

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QFormLayout, QLineEdit, QWidget

from stce_desktop.app.use_cases.deadlines import DeadlineReport
from stce_desktop.app.use_cases.own_records import OwnReport
from stce_desktop.domain.card import Edition
from stce_desktop.domain.officers import VaultState
from stce_desktop.domain.settings import Settings
from stce_desktop.gui.presenters.window_state import guard_words
from stce_desktop.gui.presenters.words import list_words
from stce_desktop.gui.tasks import Failure
from stce_desktop.gui.widgets.safe_label import SafeLabel
from stce_desktop.gui.widgets.section import Page, Section, button
from stce_desktop.i18n import _, ngettext

SCALES = (100, 125, 150)
LOCKS = (5, 10, 15, 30, 60)
_SHOWN = 6  # faulty lines that are named


class SettingsPage(Page):
    """Edit the settings; `changed` carries them after every change."""

    changed = Signal(object)
    table_chosen = Signal(str)
    deadlines_chosen = Signal(str)
    officers_wanted = Signal()

    def __init__(
        self, settings: Settings, edition: Edition, languages: tuple[tuple[str, str], ...]
    ) -> None:
        super().__init__(_("Settings"))
        self._settings = settings
        self.column.addWidget(SafeLabel(_("Settings"), "title"))
        self._post = QLineEdit(settings.post)
        self._officer = QLineEdit(settings.officer)
        self._training = QCheckBox(_("Training: mark every screen, record and paper"))
        self._training.setChecked(settings.training)
        self._theme = _combo(
            (
                ("system", _("As the desktop")), ("light", _("Light")), ("dark", _("Dark")),
                ("contrast", _("High contrast")),
            ),
            settings.theme,
        )  # fmt: skip
        self._scale = _combo(tuple((str(s), f"{s} %") for s in SCALES), str(settings.scale))
        self._language = _combo(languages, settings.language)
        who = self._form(_("Who and where"))
        who.addRow(_("&Post"), self._post)
        who.addRow(_("&Officer"), self._officer)
        who.addRow("", self._training)
        self._guard_section(settings)
        looks = self._form(_("How it looks"))
        looks.addRow(_("&Colours"), self._theme)
        looks.addRow(_("&Text size"), self._scale)
        looks.addRow(_("&Language"), self._language)
        for editor, name in (
            (self._post, _("Post")), (self._officer, _("Officer")), (self._theme, _("Colours")),
            (self._scale, _("Text size")), (self._language, _("Language")),
        ):  # fmt: skip
            editor.setAccessibleName(name)
        self._own_records()
        self._own_deadlines()
        self._about(edition)
        self.message = SafeLabel("", "error")
        self.column.addWidget(self.message)
        self.column.addStretch(1)
        for edit in (self._post, self._officer):
            edit.setMaxLength(80)
            edit.editingFinished.connect(self._change)
        for combo in (self._theme, self._scale, self._language, self._lock):
            combo.currentIndexChanged.connect(self._change)
        self._training.toggled.connect(self._change)

    def _form(self, title: str) -> QFormLayout:
        section = Section(title)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        section.body.addLayout(form)
        self.column.addWidget(section)
        return form

    def _guard_section(self, settings: Settings) -> None:
        section = Section(_("Officers and passphrases"))
        self._guard = SafeLabel("")
        section.body.addWidget(self._guard)
        form = QFormLayout()
        minutes = tuple((str(m), _("{0} minutes").format(m)) for m in LOCKS)
        self._lock = _combo((*minutes, ("0", _("never"))), str(settings.lock_minutes))
        self._lock.setAccessibleName(_("Lock the findings after"))
        form.addRow(_("Loc&k after (or Ctrl+L)"), self._lock)
        section.body.addLayout(form)
        self._open_officers = button(_("O&fficers and passphrases…"))
        self._open_officers.clicked.connect(self.officers_wanted)
        section.body.addWidget(self._open_officers, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addWidget(section)

    def show_guard(self, state: VaultState) -> None:
        """Say how the findings are kept; the name of an officer who logs in is not typed."""
        self._guard.setText(guard_words(state))
        self._officer.setReadOnly(bool(state.officers))
        hint = _("Who is logged in") if state.officers else ""
        self._officer.setToolTip(hint)

    def show_who(self, settings: Settings) -> None:
        """Take over post and officer from the log-in."""
        self._settings = settings
        self._post.setText(settings.post)
        self._officer.setText(settings.officer)

    def _own_records(self) -> None:
        section = Section(_("Names this post knows goods by"))
        section.add_text(
            _("A CSV table with the columns name, see, terms and note is searched as well."),
            "muted",
        )
        self._own = SafeLabel(_("None yet."))
        section.body.addWidget(self._own)
        choose = button(_("&Add a table…"), "", _("CSV in UTF-8; “see” is the card it opens"))
        choose.clicked.connect(self._choose_table)
        section.body.addWidget(choose, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addWidget(section)

    def _own_deadlines(self) -> None:
        section = Section(_("Deadlines of this administration"))
        section.add_text(
            _("How long each disposition may stand: a copy of deadlines.yaml with days filled in."),
            "muted",
        )
        self._deadlines = SafeLabel(_("Dates follow the chosen file; without one there are none."))
        section.body.addWidget(self._deadlines)
        choose = button(_("Choose &deadlines…"), "", _("A YAML file: id, days, count, rest, basis"))
        choose.clicked.connect(self._choose_deadlines)
        section.body.addWidget(choose, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addWidget(section)

    @Slot()
    def _choose_deadlines(self) -> None:
        name, _kind = QFileDialog.getOpenFileName(
            self, _("Deadlines"), "", _("YAML (*.yaml *.yml)")
        )
        if name:
            self.deadlines_chosen.emit(name)

    def show_deadlines(self, report: DeadlineReport) -> None:
        """Say for how many dispositions there is a deadline now."""
        count = sum(rule.days is not None for rule in report.rules)
        words = ngettext(
            "{0} disposition has a deadline.", "{0} dispositions have a deadline.", count
        )
        self._deadlines.setText(words.format(count))

    def fail_deadlines(self, failure: Failure) -> None:
        """Say why a file of deadlines could not be used; the earlier one stays."""
        self._deadlines.setText(failure.sentence)

    @Slot()
    def _choose_table(self) -> None:
        name, _kind = QFileDialog.getOpenFileName(
            self, _("Table of names"), "", _("Tables (*.csv)")
        )
        if name:
            self.table_chosen.emit(name)

    def show_own(self, report: OwnReport) -> None:
        """Say how many own records are searched, and which lines are not used."""
        count = ngettext("{0} name in use.", "{0} names in use.", report.records)
        lines = [count.format(report.records) if report.records else _("None yet.")]
        lines += [str(problem) for problem in report.problems[:_SHOWN]]
        if len(report.problems) > _SHOWN:
            lines.append(_("… and {0} more.").format(len(report.problems) - _SHOWN))
        self._own.setText("\n".join(lines))

    def show_failure(self, failure: Failure) -> None:
        """Say why a table could not be used; the earlier ones stay."""
        self._own.setText(failure.sentence)

    def _about(self, edition: Edition) -> None:
        section = Section(_("Knowledge in use"))
        rows = [(_("list"), list_words(name, year)) for name, year in edition.lists.items()]
        rows.append((_("state of"), edition.date))
        rows += [(name.replace("_", " "), str(n)) for name, n in edition.counts.items()]
        section.add_rows(tuple(rows))
        self.column.addWidget(section)

    def show_training(self, *, on: bool) -> None:
        """Show how the training mode stands, without asking for a change."""
        self._settings = replace(self._settings, training=on)
        with QSignalBlocker(self._training):
            self._training.setChecked(on)

    @Slot()
    def end_training(self) -> None:
        """Switch the training mode off, as its box does."""
        self._training.setChecked(False)

    @Slot()
    def _change(self) -> None:
        new = replace(
            self._settings,
            post=self._post.text().strip(),
            officer=self._officer.text().strip(),
            theme=str(self._theme.currentData()),
            scale=int(self._scale.currentData()),
            language=str(self._language.currentData()),
            training=self._training.isChecked(),
            lock_minutes=int(self._lock.currentData()),
        )
        if new != self._settings:
            self._settings = new
            self.changed.emit(new)


def _combo(
    items: tuple[tuple[str, str], ...], chosen: str, parent: QWidget | None = None
) -> QComboBox:
    combo = QComboBox(parent)
    for key, label in items:
        combo.addItem(label, key)
    combo.setCurrentIndex(max(0, combo.findData(chosen)))
    return combo
