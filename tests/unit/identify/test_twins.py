import pytest

from stce_desktop.domain.knowledge import Character, State
from stce_desktop.identify.confirm import confirm, not_seen, seen
from stce_desktop.identify.key import GuidedKey
from stce_desktop.identify.separate import differences
from tests.builders import commodity


def states(name, *ids, cost=5, **more):
    return Character(
        name, f"Which {name}?", "states", cost, tuple(State(i, i) for i in ids), **more
    )


ENDS = states("ends", "open", "capped", "flange")
COLOUR = states("colour", "grey", "black", "white")
LID = states("lid", "plain", "seal", cost=60, danger="Do not open", after=("placard",))
PLACARD = states("placard", "none", "toxic")
LENGTH = Character("length", "How long?", "range", 8, unit="mm", tool="tape measure")
CHARACTERS = (COLOUR, ENDS, LENGTH, LID, PLACARD)
ROTOR = commodity(
    "rotor", "0B001.a",
    key={"ends": ("capped",), "colour": ("grey", "black"), "length": (400, 700), "lid": ("seal",)},
)  # fmt: skip
PIPE = commodity(
    "pipe", key={"ends": ("open",), "colour": ("grey",), "length": (1000, 6000), "lid": ("plain",)}
)
POST = commodity("post", key={"ends": ("flange",), "colour": ("white",), "length": (500, 900)})


def test_that_what_decides_stands_first_and_the_quick_look_before_the_slow():
    found = differences(CHARACTERS, ROTOR, PIPE)
    assert [(d.character, d.decides) for d in found] == [
        ("ends", True), ("length", True), ("lid", True), ("colour", False),
    ]  # fmt: skip
    assert found[0].one == ("capped",)
    assert found[0].other == ("open",)


def test_that_ranges_that_overlap_differ_but_do_not_decide():
    found = {d.character: d.decides for d in differences(CHARACTERS, ROTOR, POST)}
    assert found["length"] is False


def test_that_what_is_not_coded_for_both_says_nothing():
    assert "lid" not in {d.character for d in differences(CHARACTERS, ROTOR, POST)}


def test_that_the_checklist_sets_the_suspect_apart_from_every_rival():
    found = confirm(CHARACTERS, ROTOR, [PIPE, POST], asked=())
    assert found[0].character == "ends"
    assert set(found[0].sets_apart) == {"pipe", "post"}
    assert {f.character for f in found} == {"ends", "length", "colour"}


def test_that_features_already_asked_are_not_asked_again():
    found = confirm(CHARACTERS, ROTOR, [PIPE, POST], asked={"ends"})
    assert "ends" not in {f.character for f in found}


def test_that_a_look_that_must_wait_for_a_safer_one_is_left_out():
    assert "lid" not in {f.character for f in confirm(CHARACTERS, ROTOR, [PIPE], ())}
    assert "lid" in {f.character for f in confirm(CHARACTERS, ROTOR, [PIPE], {"placard"})}


def test_that_the_list_is_short():
    assert len(confirm(CHARACTERS, ROTOR, [PIPE, POST], (), most=1)) == 1


@pytest.mark.parametrize(("is_seen", "rotor_stays"), [(True, True), (False, False)])
def test_that_seen_and_not_seen_are_answers_of_the_key(is_seen, rotor_stays):
    feature = next(f for f in confirm(CHARACTERS, ROTOR, [PIPE, POST], ()) if f.character == "ends")
    answer = seen(feature) if is_seen else not_seen(feature, ENDS)
    state = GuidedKey((ROTOR, PIPE, POST), CHARACTERS).state([answer], 0)
    assert ("rotor" in {c.id for c in state.remaining}) is rotor_stays
