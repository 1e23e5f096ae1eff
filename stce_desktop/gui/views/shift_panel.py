"""The figures of a shift, since a time that is chosen."""

from functools import partial

from PySide6.QtCore import QDateTime, QTime, Signal, Slot
from PySide6.QtWidgets import QComboBox, QDateTimeEdit, QGridLayout, QHBoxLayout, QSizePolicy

from stce_desktop.app.services import Services
from stce_desktop.app.use_cases.list_findings import shift_figures
from stce_desktop.domain.finding_list import ShiftFigures
from stce_desktop.gui.presenters.finding_list import disposition_rows, figures_rows
from stce_desktop.gui.tasks import Failure, TaskRunner
from stce_desktop.gui.theme.tokens import GAP
from stce_desktop.gui.widgets.safe_label import SafeLabel
from stce_desktop.gui.widgets.section import Section, button, clear
from stce_desktop.i18n import _

_SHOWN = 5  # kinds of decision named; the others are added up
_HOURS = (8, 12, 24, 7 * 24, 30 * 24)


class ShiftPanel(Section):
    """Count what was recorded since a time; `closed` when it is to go away."""

    closed = Signal()

    def __init__(self, services: Services, runner: TaskRunner) -> None:
        super().__init__("")
        self._services = services
        self._runner = runner
        self._drafts = 0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        head = QHBoxLayout()
        head.addWidget(SafeLabel(_("Figures of the shift"), "heading", wrap=False))
        head.addSpacing(GAP)
        head.addWidget(SafeLabel(_("since"), "muted", wrap=False))
        self.since = QDateTimeEdit(QDateTime.currentDateTime().addSecs(-_HOURS[0] * 3600))
        self.since.setDisplayFormat("yyyy-MM-dd HH:mm")
        self.since.setCalendarPopup(True)
        self.since.setAccessibleName(_("Figures since"))
        self.since.dateTimeChanged.connect(self.count)
        self.span = QComboBox()
        self.span.setAccessibleName(_("Span of the figures"))
        for hours, words in zip(
            _HOURS,
            (_("last 8 hours"), _("last 12 hours"), _("last 24 hours"), _("last 7 days"),
             _("last 30 days")),
            strict=True,
        ):  # fmt: skip
            self.span.addItem(words, hours)
        self.span.addItem(_("today"), 0)
        self.span.addItem(_("everything"), -1)
        self.span.activated.connect(self._choose)
        close = button(_("C&lose"), "link", _("Back to the list alone"))
        close.clicked.connect(self._close)
        head.addWidget(self.since)
        head.addWidget(self.span)
        head.addStretch(1)
        head.addWidget(close)
        self.body.addLayout(head)
        self._table = QGridLayout()
        self._table.setHorizontalSpacing(2 * GAP)
        self._table.setVerticalSpacing(GAP // 2)
        for column in (1, 3):
            self._table.setColumnStretch(column, 1)
        self.body.addLayout(self._table)

    def show_for(self, drafts: int) -> None:
        """Count anew, with so many drafts still open."""
        self._drafts = drafts
        self.count()

    @Slot()
    def count(self) -> None:
        """Read the figures since the time that is chosen."""
        utc = self.since.dateTime().toUTC().toString("yyyy-MM-ddTHH:mm:ss") + "+00:00"
        today = QDateTime.currentDateTime().toString("yyyy-MM-dd")
        job = partial(_figures, self._services, utc, today)
        self._runner.consult(job, self._show, self._show_failure, "figures")

    def _show(self, figures: ShiftFigures) -> None:
        clear(self._table)
        done = list(disposition_rows(figures))
        if len(done) > _SHOWN:
            others = sum(int(text) for _label, text in done[_SHOWN:])
            done[_SHOWN:] = [(_("other decisions"), str(others))]
        if not done:
            done = [(_("Nothing was recorded since then."), "")]
        for column, rows in ((0, figures_rows(figures, self._drafts)), (2, done)):
            for number, (label, text) in enumerate(rows):
                self._table.addWidget(SafeLabel(label, "muted", wrap=False), number, column)
                self._table.addWidget(SafeLabel(text, wrap=False), number, column + 1)

    def _show_failure(self, failure: Failure) -> None:
        clear(self._table)
        self._table.addWidget(SafeLabel(failure.sentence, "error"), 0, 0, 1, 4)

    @Slot(int)
    def _choose(self, place: int) -> None:
        hours = int(self.span.itemData(place))
        now = QDateTime.currentDateTime()
        if hours > 0:
            since = now.addSecs(-hours * 3600)
        elif hours == 0:
            since = QDateTime(now.date(), QTime(0, 0))
        else:
            since = now.addYears(-100)
        self.since.setDateTime(since)

    @Slot()
    def _close(self) -> None:
        self.closed.emit()


def _figures(services: Services, since_utc: str, today: str) -> ShiftFigures:
    return shift_figures(services.findings(), since_utc, today)
