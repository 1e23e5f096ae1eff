import pytest

from stce_desktop.search import measures
from stce_desktop.search.normalise import tokens, words


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("capacitance manometer 100 Torr", {"#pressure"}),
        ("drive 0-1000Hz 7.5 kW", {"#frequency", "#power"}),
        ("bar 90 x 400 mm", {"#length"}),
        ("316L tube", set()),
        ("T700S 12K", set()),
    ],
)
def test_that_a_value_says_what_is_measured(text, found):
    assert measures.kinds(text) == found


def test_that_values_leave_words_and_grades_alone():
    assert measures.without_values("maraging C300 steel dia 90 mm").split() == [
        "maraging", "C300", "steel", "dia"
    ]  # fmt: skip
    assert "100" not in measures.without_values("manometer 100 Torr")


@pytest.mark.parametrize(
    ("unit", "kind"), [("kPa", "#pressure"), ("V*A", "#power"), ("percent", "#ratio"), ("zz", "")]
)
def test_that_the_units_of_limits_have_a_kind(unit, kind):
    assert measures.kind_of_unit(unit) == kind


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("centrifuges", "centrifuge"), ("Ventile", "ventil"), ("мартенситная", "мартенситной"),
        ("accéléromètre", "accelerometre"), ("أنابيب", "انابيب"), ("fibre", "fiber"),
        ("aluminium", "aluminum"), ("ｍａｒａｇｉｎｇ", "maraging"),
    ],
)  # fmt: skip
def test_that_forms_of_a_word_meet(one, other):
    assert set(tokens(one)) & set(tokens(other))


def test_that_digits_of_all_scripts_are_digits():
    assert words("٧٣٠٤") == ["7304"]
    assert words("７３０４") == ["7304"]


def test_that_a_grade_stays_whole():
    assert "316l" in tokens("316L")
    assert "t700s" in tokens("T700S")


def test_that_chinese_is_read_in_pairs():
    assert words("波纹管阀") == ["波纹", "纹管", "管阀"]
