"""Keep the list in step with the chain, and make it again where it is not."""

import logging
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import RLock
from typing import TypeVar

from stce_desktop.domain.errors import NotFoundError
from stce_desktop.domain.finding import Finding, FindingRow
from stce_desktop.domain.finding_list import FindingPage, Progress, ShiftFigures, Standing, Wanted
from stce_desktop.findings.events import Event, EventError, decode_finding, is_finding
from stce_desktop.findings.projection.lines import Line, line_of
from stce_desktop.findings.projection.store import ProjectionStore
from stce_desktop.findings.store import EventStore
from stce_desktop.i18n import _
from stce_desktop.system.errors import StorageError

BATCH = 500  # events taken in at once: less than half a second on an old machine
PAGE = 200
_JUST_NOW = 20
_ALL = 2**31
T = TypeVar("T")
_LOG = logging.getLogger(__name__)


class ListLostError(StorageError):
    """Say that the list was damaged and is being made again; no finding is touched by that."""


class Projection:
    """Answer for the list of findings; nothing here is the record, all of it can be made again.

    `turn` is the lock of the desk; `training` says whose figures are counted.
    """

    def __init__(
        self, path: Path, key: bytes, events: EventStore, turn: RLock, *, training: bool
    ) -> None:
        self._path = path
        self._key = key
        self._events = events
        self._turn = turn
        self._training = training
        self.remarks: tuple[str, ...] = ()
        self._store = self._opened()
        self._head = self._checked_head()

    def keep_up(self) -> None:
        """Take in what was just recorded; what fails here is made up for when the list is read."""
        try:
            self.follow(_JUST_NOW)
        except StorageError as error:
            # The event is recorded, and that is what counts.
            _LOG.warning("the list fell behind: %s", error)

    def follow(self, batch: int = BATCH) -> Progress:
        """Take in the next events the list lacks; say how far it is."""
        with self._turn:
            last = self._events.last_seq()
            events = list(self._events.events(after=self._head[0], most=batch))
            if events:
                try:
                    self._take(events)
                except StorageError:
                    self._start_over(in_memory=True)
                    self._take(list(self._events.events(most=batch)))
            return Progress(self._head[0], last)

    def complete(self) -> None:
        """Take in all events the list lacks."""
        while not self.follow().is_done:
            pass

    def rows(self, wanted: Wanted) -> tuple[FindingRow, ...]:
        """Return all rows that are wanted, the list made complete first."""
        with self._turn:
            self.complete()
            try:
                return tuple(self._store.page(wanted, None, _ALL))
            except StorageError:
                self._start_over()
                self.complete()
                return tuple(self._store.page(wanted, None, _ALL))

    def page(self, wanted: Wanted, after: FindingRow | None = None) -> FindingPage:
        """Return the rows that follow a row, or the first; raise ListLostError.

        The total is counted with the first page only; later ones have 0.
        """

        def read() -> FindingPage:
            rows = tuple(self._store.page(wanted, after, PAGE))
            total = 0 if after else self._store.count(wanted)
            return FindingPage(rows, total, len(rows) < PAGE)

        return self._read(read)

    def officers(self) -> tuple[str, ...]:
        """Return the officers who recorded findings; raise ListLostError."""
        return self._read(self._store.officers)

    def standing(self, today: str) -> Standing:
        """Return how all findings stand on a day (ISO 8601); raise ListLostError."""
        return self._read(lambda: self._store.standing(today, training=self._training))

    def figures(self, since_utc: str, today: str) -> ShiftFigures:
        """Return the figures since a time (UTC, ISO 8601); raise ListLostError."""
        return self._read(lambda: self._store.figures(since_utc, today, training=self._training))

    def id_of(self, number: str) -> str:
        """Return the id of a finding by its number, or nothing; the list is completed first."""
        with self._turn:
            self.complete()
            return self._read(lambda: self._store.id_of(number))

    def row(self, finding_id: str) -> FindingRow:
        """Return the line of a finding, the list made complete first; raise NotFoundError."""
        with self._turn:
            self.complete()
            row = self._read(lambda: self._store.row(finding_id))
        if row is None:
            raise NotFoundError("There is no finding with this id", finding_id)
        return row

    def finding(self, row: FindingRow) -> Finding:
        """Return the finding a line stands for, by reading its last event alone."""
        with self._turn:
            return decode_finding(next(self._events.events(after=row.place - 1, most=1)).body)

    def outdated(self, edition: str, after: int, limit: int) -> list[tuple[int, str]]:
        """Return place and id of findings tested by another edition; raise ListLostError."""
        return self._read(lambda: self._store.outdated(edition, after, limit))

    def count_outdated(self, edition: str) -> int:
        """Return how many findings were tested by another edition; raise ListLostError."""
        return self._read(lambda: self._store.count_outdated(edition))

    def fault(self) -> str:
        """Return what is wrong with the pages of the list; a damaged one is made again."""
        with self._turn:
            if fault := self._store.fault():
                self._start_over()
            return fault

    def close(self) -> None:
        """Close the list; what a full disk keeps from it is made again from the chain."""
        _shut(self._store)

    def _read(self, job: Callable[[], T]) -> T:
        with self._turn:
            try:
                return job()
            except StorageError as error:
                self._start_over()
                raise ListLostError(
                    "The list of findings was damaged", error.where, "It is made again by itself."
                ) from error

    def _take(self, events: list[Event]) -> None:
        lines: dict[str, Line] = {}
        first: dict[str, Event] = {}
        last: dict[str, Event] = {}
        for event in filter(is_finding, events):
            first.setdefault(event.record, event)
            last[event.record] = event
        for record, event in last.items():
            known = self._store.known(record)
            try:
                line = line_of(event, first[record])
            except EventError:
                continue  # proving the chain names it; a list cannot show what cannot be read
            lines[record] = replace(line, decided=known[0], seconds=known[1]) if known else line
        head = (events[-1].seq, events[-1].hash)
        self._store.write(tuple(lines.values()), head)
        self._head = head

    def _checked_head(self) -> tuple[int, str]:
        """Return how far the list is, having begun it anew when it is not of this chain."""
        try:
            head = self._store.head()
        except StorageError:
            head = None
            self._say_damaged()
        if head is None or (head[0] and self._events.hash_at(head[0]) != head[1]):
            self._start_over()
            return self._head
        return head

    def _start_over(self, *, in_memory: bool = False) -> None:
        """Begin anew: in a new file, or in memory when the file could not be written either."""
        _shut(self._store)
        _remove(self._path)
        self._store = ProjectionStore(None, self._key) if in_memory else self._opened()
        self._head = (0, "")

    def _opened(self) -> ProjectionStore:
        """Open the file; make a damaged one anew; do without where none can be written."""
        try:
            return ProjectionStore(self._path, self._key)
        except StorageError:
            self._say_damaged()
            _remove(self._path)
        try:
            return ProjectionStore(self._path, self._key)
        except StorageError:
            return ProjectionStore(None, self._key)

    def _say_damaged(self) -> None:
        self.remarks = (_("The list of findings was damaged and is made again from the chain."),)


def _shut(store: ProjectionStore) -> None:
    try:
        store.close()
    except StorageError as error:
        _LOG.warning("the list was closed behind the chain: %s", error)


def _remove(path: Path) -> None:
    for suffix in ("", "-wal", "-shm"):
        try:
            Path(f"{path}{suffix}").unlink(missing_ok=True)
        except OSError:
            return  # opening it says what is wrong, and the list is kept in memory then
