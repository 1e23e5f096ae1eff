"""The door to the findings: first set-up, log-in, and the recovery code of headquarters."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLineEdit, QPushButton

from stce_desktop.app.services import Services
from stce_desktop.domain.officers import Guard, Officer, VaultState
from stce_desktop.domain.settings import Settings
from stce_desktop.gui.tasks import Failure, TaskRunner
from stce_desktop.gui.widgets.new_passphrase import NewPassphrase, secret_edit
from stce_desktop.gui.widgets.safe_label import SafeLabel
from stce_desktop.gui.widgets.section import Page, Section, button, clear, show_and_focus
from stce_desktop.i18n import _


@dataclass(frozen=True, slots=True)
class Passed:
    """Say that the findings are open: for which post, and for which officer if one logged in."""

    post: str
    officer: str


class GatePage(Page):
    """Stand before the findings while they are locked; `passed` leads on to what was wanted."""

    passed = Signal(object)
    back_wanted = Signal()

    def __init__(self, services: Services, runner: TaskRunner) -> None:
        super().__init__(_("Log in to the findings"))
        self._services = services
        self._runner = runner
        self._passed = Passed("", "")
        self._title = SafeLabel("", "title")
        self._section = Section("")
        self.message = SafeLabel("", "error")
        head = QHBoxLayout()
        self._back = button(_("Back"), "", _("Back without a log-in (Esc)"))
        self._back.setShortcut(QKeySequence(Qt.Key.Key_Escape))
        self._back.clicked.connect(self.back_wanted)
        head.addWidget(self._back)
        head.addWidget(self._title, 1)
        self.column.addLayout(head)
        for widget in (self._section, self.message):
            self.column.addWidget(widget)
        note = _("Search, cards, checks and Danger need no log-in.")
        self.column.addWidget(SafeLabel(note, "muted"))
        self.column.addStretch(1)

    def ask(self, state: VaultState, settings: Settings) -> None:
        """Show what is due: the first set-up, or the log-in."""
        self._passed = Passed(settings.post, settings.officer)
        if state.guard is Guard.NEW:
            self._ask_set_up(settings)
        else:
            self._ask_log_in(state, settings)

    def _clean(self, title: str) -> QFormLayout:
        self._back.show()
        self._title.setText(title)
        self.message.setText("")
        clear(self._section.body)
        self._form = QFormLayout()
        self._section.body.addLayout(self._form)
        return self._form

    def _ask_set_up(self, settings: Settings) -> None:
        form = self._clean(_("Who records findings here?"))
        self._post, self._name = QLineEdit(settings.post), QLineEdit(settings.officer)
        self._new = NewPassphrase()
        self._new.done.connect(self._set_up)
        for edit, name in ((self._post, _("Post")), (self._name, _("Officer"))):
            edit.setMaxLength(80)
            edit.setAccessibleName(name)
        form.addRow(_("P&ost"), self._post)
        form.addRow(_("O&fficer"), self._name)
        self._section.body.addWidget(self._new)
        self._section.add_text(
            _("“Later” goes on without: findings are safe against loss and unnoticed change, but "
              "whoever takes this machine can read them."),
            "muted",
        )  # fmt: skip
        self._buttons((_("Set &up"), "primary", self._set_up), (_("&Later"), "", self._later))
        empty = next((edit for edit in (self._post, self._name) if not edit.text()), None)
        show_and_focus(empty or self._new.first)

    def _ask_log_in(self, state: VaultState, settings: Settings) -> None:
        form = self._clean(_("Log in to the findings"))
        self._who = _officer_box(state.officers, settings.officer)
        self._secret = secret_edit(_("Passphrase"))
        self._secret.returnPressed.connect(self._log_in)
        form.addRow(_("O&fficer"), self._who)
        form.addRow(_("&Passphrase"), self._secret)
        self._buttons(
            (_("&Log in"), "primary", self._log_in),
            (_("Passphrase for&gotten…"), "link", self._ask_recovery),
        )
        if state.wait_s:
            self.message.setText(_("Wait {0} seconds, then try.").format(state.wait_s))
        show_and_focus(self._secret)

    @Slot()
    def _ask_recovery(self) -> None:
        officers = [self._who.itemData(i) for i in range(self._who.count())]
        chosen = self._who.currentIndex()
        form = self._clean(_("A new passphrase by the code of headquarters"))
        self._who = _officer_box(tuple(officers), officers[chosen].name)
        self._code = QLineEdit()
        self._code.setAccessibleName(_("Recovery code"))
        self._code.setPlaceholderText(_("six groups of five characters"))
        self._new = NewPassphrase()
        self._new.done.connect(self._recover)
        form.addRow(_("O&fficer"), self._who)
        form.addRow(_("&Recovery code"), self._code)
        self._section.body.addWidget(self._new)
        self._buttons((_("&Open"), "primary", self._recover))
        show_and_focus(self._code)

    def _show_code(self, code: str) -> None:
        self._clean(_("Write this recovery code down"))
        self._back.hide()  # the code is shown this once: only its own button leads on
        self._section.add_text(code, "result")
        self._section.add_text(
            _("It is shown this once. It opens the findings when a passphrase is forgotten: keep "
              "it at headquarters, never with this machine."),
        )  # fmt: skip
        self._buttons((_("I have &written it down"), "primary", self._pass))
        show_and_focus(self._made[0])

    def _buttons(self, *wanted: tuple[str, str, Callable[[], None]]) -> None:
        line = QHBoxLayout()
        self._made: list[QPushButton] = []
        for text, role, slot in wanted:
            made = button(text, role)
            made.clicked.connect(slot)
            line.addWidget(made, 0, Qt.AlignmentFlag.AlignLeading)
            self._made.append(made)
        line.addStretch(1)
        self._section.body.addLayout(line)

    @Slot()
    def _set_up(self) -> None:
        if not self._post.text().strip():
            self.message.setText(_("Write the post as it is to stand in the numbers."))
            self._post.setFocus()
            return
        self._passed = Passed(self._post.text().strip(), self._name.text().strip())
        vault, name = self._services.vault, self._name.text()
        self._try(partial(vault.set_up, name, self._new.text()), self._show_code, self._new.fault())

    @Slot()
    def _later(self) -> None:
        self._passed = Passed(self._post.text().strip(), self._name.text().strip())
        self._try(self._services.findings, self._opened)

    @Slot()
    def _log_in(self) -> None:
        officer = self._who.currentData()
        self._passed = Passed(self._passed.post, officer.name)
        job = partial(self._services.vault.unlock, officer.id, self._secret.text())
        self._try(job, self._opened)

    @Slot()
    def _recover(self) -> None:
        officer = self._who.currentData()
        self._passed = Passed(self._passed.post, officer.name)
        vault, code, text = self._services.vault, self._code.text(), self._new.text()
        self._try(partial(vault.recover, code, officer.id, text), self._opened, self._new.fault())

    def _try(
        self, job: Callable[[], object], receive: Callable[..., None], fault: str = ""
    ) -> None:
        if fault:
            self.message.setText(fault)
            return
        if self._made[0].isEnabled():  # Enter twice is one try
            self._enable(is_free=False)
            self.message.setText(_("One moment…"))
            self._runner.write(job, receive, self._fail)

    def _enable(self, *, is_free: bool) -> None:
        for made in self._made:
            made.setEnabled(is_free)

    def _opened(self, _answer: object) -> None:
        self._pass()

    @Slot()
    def _pass(self) -> None:
        self._clean("")
        self.passed.emit(self._passed)

    def _fail(self, failure: Failure) -> None:
        self._enable(is_free=True)
        self.message.setText(failure.sentence)


def _officer_box(officers: tuple[Officer, ...], last: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(_("Officer"))
    for officer in officers:
        box.addItem(officer.name, officer)
    box.setCurrentIndex(max(0, box.findText(last)))
    return box
