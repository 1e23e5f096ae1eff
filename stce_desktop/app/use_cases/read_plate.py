"""Read a nameplate from a photo and say what it says."""

from dataclasses import dataclass
from pathlib import Path

from stce_desktop.app.services import Services
from stce_desktop.domain.decode import ReadingOfMark
from stce_desktop.imaging.plate import Plate, read_plate

_BEST = 4


@dataclass(frozen=True, slots=True)
class DecodedLine:
    """Hold one line or code of a plate with its likeliest readings."""

    text: str
    source: str
    sure: float
    readings: tuple[ReadingOfMark, ...]


@dataclass(frozen=True, slots=True)
class DecodedPlate:
    """Hold everything a photo says; an officer confirms each line."""

    lines: tuple[DecodedLine, ...]
    reads_text: bool


def decode_photo(services: Services, path: Path) -> DecodedPlate:
    """Return the lines of a photo, each decoded; raise PictureError."""
    plate: Plate = read_plate(path)
    found = [(line.text, "text", line.sure) for line in plate.lines]
    found += [(code.text, code.kind, 1.0) for code in plate.codes]
    lines = tuple(
        DecodedLine(text, source, sure, services.decoder.decode(text)[:_BEST])
        for text, source, sure in found
    )
    return DecodedPlate(lines, plate.reads_text)
