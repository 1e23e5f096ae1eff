import pytest

from stce_desktop.checks.measure import compare
from stce_desktop.domain.rule import Operator
from stce_desktop.domain.verdict import Outcome

MET, FAILED, INSIDE = Outcome.MET, Outcome.FAILED, Outcome.INSIDE_ERROR


@pytest.mark.parametrize(
    ("value", "op", "outcome"),
    [
        (12.9, "<", MET), (13.0, "<", FAILED), (13.1, "<", FAILED),
        (13.0, "<=", MET), (13.1, "<=", FAILED),
        (13.0, ">", FAILED), (13.1, ">", MET),
        (13.0, ">=", MET), (12.9, ">=", FAILED),
        (13.0, "==", MET), (12.0, "==", FAILED),
    ],
)  # fmt: skip
def test_that_an_exact_value_is_met_or_failed_by_the_operator(value, op, outcome):
    assert compare(value, 0.0, Operator(op), 13.0) is outcome


@pytest.mark.parametrize("op", ["<", "<=", ">", ">="])
def test_that_an_error_band_across_the_limit_is_inside_the_error(op):
    assert compare(13.05, 0.1, Operator(op), 13.0) is INSIDE


@pytest.mark.parametrize(("op", "outcome"), [("<", FAILED), (">", MET)])
def test_that_a_band_clear_of_the_limit_decides(op, outcome):
    assert compare(13.5, 0.1, Operator(op), 13.0) is outcome


def test_that_a_band_that_ends_at_an_inclusive_limit_is_met():
    assert compare(12.9, 0.1, Operator("<="), 13.0) is MET
    assert compare(12.9, 0.1, Operator("<"), 13.0) is INSIDE


def test_that_dust_of_a_conversion_does_not_move_a_value_off_its_limit():
    assert compare(13.000000000001, 0.0, Operator("<="), 13.0) is MET
