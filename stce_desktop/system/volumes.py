"""Find the cards and sticks that are plugged in."""

import getpass
import string
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

_REMOVABLE = 2  # DRIVE_REMOVABLE of the Windows API


def removable_roots() -> tuple[Path, ...]:
    """Return the folders under which removable volumes stand on this machine."""
    if sys.platform == "win32":
        return tuple(_windows_drives())
    user = getpass.getuser()
    homes = (Path("/media") / user, Path("/run/media") / user, Path("/media"), Path("/Volumes"))
    return tuple(dict.fromkeys(_folders(homes)))


def _folders(parents: Iterable[Path]) -> Iterator[Path]:
    for parent in parents:
        try:
            yield from sorted(child for child in parent.iterdir() if child.is_dir())
        except OSError:
            continue  # a folder this system does not have, or another user's


def _windows_drives() -> Iterator[Path]:
    kind = drive_kind()
    for letter in string.ascii_uppercase[3:]:
        root = f"{letter}:\\"
        if kind(root) == _REMOVABLE:
            yield Path(root)


def drive_kind() -> Callable[[str], int]:
    """Return the function of Windows that tells what kind of drive a root is."""
    import ctypes

    windows = getattr(ctypes, "windll")  # noqa: B009 - only there on Windows
    found: Callable[[str], int] = windows.kernel32.GetDriveTypeW
    return found
