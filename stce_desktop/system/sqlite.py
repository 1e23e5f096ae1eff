"""The only opener of databases."""

import sqlite3
import threading
from pathlib import Path

import apsw

from stce_desktop.system.errors import (
    DatabaseDamagedError,
    DatabaseMissingError,
    StorageError,
)

# SQLite up to 3.51.2 can corrupt a database when a WAL is reset at the wrong moment.
_OLDEST_LIBRARY = (3, 51, 3)
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


def open_encrypted(path: Path, key: bytes) -> apsw.Connection:
    """Open an encrypted store (ChaCha20-Poly1305, a MAC on every page) for one writer.

    Created under synchronous=EXTRA and run under WAL with synchronous=FULL: anything less lost
    acknowledged rows, or the file itself, in simulated power cuts. Raises DatabaseDamagedError
    when the key or a page does not hold, StorageError when the file cannot be written.
    """
    if _library_number() < _OLDEST_LIBRARY:
        raise StorageError(
            "This SQLite can lose data",
            apsw.sqlite_lib_version(),
            "Install a newer apsw-sqlite3mc.",
        )
    try:
        return _encrypted(path, key)
    except (apsw.NotADBError, apsw.CorruptError) as error:
        raise DatabaseDamagedError(
            "The store is damaged or was made with another key", f"{path}: {error}", ""
        ) from error
    except apsw.Error as error:
        raise StorageError("The store cannot be opened", f"{path}: {error}", "") from error


def open_in_memory() -> apsw.Connection:
    """Return an empty store in memory, for what is saved from a damaged one."""
    return apsw.Connection(":memory:")


def _encrypted(path: Path, key: bytes) -> apsw.Connection:
    connection = apsw.Connection(str(path))
    connection.set_busy_timeout(2000)
    connection.pragma("cipher", "chacha20")
    connection.pragma("key", f"raw:{key.hex()}")
    connection.pragma("synchronous", "extra")
    connection.pragma("journal_mode", "wal")
    connection.pragma("synchronous", "full")
    connection.pragma("foreign_keys", 1)
    settings = connection.pragma("journal_mode"), connection.pragma("synchronous")
    if settings != ("wal", 2):
        connection.close()
        raise StorageError("The store did not take its settings", f"{path}: {settings}", "")
    return connection


def _library_number() -> tuple[int, ...]:
    return tuple(int(part) for part in apsw.sqlite_lib_version().split(".")[:3])
