"""The findings: what was recorded, narrowed and searched, with deadlines, figures and proof."""

from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QInputDialog,
    QLineEdit,
    QSizePolicy,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from stce_desktop.app.services import Services
from stce_desktop.app.use_cases.list_findings import Listing, more_of_list, open_list
from stce_desktop.app.use_cases.verify_findings import verify_findings
from stce_desktop.domain.finding import Finding, FindingRow, VerifyReport
from stce_desktop.domain.finding_list import FindingPage, Wanted
from stce_desktop.gui.models.findings_model import FindingsModel
from stce_desktop.gui.presenters.finding_detail import verify_words
from stce_desktop.gui.presenters.finding_list import (
    ITEM_COLUMN,
    OVERDUE,
    outdated_words,
    progress_words,
    total_words,
)
from stce_desktop.gui.tasks import Failure, TaskRunner
from stce_desktop.gui.theme.tokens import GAP
from stce_desktop.gui.views.retest_panel import RetestPanel
from stce_desktop.gui.views.shift_panel import ShiftPanel
from stce_desktop.gui.widgets.findings_filter import FindingsFilter
from stce_desktop.gui.widgets.safe_label import SafeLabel
from stce_desktop.gui.widgets.section import Section, button
from stce_desktop.i18n import _, ngettext

DEBOUNCE_MS = 60
MAX_LENGTH = 1000
_MEASURED_ROWS = 40  # a column is as wide as what these rows need: measuring all would stutter


@dataclass(frozen=True, slots=True)
class Answer:
    """Hold an answer with the question it belongs to."""

    wanted: Wanted
    listing: Listing


class FindingsPage(QWidget):
    """List findings and drafts; signals carry what the officer wants next."""

    opened = Signal(str)
    new_wanted = Signal()
    search_wanted = Signal()
    draft_wanted = Signal(object)
    counted = Signal(int)

    def __init__(self, services: Services, runner: TaskRunner) -> None:
        super().__init__()
        self.setObjectName("page")
        self._services = services
        self._runner = runner
        self._drafts: tuple[Finding, ...] = ()
        self._wanted = Wanted()
        self.model = FindingsModel()
        self.model.more_wanted.connect(self._fetch)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DEBOUNCE_MS)
        self._timer.timeout.connect(self.refresh)
        self._build()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GAP, 2 * GAP, 3 * GAP, 2 * GAP)
        column.setSpacing(GAP + 2)
        column.addLayout(self._head())
        self._message = SafeLabel("", "muted")
        self._message.hide()
        column.addWidget(self._message)
        column.addLayout(self._advice())
        self.figures = ShiftPanel(self._services, self._runner)
        self.figures.closed.connect(self._hide_figures)
        self.figures.hide()
        column.addWidget(self.figures)
        self.retest = RetestPanel(self._services, self._runner)
        self.retest.opened.connect(self._open_id)
        self.retest.noted.connect(self.refresh)
        self.retest.closed.connect(self._hide_retest)
        self.retest.hide()
        column.addWidget(self.retest, 1)
        self._filter = QLineEdit()
        self._filter.setPlaceholderText(
            _("Search own findings: words, number, seal, code, marking, serial, party")
        )
        self._filter.setAccessibleName(_("Search own findings"))
        self._filter.setMaxLength(MAX_LENGTH)
        self._filter.setClearButtonEnabled(True)
        self._filter.textChanged.connect(self._timer.start)
        self._filter.installEventFilter(self)
        column.addWidget(self._filter)
        self.filters = FindingsFilter()
        self.filters.changed.connect(self.refresh)
        column.addWidget(self.filters)
        self.table = self._table()
        column.addWidget(self.table, 1)
        self._empty = self._nothing()
        column.addWidget(self._empty)
        column.addStretch(0)

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.addWidget(SafeLabel(_("Findings"), "title"), 1)
        for text, role, hint, slot in (
            (_("Fi&gures"), "", _("Counts and times of the shift"), self._toggle_figures),
            (_("&Verify"), "", _("Prove that nothing was changed"), self._verify),
            (_("&New finding"), "primary", _("Start a finding (Ctrl+N)"), self._new),
        ):
            made = button(text, role, hint)
            made.clicked.connect(slot)
            head.addWidget(made)
        return head

    def _advice(self) -> QHBoxLayout:
        line = QHBoxLayout()
        self._overdue = button("", "link", _("Show only what is past its day"))
        self._overdue.clicked.connect(self._show_overdue)
        self._outdated = SafeLabel("", "muted", wrap=False)
        self._test = button(_("&Test again"), "link", _("Which would now stand differently?"))
        self._test.clicked.connect(self._start_retest)
        for made in (self._overdue, self._outdated, self._test):
            made.hide()
            line.addWidget(made)
        line.addStretch(1)
        return line

    def _nothing(self) -> Section:
        section = Section("")
        section.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._nothing_title = SafeLabel("", "heading")
        self._nothing_text = SafeLabel("", "muted")
        section.body.addWidget(self._nothing_title)
        section.body.addWidget(self._nothing_text)
        line = QHBoxLayout()
        self._lead_on = button(_("Search &for the goods"), "primary")
        self._lead_on.clicked.connect(self._search_goods)
        self._lead_back = button(_("Show all &findings"), "primary")
        self._lead_back.clicked.connect(self.show_all)
        line.addWidget(self._lead_on)
        line.addWidget(self._lead_back)
        line.addStretch(1)
        section.body.addLayout(line)
        section.hide()
        return section

    def _table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        table.setAccessibleName(_("Findings"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(38)
        header = table.horizontalHeader()
        header.setResizeContentsPrecision(_MEASURED_ROWS)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(ITEM_COLUMN, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(48)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        table.activated.connect(self._open)
        table.clicked.connect(self._open)
        return table

    @Slot()
    def refresh(self) -> None:
        """Read the list again, as it is wanted now."""
        self._timer.stop()
        today = date.today()  # noqa: DTZ011 - the day at the post
        wanted = self.filters.value(self._filter.text(), today)
        job = partial(self._listing, wanted)
        self._runner.consult(job, self._show, self._show_failure, "findings")

    def _listing(self, wanted: Wanted) -> Answer:
        edition = self._services.content.edition().sources_sha256
        return Answer(wanted, open_list(self._services.findings(), wanted, edition))

    def _show(self, answer: Answer) -> None:
        if answer.wanted.text != self._filter.text():
            return  # typed on since: the newer question is on its way
        listing = answer.listing
        self._wanted, self._drafts = answer.wanted, listing.drafts
        rows = (*listing.draft_rows, *listing.page.rows)
        self.model.show_rows(rows, answer.wanted.today, is_whole=listing.page.is_last)
        narrows = answer.wanted.narrows
        words = total_words(listing.page, len(listing.draft_rows), narrows=narrows)
        self.filters.total.setText(words)
        self.filters.offer_officers(listing.officers)
        self._show_advice(listing)
        self._arrange(has_rows=bool(rows), is_empty=listing.is_empty)
        if rows:
            self.table.setCurrentIndex(self.model.index(0, 0))
        self.counted.emit(listing.waiting)
        if not listing.progress.is_done:
            self._timer.start()

    def _show_advice(self, listing: Listing) -> None:
        words = ngettext("{0} {1} finding is overdue", "{0} {1} findings are overdue",
                         listing.overdue)  # fmt: skip
        self._overdue.setText(words.format(OVERDUE, listing.overdue))
        self._overdue.setAccessibleName(words.format("", listing.overdue).strip())
        self._overdue.setVisible(bool(listing.overdue))
        self._outdated.setText(outdated_words(listing.outdated))
        for made in (self._outdated, self._test):
            made.setVisible(bool(listing.outdated) and self.retest.isHidden())
        if progress := progress_words(listing.progress):
            self._say(progress)
        elif self._message.property("passing"):
            self._message.hide()
        self._message.setProperty("passing", bool(progress))

    def _arrange(self, *, has_rows: bool, is_empty: bool) -> None:
        """Show the list, or where to go from an empty one."""
        testing = not self.retest.isHidden()
        for made in (self._filter, self.filters):
            made.setVisible(not is_empty and not testing)
        self.table.setVisible(has_rows and not testing)
        self._empty.setVisible(not has_rows and not testing)
        self._lead_on.setVisible(is_empty)
        self._lead_back.setVisible(not is_empty)
        if is_empty:
            self._nothing_title.setText(_("No findings yet"))
            self._nothing_text.setText(_("Search for an item, check its values, then record it."))
            if self.isVisible():
                self._lead_on.setFocus()
        else:
            self._nothing_title.setText(_("No finding fits"))
            self._nothing_text.setText(
                _("Words are found from their beginning; fewer words and fewer filters find more.")
            )

    @Slot(object)
    def _fetch(self, last: FindingRow) -> None:
        job = partial(self._more, self._wanted, last)
        self._runner.consult(job, self._add, self._show_failure, "more findings")

    def _more(self, wanted: Wanted, last: FindingRow) -> tuple[FindingRow, FindingPage]:
        return last, more_of_list(self._services.findings(), wanted, last)

    def _add(self, more: tuple[FindingRow, FindingPage]) -> None:
        last, page = more
        if self.model.row_at(self.model.rowCount() - 1) == last:  # the list is still the same
            self.model.add_rows(page.rows, is_whole=page.is_last)

    def _say(self, text: str) -> None:
        self._message.setText(text)
        self._message.show()

    def _show_failure(self, failure: Failure) -> None:
        self._say(failure.sentence)
        self.model.show_rows(())
        for made in (self.table, self._filter, self.filters, self._empty):
            made.hide()

    def arrive(self) -> None:
        """Show the page: what is new, and the search box ready."""
        self.refresh()
        self.focus_box()

    @Slot()
    def focus_box(self) -> None:
        """Go to the search box, ready to be typed over."""
        self._filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._filter.selectAll()

    @Slot()
    def show_all(self) -> None:
        """Take search and filters off."""
        self._filter.clear()
        self.filters.reset()
        self.refresh()

    @Slot()
    def _show_overdue(self) -> None:
        self._filter.clear()
        self.filters.show_overdue()

    @Slot()
    def _toggle_figures(self) -> None:
        self.figures.setVisible(self.figures.isHidden())
        if not self.figures.isHidden():
            self.figures.show_for(len(self._drafts))
            self.figures.since.setFocus()

    @Slot()
    def _hide_figures(self) -> None:
        self.figures.hide()

    @Slot()
    def _start_retest(self) -> None:
        self.figures.hide()
        self.retest.show()
        self.retest.start()
        self.refresh()

    @Slot()
    def _hide_retest(self) -> None:
        self.retest.hide()
        self.refresh()

    @Slot()
    def _verify(self) -> None:
        job = partial(_verified, self._services)
        self._runner.write(job, self._show_verified, self._show_failure)

    def _show_verified(self, report: VerifyReport) -> None:
        self._say(verify_words(report))

    @Slot()
    def _new(self) -> None:
        self.new_wanted.emit()

    @Slot()
    def _search_goods(self) -> None:
        self.search_wanted.emit()

    @Slot(str)
    def _open_id(self, finding_id: str) -> None:
        self.opened.emit(finding_id)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        row = self.model.row_at(index.row())
        if row is None:
            return
        if row.place:
            self.opened.emit(row.id)
        else:
            self.draft_wanted.emit(next(d for d in self._drafts if d.id == row.id))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lead from the box into the list by Down, and open the first row by Enter."""
        pressed = event.type() == QEvent.Type.KeyPress and self.model.rowCount()
        if watched is self._filter and pressed and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Down:
                self.table.setFocus(Qt.FocusReason.TabFocusReason)
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._open(self.model.index(0, 0))
                return True
        return super().eventFilter(watched, event)


def _verified(services: Services) -> VerifyReport:
    return verify_findings(services.findings())


def ask_reason(parent: QWidget) -> str:
    """Ask why a finding is corrected; return nothing when it is not."""
    text, ok = QInputDialog.getText(
        parent,
        _("Correction"),
        _("What was wrong? The old record stays."),
        QLineEdit.EchoMode.Normal,
    )
    return text.strip() if ok else ""


def ask_folder(parent: QWidget) -> Path | None:
    """Ask for a folder to write to."""
    name = QFileDialog.getExistingDirectory(parent, _("Folder to write to"))
    return Path(name) if name else None


def ask_file(parent: QWidget, name: str) -> Path | None:
    """Ask for the file of a report."""
    chosen, _kind = QFileDialog.getSaveFileName(parent, _("Report"), f"{name}.pdf", "PDF (*.pdf)")
    return Path(chosen) if chosen else None
