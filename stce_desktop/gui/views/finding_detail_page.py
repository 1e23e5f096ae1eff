"""The detail of a final finding."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from stce_desktop.app.services import Services
from stce_desktop.app.use_cases.attach_photo import thumbnail
from stce_desktop.app.use_cases.export_finding import export_finding
from stce_desktop.app.use_cases.list_findings import show_finding
from stce_desktop.app.use_cases.revise_finding import revise_finding
from stce_desktop.domain.finding import Finding, Revision
from stce_desktop.gui.presenters.finding_detail import history_rows, sections
from stce_desktop.gui.printing.report import ReportError, write_report
from stce_desktop.gui.tasks import Failure, TaskRunner
from stce_desktop.gui.views.findings_page import ask_file, ask_folder, ask_reason
from stce_desktop.gui.widgets.safe_label import SafeLabel
from stce_desktop.gui.widgets.seal_card import qr_matrix
from stce_desktop.gui.widgets.section import Page, Section, button, clear
from stce_desktop.i18n import _


@dataclass(frozen=True, slots=True)
class Opened:
    """Hold a finding with its history and thumbnails."""

    finding: Finding
    history: tuple[Revision, ...]
    thumbnails: dict[str, bytes]


class FindingDetailPage(Page):
    """Show one final finding; it is never edited, only corrected by a new revision."""

    back_wanted = Signal()
    revised = Signal(object)

    def __init__(self, services: Services, runner: TaskRunner) -> None:
        super().__init__(_("Finding"))
        self._services = services
        self._runner = runner
        self._opened: Opened | None = None
        head = QHBoxLayout()
        back = button(_("&Back"), "", _("Back to the list (Esc)"))
        back.setShortcut(QKeySequence(Qt.Key.Key_Escape))
        back.clicked.connect(self._go_back)
        self._title = SafeLabel("", "title")
        head.addWidget(back)
        head.addWidget(self._title, 1)
        for text, slot in (
            (_("&Correct…"), self._correct),
            (_("Export &folder…"), self._export),
            (_("Export &PDF…"), self._print),
        ):
            made = button(text)
            made.clicked.connect(slot)
            head.addWidget(made)
        self.column.addLayout(head)
        self._message = SafeLabel("", "muted")
        self._message.hide()
        self.column.addWidget(self._message)
        self._body = QVBoxLayout()
        self._body.setSpacing(self.column.spacing())
        self.column.addLayout(self._body)
        self.column.addStretch(1)

    def load(self, finding_id: str) -> None:
        """Show a finding by its id."""
        self._message.hide()
        self._runner.write(partial(self._read, finding_id), self._show, self._show_failure)

    def _read(self, finding_id: str) -> Opened:
        desk = self._services.findings()
        finding, history = show_finding(desk, finding_id)
        small = {a.sha256: thumbnail(desk, a.sha256) for a in finding.evidence}
        return Opened(finding, history, small)

    def _show(self, opened: Opened) -> None:
        self._opened = opened
        finding = opened.finding
        title = f"{finding.number} · {finding.found.item_name or finding.found.description[:60]}"
        self._title.setText(title)
        clear(self._body)
        for name, rows in sections(finding):
            section = Section(name)
            section.add_rows(rows)
            self._body.addWidget(section)
        self._body.addWidget(self._photos(opened))
        past = Section(_("History"))
        past.add_rows(history_rows(opened.history))
        self._body.addWidget(past)

    def _photos(self, opened: Opened) -> Section:
        section = Section(_("Photos"))
        line = QHBoxLayout()
        for attachment in opened.finding.evidence:
            pixmap = QPixmap()
            label = SafeLabel(attachment.name, wrap=False)
            if pixmap.loadFromData(opened.thumbnails.get(attachment.sha256, b"")):
                label.setPixmap(
                    pixmap.scaledToHeight(180, Qt.TransformationMode.SmoothTransformation)
                )
                label.setAccessibleName(attachment.name)
            line.addWidget(label)
        line.addStretch(1)
        section.body.addLayout(line)
        return section

    def _show_failure(self, failure: Failure) -> None:
        self._say(failure.sentence)

    def _say(self, text: str) -> None:
        self._message.setText(text)
        self._message.show()

    @Slot()
    def _go_back(self) -> None:
        self.back_wanted.emit()

    @Slot()
    def _correct(self) -> None:
        if self._opened and (reason := ask_reason(self)):
            self.revise(reason)

    def revise(self, reason: str) -> None:
        """Start the next revision of the finding that is shown."""
        if self._opened:
            job = partial(self._revised, self._opened.finding.id, reason)
            self._runner.write(job, self._hand_on, self._show_failure)

    def _revised(self, finding_id: str, reason: str) -> Finding:
        return revise_finding(self._services.findings(), finding_id, reason)

    def _hand_on(self, draft: Finding) -> None:
        self.revised.emit(draft)

    @Slot()
    def _export(self) -> None:
        if self._opened and (folder := ask_folder(self)):
            self.export_to(folder)

    def export_to(self, folder: Path) -> None:
        """Write record, chain and photos into a new folder under `folder`."""
        if self._opened:
            job = partial(self._exported, self._opened.finding.id, folder)
            self._runner.write(job, self._show_written, self._show_failure)

    def _exported(self, finding_id: str, folder: Path) -> Path:
        return export_finding(self._services.findings(), finding_id, folder)

    def _show_written(self, target: Path) -> None:
        self._say(_("Written: {0}").format(target))

    @Slot()
    def _print(self) -> None:
        if self._opened and (path := ask_file(self, self._opened.finding.number)):
            self.print_to(path)

    def print_to(self, path: Path) -> None:
        """Write the report as a PDF."""
        if self._opened is None:
            return
        finding, seal = self._opened.finding, self._opened.history[-1].seal
        try:
            qr = qr_matrix(f"{finding.number} {seal}")
            write_report(finding, seal, self._opened.thumbnails, qr, path)
        except ReportError as error:
            self._say(error.sentence())
        else:
            self._say(_("Written: {0}").format(path))
