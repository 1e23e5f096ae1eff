"""Read a file of queries line by line."""

import sys
from collections.abc import Iterator
from pathlib import Path

from stce_desktop.domain.errors import InputError
from stce_desktop.i18n import _

MAX_LINE = 10_000


def lines_of(path: Path) -> Iterator[str]:
    """Yield the lines of a UTF-8 file, or of standard input for `-`; raise InputError."""
    if str(path) == "-":
        yield from (line.rstrip("\r\n")[:MAX_LINE] for line in sys.stdin)
        return
    try:
        with path.open(encoding="utf-8-sig") as file:
            for line in file:
                yield line.rstrip("\r\n")[:MAX_LINE]
    except OSError as error:
        raise InputError(
            _("The file cannot be read"), f"{path}: {error.strerror}", _("Check its name.")
        ) from error
    except UnicodeDecodeError as error:
        raise InputError(
            _("The file is not UTF-8 text"), f"{path}, byte {error.start}", _("Save it as UTF-8.")
        ) from error
