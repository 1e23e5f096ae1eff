"""What a marking may say, read in every way that fits."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReadingOfMark:
    """Hold one reading of a marking.

    `check` is "right" or "wrong" where the mark has a check digit, else empty; `confidence` runs
    from 0 to 1; `ids` open cards.
    """

    family: str
    value: str
    meaning: str
    check: str
    confidence: float
    ids: tuple[str, ...] = ()
