"""Write what leaves the program: a whole folder or a whole file, or nothing."""

import shutil
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from stce_desktop.i18n import _
from stce_desktop.system.atomic import sync_folder, write_atomic
from stce_desktop.system.errors import DiskFullError, StorageError, translated

Files = Iterable[tuple[str, bytes]]


@dataclass(frozen=True, slots=True)
class FileFact:
    """Hold what a manifest says of one file."""

    sha256: str
    size: int


Facts = dict[str, FileFact]


def write_folder(folder: Path, name: str, files: Files, closing: Callable[[Facts], Files]) -> Path:
    """Write `files` as the new folder `name` under `folder`, as a whole; raise StorageError.

    `closing` gets the hashes of all files and returns those that are written last: the manifest.
    """
    target = folder / name
    part = _part(folder, target)
    try:
        facts: Facts = {}
        for path, data in files:
            _write(part / path, data)
            facts[path] = FileFact(sha256(data).hexdigest(), len(data))
        for path, data in closing(facts):
            _write(part / path, data)
        for inner in (part, *(p for p in part.rglob("*") if p.is_dir())):
            inner.chmod(0o755)
        part.rename(target)
        sync_folder(folder)
    except BaseException as error:
        shutil.rmtree(part, ignore_errors=True)
        if isinstance(error, OSError):
            raise _failed(translated(error, target), folder) from error
        if isinstance(error, StorageError):
            raise _failed(error, folder) from error
        raise
    return target


def write_file(folder: Path, name: str, data: bytes) -> Path:
    """Write one new file under `folder`, as a whole; raise StorageError."""
    target = _free(folder, folder / name)
    try:
        write_atomic(target, data)
    except StorageError as error:
        raise _failed(error, folder) from error
    return target


def write_files(folder: Path, files: dict[str, bytes]) -> tuple[Path, ...]:
    """Write several new files under `folder`: all of them or none; raise StorageError."""
    for name in files:
        _free(folder, folder / name)
    written: list[Path] = []
    try:
        for name, data in files.items():
            written.append(write_file(folder, name, data))
    except StorageError:
        for path in written:
            path.unlink(missing_ok=True)
        raise
    return tuple(written)


def free_path(folder: Path, name: str) -> Path:
    """Return a path in a folder that is there, and on which nothing stands; raise StorageError."""
    return _free(folder, folder / name)


def _part(folder: Path, target: Path) -> Path:
    _free(folder, target)
    try:
        return Path(tempfile.mkdtemp(prefix=f".{target.name}-", dir=folder))
    except OSError as error:
        raise _failed(translated(error, folder), folder) from error


def _free(folder: Path, target: Path) -> Path:
    if not folder.is_dir():
        raise StorageError(
            _("There is no such folder"), str(folder), _("Choose a folder that is there.")
        )
    if target.exists():
        raise StorageError(
            _("This was exported here before"), str(target), _("Choose another folder.")
        )
    return target


def _write(path: Path, data: bytes) -> None:
    write_atomic(path, data)
    path.chmod(0o644)  # whoever is handed the folder must be able to read it


def _failed(error: StorageError, folder: Path) -> StorageError:
    """Say in the officer's terms what went wrong; the temporary names mean nothing to a person."""
    if isinstance(error, DiskFullError):
        return DiskFullError(
            _("There is not enough room"),
            str(folder),
            _("Nothing was left half-written. Free some space or choose another place."),
        )
    if error.what == translated(PermissionError(), folder).what:
        return StorageError(
            _("The folder cannot be written"), str(folder), _("Choose another folder.")
        )
    return error
