import pytest

from stce_desktop.content.units import Units
from stce_desktop.domain.errors import InputError
from stce_desktop.domain.knowledge import Character
from stce_desktop.identify.sizes import read_size

LENGTH = Character("longest-mm", "How long is it?", "range", 8, unit="mm")


@pytest.fixture(scope="module")
def units():
    return Units()


@pytest.mark.parametrize(
    ("text", "value", "error", "words"),
    [
        ("600", 600, 0, "600 mm"),
        ("600 ± 5", 600, 5, "600 mm ± 5"),
        ("600 mm ± 5", 600, 5, "600 mm ± 5"),
        ("4 ft", 1219.2, 0, "4 ft = 1219 mm"),
        ("2 m ± 1 %", 2000, 20, "2 m ± 1 % = 2000 mm"),
        ("60 cm ± 5 mm", 600, 5, "60 cm ± 5 mm = 600 mm"),
        ("400-600 mm", 500, 100, "400-600 mm"),
        ("4 to 6 cm", 50, 10, "4 to 6 cm = 50 mm"),
    ],
)
def test_that_a_size_is_read_in_any_unit_and_kept_as_given(units, text, value, error, words):
    answer, written = read_size(LENGTH, text, units)
    assert answer.value == pytest.approx(value)
    assert answer.error == pytest.approx(error)
    assert written == words


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("long", "Not a number"),
        ("5 kg", "Another unit is wanted"),
        ("5 parsnips", "Another unit is wanted"),
        ("0 mm", "more than nothing"),
        ("-3 mm", "more than nothing"),
        ("600-400 mm", "runs backwards"),
    ],
)
def test_that_an_impossible_size_says_what_to_write(units, text, message):
    with pytest.raises(InputError, match=message) as caught:
        read_size(LENGTH, text, units)
    assert caught.value.what_to_do
