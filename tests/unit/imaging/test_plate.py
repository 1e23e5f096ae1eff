import io

import pytest
import zxingcpp
from PIL import Image

from stce_desktop.imaging import plate_worker
from stce_desktop.imaging.plate import read_plate
from stce_desktop.imaging.safe_open import PictureError
from tests.plates import plate

LINES = ["CAPACITANCE MANOMETER", "MODEL 626A13TBE", "RANGE 1000 Torr ABS"]


@pytest.fixture
def photo(tmp_path):
    """Return a function that keeps the bytes of a photo in a file."""

    def keep(data):
        path = tmp_path / "plate.jpg"
        path.write_bytes(data)
        return path

    return keep


@pytest.mark.parametrize(
    "how",
    [{}, {"turn": 4}, {"turn": 90}, {"turn": 180}, {"noise": 60, "wear": 12}],
    ids=["square on", "a little turned", "on its side", "upside down", "noisy and worn"],
)
def test_that_the_text_of_a_plate_is_read(photo, how):
    pytest.importorskip("rapidocr", reason="the extra `vision` is not installed")
    found = read_plate(photo(plate(LINES, **how)))
    texts = "\n".join(line.text for line in found.lines)
    assert "626A13TBE" in texts.replace(" ", "")
    assert found.reads_text


def test_that_a_code_is_read_and_never_followed(photo):
    code = zxingcpp.create_barcode(
        "https://example.invalid/7719-09-7", zxingcpp.BarcodeFormat.QRCode
    )
    image = Image.fromarray(code.to_image(scale=6)).convert("RGB")
    buffer = io.BytesIO()
    image.save(buffer, "PNG")
    found = read_plate(photo(buffer.getvalue()))
    assert [c.text for c in found.codes] == ["https://example.invalid/7719-09-7"]


def test_that_without_the_text_reader_codes_are_still_read(monkeypatch):
    monkeypatch.setattr(plate_worker.importlib.util, "find_spec", lambda _name: None)
    image = plate_worker.opened(plate(LINES))
    assert not plate_worker.can_read_text()
    assert plate_worker.text_lines(image) == []
    assert plate_worker.codes(image) == []


@pytest.mark.parametrize("data", [b"", b"no picture", plate(LINES)[:300]])
def test_that_what_is_no_photo_is_refused(photo, data):
    with pytest.raises(PictureError, match="cannot be read"):
        read_plate(photo(data))
