"""Look at a picture from outside without letting it into this process."""

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from stce_desktop.domain.errors import StceError
from stce_desktop.i18n import _
from stce_desktop.imaging import limits

WORKER_ARGUMENT = "--imaging-worker"


class PictureError(StceError):
    """Say why a file cannot be taken as a picture."""


@dataclass(frozen=True, slots=True)
class Glimpse:
    """Hold what is known of a picture: pixels, format, claimed time, a small JPEG and its size."""

    width: int
    height: int
    format: str
    taken: str
    thumbnail: bytes
    small: tuple[int, int] = (0, 0)


def read_picture(path: Path) -> bytes:
    """Return the bytes of a file that may be a picture; raise PictureError."""
    try:
        size = path.stat().st_size
        if size > limits.MAX_BYTES:
            raise PictureError(
                _("The photo is too large"),
                f"{path.name}: {size / 1e6:.0f} MB",
                _("At most {0} MB are taken.").format(limits.MAX_BYTES // 1_000_000),
            )
        return path.read_bytes()
    except OSError as error:
        raise PictureError(
            _("The photo cannot be read"),
            f"{path.name}: {error.strerror}",
            _("Put the card back, or choose another file."),
        ) from error


def look_at(data: bytes, name: str, size: tuple[int, int] = limits.THUMBNAIL) -> Glimpse:
    """Decode a picture in a child process; raise PictureError when it is none or too much.

    The small JPEG is at most `size` pixels, width and height.
    """
    try:
        done = subprocess.run(  # noqa: S603 - our own program with fixed arguments
            _command(size), input=data, capture_output=True, check=False, timeout=limits.TIMEOUT_S
        )
    except subprocess.TimeoutExpired as error:
        raise PictureError(
            _("The photo takes too long to open"), name, _("Choose another file.")
        ) from error
    if done.returncode != 0:
        reason = done.stderr.decode(errors="replace")[-200:] or _("the decoder gave up")
        raise PictureError(
            _("This is not a photo that can be opened"),
            f"{name}: {reason}",
            _("JPEG, PNG and WebP up to 40 megapixels are taken."),
        )
    line, _newline, thumbnail = done.stdout.partition(b"\n")
    head = json.loads(line)
    wide, high = head["small"]
    return Glimpse(
        head["width"], head["height"], head["format"], head["taken"], thumbnail, (wide, high)
    )


def _command(size: tuple[int, int]) -> list[str]:
    wanted = f"{size[0]}x{size[1]}"
    if getattr(sys, "frozen", False):
        return [sys.executable, WORKER_ARGUMENT, wanted]
    return [sys.executable, "-m", "stce_desktop.imaging.worker", wanted]
