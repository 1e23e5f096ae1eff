import pytest

from stce_desktop.domain.commodity import Kind
from stce_desktop.domain.errors import InputError
from stce_desktop.domain.identify import KeyAnswer
from stce_desktop.domain.knowledge import Character, State
from stce_desktop.identify.gain import cost_seconds
from stce_desktop.identify.key import GuidedKey
from tests.builders import commodity


def states(name, *ids, **more):
    return Character(name, f"Which {name}?", "states", 5, tuple(State(i, i) for i in ids), **more)


SHAPE = states("shape", "tube", "box", "drum")
COLOUR = states("colour", "grey", "black")
INSIDE = states("inside", "liquid", "empty", danger="Do not open", after=("placard",))
PLACARD = states("placard", "none", "toxic")
LENGTH = Character("length", "How long?", "range", 8, unit="mm", tool="tape measure")
THINGS = (
    commodity(
        "rotor", "0B001.a", key={"shape": ("tube",), "colour": ("grey",), "length": (500, 700)}
    ),
    commodity("pipe", kind=Kind.TWIN, key={"shape": ("tube",), "length": (1000, 6000)}),
    commodity("drive", "3A225.a", key={"shape": ("box",), "colour": ("grey", "black")}),
    commodity(
        "drum", "1C350.1", key={"shape": ("drum",), "placard": ("toxic",), "inside": ("liquid",)}
    ),
    commodity(
        "keg", kind=Kind.TWIN, key={"shape": ("drum",), "placard": ("none",), "inside": ("liquid",)}
    ),
)


@pytest.fixture
def key():
    return GuidedKey(THINGS, (SHAPE, COLOUR, INSIDE, PLACARD, LENGTH))


def left(state):
    return [c.id for c in state.remaining]


def test_that_answers_narrow_in_any_order(key):
    one = key.state([KeyAnswer("shape", ("tube",)), KeyAnswer("length", value=600)], 0)
    two = key.state([KeyAnswer("length", value=600), KeyAnswer("shape", ("tube",))], 0)
    assert left(one) == left(two) == ["rotor"]


def test_that_not_knowing_never_eliminates(key):
    state = key.state([KeyAnswer("shape"), KeyAnswer("colour"), KeyAnswer("length")], 0)
    assert len(state.remaining) == len(THINGS)
    assert not state.eliminated


def test_that_what_is_not_coded_is_never_eliminated_by_it(key):
    assert "pipe" in left(key.state([KeyAnswer("colour", ("black",))], 0))


def test_that_one_mistake_is_tolerated_and_named(key):
    answers = [KeyAnswer("shape", ("box",)), KeyAnswer("length", value=600)]
    assert "rotor" not in left(key.state(answers, 0))
    state = key.state(answers, 1)
    rotor = next(c for c in state.remaining if c.id == "rotor")
    assert [(m.character, m.answered, m.has) for m in rotor.mismatches] == [
        ("shape", "box", "tube")
    ]
    assert left(state).index("drive") < left(state).index("rotor")


def test_that_several_states_may_be_given(key):
    state = key.state([KeyAnswer("shape", ("tube", "box"))], 0)
    assert set(left(state)) == {"rotor", "pipe", "drive"}


@pytest.mark.parametrize(
    ("value", "error", "fits"), [(600, 0, True), (760, 0, True), (900, 0, False), (900, 200, True)]
)
def test_that_a_size_fits_with_its_error_and_some_room(key, value, error, fits):
    state = key.state([KeyAnswer("length", value=value, error=error)], 0)
    assert ("rotor" in left(state)) is fits


def test_that_the_next_question_separates_what_remains(key):
    state = key.state([KeyAnswer("shape", ("drum",))], 0)
    assert state.next[0].character == "placard"
    assert dict(state.next[0].parts) == {"none": 1, "toxic": 1}


def test_that_a_dangerous_look_waits_for_the_safe_one(key):
    asked = [q.character for q in key.state([], 0).next]
    assert "inside" not in asked
    after = [q.character for q in key.state([KeyAnswer("placard")], 0).next]
    assert "placard" not in after


def test_that_the_safe_look_stands_in_for_the_question_it_guards():
    guarded = GuidedKey(
        (
            commodity("full", key={"placard": ("none",), "inside": ("liquid",)}),
            commodity("void", kind=Kind.TWIN, key={"placard": ("none",), "inside": ("empty",)}),
        ),
        (INSIDE, PLACARD),
    )
    assert [q.character for q in guarded.state([], 0).next] == ["placard"]
    assert [q.character for q in guarded.state([KeyAnswer("placard")], 0).next] == ["inside"]


def test_that_the_answer_that_speaks_against_the_likeliest_thing_is_worth_a_second_look(key):
    answers = [
        KeyAnswer("shape", ("drum",)),
        KeyAnswer("placard", ("toxic",)),
        KeyAnswer("inside", ("empty",)),
    ]
    assert key.state(answers, 1).doubtful == "inside"
    assert not key.state(answers[:2], 1).doubtful


def test_that_of_two_looks_the_later_counts_as_mistake_and_both_weigh(key):
    first, later = KeyAnswer("shape", ("tube",)), KeyAnswer("shape", ("drum",))
    both, alone = key.state([first, later], 0), key.state([later], 0)
    assert set(left(both)) == set(left(alone)) == {"drum", "keg"}
    tolerant, plain = key.state([first, later], 1), key.state([later], 1)
    assert all(len(c.mismatches) <= 1 for c in tolerant.remaining)
    weighed, before = ({c.id: c.share for c in state.remaining} for state in (tolerant, plain))
    assert weighed["rotor"] > before["rotor"]


def test_that_seconds_tool_and_danger_weigh_on_a_question():
    assert cost_seconds(LENGTH) > cost_seconds(SHAPE)
    assert cost_seconds(INSIDE) > 40


def test_that_two_things_can_be_told_apart_alone(key):
    state = key.state([], 1, frozenset({"drum", "keg"}))
    assert set(left(state)) == {"drum", "keg"}
    assert state.next[0].character == "placard"


def test_that_the_class_is_named_when_the_thing_cannot_be(key):
    assert key.state([], 1).family == "nuclear"


def test_that_contradicting_answers_are_named(key):
    tube = [KeyAnswer("shape", ("tube",)), KeyAnswer("length", value=20)]
    assert key.state(tube, 0).contradiction == ("shape", "length")


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (KeyAnswer("taste", ("sweet",)), "no such question"),
        (KeyAnswer("shape", ("cube",)), "no such answer"),
        (KeyAnswer("shape", value=3), "One of the answers"),
        (KeyAnswer("length", ("long",)), "A size is wanted"),
        (KeyAnswer("length", value=-1), "A size is wanted"),
    ],
)
def test_that_an_impossible_answer_is_a_clear_error(key, answer, words):
    with pytest.raises(InputError, match=words):
        key.state([answer], 1)


@pytest.mark.parametrize("tolerance", [-1, 4])
def test_that_the_tolerance_has_bounds(key, tolerance):
    with pytest.raises(InputError, match="tolerance"):
        key.state([], tolerance)


def test_that_experience_of_the_post_weighs():
    seen = GuidedKey(THINGS, (SHAPE,), {"keg": 50.0})
    assert left(seen.state([KeyAnswer("shape", ("drum",))], 0))[0] == "keg"
