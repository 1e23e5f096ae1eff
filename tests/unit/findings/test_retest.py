from dataclasses import replace
from types import SimpleNamespace

import pytest

from stce_desktop.app.use_cases.retest_findings import note_retest, retest, retest_findings
from stce_desktop.checks.checker import Checker
from stce_desktop.content.units import Units
from stce_desktop.domain.card import Edition
from stce_desktop.domain.finding import MeasuredValue
from stce_desktop.domain.prefill import Prefill
from tests.builders import FakeShelf, commodity, entry, flag, leaf, quantity

NEW = Edition({"eu-dual-use": "2027"}, "2027-01-01", "cd" * 32, {})


@pytest.fixture
def services(desk):
    """Return what a re-test needs: a list in which masses above 5 kg are listed, and the desk."""
    rule = leaf("mass", ">", 5, "kg", paragraph="2B001.a")
    shelf = FakeShelf(
        quantity("mass", "kg"), flag("is_marked"), entry("2B001", rule),
        commodity("pump", "2B001.a"),
    )  # fmt: skip
    content = SimpleNamespace(edition=lambda: NEW)
    return SimpleNamespace(checker=Checker(shelf, Units()), content=content, findings=lambda: desk)


@pytest.fixture
def old(desk, complete):
    """Return a function that records a finding as it was checked with another edition."""

    def record(check_result="not_matched", item_id="pump", values=(("mass", "7 kg"),)):
        known = Prefill(check_result=check_result, item_id=item_id)
        draft = complete(desk, check_result=known.check_result, item_id=item_id)
        made = tuple(MeasuredValue(name, value, label=name) for name, value in values)
        return desk.finalise(
            replace(draft, found=replace(draft.found, values=made), edition_date="2020-01-01")
        ).finding

    return record


def test_that_a_finding_that_would_stand_differently_says_before_and_now(services, old):
    found = retest(services, old())
    assert (found.before, found.now, found.edition_before) == ("not_matched", "meets", "2020-01-01")
    assert "7" in found.reason


def test_that_a_finding_that_stands_as_it_did_or_was_never_checked_is_left_out(services, old):
    assert retest(services, old("meets")) is None
    assert retest(services, old("unidentified")) is None
    assert retest(services, old("")) is None


def test_that_values_the_list_has_no_place_for_are_named_and_not_used(services, old):
    values = (("mass", "7 kg"), ("colour", "red"), ("is_marked", "perhaps"))
    found = retest(services, old(values=values))
    assert (found.now, found.unread) == ("meets", ("colour", "is_marked"))


def test_that_the_error_recorded_with_a_value_counts(services, old):
    assert retest(services, old(values=(("mass", "5.1 kg"),))).now == "meets"
    assert retest(services, old(values=(("mass", "5.1 kg ± 0.2 kg"),))).now == "inside_error"
    assert retest(services, old(values=(("mass", "5.1 kg ± 5 %"),))).now == "inside_error"


def test_that_an_item_that_is_gone_from_the_list_is_said(services, old):
    found = retest(services, old(item_id="no-such-thing"))
    assert found.is_gone
    assert found.now == ""


def test_that_a_retest_writes_nothing_until_it_is_noted_and_is_noted_once(services, old, desk):
    finding = old()
    step = retest_findings(services)
    assert ([f.id for f in step.changed], step.tested, step.go_on) == ([finding.id], 1, 0)
    assert desk.verify().events == 1
    note_retest(services, step.changed[0])
    noted = desk.get(finding.id)
    assert replace(noted, retests=()) == finding
    assert (noted.retests[0].now, noted.retests[0].edition_sha256) == ("meets", "cd" * 32)
    assert desk.history(finding.id)[-1].kind == "retested"
    assert retest_findings(services).tested == 0
    assert retest(services, noted) is None


def test_that_many_are_tested_a_batch_at_a_time(services, old, monkeypatch):
    monkeypatch.setattr("stce_desktop.app.use_cases.retest_findings.BATCH", 2)
    made = [old().id for _ in range(3)]
    first = retest_findings(services)
    second = retest_findings(services, first.go_on)
    assert [f.id for f in (*first.changed, *second.changed)] == made
    assert (first.go_on > 0, second.go_on) == (True, 0)
