"""Prove that nothing was changed: chain, signatures, attachments, journal, every page."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from stce_desktop.domain.finding import VerifyReport
from stce_desktop.findings.attachments import AttachmentStore
from stce_desktop.findings.ballast import Ballast
from stce_desktop.findings.checked_file import read_checked
from stce_desktop.findings.events import (
    GENESIS,
    Event,
    EventError,
    decode_finding,
    fault_of,
    is_finding,
)
from stce_desktop.findings.journal import Journal
from stce_desktop.findings.keyring import KeyFile, Keyring
from stce_desktop.findings.projection.follow import Projection
from stce_desktop.findings.standing import Standing
from stce_desktop.findings.store import DraftStore, EventStore
from stce_desktop.system.errors import StorageError

_CHUNK = 200  # events a step: about 50 ms, so that a finding can be closed between two steps


@dataclass(frozen=True, slots=True)
class Holdings:
    """Hold everything that lies in the folder of findings."""

    folder: Path
    store: EventStore
    drafts: DraftStore
    listing: Projection
    journal: Journal
    attachments: AttachmentStore
    ballast: Ballast
    keys: KeyFile
    keyring: Keyring


class Chain:
    """Check events one after the other."""

    def __init__(self, public: bytes) -> None:
        self._public = public
        self._prev = GENESIS
        self._standing = Standing()
        self.count = 0

    def fault(self, event: Event) -> str:
        """Take the next event; return its fault with its number and record, or nothing."""
        self.count += 1
        fault = fault_of(event, self._prev, self.count, self._public)
        unknown = self._standing.fault(event)
        self._prev = event.hash
        fault = fault or unknown
        return f"event {event.seq} ({event.kind} of {event.record}): {fault}" if fault else ""


def chain_faults(events: Iterable[Event], public: bytes) -> Iterator[str]:
    """Yield the faults of a whole chain, each with the number of its event and its record."""
    chain = Chain(public)
    for event in events:
        if fault := chain.fault(event):
            yield fault


class Scrub:
    """Read everything again, in steps short enough to stand between two findings."""

    def __init__(self, holdings: Holdings) -> None:
        self._of = holdings
        self._faults: list[str] = []
        self._digests: set[str] = set()
        self._events = 0
        self._frames = 0

    def report(self) -> VerifyReport:
        """Return what was found so far."""
        faults = tuple(self._faults)
        return VerifyReport(self._events, len(self._digests), self._frames, faults)

    def steps(self) -> Iterator[None]:
        """Do one step of the work at each turn."""
        self._files()
        yield
        self._pages()
        yield
        yield from self._chain()
        for digest in sorted(self._digests | self._of.attachments.digests()):
            if fault := self._of.attachments.fault(digest):
                self._faults.append(f"photo {digest[:16]}…: {fault}")
            yield

    def _files(self) -> None:
        self._faults += self._of.keys.faults(self._of.keyring)
        if fault := self._of.ballast.fault():
            self._faults.append(fault)
        for path in sorted(self._of.folder.glob("*.json")):
            try:
                read_checked(path, dict)
            except StorageError as error:
                self._faults.append(f"{path.name}: {error.what}")

    def _pages(self) -> None:
        if self._of.store.is_read_only:
            self._faults.append("store: damaged; what the journal saved is shown")
        of = self._of
        found = {
            "store": of.store.fault(), "drafts": of.drafts.fault(), "list": of.listing.fault()
        }  # fmt: skip
        for name, fault in found.items():
            if fault:
                self._faults.append(f"{name}: {fault}")

    def _chain(self) -> Iterator[None]:
        chain = Chain(self._of.keyring.public)
        frames = self._of.journal.events()
        end = 0
        differs = False
        while True:
            chunk = self._chunk(chain.count)
            for event in chunk:
                self._look(chain, event)
                framed, end = next(frames, (None, end))
                self._frames += framed is not None
                differs |= framed is None or framed.hash != event.hash
            if len(chunk) < _CHUNK:
                break
            yield
        for _framed, end in frames:  # noqa: B007 - where the last whole frame ends
            self._frames += 1
            differs = True
        if differs:
            self._faults.append(
                f"journal holds {self._frames} events, the store {self._events}, and they differ"
            )
        if fault := self._of.journal.size_fault(end):
            self._faults.append(fault)

    def _look(self, chain: Chain, event: Event) -> None:
        self._events += 1
        if fault := chain.fault(event):
            self._faults.append(fault)
        if is_finding(event):
            try:
                self._digests.update(a.sha256 for a in decode_finding(event.body).evidence)
            except EventError as error:
                self._faults.append(f"event {event.seq}: {error.what}")

    def _chunk(self, after: int) -> list[Event]:
        try:
            return list(self._of.store.events(after=after, most=_CHUNK))
        except (StorageError, EventError) as error:
            self._faults.append(f"store: {error.what}")
            return []
