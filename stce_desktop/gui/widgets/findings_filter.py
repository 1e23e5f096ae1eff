"""Narrow the list of findings: state, decision, officer, days, deadline, open questions."""

from datetime import date, timedelta

from PySide6.QtCore import QDate, QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateEdit, QHBoxLayout, QVBoxLayout, QWidget

from stce_desktop.domain.finding_list import Deadline, Wanted
from stce_desktop.gui.presenters.finding_list import deadlines, shown, states
from stce_desktop.gui.presenters.finding_words import Choices, dispositions
from stce_desktop.gui.theme.tokens import GAP
from stce_desktop.gui.widgets.safe_label import SafeLabel
from stce_desktop.gui.widgets.section import button
from stce_desktop.i18n import _

_WIDTH = 6  # characters a closed list shows at least; it grows where there is room
_CHOSEN = "chosen"
_MARKED = "marked-training"


class FindingsFilter(QWidget):
    """Emit `changed` when another choice is made; `value` says what is wanted."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        line = QHBoxLayout()
        line.setSpacing(GAP)
        marked = ((_MARKED, _("marked TRAINING")),)
        self._state = self._list(_("State"), (*states(), *marked))
        self._disposition = self._list(_("Decision"), dispositions())
        self._officer = self._list(_("Officer"), ())
        self._days = self._list(
            _("Days"),
            (
                ("0", _("today")), ("6", _("last 7 days")), ("29", _("last 30 days")),
                (_CHOSEN, _("chosen days …")),
            ),
        )  # fmt: skip
        self._deadline = self._list(_("Deadline"), deadlines())
        for made in self._lists():
            line.addWidget(made, 1)
        column.addLayout(line)
        column.addLayout(self._second_line())

    def _lists(self) -> tuple[QComboBox, ...]:
        return self._state, self._disposition, self._officer, self._days, self._deadline

    def _second_line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(2 * GAP)
        self._open = QCheckBox(_("open &questions"))
        self._open.setAccessibleName(_("Only findings with a question that has no answer"))
        self._due_first = QCheckBox(_("next d&ue first"))
        self._due_first.setAccessibleName(_("Order: next deadline first"))
        for made in (self._open, self._due_first):
            made.toggled.connect(self._note)
            line.addWidget(made)
        self._between = QWidget()
        dates = QHBoxLayout(self._between)
        dates.setContentsMargins(0, 0, 0, 0)
        self._from = self._day(_("From day"))
        self._to = self._day(_("To day"))
        dates.addWidget(SafeLabel(_("from"), "muted", wrap=False))
        dates.addWidget(self._from)
        dates.addWidget(SafeLabel(_("to"), "muted", wrap=False))
        dates.addWidget(self._to)
        self._between.hide()
        line.addWidget(self._between)
        self.total = SafeLabel("", "muted", wrap=False)
        line.addStretch(1)
        line.addWidget(self.total)
        self._clear = button(_("Show &all"), "", _("Take all filters off"))
        self._clear.clicked.connect(self.reset)
        self._clear.setEnabled(False)
        line.addWidget(self._clear)
        return line

    def _day(self, name: str) -> QDateEdit:
        made = QDateEdit(QDate.currentDate())
        made.setCalendarPopup(True)
        made.setDisplayFormat("yyyy-MM-dd")
        made.setAccessibleName(name)
        made.dateChanged.connect(self._note)
        return made

    def _list(self, name: str, choices: Choices) -> QComboBox:
        made = QComboBox()
        made.setAccessibleName(name)
        made.setMinimumContentsLength(_WIDTH)
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        made.addItem(_("{0}: any").format(name), "")
        for key, label in choices:
            made.addItem(label, str(key))
        made.currentIndexChanged.connect(self._note)
        return made

    def offer_officers(self, names: tuple[str, ...]) -> None:
        """Offer these officers, keeping the one that is chosen."""
        chosen = str(self._officer.currentData() or "")
        with QSignalBlocker(self._officer):
            while self._officer.count() > 1:
                self._officer.removeItem(1)
            for name in names:
                self._officer.addItem(shown(name)[:60], name)
            self._officer.setCurrentIndex(max(0, self._officer.findData(chosen)))

    def value(self, text: str, today: date) -> Wanted:
        """Return what is wanted, with the typed text."""
        state = str(self._state.currentData() or "")
        since, until = self._span(today)
        deadline = str(self._deadline.currentData() or "")
        return Wanted(
            text=text,
            status="" if state == _MARKED else state,
            disposition=str(self._disposition.currentData() or ""),
            officer=str(self._officer.currentData() or ""),
            since=since,
            until=until,
            deadline=deadline,
            open_questions=self._open.isChecked(),
            marked_training=state == _MARKED,
            due_first=self._due_first.isChecked() or bool(deadline),
            today=today.isoformat(),
        )

    def _span(self, today: date) -> tuple[str, str]:
        chosen = str(self._days.currentData() or "")
        if chosen == _CHOSEN:
            days = sorted(made.date().toString("yyyy-MM-dd") for made in (self._from, self._to))
            return days[0], days[1]
        return ((today - timedelta(days=int(chosen))).isoformat(), "") if chosen else ("", "")

    def show_overdue(self) -> None:
        """Leave only what is past its day."""
        with QSignalBlocker(self):
            self.reset()
        self._deadline.setCurrentIndex(self._deadline.findData(Deadline.OVERDUE.value))

    @Slot()
    def reset(self) -> None:
        """Take all filters off."""
        for made in self._lists():
            made.setCurrentIndex(0)
        self._open.setChecked(False)
        self._due_first.setChecked(False)

    @Slot()
    def _note(self) -> None:
        if not hasattr(self, "_clear"):
            return
        self._between.setVisible(self._days.currentData() == _CHOSEN)
        self._clear.setEnabled(self.value("", date.today()).narrows)  # noqa: DTZ011 - local day
        self.changed.emit()
