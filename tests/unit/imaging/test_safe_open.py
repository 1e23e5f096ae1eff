import io
import struct
import zlib

import pytest
from PIL import Image

from stce_desktop.imaging import limits
from stce_desktop.imaging.safe_open import PictureError, look_at, read_picture
from tests.fakes import picture


def png_that_claims(width, height):
    """Return a tiny PNG whose header promises many pixels."""

    def chunk(kind, data):
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    pixels = zlib.compress(b"\x00" * 1000)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")
    )


def test_that_a_photo_gives_its_size_time_and_a_small_copy():
    buffer = io.BytesIO()
    exif = Image.Exif()
    exif[limits.EXIF_CHANGED] = "2026:03:01 08:00:00"
    Image.new("RGB", (1600, 1200), "teal").save(buffer, "JPEG", exif=exif)
    glimpse = look_at(buffer.getvalue(), "a.jpg")
    assert (glimpse.width, glimpse.height, glimpse.format) == (1600, 1200, "JPEG")
    assert glimpse.taken.startswith("2026:03:01")
    small = Image.open(io.BytesIO(glimpse.thumbnail))
    assert small.width <= limits.THUMBNAIL[0]
    assert not small.getexif()


@pytest.mark.parametrize("fmt", ["PNG", "WEBP", "JPEG"])
def test_that_the_usual_formats_are_taken(fmt):
    assert look_at(picture(fmt=fmt), "a").format == fmt


@pytest.mark.parametrize(
    "data",
    [b"", b"GIF89a", b"%PDF-1.7", picture()[:200], picture(fmt="BMP"), b"\x00" * 1000],
    ids=["empty", "gif", "pdf", "cut short", "bmp", "zeros"],
)
def test_that_what_is_no_photo_is_refused_with_the_formats(data):
    with pytest.raises(PictureError, match="JPEG, PNG and WebP"):
        look_at(data, "a.jpg")


def test_that_a_hundred_megapixels_are_refused_without_being_decoded():
    with pytest.raises(PictureError, match="megapixels"):
        look_at(png_that_claims(10_000, 10_000), "bomb.png")


def test_that_a_file_that_is_too_large_or_gone_is_refused(tmp_path):
    large = tmp_path / "large.jpg"
    with large.open("wb") as file:
        file.truncate(limits.MAX_BYTES + 1)
    with pytest.raises(PictureError, match="too large"):
        read_picture(large)
    with pytest.raises(PictureError, match="cannot be read"):
        read_picture(tmp_path / "gone.jpg")
