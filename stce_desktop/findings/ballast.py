"""A file that gives its room back when the disk is full, so that a finding can be closed."""

from pathlib import Path

from stce_desktop.system.atomic import write_atomic
from stce_desktop.system.errors import StorageError

SIZE = 16 * 1024 * 1024


class Ballast:
    """Keep `size` bytes in reserve beside the store."""

    def __init__(self, path: Path, size: int = SIZE) -> None:
        self._path = path
        self._size = size

    def fill(self) -> bool:
        """Lay the reserve aside; return False when there is no room for it."""
        if self._path.exists() and self._path.stat().st_size == self._size:
            return True
        try:
            write_atomic(self._path, b"\x00" * self._size)
        except StorageError:
            return False  # a nearly full disk must not keep the store from opening
        return True

    def fault(self) -> str:
        """Return what is wrong with the reserve, or nothing; a spent one is no fault."""
        try:
            data = self._path.read_bytes() if self._path.exists() else b""
        except OSError as error:
            return f"{self._path.name}: {error.strerror}"
        return f"{self._path.name}: it was changed" if data.strip(b"\x00") else ""

    def release(self) -> bool:
        """Give the room back; return False when it was given before."""
        if not self._path.exists():
            return False
        self._path.unlink()
        return True
