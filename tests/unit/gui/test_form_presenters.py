from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from stce_desktop.app.use_cases.describe_hs import HsWords
from stce_desktop.domain.evidence import (
    Attachment,
    CustodyMove,
    KeyStep,
    MissedShot,
    Retest,
    Sample,
)
from stce_desktop.domain.finding import Finding, Found, MeasuredValue, ReachBack, Trace
from stce_desktop.domain.knowledge import Coded, DeadlineRule
from stce_desktop.domain.text import encodable
from stce_desktop.gui.presenters.finding_detail import custody_rows, question_rows, sections
from stce_desktop.gui.presenters.finding_known import known_rows, trace_rows
from stce_desktop.gui.presenters.finding_notes import (
    Procedure,
    container_note,
    hs_note,
    licence_note,
    notes,
)
from stce_desktop.gui.presenters.finding_rows import (
    custody_from,
    joined,
    reach_back_from,
    rows_of,
    samples_from,
    split_value,
    values_from,
)
from stce_desktop.gui.presenters.shot_state import (
    clock_words,
    completeness,
    next_shots,
    photo_words,
    scale_words,
    slots,
)
from tests.builders import hostile

LOCAL = "2026-03-01T10:00:00+02:00"
SHOTS = (Coded("overall", "Whole"), Coded("scale", "With a ruler"), Coded("serial", "Serial"))
PHOTO = Attachment("a" * 64, "1.jpg", "overall", 1, added_utc="2026-03-01T08:00:00+00:00")


def test_that_a_value_is_parted_and_joined_again():
    assert split_value("10 kPa") == ("10", "kPa", "")
    assert split_value("1 % ± 0.1 %") == ("1", "%", "0.1 %")
    assert split_value("nickel") == ("nickel", "", "")
    assert joined("1", "%", "0.1 %") == "1 % ± 0.1 %"


@given(st.text(max_size=40))
def test_that_no_value_changes_by_being_shown(text):
    assert joined(*split_value(text)) == text


def test_that_no_hostile_value_changes_by_being_shown():
    for text in hostile():
        assert joined(*split_value(text[:3000])) == text[:3000]


def test_that_rows_come_back_as_they_were():
    finding = Finding(
        "x",
        found=Found(values=(MeasuredValue("full_scale", "10 kPa", "plate", "Full scale"),)),
        samples=(Sample("S1", "powder", "B7"),),
        custody=(CustodyMove("2026-01-01", "A", "B"),),
        reach_back=(ReachBack("lab", case="ab" * 32, question="What?"),),
    )
    assert values_from(rows_of(finding, "values")) == finding.found.values
    assert samples_from(rows_of(finding, "samples")) == finding.samples
    assert custody_from(rows_of(finding, "custody")) == finding.custody
    assert reach_back_from(rows_of(finding, "reach_back")) == finding.reach_back


def test_that_a_value_written_in_the_form_is_named_by_its_label():
    row = {"label": "Wall", "number": "3", "unit": "mm", "error": "0.1", "method": "gauge"}
    assert values_from((row,)) == (MeasuredValue("Wall", "3 mm ± 0.1", "gauge", "Wall"),)


def test_that_the_notes_say_what_does_not_hold():
    assert container_note("CSQU3054384").tone == "red"
    assert "should be 3" in container_note("CSQU3054384").text
    assert container_note("CSQU3054383").tone == ""
    assert container_note("").text == ""
    assert licence_note("2026-02-28", date(2026, 3, 1)).tone == "red"
    assert "31 more days" in licence_note("1.4.2026", date(2026, 3, 1)).text
    assert "year-month-day" in licence_note("soon", date(2026, 3, 1)).text
    assert hs_note(HsWords("8413.70", "Pumps", "2022", True), "841370").text == (
        "8413.70 Pumps, HS 2022"
    )
    assert hs_note(HsWords("9900.00", "", "", False), "990000").tone == "red"
    assert hs_note(None, "") == hs_note(None, " ")
    assert hs_note(None, "pump").text


def test_that_a_deadline_stands_beside_the_disposition():
    text = Coded("detained", "Detained", text="Used when the law lets it")
    procedure = Procedure((text,), (DeadlineRule("detained", 2, "working", basis="Act 5"),))
    values = {"decision.disposition": "detained", "circumstances.local_time": LOCAL}
    found = notes(values, procedure)["decision.disposition"].text
    assert found.startswith("Until 2026-03-03 (2 working days, Act 5).")
    assert "law lets it" in found
    assert procedure.deadline("seized", LOCAL) == ""
    unread = notes(values | {"circumstances.local_time": "noon"}, procedure)
    assert unread["circumstances.local_time"].tone == "red"


def test_that_the_shot_list_tells_wanted_taken_and_missed():
    other = replace(PHOTO, sha256="b" * 64, shot="something")
    places = slots(SHOTS, (PHOTO, other), (MissedShot("serial", "worn off"),))
    assert [place.state for place in places] == ["taken", "wanted", "missed", "taken"]
    assert completeness(places) == "1 of 3 taken, 1 could not be taken"
    assert places[-1].photos == (other,)
    assert next_shots(places, "") == ("scale", "other")
    assert next_shots(places, "overall") == ("overall", "scale", "other")
    assert scale_words(SHOTS[1]) == "With a ruler"
    assert scale_words(SHOTS[0]) == scale_words(None) == ""


def test_that_the_camera_s_time_is_a_claim_with_its_difference():
    assert "no time" in clock_words(PHOTO, LOCAL)
    said = {
        "2026:03:01 09:30:00": "0 h 30 min before it was added",
        "2026:03:01 11:00:00": "1 h 00 min ahead",
        "2020:03:01 10:00:00": "old photo or wrong clock",
    }
    for taken, words in said.items():
        assert words in clock_words(replace(PHOTO, taken=taken), LOCAL)
    assert photo_words(replace(PHOTO, taken="?", scale="ruler"), "").endswith("scale: ruler")


def test_that_the_trace_is_shown_in_its_order():
    steps = (
        KeyStep("Shape?", "round", left=40),
        KeyStep("Shape?", "oblong", "changed", "looked again", 12),
        KeyStep("Mass?", "", "unknown"),
    )
    finding = Finding("x", trace=Trace(search_terms=("drum",), key_steps=steps))
    assert [text for _label, text in trace_rows(finding)] == [
        "drum",
        "Shape? round · 40 left",
        "Shape? changed to oblong · 12 left · looked again",
        "Mass? not known",
    ]
    assert known_rows(finding) == ()


def test_that_the_detail_shows_samples_custody_questions_and_missed_shots():
    finding = Finding(
        "x",
        samples=(Sample("S1", "powder"),),
        custody=(CustodyMove("2026-01-01", "A", "B"),),
        reach_back=(ReachBack("lab", question="What?"),),
        missed_shots=(MissedShot("serial"),),
        retests=(Retest("2026-02-01T09:00:00", "2026-01-15", "ab", "may_meet", "meets", "why"),),
    )
    shown = dict(sections(finding))
    assert shown["Samples and exhibits"] == (("S1", "powder"),)
    assert "Custody" not in shown, "it has a panel of its own"
    assert custody_rows(finding) == (("2026-01-01", "A → B"),)
    assert question_rows(finding)[0][1] == "open: What?"
    ((when, said),) = shown["Tested again"]
    assert when == "2026-02-01 09:00"
    assert said.startswith("May meet, data missing → Meets the listed text")
    assert shown["Photos that could not be taken"][0][0] == "serial"


@given(st.text())
def test_that_whole_characters_stay_and_halves_become_storable(text):
    assert encodable(text) == text
    assert encodable(text + "\udc80").encode()
