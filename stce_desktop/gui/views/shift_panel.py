"""The figures of a shift, since a time that is chosen."""

from functools import partial

from PySide6.QtCore import QDateTime, QTime, Signal, Slot
from PySide6.QtWidgets import QComboBox, QDateTimeEdit, QHBoxLayout, QVBoxLayout

from stce_desktop.app.services import Services
from stce_desktop.app.use_cases.list_findings import shift_figures
from stce_desktop.domain.finding_list import ShiftFigures
from stce_desktop.gui.presenters.finding_list import disposition_rows, figures_rows
from stce_desktop.gui.tasks import Failure, TaskRunner
from stce_desktop.gui.theme.tokens import GAP
from stce_desktop.gui.widgets.safe_label import SafeLabel
from stce_desktop.gui.widgets.section import Section, button, clear
from stce_desktop.i18n import _

_HOURS = (8, 12, 24, 7 * 24, 30 * 24)


class ShiftPanel(Section):
    """Count what was recorded since a time; `closed` when it is to go away."""

    closed = Signal()

    def __init__(self, services: Services, runner: TaskRunner) -> None:
        super().__init__("")
        self._services = services
        self._runner = runner
        self._drafts = 0
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
        line = QHBoxLayout()
        line.setSpacing(4 * GAP)
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        line.addLayout(self._left, 1)
        line.addLayout(self._right, 1)
        self.body.addLayout(line)

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
        done = disposition_rows(figures) or ((_("Nothing was recorded since then."), ""),)
        for column, rows in (
            (self._left, figures_rows(figures, self._drafts)),
            (self._right, done),
        ):
            clear(column)
            for label, text in rows[:8]:
                line = QHBoxLayout()
                line.addWidget(SafeLabel(label, "muted"), 1)
                line.addWidget(SafeLabel(text, wrap=False))
                column.addLayout(line)
            if len(rows) > 8:
                others = sum(int(text) for _label, text in rows[8:])
                column.addWidget(SafeLabel(_("… and {0} with other decisions").format(others)))
            column.addStretch(1)

    def _show_failure(self, failure: Failure) -> None:
        clear(self._left)
        clear(self._right)
        self._left.addWidget(SafeLabel(failure.sentence, "error"))

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
