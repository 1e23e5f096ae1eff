"""Append to the chain: store first, then journal; and open both after whatever happened."""

import uuid
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from stce_desktop.domain.card import Edition
from stce_desktop.domain.finding import Finding
from stce_desktop.domain.officers import Officer
from stce_desktop.findings.ballast import Ballast
from stce_desktop.findings.clock_watch import ClockWatch
from stce_desktop.findings.events import GENESIS, OFFICER_RECORD, Event, encode, seal_event
from stce_desktop.findings.journal import Journal
from stce_desktop.findings.keyring import Keyring
from stce_desktop.findings.recover import StoriesDifferError, reconcile
from stce_desktop.findings.standing import Standing
from stce_desktop.findings.store import EventStore
from stce_desktop.i18n import ngettext
from stce_desktop.system.clock import Clock
from stce_desktop.system.errors import DatabaseDamagedError, DiskFullError, StorageError

T = TypeVar("T")


class Ledger:
    """Keep the chain of events in two places; `remarks` say what had to be mended at opening."""

    def __init__(
        self, folder: Path, keyring: Keyring, clock: Clock, edition: Edition, *, thorough: bool
    ) -> None:
        self._keyring = keyring
        self._clock = clock
        self._edition = edition
        self._watch = ClockWatch(clock, edition.date)
        self.journal = Journal(folder / "journal.stj", keyring.key("journal"))
        self.ballast = Ballast(folder / "ballast.bin")
        self._last: Event | None = None
        self._unframed: list[Event] = []
        self.remarks: tuple[str, ...] = ()
        self._is_unsure = False
        self._open(folder / "events.db", thorough=thorough)
        self.ballast.fill()

    def _open(self, path: Path, *, thorough: bool) -> None:
        """Open the store; a damaged one is read from the journal, and nothing is added to it."""
        try:
            self._open_whole(path, thorough=thorough)
        except StoriesDifferError:
            raise
        except DatabaseDamagedError as error:
            saved = [event for event, _end in self.journal.events()]
            if not saved:
                raise
            self.store = EventStore.rescued(path, saved)
            self._last = saved[-1]
            self.remarks = (_rescued_words(error, len(saved)),)

    def _open_whole(self, path: Path, *, thorough: bool) -> None:
        self.store = EventStore.open(path, self._keyring.key("events"))
        try:
            if thorough and (fault := self.store.fault()):
                raise DatabaseDamagedError("The store of findings is damaged", f"{path}: {fault}")
            done = reconcile(self.store, self.journal, self._keyring.public, thorough=thorough)
        except StorageError:
            self.store.close()
            raise
        self._last, self.remarks = done.last, done.remarks

    def append(self, finding: Finding, kind: str, *, remark: str | None = None) -> Event:
        """Commit an event for a finding; it is recorded only once `confirm` came back."""
        remark = self.clock_remark() if remark is None else remark
        name = self._keyring.officer.name if self._keyring.officer else ""
        return self._append(
            kind, finding.id, finding.revision, name or finding.circumstances.officer,
            encode(finding).decode(), remark,
        )  # fmt: skip

    def clock_remark(self) -> str:
        """Return what is odd about the clock now, or nothing."""
        return self._watch.remark(self._last.utc if self._last else "")

    def settle_officers(self, officers: tuple[Officer, ...]) -> None:
        """Write into the chain what happened to officers since it was last written."""
        standing = Standing()
        for event in self.store.officer_events():
            standing.fault(event)
        name = self._keyring.officer.name if self._keyring.officer else ""
        for kind, note in standing.changes(officers):
            body = encode(note).decode()
            self._append(kind, OFFICER_RECORD + note.id, 1, name, body, self.clock_remark())
        self.confirm()

    def _append(
        self, kind: str, record: str, revision: int, officer: str, body: str, remark: str
    ) -> Event:
        self._make_sure()
        last = self._last
        who = self._keyring.officer
        event = Event(
            uuid=str(uuid.uuid4()),
            device=self._keyring.device,
            seq=last.seq + 1 if last else 1,
            kind=kind,
            record=record,
            revision=revision,
            officer=officer,
            utc=self._clock.utc().isoformat(timespec="seconds"),
            local=self._clock.local().isoformat(timespec="seconds"),
            monotonic_ns=self._clock.monotonic_ns(),
            lists=dict(self._edition.lists),
            edition_sha256=self._edition.sources_sha256,
            body=body,
            prev=last.hash if last else GENESIS,
            officer_id=who.id if who else "",
            officer_key=who.key if who else "",
            clock_remark=remark,
        )
        sealed = seal_event(event, self._keyring.signing_key, self._keyring.officer_key)
        place = self.journal.place_after(self._unframed)
        try:
            self.roomy(lambda: self.store.append(sealed, place))
        except StorageError:
            self._is_unsure = True
            raise
        self._last = sealed
        self._unframed.append(sealed)
        return sealed

    def _make_sure(self) -> None:
        """Look whether a commit that reported an error reached the disk all the same."""
        if not self._is_unsure:
            return
        newest = self.store.last()
        known = self._last.seq if self._last else 0
        if newest is not None and newest.seq > known:
            self._last = newest
            self._unframed.append(newest)
        self._is_unsure = False

    def confirm(self) -> None:
        """Write the frames the journal still lacks; only then may "recorded" be said."""
        while self._unframed:
            event = self._unframed[0]
            self.roomy(lambda: self.journal.append(event))  # noqa: B023 - called at once
            self._unframed.pop(0)

    def unconfirmed(self, finding: Finding) -> Event | None:
        """Return the event of an earlier try whose frame did not reach the disk."""
        self._make_sure()
        wanted = (finding.id, finding.revision)
        return next((e for e in self._unframed if (e.record, e.revision) == wanted), None)

    def numbered(self, finding: Finding) -> Finding:
        """Return the finding with its number: post, year and the next serial of both."""
        if finding.number:
            return finding
        post = finding.circumstances.post.strip().replace(" ", "")
        prefix = f"{post}-{finding.circumstances.local_time[:4]}-"
        return replace(finding, number=f"{prefix}{self.store.serial(prefix) + 1:04d}")

    def roomy(self, write: Callable[[], T]) -> T:
        """Write once more with the ballast gone when the disk is full."""
        try:
            return write()
        except DiskFullError:
            if not self.ballast.release():
                raise
            return write()

    def close(self) -> None:
        """Close the store."""
        self.store.close()


def _rescued_words(error: DatabaseDamagedError, count: int) -> str:
    text = ngettext(
        "The store is damaged: {0} event saved from the journal can be read, none added.",
        "The store is damaged: {0} events saved from the journal can be read, none added.",
        count,
    )
    return f"{text.format(count)} ({error.where})"
