"""One term of a query."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Term:
    """Hold one stem of the query: how it counts, what was typed, and how it came about.

    Terms of one written word that share a sense belong together (`stainless` and `steel` for
    `S/S`); others are alternatives. A term without a sense is one of its own.
    """

    stem: str
    weight: float
    typed: str
    shown: str
    kind: str
    sense: str = ""
