"""Custody, hand-over and receipt: events of their own that change nothing that was found."""

from dataclasses import replace

import pytest

from stce_desktop.app.use_cases.record_custody import acknowledge, hand_over, record_custody
from stce_desktop.domain.errors import InputError
from stce_desktop.domain.evidence import CustodyMove
from stce_desktop.domain.finding import Status


@pytest.fixture
def sealed(desk, complete):
    return desk.finalise(complete(desk))


def move(**changes):
    return replace(CustodyMove("", "A. Officer", "Store keeper", "crate 1", "shed 2"), **changes)


def test_that_a_move_is_an_event_and_the_findings_stay_as_they_were(desk, sealed):
    key = sealed.finding.id
    record_custody(desk, key, move())
    record_custody(desk, key, move(handed_by="Store keeper", received_by="Laboratory"))
    now = desk.get(key)
    assert [(m.handed_by, m.received_by) for m in now.custody] == [
        ("A. Officer", "Store keeper"),
        ("Store keeper", "Laboratory"),
    ]
    assert now.custody[0].local_time == "2026-03-01T10:00:00+02:00"
    assert replace(now, custody=()) == sealed.finding
    assert [s.kind for s in desk.history(key)] == ["finalised", "custody", "custody"]
    assert desk.verify().holds


@pytest.mark.parametrize("slot", ["handed_by", "received_by", "what"])
def test_that_a_move_with_a_gap_is_refused(desk, sealed, slot):
    with pytest.raises(InputError, match="incomplete"):
        record_custody(desk, sealed.finding.id, move(**{slot: "  "}))
    assert desk.get(sealed.finding.id).custody == ()


def test_that_a_hand_over_changes_the_state_and_names_the_seal(desk, sealed):
    hand_over(desk, sealed.finding.id, "Headquarters", "A. Officer")
    now = desk.get(sealed.finding.id)
    assert now.status is Status.HANDED_OVER
    assert (now.custody[0].received_by, now.custody[0].seal) == ("Headquarters", sealed.seal)
    with pytest.raises(InputError, match="to whom"):
        hand_over(desk, sealed.finding.id, " ", "A. Officer")


def test_that_a_receipt_must_name_a_seal_of_this_record(desk, complete, sealed):
    other = desk.finalise(complete(desk))
    key = sealed.finding.id
    for named in ("", "AAAAA-AAAAA-0", other.seal):
        with pytest.raises(InputError, match="another record"):
            acknowledge(desk, key, "Headquarters", named)
    assert desk.get(key).status is Status.FINAL
    acknowledge(desk, key, "Headquarters", sealed.seal.lower().replace("-", " "))
    now = desk.get(key)
    assert now.status is Status.ACKNOWLEDGED
    assert sealed.seal in now.follow_up.reported_to


def test_that_a_receipt_for_an_older_revision_does_not_count_for_the_new_one(desk, sealed):
    key = sealed.finding.id
    second = desk.finalise(desk.revise(key, "wrong word"))
    with pytest.raises(InputError, match="another record"):
        acknowledge(desk, key, "Headquarters", sealed.seal)
    acknowledge(desk, key, "Headquarters", second.seal)
    assert desk.get(key).status is Status.ACKNOWLEDGED


def test_that_a_receipt_needs_somebody_who_gave_it(desk, sealed):
    with pytest.raises(InputError, match="who gave"):
        acknowledge(desk, sealed.finding.id, "", sealed.seal)


def test_that_what_was_received_stays_received_when_it_is_handed_over_again(desk, sealed):
    key = sealed.finding.id
    acknowledge(desk, key, "Headquarters", sealed.seal)
    hand_over(desk, key, "Prosecutor", "A. Officer")
    assert desk.get(key).status is Status.ACKNOWLEDGED
    assert len(desk.get(key).custody) == 1
