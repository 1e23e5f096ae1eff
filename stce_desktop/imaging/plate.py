"""Read a nameplate from a photo without letting the photo into this process."""

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from stce_desktop.i18n import _
from stce_desktop.imaging.safe_open import PictureError, read_picture

PLATE_ARGUMENT = "--plate-worker"
_TIMEOUT_S = 90  # an old laptop takes its time


@dataclass(frozen=True, slots=True)
class PlateLine:
    """Hold one line of text as it was read; `sure` runs from 0 to 1. An officer confirms it."""

    text: str
    sure: float


@dataclass(frozen=True, slots=True)
class PlateCode:
    """Hold one bar code or matrix code."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Plate:
    """Hold what a photo says; `reads_text` is False where only codes can be read here."""

    lines: tuple[PlateLine, ...]
    codes: tuple[PlateCode, ...]
    reads_text: bool


def read_plate(path: Path) -> Plate:
    """Return text and codes of a photo; raise PictureError when it is none or too much."""
    return read_plate_bytes(read_picture(path), path.name)


def read_plate_bytes(data: bytes, name: str) -> Plate:
    """Return text and codes of a picture that is at hand already; raise PictureError."""
    try:
        done = subprocess.run(  # noqa: S603 - our own program with fixed arguments
            _command(), input=data, capture_output=True, check=False, timeout=_TIMEOUT_S
        )
    except subprocess.TimeoutExpired as error:
        raise PictureError(
            _("The photo takes too long to read"), name, _("Cut it down to the plate.")
        ) from error
    if done.returncode != 0:
        reason = done.stderr.decode(errors="replace")[-200:] or _("the reader gave up")
        raise PictureError(
            _("This photo cannot be read"),
            f"{name}: {reason}",
            _("JPEG, PNG and WebP up to 40 megapixels are taken."),
        )
    answer = json.loads(done.stdout.splitlines()[-1])
    return Plate(
        tuple(PlateLine(text, sure) for text, sure in answer["lines"]),
        tuple(PlateCode(kind, text) for kind, text in answer["codes"]),
        answer["reads_text"],
    )


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, PLATE_ARGUMENT]
    return [sys.executable, "-m", "stce_desktop.imaging.plate_worker"]
