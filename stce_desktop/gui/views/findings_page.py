"""The findings: what was recorded, its detail, correction, export and proof."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, Signal, Slot
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
from stce_desktop.app.use_cases.list_findings import list_findings
from stce_desktop.app.use_cases.start_finding import open_drafts
from stce_desktop.app.use_cases.verify_findings import verify_findings
from stce_desktop.domain.finding import Finding, FindingRow, VerifyReport
from stce_desktop.gui.models.findings_model import FindingsModel
from stce_desktop.gui.presenters.finding_detail import verify_words
from stce_desktop.gui.tasks import Failure, TaskRunner
from stce_desktop.gui.theme.tokens import GAP
from stce_desktop.gui.widgets.safe_label import SafeLabel
from stce_desktop.gui.widgets.section import Section, button, clear
from stce_desktop.i18n import _

Listing = tuple[tuple[FindingRow, ...], tuple[Finding, ...]]


class FindingsPage(QWidget):
    """List findings and drafts; signals carry what the officer wants next."""

    opened = Signal(str)
    new_wanted = Signal()
    draft_wanted = Signal(object)
    counted = Signal(int)

    def __init__(self, services: Services, runner: TaskRunner) -> None:
        super().__init__()
        self.setObjectName("page")
        self._services = services
        self._runner = runner
        self._drafts: tuple[Finding, ...] = ()
        self.model = FindingsModel()
        self._build()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GAP, 2 * GAP, 3 * GAP, 2 * GAP)
        column.setSpacing(GAP + 2)
        head = QHBoxLayout()
        head.addWidget(SafeLabel(_("Findings"), "title"), 1)
        verify = button(_("&Verify"), "", _("Prove that nothing was changed"))
        verify.clicked.connect(self._verify)
        new = button(_("&New finding"), "primary", _("Start a finding (Ctrl+N)"))
        new.clicked.connect(self._new)
        head.addWidget(verify)
        head.addWidget(new)
        column.addLayout(head)
        self._message = SafeLabel("", "muted")
        self._message.hide()
        column.addWidget(self._message)
        self._recover = QVBoxLayout()
        column.addLayout(self._recover)
        self._filter = QLineEdit()
        self._filter.setPlaceholderText(_("Filter by any word"))
        self._filter.setAccessibleName(_("Filter findings"))
        self._filter.textChanged.connect(self.model.filter)
        column.addWidget(self._filter)
        self.table = self._table()
        column.addWidget(self.table, 1)
        self._empty = Section(_("No findings yet"))
        self._empty.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._empty.add_text(_("Search for an item, check its values, then log it."), "muted")
        column.addWidget(self._empty)
        column.addStretch(0)

    def _table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        table.setAccessibleName(_("Findings"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(38)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        table.activated.connect(self._open)
        table.clicked.connect(self._open)
        return table

    @Slot()
    def refresh(self) -> None:
        """Read the list again."""
        self._runner.write(self._listing, self._show, self._show_failure)

    def _listing(self) -> Listing:
        desk = self._services.findings()
        return list_findings(desk), open_drafts(desk)

    def _show(self, listing: Listing) -> None:
        rows, self._drafts = listing
        self.model.show_rows(rows)
        self.table.setVisible(bool(rows))
        self._filter.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        clear(self._recover)
        for number, draft in enumerate(self._drafts[:5]):
            name = draft.found.item_name or draft.found.description or _("unidentified item")
            time = draft.circumstances.local_time[:16].replace("T", " ")
            line = button(_("Go on with the draft: {0} ({1})").format(name[:60], time), "link")
            line.setProperty("number", number)
            line.clicked.connect(self._continue)
            self._recover.addWidget(line)
        self.counted.emit(sum(1 for row in rows if row.status == "final"))

    def _show_failure(self, failure: Failure) -> None:
        self._message.setText(failure.sentence)
        self._message.show()
        self.table.hide()
        self._filter.hide()
        self._empty.hide()

    @Slot()
    def _verify(self) -> None:
        job = partial(_verified, self._services)
        self._runner.write(job, self._show_verified, self._show_failure)

    def _show_verified(self, report: VerifyReport) -> None:
        self._message.setText(verify_words(report))
        self._message.show()

    @Slot()
    def _new(self) -> None:
        self.new_wanted.emit()

    @Slot()
    def _continue(self) -> None:
        self.draft_wanted.emit(self._drafts[int(self.sender().property("number"))])

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        if key := self.model.id_at(index.row()):
            self.opened.emit(key)


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
