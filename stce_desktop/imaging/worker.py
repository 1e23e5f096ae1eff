"""Decode one picture in a process of its own: a picture that is a trap ends only this one.

Reads the bytes from standard input; writes one line of JSON and then a JPEG thumbnail.
"""

import io
import json
import sys

from PIL import Image, ImageOps, UnidentifiedImageError

from stce_desktop.imaging import limits


def main() -> None:
    """Decode the picture on standard input; exit with 3 and a reason when it is refused."""
    limits.limit_memory(limits.MEMORY_BYTES)
    Image.MAX_IMAGE_PIXELS = limits.MAX_PIXELS
    data = sys.stdin.buffer.read(limits.MAX_BYTES + 1)
    try:
        head, thumbnail = decode(data, _size(sys.argv[-1]))
    except (OSError, ValueError, SyntaxError, MemoryError, Image.DecompressionBombError) as error:
        # A decoder's own words for an unknown format name an object in memory.
        is_strange = isinstance(error, UnidentifiedImageError)
        sys.stderr.write("no picture in it" if is_strange else f"{type(error).__name__}: {error}")
        sys.exit(3)
    sys.stdout.buffer.write(json.dumps(head).encode() + b"\n" + thumbnail)
    sys.stdout.buffer.flush()


def decode(
    data: bytes, size: tuple[int, int] = limits.THUMBNAIL
) -> tuple[dict[str, object], bytes]:
    """Return width, height, format and claimed time, and a thumbnail without metadata."""
    with Image.open(io.BytesIO(data), formats=limits.FORMATS) as image:
        width, height = image.size
        if width * height > limits.MAX_PIXELS:
            raise ValueError(f"{width} × {height} pixels are more than {limits.MAX_PIXELS}")
        exif = image.getexif()
        taken = exif.get_ifd(limits.EXIF_IFD).get(limits.EXIF_TAKEN) or exif.get(
            limits.EXIF_CHANGED, ""
        )
        head: dict[str, object] = {}
        head |= {"width": width, "height": height, "format": image.format, "taken": str(taken)[:40]}
        image.draft("RGB", (size[0] * 2, size[1] * 2))
        upright = ImageOps.exif_transpose(image).convert("RGB")
        upright.thumbnail(size)
        head["small"] = upright.size  # upright, so it may be turned against width and height
        buffer = io.BytesIO()
        upright.save(buffer, "JPEG", quality=82)
    return head, buffer.getvalue()


def _size(argument: str) -> tuple[int, int]:
    """Read "1280x960"; anything else means the size of a thumbnail."""
    width, _sign, height = argument.partition("x")
    if width.isdigit() and height.isdigit():
        return int(width), int(height)
    return limits.THUMBNAIL


if __name__ == "__main__":
    main()
