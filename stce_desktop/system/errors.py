"""Errors of the machine, said so that a person can act on them."""

import errno
from pathlib import Path

from stce_desktop.domain.errors import StceError


class StorageError(StceError):
    """Say that something could not be read or written."""


class DatabaseMissingError(StorageError):
    """Say that a database is not there."""


class DatabaseDamagedError(StorageError):
    """Say that a database cannot be read."""


class DiskFullError(StorageError):
    """Say that there is no room left to write."""


_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


def translated(error: OSError, path: Path) -> StorageError:
    """Say in words why a file could not be written."""
    if error.errno in _NO_ROOM:
        return DiskFullError("The disk is full", str(path), "Free some space; nothing is lost.")
    return StorageError(
        "The file cannot be written", f"{path}: {error.strerror}", "Make the folder writable."
    )
