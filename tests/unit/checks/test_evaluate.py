import itertools

import pytest

from stce_desktop.checks.evaluate import Evaluator, combine, leaves, parameter_of, prune
from stce_desktop.checks.values import Values
from stce_desktop.content.units import Units
from stce_desktop.domain.quantity import Quantity
from stce_desktop.domain.verdict import Outcome
from tests.builders import all_of, any_of, choice, judged, leaf, quantity

PARAMETERS = {p.id: p for p in (quantity("width", "mm"), choice("metal", "nickel", "steel"))}
WIDE = leaf("width", ">", 75, "mm", "1A001.a")
NICKEL = leaf("metal", "in", ("nickel",), paragraph="1A001.b")
UNITS = Units()


def outcome(rule, **given):
    values = Values(given, PARAMETERS, UNITS)
    return Evaluator(values, PARAMETERS).evaluate(rule).outcome


def mm(value, error=0.0):
    return Quantity(value, "mm", error)


@pytest.mark.parametrize(
    ("outcomes", "both", "either"),
    [
        (("met", "met"), "met", "met"),
        (("met", "failed"), "failed", "met"),
        (("met", "unknown"), "unknown", "met"),
        (("met", "inside_error"), "inside_error", "met"),
        (("unknown", "failed"), "failed", "unknown"),
        (("inside_error", "failed"), "failed", "inside_error"),
        (("unknown", "inside_error"), "unknown", "inside_error"),
        (("failed", "failed"), "failed", "failed"),
    ],
)
def test_that_and_takes_the_weakest_and_or_the_strongest(outcomes, both, either):
    for order in itertools.permutations(map(Outcome, outcomes)):
        assert combine(list(order), is_and=True) == both
        assert combine(list(order), is_and=False) == either


def test_that_an_unknown_value_never_fails_an_and():
    assert outcome(all_of(WIDE, NICKEL), metal="nickel") is Outcome.UNKNOWN


def test_that_a_failed_condition_settles_an_and_whatever_is_unknown():
    assert outcome(all_of(WIDE, NICKEL), metal="steel") is Outcome.FAILED


def test_that_an_exclusion_note_that_holds_turns_the_answer_round():
    rule = all_of(NICKEL, unless=(leaf("width", "<=", 75, "mm"),))
    assert outcome(rule, metal="nickel", width=mm(90)) is Outcome.MET
    assert outcome(rule, metal="nickel", width=mm(60)) is Outcome.FAILED


def test_that_an_exclusion_nobody_has_measured_leaves_the_answer_open():
    rule = all_of(NICKEL, unless=(leaf("width", "<=", 75, "mm"),))
    assert outcome(rule, metal="nickel") is Outcome.UNKNOWN


def test_that_an_exclusion_inside_the_error_is_inside_the_error():
    rule = all_of(NICKEL, unless=(leaf("width", "<=", 75, "mm"),))
    assert outcome(rule, metal="nickel", width=mm(75, 1)) is Outcome.INSIDE_ERROR


def test_that_an_exclusion_cannot_revive_a_failed_rule():
    rule = all_of(NICKEL, unless=(leaf("width", "<=", 75, "mm"),))
    assert outcome(rule, metal="steel", width=mm(90)) is Outcome.FAILED


def test_that_a_paragraph_without_a_test_is_answered_yes_or_no():
    rule = judged("1A001.c")
    assert outcome(rule) is Outcome.UNKNOWN
    assert outcome(rule, **{"1A001.c": True}) is Outcome.MET
    assert outcome(rule, **{"1A001.c": False}) is Outcome.FAILED


def test_that_values_are_converted_to_the_unit_of_the_limit():
    assert outcome(WIDE, width=Quantity(9, "cm")) is Outcome.MET
    assert outcome(WIDE, width=Quantity(3, "inch")) is Outcome.MET
    assert outcome(WIDE, width=Quantity(2, "inch")) is Outcome.FAILED


def test_that_pruning_keeps_ands_and_notes_and_drops_other_or_branches():
    note = leaf("width", "<=", 5, "mm", "1A001.note")
    rule = all_of(
        judged("1A001.x"),
        any_of(all_of(WIDE, paragraph="1A001.d"), all_of(NICKEL, paragraph="1A001.e")),
        paragraph="1A001",
        unless=(note,),
    )
    asked = {parameter_of(node) for node in leaves(prune(rule, "1A001.e"))}
    assert asked == {"1A001.x", "metal", "width"}
    assert [n.paragraph for n in leaves(prune(rule, "1A001.e"))] == [
        "1A001.x",
        "1A001.b",
        "1A001.note",
    ]


def test_that_pruning_to_the_entry_itself_keeps_everything():
    rule = any_of(WIDE, NICKEL, paragraph="1A001")
    assert prune(rule, "1A001") == rule
