import pytest

from stce_desktop.search.postings import Postings, build_postings, weigh
from stce_desktop.search.shorthand import Shorthand, build_shorthand, is_bare, skeleton

COUNTS = {
    "chamber": 30, "pressure": 40, "press": 12, "transducer": 9, "magnesium": 5, "magnet": 20,
    "magnetic": 25, "sphere": 3, "spheres": 2, "ferment": 2, "fermenter": 6, "manometer": 4,
    "tubo": 1, "über": 1,
}  # fmt: skip


@pytest.fixture
def shorthand():
    return Shorthand(build_shorthand(COUNTS).__getitem__)


def first(shorthand, word):
    return shorthand.meant(word)[0][0]


@pytest.mark.parametrize(
    ("short", "word"),
    [
        ("chmbr", "chamber"),
        ("trnsdcr", "transducer"),
        ("magnesm", "magnesium"),
        ("frmntr", "fermenter"),
        ("manom", "manometer"),
        ("pressr", "pressure"),
    ],
)
def test_that_a_word_without_vowels_or_end_is_written_out(shorthand, short, word):
    assert first(shorthand, short) == word


def test_that_the_likeliest_word_comes_first_and_counts_fully(shorthand):
    meant = shorthand.meant("magn")
    assert meant[0] == ("magnet", 1.0)
    assert all(0.3 <= likely <= 1 for _word, likely in meant)
    assert [likely for _word, likely in meant] == sorted((n for _w, n in meant), reverse=True)


def test_that_words_of_one_stem_are_meant_once(shorthand):
    assert [word for word, _likely in shorthand.meant("sphr")] == ["sphere"]


@pytest.mark.parametrize("word", ["", "tb", "q", "zzz", "dn25", "über", "x" * 30, "a.c"])
def test_that_what_is_no_shorthand_means_nothing(shorthand, word):
    assert shorthand.meant(word) == ()


def test_that_a_whole_word_does_not_stand_for_itself(shorthand):
    assert "press" not in [word for word, _likely in shorthand.meant("press")]
    assert first(shorthand, "press") == "pressure"


def test_that_the_bones_of_a_word_are_its_consonants():
    assert skeleton("bellows") == skeleton("blws") == "blws"
    assert skeleton("aluminium")[0] == "a"


def test_that_few_vowels_tell_a_shortened_word():
    assert is_bare("trnsdcr")
    assert is_bare("pump")
    assert not is_bare("belowes")


def test_that_an_index_gives_what_a_word_is_worth_in_each_document():
    texts = [["press", "frame"], ["pressure"], ["press"]]
    documents = [weigh({"name": words}, {"name": 1.0}.__getitem__) for words in texts]
    postings = Postings(build_postings(documents).__getitem__, len(documents))
    members, impacts = postings.impacts("press")
    assert members.tolist() == [0, 2]
    assert impacts[1] > impacts[0] > 0
    assert not len(postings.impacts("unknown")[0])
