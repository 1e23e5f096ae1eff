"""Add what a post knows goods by to the search, without building the knowledge again."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path

from stce_desktop.app.services import Services
from stce_desktop.app.use_cases.show_card import show_card
from stce_desktop.content.own_records import read_own
from stce_desktop.content.problem import Problem
from stce_desktop.domain.errors import NotFoundError
from stce_desktop.domain.own import OwnRecord
from stce_desktop.search.own import OwnShelf
from stce_desktop.system.atomic import write_atomic

_FOLDER = "own"


@dataclass(frozen=True, slots=True)
class OwnReport:
    """Say how many records are in use, and which lines of which file are not."""

    records: int
    files: tuple[str, ...]
    problems: tuple[Problem, ...]


def add_own_records(services: Services, path: Path) -> OwnReport:
    """Take a table in beside the earlier ones and index all; raise InputError or StorageError.

    A table of the same name replaces the earlier one.
    """
    read_own(path, _is_card(services))
    write_atomic(services.paths.data_dir / _FOLDER / path.name, path.read_bytes())
    return use_own_records(services)


def use_own_records(services: Services) -> OwnReport:
    """Put the records of this post behind the search; index them when they have changed."""
    folder = services.paths.data_dir / _FOLDER
    files = sorted(folder.glob("*.csv")) if folder.is_dir() else []
    records: list[OwnRecord] = []
    problems: list[Problem] = []
    for path in files:
        found, faults = read_own(path, _is_card(services))
        records += found
        problems += faults
    if records:
        shelf = OwnShelf(services.paths.cache_dir / "own-index")
        stamp = sha256(repr(records).encode()).hexdigest()
        if not shelf.is_of(stamp):
            shelf.fill(records, stamp)
        services.searcher.use_own(shelf)
    names = tuple(path.name for path in files)
    return OwnReport(len(records), names, tuple(problems))


def _is_card(services: Services) -> Callable[[str], bool]:
    """Return a function that tells whether an id opens a card, and asks once for each."""

    @cache
    def is_card(item_id: str) -> bool:
        try:
            show_card(services, item_id)
        except NotFoundError:
            return False
        return True

    return is_card
