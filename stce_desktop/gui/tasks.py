"""Run use cases off the window's thread and bring their answers back to it."""

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import count

from PySide6.QtCore import QObject, Signal, Slot

from stce_desktop.domain.errors import StceError
from stce_desktop.gui.collector import Collector
from stce_desktop.i18n import _

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Failure:
    """Hold what went wrong as one sentence for the person at the machine."""

    sentence: str


@dataclass(frozen=True, slots=True)
class _Done:
    number: int
    value: object


class TaskRunner(QObject):
    """Run jobs on one reader thread, or one writer thread for findings, in their order.

    `receive` and `fail` must be bound methods: they are called in the window's thread.
    """

    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._collector = Collector(self)
        self._reader = ThreadPoolExecutor(1, thread_name_prefix="reader")
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="writer")
        self._numbers = count(1)
        self._waiting: dict[int, tuple[Callable[..., None], Callable[[Failure], None]]] = {}
        self._channels: dict[str, int] = {}
        self._is_closed = False
        self._finished.connect(self._deliver)

    def read(
        self,
        job: Callable[[], object],
        receive: Callable[..., None],
        fail: Callable[[Failure], None],
        channel: str = "",
    ) -> None:
        """Run a reading job; a later job on the same channel makes this one's answer stale."""
        self._submit(self._reader, job, receive, fail, channel)

    def write(
        self,
        job: Callable[[], object],
        receive: Callable[..., None],
        fail: Callable[[Failure], None],
    ) -> None:
        """Run a job on findings; jobs run one after the other and none is dropped."""
        self._submit(self._writer, job, receive, fail, "")

    def consult(
        self,
        job: Callable[[], object],
        receive: Callable[..., None],
        fail: Callable[[Failure], None],
        channel: str,
    ) -> None:
        """Read findings in turn with the writing jobs; a later one on the channel replaces it."""
        self._submit(self._writer, job, receive, fail, channel)

    def _submit(
        self,
        pool: ThreadPoolExecutor,
        job: Callable[[], object],
        receive: Callable[..., None],
        fail: Callable[[Failure], None],
        channel: str,
    ) -> None:
        if self._is_closed:
            return  # a timer that fires after the window was closed wants nothing any more
        number = next(self._numbers)
        self._waiting[number] = (receive, fail)
        if channel:
            self._waiting.pop(self._channels.get(channel, 0), None)
            self._channels[channel] = number
        pool.submit(self._run, number, job)

    def _run(self, number: int, job: Callable[[], object]) -> None:
        if number not in self._waiting:
            return
        try:
            value = job()
        except StceError as error:
            value = Failure(error.sentence())
        except Exception:  # noqa: BLE001 - a window must outlive any fault of a task
            _LOG.exception("a task failed")
            value = Failure(_("Something went wrong; the log has the details."))
        self._finished.emit(_Done(number, value))

    @Slot(object)
    def _deliver(self, done: _Done) -> None:
        waiting = self._waiting.pop(done.number, None)
        if waiting is None:
            return
        receive, fail = waiting
        if isinstance(done.value, Failure):
            fail(done.value)
        else:
            receive(done.value)

    def is_idle(self) -> bool:
        """Tell whether every answer has been delivered."""
        return not self._waiting

    def close(self) -> None:
        """Finish the writing jobs and end both threads."""
        self._is_closed = True
        self._waiting.clear()
        self._reader.shutdown(wait=True, cancel_futures=True)
        self._writer.shutdown(wait=True)
        self._collector.stop()
