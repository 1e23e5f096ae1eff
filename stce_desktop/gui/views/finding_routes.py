"""The ways into a finding and back to the list, and to what an administration adds."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Slot

from stce_desktop.app.services import Services
from stce_desktop.app.use_cases.deadlines import choose_deadlines, current_deadlines
from stce_desktop.app.use_cases.own_records import add_own_records
from stce_desktop.app.use_cases.shot_list import all_shots, shot_list
from stce_desktop.app.use_cases.start_finding import known_of_item, start_finding
from stce_desktop.domain.finding import Finding
from stce_desktop.domain.prefill import Prefill
from stce_desktop.domain.settings import Settings
from stce_desktop.gui.presenters.card_state import CardState
from stce_desktop.gui.presenters.finding_notes import Procedure
from stce_desktop.gui.tasks import Failure, TaskRunner
from stce_desktop.gui.views.card_page import CardPage
from stce_desktop.gui.views.check_page import CheckPage
from stce_desktop.gui.views.finding_detail_page import FindingDetailPage
from stce_desktop.gui.views.finding_form_page import FindingFormPage
from stce_desktop.gui.views.findings_page import FindingsPage
from stce_desktop.gui.views.form_body import Help
from stce_desktop.gui.views.recover_bar import RecoverBar
from stce_desktop.gui.views.search_page import SearchPage
from stce_desktop.gui.views.settings_page import SettingsPage


class Frame(Protocol):
    """What the routes need of the window."""

    search: SearchPage
    card: CardPage
    check: CheckPage
    findings: FindingsPage
    form: FindingFormPage
    detail: FindingDetailPage
    recover: RecoverBar
    settings: SettingsPage

    def go(self, name: str) -> None:
        """Show a page."""

    def fail(self, failure: Failure) -> None:
        """Say what went wrong."""

    def may_log(self, then: Callable[[], None]) -> bool:
        """Tell whether findings are open; else ask for a log-in, and do `then` after it."""
        ...

    def current_settings(self) -> Settings:
        """Return the settings as they stand."""
        ...

    def search_text(self) -> str:
        """Return what found the card that is open."""
        ...


class FindingRoutes(QObject):
    """Lead from whatever was found to the form, and from there to the list."""

    def __init__(self, frame: Frame, services: Services, runner: TaskRunner) -> None:
        super().__init__()
        self._frame, self._services, self._runner = frame, services, runner
        frame.search.log_wanted.connect(self._log_unidentified)
        frame.card.log_wanted.connect(self.log_card)
        frame.check.log_wanted.connect(self.start)
        frame.findings.opened.connect(self.open)
        frame.findings.new_wanted.connect(self.start_blank)
        frame.findings.draft_wanted.connect(self.edit)
        frame.form.closed.connect(self._to_findings)
        frame.form.sealed.connect(frame.findings.refresh)
        frame.form.next_wanted.connect(self.start_blank)
        frame.form.detail_wanted.connect(self.open)
        frame.recover.wanted.connect(self.edit)
        frame.recover.list_wanted.connect(self._to_findings)
        frame.detail.back_wanted.connect(self._to_findings)
        frame.detail.revised.connect(self.edit)
        frame.detail.noted.connect(frame.findings.refresh)
        frame.settings.table_chosen.connect(self._add_own)
        frame.settings.deadlines_chosen.connect(self._choose_deadlines)

    @Slot(object)
    def log_card(self, item: CardState) -> None:
        """Start a finding about the card that is open."""
        text = self._frame.search_text()
        self.start(
            Prefill(item_id=item.item_id, item_name=item.title, codes=item.codes, search_text=text)
        )

    @Slot(str)
    def _log_unidentified(self, text: str) -> None:
        self.start(Prefill(search_text=text, check_result="unidentified"))

    @Slot()
    def start_blank(self) -> None:
        """Start a finding that knows nothing yet."""
        self.start(Prefill())

    @Slot(object)
    def start(self, prefill: Prefill) -> None:
        """Start a finding with what is known already, after a log-in where one is due."""
        if not self._frame.may_log(partial(self.start, prefill)):
            return
        s = self._frame.current_settings()
        known = replace(prefill, post=s.post, officer=s.officer, training=s.training)
        self._runner.write(partial(self._started, known), self.edit, self._frame.fail)

    def _started(self, prefill: Prefill) -> Finding:
        known = known_of_item(self._services, prefill)
        return start_finding(self._services.findings(), known)

    @Slot(object)
    def edit(self, draft: Finding) -> None:
        """Open the form with a draft."""
        self._frame.recover.hide()
        services, content = self._services, self._services.content
        periods = current_deadlines(services)
        known = Help(
            content.red_flags(), shot_list(services, draft.found.item_id), all_shots(services),
            Procedure(content.dispositions(), periods.rules),
        )  # fmt: skip
        self._frame.form.edit(draft, known)
        if periods.problems:
            self._frame.fail(Failure(periods.problems[0]))
        self._frame.go("form")

    @Slot(str)
    def open(self, finding_id: str) -> None:
        """Show a final finding."""
        self._frame.detail.load(finding_id)
        self._frame.go("detail")

    @Slot()
    def _to_findings(self) -> None:
        self._frame.go("findings")

    @Slot(str)
    def _add_own(self, path: str) -> None:
        job = partial(add_own_records, self._services, Path(path))
        settings = self._frame.settings
        self._runner.read(job, settings.show_own, settings.show_failure, "own")

    @Slot(str)
    def _choose_deadlines(self, path: str) -> None:
        job = partial(choose_deadlines, self._services, Path(path))
        settings = self._frame.settings
        self._runner.read(job, settings.show_deadlines, settings.fail_deadlines)
