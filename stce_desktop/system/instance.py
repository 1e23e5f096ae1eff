"""One program at a time on one store; the lock dies with the process, however it ends."""

import sys
from pathlib import Path
from typing import IO

from stce_desktop.system.errors import StorageError


class SecondInstanceError(StorageError):
    """Say that another copy of the program has the store open."""


class InstanceLock:
    """Hold an advisory lock on a file for as long as the process lives."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: IO[bytes] | None = None

    def acquire(self) -> None:
        """Take the lock; raise SecondInstanceError when another process holds it."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            # The file stays open for as long as the lock is wanted: closing it would free it.
            file = self._path.open("ab")
        except OSError as error:
            raise StorageError(
                "The findings cannot be opened",
                f"{self._path.parent}: {error.strerror}",
                "Make the folder writable.",
            ) from error
        try:
            _lock(file)
        except OSError as error:
            file.close()
            raise SecondInstanceError(
                "The findings are open in another window",
                str(self._path.parent),
                "Use that window, or close it first. Search works here.",
            ) from error
        self._file = file

    def release(self) -> None:
        """Give the lock back."""
        if self._file is not None:
            self._file.close()
            self._file = None


if sys.platform == "win32":
    import msvcrt

    def _lock(file: IO[bytes]) -> None:
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(file: IO[bytes]) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
