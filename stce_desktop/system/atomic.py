"""Write whole files, or nothing."""

import os
import tempfile
from pathlib import Path

from stce_desktop.system.errors import StorageError, translated


def write_atomic(path: Path, data: bytes) -> None:
    """Write `data` to `path` so that a power cut leaves the old file or the new one.

    Raises StorageError on a full disk or a folder that cannot be written.
    """
    part: Path | None = None
    try:
        is_new = not path.parent.exists()
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        handle, name = tempfile.mkstemp(prefix=f".{path.name}", dir=path.parent)
        part = Path(name)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
        sync_folder(path.parent)
        if is_new:
            sync_folder(path.parent.parent)  # or the folder itself may be gone after a power cut
    except OSError as error:
        if part is not None:
            part.unlink(missing_ok=True)
        raise translated(error, path) from error


def make_folder(path: Path) -> None:
    """Make a folder for this user only; raise StorageError when that cannot be."""
    try:
        path.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise StorageError(
            "The folder cannot be made", f"{path}: {error.strerror}", "Make its place writable."
        ) from error


def sync_folder(folder: Path) -> None:
    """Make a rename in `folder` durable; Windows does so by itself."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
