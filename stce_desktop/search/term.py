"""One term of a query."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Term:
    """Hold one stem of the query: how it counts, what was typed, and how it came about."""

    stem: str
    weight: float
    typed: str
    shown: str
    kind: str
