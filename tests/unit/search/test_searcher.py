import pytest

from stce_desktop.domain.search import QueryKind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("maraging steel tube", QueryKind.WORDS),
        ("3A001.a.2", QueryKind.CONTROL_CODE),
        ("ml 10 a", QueryKind.CONTROL_CODE),
        ("eccn 1c216", QueryKind.CONTROL_CODE),
        ("7304.41", QueryKind.HS),
        ("7304410010", QueryKind.HS),
        ("HS 73", QueryKind.HS),
        ("111-48-8", QueryKind.CAS),
        ("CAS no. 111488", QueryKind.CAS),
        ("UN 2966", QueryKind.UN_NUMBER),
        ("626A13TBE", QueryKind.MARKING),
        ("M?S 62*", QueryKind.MARKING),
        ("UN 1A1/X1.4/250", QueryKind.PACKAGING_MARK),
        ("MSKU 907032-3", QueryKind.CONTAINER),
        ("5960-01-234-5678", QueryKind.STOCK_NUMBER),
        ("", QueryKind.EMPTY),
        ("  ?? ", QueryKind.EMPTY),
    ],
)
def test_that_the_shape_of_the_text_says_what_it_is(searcher, text, kind):
    assert searcher.search(text).kind is kind


def test_that_a_code_with_dots_is_found_before_full_text(ids):
    assert ids("1C216.a")[0] == "1C216"
    assert ids("1c216")[1] == "maraging-steel-tube"


def test_that_an_unknown_code_says_that_this_is_no_release(searcher):
    answer = searcher.search("9A999")
    assert not [hit for hit in answer.hits if hit.id == "9A999"]
    assert "9A999 is not in this edition; that is not a release" in answer.remark


def test_that_words_find_the_controlled_item_before_its_twin(ids):
    found = ids("maraging steel tube")
    assert found.index("maraging-steel-tube") < found.index("stainless-steel-tube")


def test_that_every_hit_says_why(searcher):
    for text in ("maraging tube", "7304.41", "111-48-8", "626A13TBE", "1C216"):
        assert all(hit.why for hit in searcher.search(text).hits), text


def test_that_a_misspelt_word_is_repaired_and_shown(searcher):
    answer = searcher.search("marraging tube")
    assert answer.hits[0].id == "maraging-steel-tube"
    assert "maraging" in answer.corrected
    assert any("you wrote: marraging" in why.text for why in answer.hits[0].why)


def test_that_a_misspelling_with_a_known_stem_is_repaired_too(searcher):
    answer = searcher.search("belows valve")
    assert answer.hits[0].id == "bellows-sealed-valve"
    assert any("bellows (you wrote: belows)" in why.text for why in answer.hits[0].why)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("smls s/s tube", "stainless-steel-tube"),
        ("мартенситно-стареющая сталь", "maraging-steel-tube"),
        ("صمام منفاخ", "bellows-sealed-valve"),
        ("波纹管阀", "bellows-sealed-valve"),
    ],
)
def test_that_shorthand_and_other_languages_reach_the_item(ids, text, wanted):
    assert wanted in ids(text)[:2]


def test_that_an_hs_code_lists_goods_by_rating(ids):
    assert ids("730441")[:2] == ["stainless-steel-tube", "maraging-steel-tube"]


def test_that_a_lost_leading_zero_is_found_again(ids):
    assert "bellows-sealed-valve" in ids("10121")


def test_that_an_older_edition_leads_to_todays_goods_and_says_so(searcher):
    answer = searcher.search("2930.90")
    assert "thiodiglycol-drum" in [hit.id for hit in answer.hits]
    assert "2017" in answer.remark


def test_that_a_wrong_check_digit_suggests_the_number_that_was_meant(searcher):
    answer = searcher.search("111-48-9")
    assert answer.hits[0].id == "thiodiglycol"
    assert "111-48-8" in answer.remark


@pytest.mark.parametrize("text", ["626A13TBE", "626A1?TBE", "626A*", "6Z6AI3TB3", "SS-4BK-V51"])
def test_that_a_marking_is_found_though_it_is_half_read(ids, text):
    assert ids(text)[0] == "bellows-sealed-valve"


def test_that_the_reading_can_be_changed(searcher):
    answer = searcher.search("1C216", read_as=QueryKind.WORDS)
    assert answer.kind is QueryKind.WORDS


def test_that_a_container_number_with_a_wrong_digit_is_said_to_be_so(searcher):
    assert "holds" in searcher.search("MSKU 907032-3").remark
    assert "wrong" in searcher.search("MSKU 907032-4").remark


@pytest.mark.parametrize(
    "text",
    [
        "3A001.a.2", '"', "'; DROP TABLE commodity; --", "ML-1", "a OR", "NEAR(", "*", "?", "%_",
        "x" * 10_000, "tube " * 4000, "\x00\x07tube\u202e", "\u200f\u200e", "()[]{}", "-", "\\",
        "🧪🧪", "a\nb\tc", "<img src='file:///x'>",
    ],
)  # fmt: skip
def test_that_no_text_upsets_the_search_box(searcher, text):
    answer = searcher.search(text)
    assert answer.query == text


def test_that_control_characters_do_not_hide_a_word(ids):
    assert ids("\x00maraging\x07 tube\u202e")[0] == "maraging-steel-tube"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [("STNLS tube", "stainless-steel-tube"), ("BELLW VLV", "bellows-sealed-valve")],
)
def test_that_words_without_vowels_or_ends_are_written_out(searcher, text, wanted):
    hit = searcher.search(text).hits[0]
    assert hit.id == wanted
    assert any("(from: " in why.text for why in hit.why)
