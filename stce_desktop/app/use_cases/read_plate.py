"""Read a nameplate from a photo and say what it says."""

from dataclasses import dataclass
from pathlib import Path

from stce_desktop.app.services import Services
from stce_desktop.domain.decode import ReadingOfMark
from stce_desktop.imaging.plate import Plate, read_plate, read_plate_bytes

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


def read_evidence(services: Services, sha256: str, name: str) -> tuple[str, bool]:
    """Return what a kept photo says, a line each, and whether text can be read here at all.

    Raises PictureError or StorageError. An officer confirms what was read.
    """
    plate = read_plate_bytes(services.findings().attachment_bytes(sha256), name)
    lines = [line.text for line in plate.lines] + [code.text for code in plate.codes]
    return "\n".join(dict.fromkeys(lines)), plate.reads_text


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
