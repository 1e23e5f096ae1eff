"""The append-only store of events, and the drafts beside it."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import apsw

from stce_desktop.domain.finding import Finding
from stce_desktop.findings.events import (
    OFFICER_RECORD,
    Event,
    decode_event,
    decode_finding,
    encode,
    is_finding,
)
from stce_desktop.findings.schema import DRAFTS, EVENTS
from stce_desktop.system.errors import DatabaseDamagedError, DiskFullError, StorageError
from stce_desktop.system.sqlite import open_encrypted, open_in_memory

Statement = tuple[str, tuple[object, ...]]
_PAST_OFFICERS = OFFICER_RECORD[:-1] + ";"  # ";" follows ":", so that the index finds the range


class EventStore:
    """Append events and read them back; one connection, one writer."""

    def __init__(self, path: Path, connection: apsw.Connection) -> None:
        self._path = path
        self._connection = connection
        self.is_read_only = False
        _write(self._connection, self._path, (EVENTS, ()))

    @classmethod
    def open(cls, path: Path, key: bytes) -> "EventStore":
        """Open the store, or start it; raise StorageError."""
        connection = open_encrypted(path, key)
        try:
            return cls(path, connection)
        except StorageError:
            connection.close()
            raise

    @classmethod
    def rescued(cls, path: Path, events: Iterable[Event]) -> "EventStore":
        """Return a store in memory for events saved from elsewhere; nothing can be added."""
        store = cls(path, open_in_memory())
        for event in events:
            store.append(event, 0)
        store.is_read_only = True
        return store

    def append(self, event: Event, place: int) -> None:
        """Commit one event durably; `place` is where its frame will stand in the journal.

        Raises StorageError when it could not be.
        """
        if self.is_read_only:
            raise StorageError(
                "The store is damaged and only read", str(self._path), "Export what you need."
            )
        row = (event.seq, event.record, event.revision, event.kind, event.hash, encode(event))
        _write(
            self._connection,
            self._path,
            ("INSERT INTO event VALUES (?, ?, ?, ?, ?, ?)", row),
            *_indexed(event, place),
        )

    def index(self, event: Event, place: int) -> None:
        """Note place and serial number of an event that an earlier edition stored without."""
        _write(self._connection, self._path, *_indexed(event, place))

    def events(self, record: str = "", after: int = 0, most: int = -1) -> Iterator[Event]:
        """Yield the events of one record, or all, in their order; raise DatabaseDamagedError.

        Only those behind sequence `after`, and at most `most` of them.
        """
        if record:
            sql = "SELECT doc FROM event WHERE record = ? AND seq > ? ORDER BY seq LIMIT ?"
            yield from self._docs(sql, (record, after, most))
        else:
            sql = "SELECT doc FROM event WHERE seq > ? ORDER BY seq LIMIT ?"
            yield from self._docs(sql, (after, most))

    def officer_events(self) -> Iterator[Event]:
        """Yield the events that let officers in and out, in their order."""
        sql = "SELECT doc FROM event WHERE record >= ? AND record < ? ORDER BY seq"
        yield from self._docs(sql, (OFFICER_RECORD, _PAST_OFFICERS))

    def newest_first(self) -> Iterator[tuple[Event, int | None]]:
        """Yield the events backwards, each with its place in the journal where it is known."""
        sql = """SELECT doc, start FROM event LEFT JOIN place USING (seq) ORDER BY seq DESC"""
        for doc, start in self._rows(sql, ()):
            yield _decoded(doc), None if start is None else int(str(start))

    def last_seq(self) -> int:
        """Return the sequence number of the newest event, or 0; raise StorageError."""
        rows = self._rows("SELECT coalesce(max(seq), 0) FROM event", ())
        return next(int(str(seq)) for (seq,) in rows)

    def hash_at(self, seq: int) -> str:
        """Return the hash of the event with this number, or nothing; raise StorageError."""
        rows = self._rows("SELECT hash FROM event WHERE seq = ?", (seq,))
        return next((str(digest) for (digest,) in rows), "")

    def last(self) -> Event | None:
        """Return the newest event, or None."""
        return next(self._docs("SELECT doc FROM event ORDER BY seq DESC LIMIT 1", ()), None)

    def serial(self, prefix: str) -> int:
        """Return the last serial number given under a prefix, or 0."""
        sql = "SELECT last FROM serial WHERE prefix = ?"
        return next((int(str(last)) for (last,) in self._rows(sql, (prefix,))), 0)

    def _docs(self, sql: str, values: tuple[object, ...]) -> Iterator[Event]:
        for (doc,) in self._rows(sql, values):
            yield _decoded(doc)

    def _rows(self, sql: str, values: tuple[object, ...]) -> Iterator[tuple[object, ...]]:
        try:
            yield from self._connection.execute(sql, values)
        except apsw.Error as error:
            raise translated(error, self._path) from error

    def fault(self) -> str:
        """Return what the database itself finds wrong with its pages, or nothing."""
        return fault_in(self._connection)

    def close(self) -> None:
        """Close the store."""
        close_all(self._connection, self._path)


class DraftStore:
    """Keep drafts apart from the chain: they change, and may be thrown away."""

    def __init__(self, path: Path, key: bytes) -> None:
        self._path = path
        self._connection = open_encrypted(path, key)
        try:
            _write(self._connection, self._path, (DRAFTS, ()))
        except StorageError:
            self._connection.close()
            raise

    def save(self, finding: Finding, saved_utc: str) -> None:
        """Keep the newest state of a draft durably."""
        sql = """INSERT INTO draft VALUES (?, ?, ?)
                 ON CONFLICT (id) DO UPDATE
                 SET saved_utc = excluded.saved_utc, doc = excluded.doc"""
        _write(self._connection, self._path, (sql, (finding.id, saved_utc, encode(finding))))

    def discard(self, finding_id: str) -> None:
        """Forget a draft."""
        _write(self._connection, self._path, ("DELETE FROM draft WHERE id = ?", (finding_id,)))

    def all(self) -> list[bytes]:
        """Return the drafts as JSON, the last one saved first."""
        sql = "SELECT doc FROM draft ORDER BY saved_utc DESC, id"
        try:
            return [bytes(doc) for (doc,) in self._connection.execute(sql)]
        except apsw.Error as error:
            raise translated(error, self._path) from error

    def saved(self) -> list[tuple[str, bytes]]:
        """Return (time of saving, JSON) of every draft, the last one saved first."""
        sql = "SELECT saved_utc, doc FROM draft ORDER BY saved_utc DESC, id"
        try:
            return [(str(at), bytes(doc)) for at, doc in self._connection.execute(sql)]
        except apsw.Error as error:
            raise translated(error, self._path) from error

    def fault(self) -> str:
        """Return what the database itself finds wrong with its pages, or nothing."""
        return fault_in(self._connection)

    def close(self) -> None:
        """Close the store."""
        close_all(self._connection, self._path)


def _decoded(doc: object) -> Event:
    return decode_event(doc if isinstance(doc, bytes) else b"")


def _indexed(event: Event, place: int) -> tuple[Statement, ...]:
    statements: list[Statement] = [
        ("INSERT OR REPLACE INTO place VALUES (?, ?)", (event.seq, place))
    ]
    if is_finding(event):
        prefix, _dash, last = decode_finding(event.body).number.rpartition("-")
        if last.isdecimal():
            sql = """INSERT INTO serial VALUES (?, ?)
                     ON CONFLICT (prefix) DO UPDATE SET last = max(last, excluded.last)"""
            statements.append((sql, (f"{prefix}-", int(last))))
    return tuple(statements)


def _write(connection: apsw.Connection, path: Path, *statements: Statement) -> None:
    """Run the statements as one commit."""
    try:
        with connection:
            for sql, values in statements:
                connection.execute(sql, values)
    except apsw.Error as error:
        raise translated(error, path) from error


def fault_in(connection: apsw.Connection) -> str:
    """Read every page again from the disk: each page carries a MAC."""
    try:
        connection.wal_checkpoint()
        connection.pragma("shrink_memory")  # pages in memory would be believed
        found = connection.pragma("integrity_check")
    except apsw.Error as error:
        return str(error)
    return "" if found == "ok" else str(found)


def close_all(connection: apsw.Connection, path: Path) -> None:
    """Close a database; raise StorageError when what it still held cannot be written."""
    try:
        connection.close()
    except apsw.Error as error:
        raise translated(error, path) from error


def translated(error: apsw.Error, path: Path) -> StorageError:
    """Say in words what the database reported."""
    if isinstance(error, apsw.FullError):
        return DiskFullError("The disk is full", str(path), "Free some space; nothing is lost.")
    if isinstance(error, apsw.CorruptError | apsw.NotADBError):
        return DatabaseDamagedError(
            "The store of findings is damaged",
            f"{path}: {error}",
            "Close the program and open it again: what the journal holds is saved.",
        )
    if isinstance(error, apsw.IOError):
        return StorageError(
            "The disk does not answer; nothing was recorded",
            f"{path}: {error}",
            "Connect it again and repeat the step.",
        )
    if isinstance(error, apsw.ReadOnlyError | apsw.CantOpenError):
        return StorageError("The store cannot be written", str(path), "Make the folder writable.")
    return StorageError("The store reports an error", f"{path}: {error}", "")
