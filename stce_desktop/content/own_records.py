"""Read the records a post has added: a table with the columns name, see, terms, note."""

import csv
import io
from collections.abc import Callable, Iterator
from pathlib import Path

from stce_desktop.content.problem import Problem
from stce_desktop.domain.errors import InputError
from stce_desktop.domain.own import OwnRecord
from stce_desktop.i18n import _

COLUMNS = ("name", "see", "terms", "note")
MAX_BYTES = 40_000_000
MAX_RECORDS = 200_000
_LONGEST = 400


def read_own(path: Path, is_card: Callable[[str], bool]) -> tuple[list[OwnRecord], list[Problem]]:
    """Return the records of a CSV file and the lines that cannot be used; raise InputError.

    Terms are parted by `|`. `is_card` tells whether an id or code opens a card.
    """
    text = _text(path)
    try:
        dialect: type[csv.Dialect] | csv.Dialect = csv.Sniffer().sniff(text[:4000], ",;\t")
    except csv.Error:
        dialect = csv.excel
    rows = csv.reader(io.StringIO(text), dialect)
    head = [name.strip().casefold() for name in next(rows, [])]
    if not set(COLUMNS[:2]) <= set(head):
        raise InputError(
            _("The table has no columns “name” and “see”"),
            path.name,
            _("Write name, see, terms and note in its first line."),
        )
    records: list[OwnRecord] = []
    problems: list[Problem] = []
    for line, row in _lines(rows):
        cells = dict(zip(head, (cell.strip()[:_LONGEST] for cell in row), strict=False))
        fault = _fault(cells, is_card)
        if fault:
            problems.append(Problem(path.name, line, *fault))
        elif any(cells.values()):
            terms = tuple(filter(None, (t.strip() for t in cells.get("terms", "").split("|"))))
            record = OwnRecord(cells["name"], cells["see"], terms, cells.get("note", ""))
            records.append(record)
    return records, problems


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > MAX_BYTES:
            raise InputError(
                _("The table is too large"), path.name, _("Split it into several files.")
            )
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise InputError(_("The table cannot be read"), f"{path.name}: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise InputError(
            _("The table is not UTF-8 text"), f"{path.name}, byte {error.start}",
            _("Save it as CSV in UTF-8."),
        ) from error  # fmt: skip


def _lines(rows: Iterator[list[str]]) -> Iterator[tuple[int, list[str]]]:
    for number, row in enumerate(rows, start=2):
        if number > MAX_RECORDS:
            return
        yield number, row


def _fault(cells: dict[str, str], is_card: Callable[[str], bool]) -> tuple[str, str, str] | None:
    if not any(cells.values()):
        return None
    if not cells.get("name"):
        return "name", _("the name is missing"), _("give the name the goods go by here")
    see = cells.get("see", "")
    if not is_card(see):
        return "see", f"{see!r} opens no card", _("give an id, a control code or an HS code")
    return None
