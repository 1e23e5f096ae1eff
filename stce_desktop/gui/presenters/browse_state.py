"""What the contact sheet shows: families and classes to choose from, and the goods that fit."""

from collections import Counter
from dataclasses import dataclass

from stce_desktop.app.use_cases.browse_goods import BrowseRow
from stce_desktop.gui.presenters.words import family_words
from stce_desktop.i18n import _, ngettext

_CODES = 2  # control codes on a tile


@dataclass(frozen=True, slots=True)
class Shelf:
    """Name what is looked through: everything, a family, or a class of a family."""

    family: str = ""
    group: str = ""


@dataclass(frozen=True, slots=True)
class ShelfRow:
    """Hold one line of the list of shelves."""

    shelf: Shelf
    label: str


def shelves(rows: tuple[BrowseRow, ...]) -> tuple[tuple[ShelfRow, tuple[ShelfRow, ...]], ...]:
    """Return families by name, each with its classes; the first is everything."""
    families = Counter(row.family for row in rows)
    groups = Counter((row.family, row.group) for row in rows)
    everything = ShelfRow(Shelf(), _counted(_("All goods"), len(rows)))
    found = [
        (
            ShelfRow(Shelf(family), _counted(family_words(family), count)),
            tuple(
                ShelfRow(Shelf(family, group), _counted(group, number))
                for (its, group), number in sorted(groups.items())
                if its == family and group
            ),
        )
        for family, count in families.items()
    ]
    return ((everything, ()), *sorted(found, key=_by_label))


def _by_label(found: tuple[ShelfRow, tuple[ShelfRow, ...]]) -> str:
    return found[0].label.casefold()


def _counted(label: str, count: int) -> str:
    return f"{label} ({count})"


def narrowed(rows: tuple[BrowseRow, ...], shelf: Shelf, text: str) -> tuple[BrowseRow, ...]:
    """Return the goods of a shelf that have every word of the text somewhere in their names."""
    words = text.casefold().split()
    return tuple(
        row
        for row in rows
        if shelf.family in {"", row.family}
        and shelf.group in {"", row.group}
        and all(word in row.words for word in words)
    )


def tile_note(row: BrowseRow) -> str:
    """Return the small line of a tile: what it is to a list, then its class."""
    kind = _("ordinary twin") if row.is_twin else " ".join(row.codes[:_CODES])
    return " · ".join(filter(None, (kind, row.group)))


def spoken(row: BrowseRow, *, has_picture: bool) -> str:
    """Return what a screen reader says of a tile."""
    bare = "" if has_picture else no_picture()
    return ", ".join(filter(None, (row.name, tile_note(row), family_words(row.family), bare)))


def no_picture() -> str:
    """Return the words under a drawing that stands for a picture."""
    return _("no picture yet")


def unreadable() -> str:
    """Return the words under a drawing where the picture's file cannot be read."""
    return _("picture cannot be read")


def count_words(shown: int, total: int) -> str:
    """Return how many goods are shown."""
    if not shown:
        return _("No goods fit. Take a word away, or choose another family.")
    return ngettext("{0} of {1} item", "{0} of {1} items", total).format(shown, total)
