"""The records of a post as a shelf of their own: indexed when added, never with the knowledge."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from stce_desktop.domain.card import NamedCommodity
from stce_desktop.domain.knowledge import Abbreviation, Mark, Substance
from stce_desktop.domain.own import OwnRecord
from stce_desktop.domain.search import HitType, HsFact, IndexDocument
from stce_desktop.search.build import INDEX_VERSION, build_index
from stce_desktop.system.atomic import make_folder, write_atomic

_STAMP = "stamp"
_SEPARATOR = "|"


def own_id(number: int, see: str) -> str:
    """Return the id of an own record in its index: several may open the same card."""
    return f"{number}{_SEPARATOR}{see}"


def card_of(hit_id: str) -> str:
    """Return the id of the card that an own record opens."""
    return hit_id.split(_SEPARATOR, 1)[-1]


class OwnDocuments:
    """Give own records to the index."""

    def __init__(self, records: Iterable[OwnRecord]) -> None:
        self._records = tuple(records)

    def documents(self) -> Iterator[IndexDocument]:
        """Return one document a record."""
        for number, record in enumerate(self._records):
            fields = {"name": (record.name,), "term_en": record.terms, "what": (record.note,)}
            yield IndexDocument(
                id=own_id(number, record.see), type=HitType.COMMODITY, title=record.name,
                codes=(), hs=(), is_twin=False, family="",
                fields={name: texts for name, texts in fields.items() if any(texts)},
            )  # fmt: skip

    def marks(self) -> tuple[Mark, ...]:
        """Return nothing: own names are words, and words find marks as well."""
        return ()

    def abbreviations(self) -> tuple[Abbreviation, ...]:
        """Return nothing."""
        return ()


class OwnShelf:
    """Keep the index of own records in a folder; `stamp` names the records it was made of."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def is_of(self, stamp: str) -> bool:
        """Tell whether the index was made of these records by this program."""
        path = self._folder / _STAMP
        return path.is_file() and path.read_text(encoding="utf-8") == f"{INDEX_VERSION} {stamp}"

    def fill(self, records: Iterable[OwnRecord], stamp: str) -> None:
        """Index the records; raise StorageError when the folder cannot be written."""
        make_folder(self._folder)
        for name, data in build_index(OwnDocuments(records)).items():
            write_atomic(self._folder / name, data)
        write_atomic(self._folder / _STAMP, f"{INDEX_VERSION} {stamp}".encode())

    def blob(self, name: str) -> bytes:
        """Return a part of the index."""
        return (self._folder / name).read_bytes()

    def entry_title(self, _code: str) -> str:
        """Return nothing: own records name no entries."""
        return ""

    def substances(self) -> Iterable[Substance]:
        """Return nothing."""
        return ()

    def commodities_of_substance(self, _substance_id: str) -> Iterable[NamedCommodity]:
        """Return nothing."""
        return ()

    def hs_rows(self) -> Iterable[HsFact]:
        """Return nothing."""
        return ()

    def hs_labels(self) -> Mapping[str, str]:
        """Return nothing."""
        return {}

    def hs_predecessors(self, _code: str) -> tuple[tuple[str, int], ...]:
        """Return nothing."""
        return ()

    def hs_successors(self, _code: str, _edition: int) -> tuple[str, ...]:
        """Return nothing."""
        return ()

    def hs_editions_of(self, _code: str) -> tuple[int, ...]:
        """Return nothing."""
        return ()
