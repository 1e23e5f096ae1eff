import pytest

from stce_desktop.content.units import Units
from stce_desktop.domain.knowledge import Character, State
from stce_desktop.identify.free_text import FreeText


def states(name, **labels):
    made = tuple(State(key.replace("_", "-"), label) for key, label in labels.items())
    return Character(name, f"Which {name} does it have?", "states", 5, made)


SHAPE = states(
    "shape", tube="Tube or pipe", box="Box or cabinet", rack="Rack unit with ears on its front",
    fan="Propeller, fan or bladed wheel", drum="Drum or canister", none="None",
)  # fmt: skip
COLOUR = states("colour", grey="Grey", gold="Gold, brass or copper", black="Black")
CONTAINER = states("container", steel_drum="Steel drum", none="None")
COOLING = states("cooling", fan="Fan or blower", water="Water hoses or channels")
LASER = states("laser", low="Laser, class 1", high="Laser, class 4")
STRING = states("marine", string="Hose or cable with sensors in a row", none="None")
FEEL = states("feel", light="Light, like plastic or aluminium")
ELECTRICAL = Character(
    "electrical", "What electrical connection does it have?", "states", 5,
    (State("mains", "Mains lead", words=("cable", "power cord")), State("none", "None")),
)  # fmt: skip
LENGTH = Character("longest-mm", "How long is it?", "range", 8, unit="mm")
MASS = Character("mass-kg", "How heavy is it?", "range", 8, unit="kg")
WIDTH = Character("diameter-mm", "How wide is it?", "range", 8, unit="mm")
WAVE = Character("wavelength-nm", "Which wavelength is printed?", "range", 8, unit="nm")
SPANS = {
    "longest-mm": (0.5, 20_000.0), "mass-kg": (0.001, 9_000.0), "diameter-mm": (0.5, 4_000.0),
    "wavelength-nm": (100.0, 12_000.0),
}  # fmt: skip
ALL = (
    SHAPE,
    LENGTH,
    WIDTH,
    MASS,
    COLOUR,
    CONTAINER,
    COOLING,
    LASER,
    STRING,
    FEEL,
    ELECTRICAL,
    WAVE,
)


@pytest.fixture(scope="module")
def reader():
    return FreeText(ALL, SPANS, Units())


def read(reader, text):
    return {
        p.answer.character: p.answer.states[0] if p.answer.states else round(p.answer.value, 2)
        for p in reader.read(text)
    }


def test_that_a_sentence_of_the_crate_becomes_answers(reader):
    assert read(reader, "grey box with 3 cables 60 x 40 cm 25 kg") == {
        "colour": "grey", "shape": "box", "electrical": "mains", "longest-mm": 600.0,
        "mass-kg": 25.0,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("text", "character", "value"),
    [
        ("4 ft", "longest-mm", 1219.2),
        ("12 lb", "mass-kg", 5.44),
        ("1,5 m", "longest-mm", 1500.0),
        ("dia 145 mm", "diameter-mm", 145.0),
        ("ø30 mm", "diameter-mm", 30.0),
        ("145 mm diameter", "diameter-mm", 145.0),
        ("532 nm", "wavelength-nm", 532.0),
    ],
)
def test_that_a_size_goes_to_the_question_it_answers(reader, text, character, value):
    assert read(reader, text) == {character: value}


def test_that_a_name_before_the_next_size_belongs_to_that_one(reader):
    found = read(reader, "tube 4 ft, dia 145 mm")
    assert found == {"shape": "tube", "longest-mm": 1219.2, "diameter-mm": 145.0}


def test_that_the_error_and_the_size_as_given_are_kept(reader):
    proposal = next(p for p in reader.read("about 2 ft ± 1") if p.answer.value)
    assert proposal.answer.error == pytest.approx(304.8)
    assert proposal.written.startswith("2 ft ± 1 = 609.6 mm")


def test_that_longer_names_win_over_the_words_in_them(reader):
    assert read(reader, "steel drum") == {"container": "steel-drum"}


def test_that_a_word_goes_to_the_next_question_when_the_first_is_answered(reader):
    assert read(reader, "rack unit with a fan") == {"shape": "rack", "cooling": "fan"}
    assert read(reader, "fan") == {"shape": "fan"}


def test_that_a_whole_label_goes_before_a_part_of_another(reader):
    kind = states("kind", powder="Grey, black or white powder", none="None")
    with_kind = FreeText((kind, *ALL), SPANS, Units())
    assert read(with_kind, "grey box, grey lid") == {"colour": "grey", "shape": "box"}
    assert read(with_kind, "white powder") == {"kind": "powder"}


def test_that_the_kind_is_never_taken_from_a_part_of_a_label(reader):
    vial = State("vial", "Vial, ampoule or tube", "Packages", ("ampule",))
    kind = Character("kind", "What kind of thing is it?", "states", 5, (vial,))
    with_kind = FreeText((kind, *ALL), SPANS, Units())
    assert read(with_kind, "tube") == {"shape": "tube"}
    assert read(with_kind, "ampule") == {"kind": "vial"}


def test_that_the_first_name_of_a_question_stands(reader):
    assert read(reader, "black box, grey lid")["colour"] == "black"


@pytest.mark.parametrize("text", ["laser", "none", "", "3 boxes of 12", "99999 km", "5 axis"])
def test_that_what_names_nothing_for_certain_is_left_alone(reader, text):
    found = read(reader, text)
    assert "laser" not in found
    assert "none" not in found.values()
    assert not {"longest-mm", "mass-kg"} & found.keys()


def test_that_a_comparison_in_a_label_names_nothing(reader):
    assert read(reader, "light") == {"feel": "light"}
    assert "feel" not in read(reader, "plastic or aluminium")


def test_that_a_part_of_a_longer_name_names_nothing(reader):
    assert "marine" not in read(reader, "cable with a plug")


def test_that_a_very_long_text_is_read_in_part(reader):
    assert read(reader, "grey " + "x" * 5000 + " box") == {"colour": "grey"}
