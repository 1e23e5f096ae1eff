"""Errors of the machine, said so that a person can act on them."""

from stce_desktop.domain.errors import StceError


class StorageError(StceError):
    """Say that something could not be read or written."""


class DatabaseMissingError(StorageError):
    """Say that a database is not there."""


class DatabaseDamagedError(StorageError):
    """Say that a database cannot be read."""
