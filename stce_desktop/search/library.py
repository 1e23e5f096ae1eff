"""What the search needs of the knowledge."""

from collections.abc import Iterable, Mapping
from typing import Protocol

from stce_desktop.domain.knowledge import Abbreviation, Mark, Substance
from stce_desktop.domain.search import HsFact, IndexDocument


class Library(Protocol):
    """Give documents, marks, abbreviations, substances and HS tables."""

    def documents(self) -> Iterable[IndexDocument]:
        """Return every searchable record."""
        ...

    def marks(self) -> Iterable[Mark]:
        """Return every mark."""
        ...

    def abbreviations(self) -> Iterable[Abbreviation]:
        """Return every invoice abbreviation."""
        ...

    def substances(self) -> Iterable[Substance]:
        """Return every substance."""
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
