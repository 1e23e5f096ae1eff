"""Let nobody to the findings who has not logged in; lock them when nobody is there."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from stce_desktop.app.services import Services
from stce_desktop.app.use_cases.scrub_findings import begin_scrub
from stce_desktop.domain.errors import StceError
from stce_desktop.domain.finding import VerifyReport
from stce_desktop.domain.officers import Guard, VaultState
from stce_desktop.domain.settings import Settings
from stce_desktop.gui.tasks import Failure, TaskRunner
from stce_desktop.gui.views.gate_page import GatePage, Passed
from stce_desktop.gui.widgets.idle_watch import IdleWatch
from stce_desktop.i18n import _

_FIRST_SCRUB_MS, _STEP_MS = 30_000, 40
SHUT = frozenset({Guard.NEW, Guard.LOCKED})
GUARDED = frozenset({"findings", "form", "detail", "officers"})


class Gate(QObject):
    """Hold the door: `asked` when it has to be shown, `passed` when somebody came in.

    `locking` is the last moment to keep what is being written; `locked` follows.
    """

    asked = Signal()
    passed = Signal(object)
    locking = Signal()
    locked = Signal()
    remarked = Signal(str)

    def __init__(self, services: Services, runner: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._runner = runner
        self.page = GatePage(services, runner)
        self.page.passed.connect(self._pass)
        self.watch = IdleWatch(self)
        self.watch.idle.connect(self.lock)
        self._then: Callable[[], None] | None = None
        self._steps: Iterator[VerifyReport] | None = None
        self._scrub = QTimer(self)
        self._scrub.setSingleShot(True)
        self._scrub.timeout.connect(self._scrub_on)

    def state(self) -> VaultState:
        """Return how the findings are kept; unreadable keys count as open, and fail later."""
        try:
            return self._services.vault.state()
        except StceError as error:
            self.remarked.emit(error.sentence())
            return VaultState(Guard.DEVICE)

    def lets(self, then: Callable[[], None], settings: Settings) -> bool:
        """Tell whether the findings are open; else ask, and do `then` once they are."""
        state = self.state()
        if settings.training:
            return True  # a training holds nothing that is secret
        if state.guard not in SHUT:
            if self._steps is None and not self._scrub.isActive():
                self._scrub.start(_FIRST_SCRUB_MS)
            return True
        self._then = then
        self.page.ask(state, settings)
        self.asked.emit()
        return False

    def set_up(self, then: Callable[[], None], settings: Settings) -> bool:
        """Tell whether officers are set up and one is logged in; else ask for it, then go on."""
        state = self.state()
        if state.guard is not Guard.DEVICE:
            return self.lets(then, settings)
        self._then = then
        self.page.ask(replace(state, guard=Guard.NEW), settings)
        self.asked.emit()
        return False

    @Slot(object)
    def _pass(self, passed: Passed) -> None:
        self.passed.emit(passed)
        then, self._then = self._then, None
        if then is not None:
            then()
        if remarks := self.state().remarks:
            self.remarked.emit(" ".join(remarks))

    @Slot()
    def lock(self) -> None:
        """Forget the keys; without officers there is nothing to lock."""
        if self.state().guard is Guard.OPEN:
            self._scrub.stop()
            self._steps = None
            self.locking.emit()
            self._runner.write(self._services.vault.lock, self._locked, self._fail)

    def go_on_with(self, then: Callable[[], None]) -> None:
        """Do something else once somebody came in."""
        self._then = then

    def _locked(self, _nothing: object) -> None:
        self.locked.emit()
        self.remarked.emit(_("The findings are locked."))

    @Slot()
    def _scrub_on(self) -> None:
        self._runner.write(self._scrub_step, self._scrubbed, self._scrub_failed)

    def _scrub_step(self) -> tuple[VerifyReport | None, bool]:
        """Do one step in the writer's thread; the report, and whether there is more to do."""
        if self._steps is None:
            self._steps = begin_scrub(self._services.findings(), datetime.now(UTC))
        report = next(self._steps, None) if self._steps is not None else None
        return report, report is not None

    def _scrubbed(self, answer: tuple[VerifyReport | None, bool]) -> None:
        report, is_more = answer
        if is_more and self._steps is not None:
            self._last = report
            self._scrub.start(_STEP_MS)
            return
        self._steps = iter(())
        if self._last is not None and not self._last.holds:
            text = _("Something in the findings was changed: open Findings and verify.")
            self.remarked.emit(text)

    _last: VerifyReport | None = None

    def _scrub_failed(self, _failure: Failure) -> None:
        self._steps = iter(())  # locked or closed meanwhile: it begins anew another time

    def _fail(self, failure: Failure) -> None:
        self.remarked.emit(failure.sentence)
