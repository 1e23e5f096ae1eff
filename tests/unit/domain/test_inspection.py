from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stce_desktop.domain.deadline import last_day, rule_for
from stce_desktop.domain.inspection import (
    ContainerState,
    camera_ahead_s,
    check_containers,
    day_of,
    read_day,
)
from stce_desktop.domain.knowledge import DeadlineRule
from tests.builders import hostile


def states(text):
    return [check.state for check in check_containers(text)]


def test_that_a_container_number_holds_however_it_is_written():
    for text in ("CSQU3054383", "csqu 305438-3", "CSQU-305438 3"):
        assert states(text) == [ContainerState.HOLDS]


def test_that_a_wrong_or_missing_check_digit_is_told_with_the_right_one():
    wrong, missing, none = check_containers("CSQU3054384, CSQU305438; lorry AB-12")
    assert (wrong.state, wrong.expected) == (ContainerState.WRONG_DIGIT, "3")
    assert (missing.state, missing.expected) == (ContainerState.NO_DIGIT, "3")
    assert none.state is ContainerState.NO_NUMBER
    assert check_containers(" \n") == ()


@given(st.integers(0, 9), st.integers(4, 9))
def test_that_a_changed_digit_is_caught_or_leaves_the_number_as_it_was(digit, place):
    number = list("CSQU3054383")
    number[place] = str(digit)
    changed = "".join(number)
    assert (states(changed) == [ContainerState.HOLDS]) == (changed == "CSQU3054383")


@pytest.mark.parametrize("text", ["2026-11-24", " 24.11.2026", "24/11/2026"])
def test_that_a_day_is_read_in_three_ways(text):
    assert read_day(text) == date(2026, 11, 24)


@pytest.mark.parametrize("text", ["", "31.02.2026", "2026", "11/24/2026", "tomorrow", "٢٠٢٦-١١-٢٤"])
def test_that_what_is_no_day_is_none(text):
    assert read_day(text) is None


def test_that_a_period_ends_on_its_last_day():
    friday = date(2026, 11, 27)
    assert last_day(DeadlineRule("detained", 10), friday) == date(2026, 12, 7)
    assert last_day(DeadlineRule("detained", 1, "working"), friday) == date(2026, 11, 30)
    assert last_day(DeadlineRule("detained", 1, "working", (5, 6)), friday) == date(2026, 11, 29)
    assert last_day(DeadlineRule("detained", 0), friday) == friday


def test_that_no_period_is_no_deadline():
    assert last_day(DeadlineRule("detained"), date(2026, 1, 1)) is None
    assert last_day(DeadlineRule("detained", 9), date.max) is None
    assert last_day(DeadlineRule("detained", 9, "working", tuple(range(1, 8))), date.min) is None
    rules = (DeadlineRule("seized"), DeadlineRule("detained", 3))
    assert rule_for(rules, "seized") is None
    assert rule_for(rules, "detained").days == 3


@given(st.dates(date(1990, 1, 1), date(2100, 1, 1)), st.integers(1, 200))
def test_that_a_working_period_ends_on_a_working_day_and_is_never_shorter(start, days):
    end = last_day(DeadlineRule("detained", days, "working"), start)
    assert end.isoweekday() < 6
    assert (end - start).days >= days


def test_that_the_clock_of_a_camera_is_compared_with_the_adding():
    local = "2026-03-01T10:00:00+02:00"
    added = "2026-03-01T08:05:00+00:00"
    assert camera_ahead_s("2026:03:01 10:00:00", added, local) == -300
    assert camera_ahead_s("2031:03:01 10:00:00", added, local) > 150_000_000
    for taken in ("", "0000:00:00 00:00:00", "yesterday"):
        assert camera_ahead_s(taken, added, local) is None
    assert camera_ahead_s("2026:03:01 10:00:00", added, "2026-03-01T10:00:00") is None
    assert camera_ahead_s("2026:03:01 10:00:00", "", local) is None


def test_that_no_hostile_text_breaks_a_check():
    for text in hostile():
        assert all(check.state for check in check_containers(text[:2000]))
        assert camera_ahead_s(text, text, text) is None
        read_day(text)
        day_of(text)
