import pytest

from stce_desktop.checks import reading
from stce_desktop.checks.checker import Checker
from stce_desktop.content.units import Units
from stce_desktop.domain.commodity import DecidingValue, Kind
from stce_desktop.domain.errors import InputError, NotFoundError
from stce_desktop.domain.knowledge import Mark
from stce_desktop.domain.quantity import Quantity
from stce_desktop.domain.search import Hit, HitType
from stce_desktop.domain.verdict import Result
from tests.builders import (
    FakeShelf,
    all_of,
    any_of,
    choice,
    commodity,
    entry,
    judged,
    leaf,
    quantity,
)

STRENGTH = quantity("strength", "MPa", cues=("uts", "strength"))
SIZE = quantity("largest_size", "mm", cues=("dia", "length"))
METAL = choice("metal", "maraging", "stainless")
STEEL = all_of(
    leaf("metal", "in", ("maraging",), paragraph="1C216"),
    leaf("strength", ">=", 1950, "MPa", "1C216"),
    paragraph="1C216",
    unless=(leaf("largest_size", "<=", 75, "mm", "1C216.note"),),
)


def checker(*more):
    bar = commodity(
        "maraging-bar",
        "1C216",
        facts={"metal": "maraging"},
        values=(DecidingValue("strength"), DecidingValue("largest_size")),
    )
    shelf = FakeShelf(STRENGTH, SIZE, METAL, entry("1C216", STEEL), bar, *more)
    return Checker(shelf, Units())


def mpa(value, error=0.0):
    return Quantity(value, "MPa", error)


def mm(value):
    return Quantity(value, "mm")


def test_that_nothing_measured_may_meet_and_names_what_is_missing():
    report = checker().check("maraging-bar", {})
    assert report.result is Result.MAY_MEET
    assert report.missing == ("strength", "largest_size")
    assert report.decided_by == ""


def test_that_the_only_missing_value_is_the_one_that_decides():
    report = checker().check("maraging-bar", {"strength": mpa(2050)})
    assert (report.result, report.decided_by) == (Result.MAY_MEET, "largest_size")


def test_that_all_values_met_meets_and_the_closest_value_decides():
    report = checker().check("maraging-bar", {"strength": mpa(2050), "largest_size": mm(900)})
    assert (report.result, report.missing) == (Result.MEETS, ())
    assert report.decided_by == "strength"


def test_that_a_small_piece_is_excluded_and_size_decides():
    report = checker().check("maraging-bar", {"strength": mpa(2050), "largest_size": mm(60)})
    assert (report.result, report.decided_by) == (Result.NOT_MATCHED, "largest_size")
    assert any("note" in clause.note for clause in report.clauses)


def test_that_a_value_inside_the_error_decides():
    report = checker().check("maraging-bar", {"strength": mpa(1960, 50), "largest_size": mm(90)})
    assert (report.result, report.decided_by) == (Result.INSIDE_ERROR, "strength")


def test_that_a_weak_piece_needs_no_further_measurement():
    report = checker().check("maraging-bar", {"strength": mpa(900)})
    assert (report.result, report.missing) == (Result.NOT_MATCHED, ())
    assert report.decided_by == "strength"


def test_that_each_clause_names_list_paragraph_and_reason():
    report = checker().check("maraging-bar", {"strength": mpa(2050), "largest_size": mm(900)})
    first = report.clauses[0]
    assert (first.code, first.paragraph, first.list) == ("1C216", "1C216", "eu-dual-use 2021")
    assert any(
        "2050 MPa" in clause.reason and "≥ 1950 MPa" in clause.reason for clause in report.clauses
    )


def test_that_the_strongest_of_several_entries_is_the_answer():
    other = entry("1C116", leaf("strength", ">=", 1500, "MPa", "1C116"))
    both = commodity("both", "1C216", "1C116", facts={"metal": "maraging"})
    report = checker(other, both).check("both", {"strength": mpa(1600)})
    assert [v.result for v in report.entries] == [Result.NOT_MATCHED, Result.MEETS]
    assert report.result is Result.MEETS


def test_that_only_the_branch_of_the_commodity_is_evaluated():
    rule = any_of(judged("2B001.a"), leaf("strength", ">", 1, "MPa", "2B001.b"), paragraph="2B001")
    mill = commodity("mill", "2B001.b")
    report = checker(entry("2B001", rule), mill).check("mill", {"strength": mpa(0.5)})
    assert report.result is Result.NOT_MATCHED


def test_that_a_commodity_without_an_entry_is_not_matched_rather_than_cleared():
    report = checker(commodity("toy", kind=Kind.TWIN)).check("toy", {})
    assert (report.result, report.clauses) == (Result.NOT_MATCHED, ())


def test_that_questions_put_deciding_values_first_and_leave_known_facts_out():
    questions = checker().questions("maraging-bar")
    assert [(q.parameter.id, q.decides) for q in questions] == [
        ("strength", True),
        ("largest_size", True),
    ]


def test_that_an_entry_can_be_checked_by_its_code_in_any_spelling():
    report = checker().check("1c216", {"metal": "maraging", "strength": mpa(2050)})
    assert report.missing == ("largest_size",)


def test_that_a_paragraph_judged_by_reading_is_asked_as_yes_or_no():
    rule = judged("9A012.a", "Stays in the air for an hour")
    subject = checker(entry("9A012", rule), commodity("uav", "9A012.a"))
    assert [q.parameter.label for q in subject.questions("uav")] == ["Stays in the air for an hour"]
    assert subject.check("uav", {"9A012.a": True}).result is Result.MEETS


def test_that_an_unknown_id_and_an_unknown_value_are_clear_errors():
    with pytest.raises(NotFoundError, match="nothing-here"):
        checker().check("nothing-here", {})
    with pytest.raises(InputError, match="strength"):
        checker().read("maraging-bar", "colour", "red")


def assess(text, *more):
    hit = Hit("maraging-bar", HitType.COMMODITY, "Maraging bar", ("1C216",), (), 1.0, ())
    return checker(*more).assess(text, [hit], 5)


def test_that_values_in_free_text_reach_the_parameters_they_are_named_for():
    found = assess("bar dia 90 mm, UTS 2050 MPa")
    assert found.candidates[0].result is Result.MEETS


def test_that_a_mark_settles_the_values_it_implies_even_with_a_word_between():
    mark = Mark("Maraging 300", "alloy", "18 % nickel", implies={"strength": "2050 MPa"})
    found = assess("maraging bar 300, dia 90 mm", mark)
    assert found.candidates[0].result is Result.MEETS
    assert any(value.parameter == "strength" for value in found.values)


def test_that_the_largest_side_counts_for_an_exclusion_by_size():
    found = assess("UTS 2000 MPa, 20 x 30 x 400 mm")
    assert found.candidates[0].result is Result.MEETS


def test_that_the_smallest_value_counts_where_small_is_listed():
    rule = all_of(leaf("error_um", "<", 3, "um"), unless=(leaf("error_um", "<", 0.1, "um"),))
    assert reading.small_decides([rule]) == frozenset()
    assert reading.small_decides([leaf("error_um", "<=", 3, "um")]) == {"error_um"}
    found = reading.find_values("error 5 um / 2 um, at -20 degC", {}, (), Units())
    wanted = [quantity("error_um", "um"), quantity("temperature", "degC")]
    given = reading.assign(found, wanted, Units(), {"error_um"})
    assert given["error_um"].value == 2
    assert given["temperature"].value == -20


def test_that_a_per_cent_is_no_level_in_db():
    found = reading.find_values("ripple 0 %", {}, (), Units())
    assert reading.assign(found, [quantity("loss", "dB")], Units()) == {}


def test_that_text_without_values_may_meet_and_says_what_is_missing():
    candidate = assess("maraging bar").candidates[0]
    assert (candidate.result, candidate.missing) == (
        Result.MAY_MEET,
        ("strength", "largest_size"),
    )


@pytest.mark.parametrize("text", ["", "?" * 10_000, "\x00\x07", "1 x x x mm", "٣٫٥ مم", "1e999 mm"])
def test_that_no_text_breaks_the_reading(text):
    assert assess(text).candidates[0].id == "maraging-bar"
