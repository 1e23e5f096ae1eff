"""The append-only store of events, and the drafts beside it."""

from collections.abc import Iterator
from pathlib import Path

import apsw

from stce_desktop.domain.finding import Finding
from stce_desktop.findings.events import Event, decode_event, encode
from stce_desktop.findings.schema import DRAFTS, EVENTS
from stce_desktop.system.errors import DatabaseDamagedError, DiskFullError, StorageError
from stce_desktop.system.sqlite import open_encrypted


class EventStore:
    """Append events and read them back; one connection, one writer."""

    def __init__(self, path: Path, key: bytes) -> None:
        self._path = path
        self._connection = open_encrypted(path, key)
        self._write(EVENTS)

    def append(self, event: Event) -> None:
        """Commit one event durably; raise StorageError when it could not be."""
        row = (event.seq, event.record, event.revision, event.kind, event.hash, encode(event))
        self._write("INSERT INTO event VALUES (?, ?, ?, ?, ?, ?)", row)

    def _write(self, sql: str, values: tuple[object, ...] = ()) -> None:
        try:
            with self._connection:
                self._connection.execute(sql, values)
        except apsw.Error as error:
            raise translated(error, self._path) from error

    def events(self, record: str = "") -> Iterator[Event]:
        """Yield the events of one record, or all, in their order; raise DatabaseDamagedError."""
        sql = "SELECT doc FROM event WHERE ? IN ('', record) ORDER BY seq"
        try:
            for (doc,) in self._connection.execute(sql, (record,)):
                yield decode_event(bytes(doc))
        except apsw.Error as error:
            raise translated(error, self._path) from error

    def after(self, seq: int, limit: int) -> Iterator[Event]:
        """Yield the next events after a sequence number; raise DatabaseDamagedError."""
        sql = "SELECT doc FROM event WHERE seq > ? ORDER BY seq LIMIT ?"
        try:
            for (doc,) in self._connection.execute(sql, (seq, limit)):
                yield decode_event(bytes(doc))
        except apsw.Error as error:
            raise translated(error, self._path) from error

    def last_seq(self) -> int:
        """Return the sequence number of the newest event, or 0."""
        rows = self._connection.execute("SELECT max(seq) FROM event")
        return next((int(seq) for (seq,) in rows if seq is not None), 0)

    def hash_at(self, seq: int) -> str:
        """Return the hash of the event with this number, or nothing."""
        rows = self._connection.execute("SELECT hash FROM event WHERE seq = ?", (seq,))
        return next((str(digest) for (digest,) in rows), "")

    def last(self) -> Event | None:
        """Return the newest event, or None."""
        rows = self._connection.execute("SELECT doc FROM event ORDER BY seq DESC LIMIT 1")
        return next((decode_event(bytes(doc)) for (doc,) in rows), None)

    def fault(self) -> str:
        """Return what the database itself finds wrong with its pages, or nothing."""
        try:
            found = self._connection.pragma("integrity_check")
        except apsw.Error as error:
            return str(error)
        return "" if found == "ok" else str(found)

    def close(self) -> None:
        """Close the store."""
        self._connection.close()


class DraftStore:
    """Keep drafts apart from the chain: they change, and may be thrown away."""

    def __init__(self, path: Path, key: bytes) -> None:
        self._path = path
        self._connection = open_encrypted(path, key)
        self._write(DRAFTS)

    def save(self, finding: Finding, saved_utc: str) -> None:
        """Keep the newest state of a draft durably."""
        sql = """INSERT INTO draft VALUES (?, ?, ?)
                 ON CONFLICT (id) DO UPDATE
                 SET saved_utc = excluded.saved_utc, doc = excluded.doc"""
        self._write(sql, (finding.id, saved_utc, encode(finding)))

    def discard(self, finding_id: str) -> None:
        """Forget a draft."""
        self._write("DELETE FROM draft WHERE id = ?", (finding_id,))

    def all(self) -> list[bytes]:
        """Return the drafts as JSON, the last one saved first."""
        sql = "SELECT doc FROM draft ORDER BY saved_utc DESC, id"
        return [bytes(doc) for (doc,) in self._connection.execute(sql)]

    def _write(self, sql: str, values: tuple[object, ...] = ()) -> None:
        try:
            with self._connection:
                self._connection.execute(sql, values)
        except apsw.Error as error:
            raise translated(error, self._path) from error

    def close(self) -> None:
        """Close the store."""
        self._connection.close()


def translated(error: apsw.Error, path: Path) -> StorageError:
    """Say in words what the database reported."""
    if isinstance(error, apsw.FullError):
        return DiskFullError("The disk is full", str(path), "Free some space; nothing is lost.")
    if isinstance(error, apsw.CorruptError | apsw.NotADBError):
        return DatabaseDamagedError("The store of findings is damaged", f"{path}: {error}", "")
    if isinstance(error, apsw.ReadOnlyError | apsw.CantOpenError):
        return StorageError("The store cannot be written", str(path), "Make the folder writable.")
    return StorageError("The store reports an error", f"{path}: {error}", "")
