"""The only opener of databases."""

import sqlite3
import threading
from pathlib import Path

from stce_desktop.system.errors import DatabaseDamagedError, DatabaseMissingError

_HEADER = b"SQLite format 3\x00"


def open_readonly(path: Path) -> sqlite3.Connection:
    """Open a database that nothing writes to; raise a StorageError when it cannot be used."""
    try:
        with path.open("rb") as file:
            head = file.read(len(_HEADER))
    except OSError as error:
        raise DatabaseMissingError(
            "The database cannot be read", f"{path}: {error.strerror}", "Install it again."
        ) from error
    if head != _HEADER:
        raise DatabaseDamagedError("The database is damaged", str(path), "Install it again.")
    connection = sqlite3.connect(  # noqa: TID251 - the one place that opens databases
        f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True, check_same_thread=False
    )
    connection.row_factory = sqlite3.Row
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.DatabaseError as error:
        connection.close()
        raise DatabaseDamagedError(
            "The database is damaged", f"{path}: {error}", "Install it again."
        ) from error
    return connection


def connect_for_build(path: Path) -> sqlite3.Connection:
    """Open a new database to be filled once; durability comes from moving the whole file."""
    connection = sqlite3.connect(path)  # noqa: TID251 - the one place that opens databases
    connection.execute("PRAGMA page_size = 4096")
    connection.execute("PRAGMA journal_mode = OFF")
    connection.execute("PRAGMA synchronous = OFF")
    return connection


class ReaderPool:
    """Give each thread its own read-only connection to one database."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._local = threading.local()
        self._lock = threading.Lock()
        self._open: list[sqlite3.Connection] = []

    def connection(self) -> sqlite3.Connection:
        """Return the calling thread's connection, opened on first use."""
        known: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if known is None:
            known = self._local.connection = open_readonly(self._path)
            with self._lock:
                self._open.append(known)
        return known

    def close(self) -> None:
        """Close the connections of all threads."""
        with self._lock:
            for connection in self._open:
                connection.close()
            self._open.clear()
        self._local = threading.local()
