"""What the pages of the guided key say, without a window."""

from dataclasses import replace

import pytest

from stce_desktop.app.use_cases.open_key import KeyClass, KeyGuide
from stce_desktop.app.use_cases.take_stock import Stock
from stce_desktop.domain.identify import Difference, KeyAnswer
from stce_desktop.domain.key_session import KeySession
from stce_desktop.domain.knowledge import Character, State
from stce_desktop.gui.presenters.key_confirm import feature_rows
from stce_desktop.gui.presenters.key_finding import finding_of, joined
from stce_desktop.gui.presenters.key_leads import Step, advice_for
from stce_desktop.gui.presenters.key_questions import asked_for, is_beyond, safer_first
from stce_desktop.gui.presenters.key_state import panes_state
from stce_desktop.gui.presenters.key_tiles import class_tiles, kind_tiles, pair_names
from stce_desktop.gui.presenters.key_words import answer_words, why_words
from stce_desktop.identify.confirm import confirm
from stce_desktop.identify.key import GuidedKey
from tests.builders import commodity

KIND = Character(
    "kind", "What kind of thing is it, by its looks?", "states", 5,
    (State("tube", "Tube", "Metal parts"), State("ring", "Ring", "Metal parts"),
     State("drum", "Drum", "Packages")),
)  # fmt: skip
SHAPE = Character(
    "shape", "What is its shape?", "states", 6,
    tuple(State(name, name.capitalize()) for name in ("tube", "box", "drum", "none")),
)  # fmt: skip
INSIDE = Character(
    "inside", "What is inside?", "states", 20, (State("liquid", "Liquid"), State("gas", "Gas")),
    danger="Do not open", after=("shape",),
)  # fmt: skip
LENGTH = Character("longest-mm", "How long is it?", "range", 8, unit="mm", tool="tape measure")
MASS = Character("mass-kg", "How heavy is it?", "range", 30, unit="kg", tool="scale")
MATERIAL = Character(
    "main-material", "Of what is it?", "states", 5, (State("steel", "Steel"), State("lead", "Lead"))
)
CHARACTERS = {c.id: c for c in (KIND, SHAPE, INSIDE, LENGTH, MASS, MATERIAL)}
ROTOR = commodity(
    "rotor", "0B001.a",
    key={"shape": ("tube",), "longest-mm": (400, 700), "main-material": ("steel",)},
)  # fmt: skip
PIPE = commodity("pipe", key={"shape": ("tube",), "longest-mm": (1000, 6000)})
DRUM = commodity("drum", key={"shape": ("drum",), "inside": ("liquid",)})
GUIDE = KeyGuide(
    CHARACTERS,
    (KeyClass("Metal parts", 2, ("tube", "ring")), KeyClass("Packages", 1, ("drum",))),
    {"tube": 2, "drum": 1},
    {"longest-mm": (1.0, 6000.0)},
    3,
)


def answered(*given, tolerance=1, only=frozenset()):
    session = KeySession(tolerance=tolerance, only=only)
    for answer, words in given:
        session = session.give(answer, CHARACTERS[answer.character].question, words)
    return session


def stock(session, **more):
    key = GuidedKey((ROTOR, PIPE, DRUM), CHARACTERS.values())
    state = key.state(session.answers, session.tolerance, session.only, 20)
    return Stock(session.with_left(len(state.remaining)), state, **more)


TUBE = (KeyAnswer("shape", ("tube",)), "Tube")
LONG = (KeyAnswer("longest-mm", value=3000.0), "3 m = 3000 mm")
SHORT = (KeyAnswer("longest-mm", value=500.0, error=5.0), "50 cm = 500 mm")


def steps(advice):
    return [lead.step for lead in advice.leads]


def test_that_classes_and_their_kinds_become_tiles():
    assert [(t.id, t.note) for t in class_tiles(GUIDE)] == [
        ("Metal parts", "2 items"), ("Packages", "1 item"),
    ]  # fmt: skip
    assert [t.label for t in kind_tiles(GUIDE, "Metal parts")] == ["Tube", "Ring"]
    assert kind_tiles(GUIDE, "nuclear") == ()


def test_that_tiles_say_what_each_answer_would_leave():
    asked = asked_for("shape", stock(answered()), GUIDE)
    notes = {tile.id: (tile.note, tile.is_dim) for tile in asked.tiles}
    assert notes["tube"] == ("2", False)
    assert notes["none"] == ("", True)


def test_that_tiles_of_a_pair_name_which_of_the_two_shows_it():
    difference = Difference("shape", "?", ("tube", "box"), ("box",), decides=False, cost_s=1)
    assert pair_names(difference, "A", "B") == {"tube": "A", "box": "A · B"}


def test_that_a_question_that_must_wait_gives_way_to_the_safer_one():
    assert safer_first("inside", CHARACTERS, answered()) == "shape"
    assert safer_first("inside", CHARACTERS, answered(TUBE)) == "inside"


def test_that_the_reason_names_parts_and_cost():
    found = stock(answered())
    rated = next(q for q in found.state.next if q.character == "shape")
    words = why_words(rated, SHAPE, 3)
    assert "Tube: 2" in words
    assert "3 items" in words
    assert "no further" in why_words(None, SHAPE, 3)


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (KeyAnswer("shape", ("tube", "box")), "Tube; Box"),
        (KeyAnswer("shape"), "not known"),
        (KeyAnswer("longest-mm", value=500.0, error=5.0), "500 mm ± 5"),
    ],
)
def test_that_answers_are_written_as_they_were_seen(answer, words):
    assert answer_words(answer, CHARACTERS) == words


def test_that_contradictions_name_both_answers_and_lead_on():
    session = answered(
        (KeyAnswer("inside", ("gas",)), "Gas"), (KeyAnswer("shape", ("drum",)), "Drum"),
        tolerance=0,
    )  # fmt: skip
    advice = advice_for(stock(session), CHARACTERS)
    assert "Gas" in advice.sentence
    assert "Drum" in advice.sentence
    assert "not a release" in advice.sentence
    assert steps(advice) == [Step.CHANGE, Step.CHANGE, Step.ALLOW, Step.LOG]
    assert "Drum" in advice.leads[0].reason


def test_that_exhausted_tolerance_still_leads_on():
    one = (KeyAnswer("shape", ("box",)), "Box")
    wrong = [one, LONG, (KeyAnswer("main-material", ("lead",)), "Lead")]
    session = answered(*wrong, tolerance=3, only=frozenset({"rotor", "none-such"}))
    found = stock(session)
    assert found.state.remaining  # three mistakes are allowed
    advice = advice_for(stock(answered(*wrong, tolerance=0, only=frozenset({"rotor"}))), CHARACTERS)
    assert Step.WIDEN in steps(advice)
    assert Step.LOG in steps(advice)


def test_that_the_likeliest_is_named_with_what_decides():
    advice = advice_for(
        stock(answered(TUBE, SHORT), deciding="Tensile strength", how="certificate", twin="pipe"),
        CHARACTERS,
    )
    assert "rotor" in advice.sentence
    assert "Tensile strength (certificate)" in advice.sentence
    assert steps(advice)[:2] == [Step.CONFIRM, Step.TWIN]


def test_that_a_doubtful_answer_is_looked_at_again_once_and_then_no_more():
    session = answered(TUBE, SHORT)
    found = stock(session)
    doubted = replace(found, state=replace(found.state, doubtful="shape"))
    advice = advice_for(doubted, CHARACTERS)
    assert steps(advice) == [Step.LOOK_AGAIN]
    assert "“Tube”" in advice.sentence
    lead = advice.leads[0]
    again = session.look_again(TUBE[0], CHARACTERS["shape"].question, "Tube", lead.reason)
    doubted = replace(doubted, session=again)
    assert Step.LOOK_AGAIN not in steps(advice_for(doubted, CHARACTERS))


def test_that_a_change_asks_why_until_a_reason_is_given():
    changed = answered(TUBE, (KeyAnswer("shape", ("drum",)), "Drum"))
    assert "Why?" in panes_state(stock(changed), GUIDE).to_explain
    assert not panes_state(stock(changed.explain("seen better")), GUIDE).to_explain
    assert not panes_state(stock(answered(TUBE)), GUIDE).to_explain


def test_that_what_remains_carries_its_kind_for_a_drawing():
    guide = replace(GUIDE, sorts={"rotor": "rotor-tube"})
    rows = panes_state(stock(answered(TUBE)), guide).remaining
    sorts = {row.id: row.sort for row in rows}
    assert (sorts["rotor"], sorts["pipe"]) == ("rotor-tube", "")


def test_that_a_pair_says_for_which_the_answers_speak():
    pair = frozenset({"rotor", "pipe"})
    advice = advice_for(stock(answered(TUBE, LONG, only=pair)), CHARACTERS)
    assert "pipe" in advice.sentence
    assert Step.TWIN in steps(advice)
    ruled = advice_for(stock(answered(TUBE, LONG, tolerance=0, only=pair)), CHARACTERS)
    assert "rather pipe" in ruled.sentence


def test_that_the_class_is_named_where_the_looks_go_no_further():
    session = answered(TUBE, *[(KeyAnswer(n), "not known") for n in CHARACTERS if n != "shape"])
    advice = advice_for(stock(session), CHARACTERS)
    assert "Nuclear" in advice.sentence
    assert Step.LOG in steps(advice)


def test_that_knowing_nothing_leads_to_other_ways():
    session = answered(*[(KeyAnswer(name), "not known") for name in CHARACTERS])
    assert Step.MARKINGS in steps(advice_for(stock(session), CHARACTERS))


def test_that_the_panes_hold_everything_and_say_why_it_is_out():
    panes = panes_state(stock(answered(TUBE, SHORT, tolerance=0)), GUIDE)
    assert panes.count == "1 of 3 items remains"
    out = {row.id: row.reason for row in panes.eliminated}
    assert out["pipe"] == "1 answer does not fit: 1000–6000 mm instead of 500 ± 5 mm"
    assert out["drum"].startswith("1 answer does not fit: Drum instead of Tube")
    assert {row.id for row in panes.questions} == set(CHARACTERS)
    assert panes.questions[-1].answer


def test_that_a_finding_takes_over_answers_sizes_and_what_was_ruled_out():
    heavy = (KeyAnswer("mass-kg", value=5.4), "12 lb = 5.443 kg")
    steel = (KeyAnswer("main-material", ("steel",)), "Steel")
    found = stock(
        answered(TUBE, SHORT, heavy, steel, tolerance=0), looks_alike=(("pipe", "pipe"),),
        deciding="Strength",
    )  # fmt: skip
    prefill = finding_of(found, CHARACTERS, "grey tube")
    assert prefill.item_id == "rotor"
    assert prefill.dimensions == "How long is it? 50 cm = 500 mm"
    assert prefill.weight == "12 lb = 5.443 kg"
    assert prefill.material == "Steel"
    assert "pipe: 1000–6000 mm instead of" in prefill.twins_ruled_out
    assert prefill.key_steps[0].answer == "Tube"
    assert prefill.search_text == "grey tube"


def test_that_a_finding_with_nothing_certain_is_unidentified():
    prefill = finding_of(stock(answered()), CHARACTERS, "")
    assert prefill.check_result == "unidentified"
    assert not prefill.item_id
    assert len(prefill.candidates) == 3


def test_that_a_settled_pair_keeps_the_answers_of_the_key():
    found = stock(answered(TUBE, SHORT))
    settled = finding_of(stock(answered()), CHARACTERS, "", "rotor")
    assert joined(settled, found, CHARACTERS, "text").key_steps == found.session.steps


def test_that_a_size_far_beyond_all_goods_is_doubted():
    assert not is_beyond(KeyAnswer("longest-mm", value=7000.0), GUIDE)
    assert "1 to 6000 mm" in is_beyond(KeyAnswer("longest-mm", value=90_000.0), GUIDE)


def test_that_the_checklist_names_what_the_suspect_shows():
    rows = feature_rows(
        confirm(CHARACTERS.values(), ROTOR, [PIPE, DRUM], ()), CHARACTERS, {"pipe": "Pipe"}
    )
    assert {row.id: row.has for row in rows}["longest-mm"] == "400 – 700 mm"
    assert any("Pipe" in row.note for row in rows)
