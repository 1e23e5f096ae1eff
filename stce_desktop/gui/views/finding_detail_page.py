"""The detail of a final finding: what it holds, its papers, custody and questions."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QPixmap
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout

from stce_desktop.app.services import Services
from stce_desktop.app.use_cases.ask_expert import (
    Asked,
    ask_expert,
    bind_answer,
    bind_form,
    question_templates,
)
from stce_desktop.app.use_cases.attach_photo import thumbnails
from stce_desktop.app.use_cases.export_finding import export_finding
from stce_desktop.app.use_cases.list_findings import show_finding
from stce_desktop.app.use_cases.print_paper import PaperKind, PaperOrder, order_paper
from stce_desktop.app.use_cases.record_custody import acknowledge, hand_over, record_custody
from stce_desktop.app.use_cases.revise_finding import revise_finding
from stce_desktop.domain.evidence import CustodyMove
from stce_desktop.domain.finding import Finding, Revision, Sealed
from stce_desktop.domain.knowledge import ReachBackTemplate
from stce_desktop.domain.question import Answer
from stce_desktop.gui.presenters.finding_detail import history_rows, sections
from stce_desktop.gui.printing.report import print_paper, write_question
from stce_desktop.gui.printing.sheet import ReportError
from stce_desktop.gui.tasks import Failure, TaskRunner
from stce_desktop.gui.views.custody_panel import CustodyPanel
from stce_desktop.gui.views.findings_page import ask_file, ask_folder, ask_reason
from stce_desktop.gui.views.reach_back_panel import ReachBackPanel
from stce_desktop.gui.widgets.flow import FlowLayout
from stce_desktop.gui.widgets.safe_label import SafeLabel
from stce_desktop.gui.widgets.section import Page, Section, button, clear
from stce_desktop.i18n import _, active

_PHOTO = QSize(240, 180)


@dataclass(frozen=True, slots=True)
class Opened:
    """Hold a finding with its history, thumbnails, and the questions and notices there are.

    `lost` holds one sentence for each photo that cannot be shown.
    """

    finding: Finding
    history: tuple[Revision, ...]
    thumbnails: dict[str, bytes]
    templates: tuple[ReachBackTemplate, ...] = ()
    languages: tuple[tuple[str, str], ...] = ()
    lost: tuple[str, ...] = ()


class FindingDetailPage(Page):
    """Show one final finding; it is never edited, only corrected by a new revision."""

    back_wanted = Signal()
    revised = Signal(object)
    noted = Signal()

    def __init__(self, services: Services, runner: TaskRunner) -> None:
        super().__init__(_("Finding"))
        self._services = services
        self._runner = runner
        self._opened: Opened | None = None
        self._after = ""
        head = QHBoxLayout()
        back = button(_("Back"), "", _("Back to the list (Esc)"))
        back.setShortcut(QKeySequence(Qt.Key.Key_Escape))
        back.clicked.connect(self._go_back)
        self._title = SafeLabel("", "title")
        head.addWidget(back)
        head.addWidget(self._title, 1)
        self._add_buttons(
            head, ((_("&Correct…"), self._correct), (_("Export &folder…"), self._export))
        )
        self.column.addLayout(head)
        self._add_papers()
        self._message = SafeLabel("", "muted")
        self._message.hide()
        self.column.addWidget(self._message)
        self._body = QVBoxLayout()
        self._body.setSpacing(self.column.spacing())
        self.column.addLayout(self._body)
        self.column.addStretch(1)

    def _add_papers(self) -> None:
        """Add the papers there are, and the language of the trader beside the notice."""
        line = QHBoxLayout()
        line.addWidget(SafeLabel(_("Papers"), "muted", wrap=False))
        self._report, *_others = self._add_buttons(
            line,
            (
                (_("Inspection re&port…"), self._print),
                (_("Evidence &list…"), self._print_evidence),
                (_("&Notice to the trader…"), self._print_notice),
            ),
        )
        self._language = QComboBox()
        self._language.setAccessibleName(_("Language of the trader"))
        line.addWidget(self._language)
        line.addStretch(1)
        self.column.addLayout(line)

    def _add_buttons(
        self, line: QHBoxLayout, made: tuple[tuple[str, Callable[[], None]], ...]
    ) -> list[QPushButton]:
        presses = []
        for text, slot in made:
            press = button(text)
            press.clicked.connect(slot)
            line.addWidget(press)
            presses.append(press)
        return presses

    def load(self, finding_id: str) -> None:
        """Show a finding by its id."""
        self._after = ""
        self._message.hide()
        self._opened = None  # nothing of the finding before stays
        self._title.setText("")
        clear(self._body)
        self._runner.write(partial(self._read, finding_id), self._show, self._show_failure)

    def _read(self, finding_id: str) -> Opened:
        desk = self._services.findings()
        finding, history = show_finding(desk, finding_id)
        small, lost = thumbnails(desk, finding)
        content = self._services.content
        languages = tuple((text.id, text.name) for text in content.notices())
        templates = question_templates(content, finding)
        return Opened(finding, history, small, templates, languages, lost)

    def _show(self, opened: Opened) -> None:
        self._opened = opened
        finding = opened.finding
        title = f"{finding.number} · {finding.found.item_name or finding.found.description[:60]}"
        self._title.setText(title)
        self._show_languages(opened)
        clear(self._body)
        for name, rows in sections(finding):
            section = Section(name)
            section.add_rows(rows)
            self._body.addWidget(section)
        self._body.addWidget(self._photos(opened))
        self.custody = CustodyPanel(finding)
        self.custody.moved.connect(self._move)
        self.custody.handed_over.connect(self._hand_over)
        self.custody.acknowledged.connect(self._acknowledge)
        self._body.addWidget(self.custody)
        self.questions = ReachBackPanel(finding, opened.templates)
        self.questions.asked.connect(self._ask)
        self.questions.came_back.connect(self.enter_form)
        self.questions.answered.connect(self._bind)
        self._body.addWidget(self.questions)
        past = Section(_("History"))
        past.add_rows(history_rows(opened.history))
        self._body.addWidget(past)
        if said := " ".join(filter(None, (self._after, *opened.lost))):
            self._say(said)
        self.focus_papers()

    @Slot()
    def focus_papers(self) -> None:
        """Go to the papers, where the keyboard is wanted first."""
        if self.isVisible():
            self._report.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_languages(self, opened: Opened) -> None:
        if self._language.count() == 0:
            for key, name in opened.languages:
                self._language.addItem(name, key)

    def _photos(self, opened: Opened) -> Section:
        section = Section(_("Photos"))
        line = FlowLayout()  # as many beside each other as there is room for
        for attachment in opened.finding.evidence:
            pixmap = QPixmap()
            label = SafeLabel(attachment.name[:40], wrap=False)
            if pixmap.loadFromData(opened.thumbnails.get(attachment.sha256, b"")):
                label.setPixmap(
                    pixmap.scaled(
                        _PHOTO, Qt.AspectRatioMode.KeepAspectRatio,
                        Qt.TransformationMode.SmoothTransformation,
                    )
                )  # fmt: skip
                label.setAccessibleName(attachment.name)
            line.addWidget(label)
        section.body.addLayout(line)
        return section

    def _show_failure(self, failure: Failure) -> None:
        self._say(failure.sentence)

    def _say(self, text: str) -> None:
        self._message.setText(text)
        self._message.show()
        self.verticalScrollBar().setValue(0)

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
        self._ask_and_print(PaperKind.REPORT)

    @Slot()
    def _print_evidence(self) -> None:
        self._ask_and_print(PaperKind.EVIDENCE)

    @Slot()
    def _print_notice(self) -> None:
        self._ask_and_print(PaperKind.NOTICE)

    def _ask_and_print(self, kind: PaperKind) -> None:
        if self._opened and (path := ask_file(self, f"{self._opened.finding.number}-{kind}")):
            self.print_to(path, kind)

    def print_to(self, path: Path, kind: PaperKind = PaperKind.REPORT) -> None:
        """Write a paper as a PDF; a notice in the officer's language and the trader's."""
        if self._opened:
            chosen = (active().language.split("_")[0], str(self._language.currentData() or "en"))
            known = {key for key, _name in self._opened.languages}
            languages = tuple(key if key in known else "en" for key in chosen)
            name = (self._opened.finding.id, kind)
            job = partial(self._ordered, name, languages, path)
            self._runner.write(job, self._print_ordered, self._show_failure)

    def _ordered(
        self, name: tuple[str, PaperKind], languages: tuple[str, ...], path: Path
    ) -> PaperOrder:
        desk = self._services.findings()
        return order_paper(desk, self._services.content, name, languages, path)

    def _print_ordered(self, order: PaperOrder) -> None:
        try:
            self._show_written(print_paper(order))
        except ReportError as error:
            self._say(error.sentence())

    @Slot(object)
    def _move(self, move: CustodyMove) -> None:
        self._note(partial(record_custody, move=move), _("The move is recorded."))

    @Slot(str, str)
    def _hand_over(self, to: str, by: str) -> None:
        self._note(partial(hand_over, to=to, by=by), _("The hand-over is recorded."))

    @Slot(str, str)
    def _acknowledge(self, by: str, named: str) -> None:
        self._note(partial(acknowledge, by=by, named=named), _("The receipt is entered."))

    @Slot(object)
    def _bind(self, answer: Answer) -> None:
        self._note(partial(bind_answer, answer=answer), _("The answer is entered."))

    @Slot(object)
    def enter_form(self, path: Path) -> None:
        """Enter the answer form in a file."""
        self._note(partial(bind_form, path=path), _("The answer is entered."))

    def _note(self, job: Callable[..., Sealed], done: str) -> None:
        """Note an event on the finding that is shown, then show it anew."""
        if self._opened:
            self._after = done
            work = partial(self._noted, job, self._opened.finding.id)
            self._runner.write(work, self._show_noted, self._show_failure)

    def _show_noted(self, opened: Opened) -> None:
        self._show(opened)
        self.noted.emit()

    def _noted(self, job: Callable[..., Sealed], finding_id: str) -> Opened:
        job(self._services.findings(), finding_id)
        return self._read(finding_id)

    @Slot(object, str)
    def _ask(self, template: ReachBackTemplate, to: str) -> None:
        if folder := ask_folder(self):
            self.ask(template, to, folder)

    def ask(self, template: ReachBackTemplate, to: str, folder: Path) -> None:
        """Write the package of a question and its page under `folder`."""
        if self._opened:
            job = partial(self._asked, self._opened.finding.id, template, to, folder)
            self._runner.write(job, self._show_asked, self._show_failure)

    def _asked(
        self, finding_id: str, template: ReachBackTemplate, to: str, folder: Path
    ) -> tuple[Asked, Opened]:
        asked = ask_expert(self._services.findings(), finding_id, template, to, folder)
        return asked, self._read(finding_id)

    def _show_asked(self, result: tuple[Asked, Opened]) -> None:
        asked, opened = result
        self._after = _("Written: {0}").format(asked.path)
        self._show(opened)
        today = self._services.findings().clock.local().date()
        parts = (opened.finding, asked.question, asked.case_number)
        try:
            write_question(parts, opened.thumbnails, today, asked.path.with_suffix(".pdf"))
        except ReportError as error:
            self._say(error.sentence())
