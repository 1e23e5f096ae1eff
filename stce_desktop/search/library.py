"""What the search needs of the knowledge: once when it is compiled, and while it answers."""

from collections.abc import Iterable, Mapping
from typing import Protocol

from stce_desktop.domain.card import NamedCommodity
from stce_desktop.domain.knowledge import Abbreviation, Mark, Substance
from stce_desktop.domain.search import HsFact, IndexDocument


class Documents(Protocol):
    """Give everything that is indexed."""

    def documents(self) -> Iterable[IndexDocument]:
        """Return every searchable record; the parts of one record follow its head."""
        ...

    def marks(self) -> Iterable[Mark]:
        """Return every mark."""
        ...

    def abbreviations(self) -> Iterable[Abbreviation]:
        """Return every invoice abbreviation."""
        ...


class Library(Protocol):
    """Give the compiled index, substances and HS tables."""

    def blob(self, name: str) -> bytes:
        """Return a part of the compiled index; raise ContentError when there is none."""
        ...

    def entry_title(self, code: str) -> str:
        """Return the title of an entry, or nothing."""
        ...

    def substances(self) -> Iterable[Substance]:
        """Return every substance."""
        ...

    def commodities_of_substance(self, substance_id: str) -> Iterable[NamedCommodity]:
        """Return the commodities that a substance travels as."""
        ...

    def hs_rows(self) -> Iterable[HsFact]:
        """Return every link between an HS code and a commodity."""
        ...

    def hs_labels(self) -> Mapping[str, str]:
        """Return HS labels by their digits."""
        ...

    def hs_predecessors(self, code: str) -> tuple[tuple[str, int], ...]:
        """Return (code, edition) of older editions that this newer code came from."""
        ...

    def hs_successors(self, code: str, edition: int) -> tuple[str, ...]:
        """Return the codes one edition later that this code went to."""
        ...

    def hs_editions_of(self, code: str) -> tuple[int, ...]:
        """Return the editions in which a six-digit code exists, newest first."""
        ...
