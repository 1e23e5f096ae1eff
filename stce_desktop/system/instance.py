"""One program at a time on one store; the lock dies with the process, however it ends."""

import sys
import time
from pathlib import Path
from typing import IO

from stce_desktop.system.errors import StorageError

_TRIES, _PAUSE_S = 8, 0.15


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
            _lock_soon(file)
        except OSError as error:
            file.close()
            raise SecondInstanceError(
                "The findings are open in another window",
                str(self._path.parent),
                "Use that window, or close it first. Search works here.",
            ) from error
        self._file = file

    def __enter__(self) -> None:
        self.acquire()

    def __exit__(self, *_error: object) -> None:
        self.release()

    def release(self) -> None:
        """Give the lock back."""
        if self._file is not None:
            self._file.close()
            self._file = None


def _lock_soon(file: IO[bytes]) -> None:
    """Take the lock, waiting a moment for a program that was killed to be wholly gone.

    A child it was just starting holds a copy of the lock until it runs its own program.
    """
    for _ in range(_TRIES - 1):
        try:
            _lock(file)
        except OSError:
            time.sleep(_PAUSE_S)
        else:
            return
    _lock(file)


if sys.platform == "win32":
    import msvcrt

    def _lock(file: IO[bytes]) -> None:
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(file: IO[bytes]) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
