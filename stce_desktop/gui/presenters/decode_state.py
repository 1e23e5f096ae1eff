"""What the page of markings shows for a text."""

from dataclasses import dataclass

from stce_desktop.domain.decode import ReadingOfMark
from stce_desktop.i18n import _


@dataclass(frozen=True, slots=True)
class ReadingRow:
    """Hold one reading, ready to be shown; `links` are ids of cards."""

    title: str
    meaning: str
    tone: str
    sure: str
    links: tuple[str, ...]


def reading_rows(readings: tuple[ReadingOfMark, ...]) -> tuple[ReadingRow, ...]:
    """Turn readings into rows."""
    return tuple(_row(reading) for reading in readings)


def _row(reading: ReadingOfMark) -> ReadingRow:
    check = {
        "right": _("check digit right"),
        "wrong": _("check digit wrong: read it again"),
    }.get(reading.check, "")
    title = f"{family_words(reading.family)}: {reading.value}"
    meaning = " · ".join(filter(None, (reading.meaning, check)))
    tone = "amber" if reading.check == "wrong" else ""
    return ReadingRow(title, meaning, tone, sure_words(reading.confidence), reading.ids)


def sure_words(confidence: float) -> str:
    """Return how sure a reading is, in words: a number would promise too much."""
    if confidence >= 0.95:
        return _("fits exactly")
    if confidence >= 0.85:
        return _("fits well")
    return _("may be") if confidence >= 0.6 else _("doubtful")


def family_words(family: str) -> str:
    """Return the name of a kind of marking."""
    return {
        "marking removed": _("Marking removed"),
        "control code": _("Control code"),
        "container number": _("Container number"),
        "CAS number": _("CAS number"),
        "UN number": _("UN number"),
        "NATO stock number": _("NATO stock number"),
        "UN packaging mark": _("UN packaging mark"),
        "article number": _("Article number"),
        "HS code": _("HS code"),
        "maker's mark": _("Maker's mark"),
        "alloy": _("Alloy"),
        "fibre grade": _("Fibre grade"),
        "label": _("Label"),
        "UN packaging code": _("UN packaging code"),
        "NATO supply class": _("NATO supply class"),
        "hazard number": _("Hazard number"),
        "placard": _("Placard"),
        "radiation category": _("Radiation category"),
    }.get(family, family)
