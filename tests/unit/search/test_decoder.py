import pytest

from stce_desktop.search.decoder import Decoder
from stce_desktop.search.packaging import packaging_words


@pytest.fixture
def decoder(searcher):
    return Decoder(searcher._library)


def families(decoder, text):
    return [reading.family for reading in decoder.decode(text)]


@pytest.mark.parametrize(
    ("text", "family", "check"),
    [
        ("CSQU3054383", "container number", "right"),
        ("CSQU 305438 4", "container number", "wrong"),
        ("111-48-8", "CAS number", "right"),
        ("111-48-7", "CAS number", "wrong"),
        ("UN 2966", "UN number", ""),
        ("2966", "UN number", ""),
        ("5960-01-234-5678", "NATO stock number", ""),
        ("UN 1A1/X1.4/250/24/GB/123", "UN packaging mark", ""),
        ("4006381333931", "article number", "right"),
        ("4006381333932", "article number", "wrong"),
        ("7304.41", "HS code", ""),
        ("1C216.a", "control code", ""),
        ("626A13TBE", "maker's mark", ""),
        ("serial number removed", "marking removed", ""),
    ],
)
def test_that_a_marking_is_read_by_its_family(decoder, text, family, check):
    found = [r for r in decoder.decode(text) if r.family == family]
    assert found
    assert found[0].check == check


def test_that_the_likeliest_reading_comes_first(decoder):
    readings = decoder.decode("626A13TBE")
    assert readings[0].ids == ("bellows-sealed-valve",)
    assert [r.confidence for r in readings] == sorted(
        (r.confidence for r in readings), reverse=True
    )


def test_that_each_mark_of_a_line_is_read(decoder):
    assert "maker's mark" in families(decoder, "MODEL 626A13TBE S/N 77123")


def test_that_an_unknown_control_code_is_no_release(decoder):
    readings = decoder.decode("9A999")
    assert "not a release" in readings[0].meaning


@pytest.mark.parametrize(
    "text", ["", "?", "***", "\x00", "x" * 10_000, "(((", "１２３", "a\u202eb"]
)
def test_that_no_text_breaks_the_decoder(decoder, text):
    assert isinstance(decoder.decode(text), tuple)


@pytest.mark.parametrize(
    ("text", "code", "words"),
    [
        ("1A1/X1.4/250/24/GB", "1A1", ("steel drum", "density up to 1.4", "250 kPa", "2024", "GB")),
        ("4G/Y30/S/23", "4G", ("fibreboard box", "solids up to 30 kg", "II and III")),
        ("3H1/Y1.9/200", "3H1", ("plastic jerrican", "cannot be removed")),
        ("31HA1/Y/0124", "31HA1", ("plastic rigid IBC for liquids",)),
    ],
)
def test_that_a_packaging_mark_is_spelt_out(text, code, words):
    said = packaging_words(text, code)
    for word in words:
        assert word in said, said
