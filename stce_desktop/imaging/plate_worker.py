"""Read text and codes from one photo, in a process of its own.

Reads the bytes from standard input and writes one line of JSON: lines of text with how sure the
reader is, bar codes and matrix codes, and whether the text reader is installed.
"""

import importlib.util
import io
import json
import logging
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Protocol, cast

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps

from stce_desktop.imaging import limits

Pixels = NDArray[np.uint8]
Line = tuple[str, float]
_TURNS = (0, 90, 270)
_SURE = 0.85
_SIDE = 1800  # pixels of the longer side: more costs time and reads no better


class _Found(Protocol):
    txts: Sequence[str] | None
    scores: Sequence[float] | None


class _Barcode(Protocol):
    text: str
    format: object


class _Barcodes(Protocol):
    def read_barcodes(self, image: Pixels) -> Sequence[_Barcode]: ...


class _Ocr(Protocol):
    RapidOCR: Callable[[], Callable[[Pixels], _Found]]


def main() -> None:
    """Read the photo on standard input; exit with 3 and a reason when it is refused."""
    logging.disable(logging.CRITICAL)
    limits.limit_memory(limits.READER_MEMORY_BYTES)
    Image.MAX_IMAGE_PIXELS = limits.MAX_PIXELS
    data = sys.stdin.buffer.read(limits.MAX_BYTES + 1)
    try:
        image = opened(data)
    except (OSError, ValueError, SyntaxError, MemoryError, Image.DecompressionBombError) as error:
        sys.stderr.write(f"{type(error).__name__}: {error}")
        sys.exit(3)
    answer = {"lines": text_lines(image), "codes": codes(image), "reads_text": can_read_text()}
    sys.stdout.buffer.write(json.dumps(answer).encode() + b"\n")
    sys.stdout.buffer.flush()


def opened(data: bytes) -> Image.Image:
    """Return an upright picture of a size that is worth reading."""
    with Image.open(io.BytesIO(data), formats=limits.FORMATS) as image:
        width, height = image.size
        if width * height > limits.MAX_PIXELS:
            raise ValueError(f"{width} × {height} pixels are more than {limits.MAX_PIXELS}")
        upright = ImageOps.exif_transpose(image).convert("RGB")
    upright.thumbnail((_SIDE, _SIDE))
    return upright


def can_read_text() -> bool:
    """Tell whether the extra `vision` is installed."""
    return importlib.util.find_spec("rapidocr") is not None


def text_lines(image: Image.Image) -> list[Line]:
    """Return the lines of text, turned upright where the photo lies on its side."""
    if not can_read_text():
        return []
    reader = cast("_Ocr", import_module("rapidocr")).RapidOCR()
    best: list[Line] = []
    for turn in _TURNS:
        turned = image.rotate(turn, expand=True) if turn else image
        found = reader(np.asarray(turned))
        lines = list(zip(found.txts or (), map(float, found.scores or ()), strict=True))
        best = max(best, lines, key=_worth)
        if best and _worth(best) >= _SURE * sum(len(text) for text, _sure in best):
            break
    return best


def _worth(lines: list[Line]) -> float:
    return sum(sure * len(text) for text, sure in lines)


def codes(image: Image.Image) -> list[tuple[str, str]]:
    """Return (kind, text) of bar codes and matrix codes; a text is never followed as an address."""
    found = cast("_Barcodes", import_module("zxingcpp")).read_barcodes(np.asarray(image))
    return [(str(code.format).removeprefix("BarcodeFormat."), code.text[:500]) for code in found]


if __name__ == "__main__":
    main()
