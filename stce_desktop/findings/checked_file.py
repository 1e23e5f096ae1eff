"""Small files that notice a changed bit: one line of JSON, one line with its SHA-256 in hex."""

from hashlib import sha256
from pathlib import Path
from typing import TypeVar

import msgspec

from stce_desktop.findings.events import encode
from stce_desktop.system.atomic import write_atomic
from stce_desktop.system.errors import DatabaseDamagedError, StorageError

T = TypeVar("T")


def write_checked(path: Path, value: object) -> None:
    """Write a value so that a power cut leaves the old file or the new one."""
    line = encode(value)
    write_atomic(path, line + b"\n" + sha256(line).hexdigest().encode() + b"\n")


def read_checked(path: Path, kind: type[T], *, bare: bool = False) -> T:
    """Read a value; raise StorageError, or DatabaseDamagedError when a bit was changed.

    `bare` also takes a file without the second line, as the first edition wrote it.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise StorageError("A file cannot be read", f"{path}: {error.strerror}") from error
    line, _break, rest = data.partition(b"\n")
    is_whole = rest == sha256(line).hexdigest().encode() + b"\n"
    try:
        if is_whole or (bare and not rest):
            return msgspec.json.decode(line, type=kind)
    except msgspec.DecodeError as error:
        raise DatabaseDamagedError("A file was changed", f"{path}: {error}") from error
    raise DatabaseDamagedError("A file was changed", str(path))
