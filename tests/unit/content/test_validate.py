import json
import re

import pytest

from stce_desktop.content.source import read
from stce_desktop.content.units import Units
from stce_desktop.content.validate import validate

UNITS = Units()
BAR, ENTRY = "commodities/bar.yaml", "controls/1C216.yaml"
KEY = "key/characters.yaml"
FLAGS, DONE = "procedure/red_flags.yaml", "procedure/dispositions.yaml"
ASKED, NOTES = "procedure/templates.yaml", "procedure/practices.yaml"


def problems(folder):
    return validate(folder, UNITS).problems


def test_that_faultless_sources_have_no_problem(folder):
    validation = validate(folder, UNITS)
    assert validation.problems == ()
    assert [c.id for c in validation.knowledge.commodities] == ["bar"]


FAULTS = [
    # file, slot, new value, slot reported, words of the message
    (BAR, ("kind",), "maybe", "kind", "is not one of"),
    (BAR, ("what",), None, "", "required"),
    (BAR, ("colour",), "red", "", "Additional properties"),
    (BAR, ("terms", "en"), ["bar"], "terms.en", "too short"),
    (BAR, ("terms", "ru"), None, "terms", "required"),
    (BAR, ("id",), "rod", "id", "file's name"),
    (BAR, ("hs", 0, "code"), "999999", "hs[0].code", "not in HS 2022"),
    (BAR, ("hs", 0, "edition"), 2012, "hs[0].code", "not in HS 2012"),
    (BAR, ("entries", 0, "code"), "9A999", "entries[0].code", "not among the entries"),
    (BAR, ("entries", 0, "paragraph"), "1C216.z", "entries[0].paragraph", "not in the entry"),
    (BAR, ("entries", 0, "paragraph"), "2B001.a", "entries[0].paragraph", "not of this entry"),
    (BAR, ("shots", 1), "selfie", "shots[1]", "not among the shots"),
    (BAR, ("sources", 0), "rumour", "sources[0]", "not among the sources"),
    (BAR, ("substances",), ["gold"], "substances[0]", "not among the substances"),
    (BAR, ("hazards",), [{"id": "ghosts"}], "hazards[0].id", "not among the hazards"),
    (BAR, ("values",), [{"parameter": "taste"}], "values[0].parameter", "not among the parameters"),
    (BAR, ("look_alikes",), [{"id": "rod", "difference": "it is longer"}], "look_alikes[0].id",
     "not among the commodities"),
    (BAR, ("looks", "size_mm", "diameter"), [200, 10], "looks.size_mm.diameter", "low above high"),
    (BAR, ("key", "shape"), ["cube"], "key.shape[0]", "no state of shape"),
    (BAR, ("key", "length"), [5, 1], "key.length", "range"),
    (BAR, ("key", "taste"), ["sweet"], "key.taste", "not among the characters"),
    (BAR, ("facts", "strength"), "900 mm", "facts.strength", "units of MPa"),
    (BAR, ("facts", "metal"), "wood", "facts.metal", "not one of its choices"),
    (BAR, ("facts", "sealed"), "no", "facts.sealed", "true or false"),
    (BAR, ("facts", "axes"), "many", "facts.axes", "no number"),
    (ENTRY, ("rule", "all", 0, "test", "unit"), "mm", "rule.all[0].test", "does not fit"),
    (ENTRY, ("rule", "all", 0, "test", "parameter"), "speed", "rule.all[0].test", "not among"),
    (ENTRY, ("rule", "all", 0, "test", "op"), "is", "rule.all[0].test", ""),
    (ENTRY, ("rule", "all", 1, "test", "value"), ["gold"], "rule.all[1].test", "no such choice"),
    (ENTRY, ("rule", "all", 0, "paragraph"), "2B001.a", "rule.all[0].paragraph", "not of 1C216"),
    (ENTRY, ("rule", "unless"), [{"paragraph": "1C216.n", "text": "one thing"},
     {"paragraph": "1C216.n", "text": "another"}], "rule.unless[1].paragraph", "judged twice"),
    (ENTRY, ("rule", "any"), [{"paragraph": "1C216.c", "text": "both at once"}], "rule", ""),
    (FLAGS, (0, "group"), "goods", "[0].group", "no group"),
    (FLAGS, (0, "group"), "payment", "[1].group", "stands after payment"),
    (FLAGS, (1, "id"), "ground", "[1].id", "stands also in"),
    (FLAGS, (1, "text"), "", "[1].text", ""),
    (DONE, (3, "id"), "kept", "[3].id", "no disposition"),
    (DONE, (3,), None, "", "released-under-conditions is missing"),
    (DONE, (3, "group"), "gone", "[3].group", "no group"),
    (KEY, (0, "states", 1, "id"), "bar", "[0].states[1].id", "stands twice"),
    (KEY, (0, "states", 1, "group"), "Long", "[0].states[0]", "has no group"),
    (KEY, (0, "states"), [{"id": i, "label": i, "group": g} for i, g in
     (("bar", "Long"), ("box", "Squat"), ("rod", "Long"))], "[0].states[2].group", "further up"),
    (KEY, (1, "after"), ["taste"], "[1].after[0]", "is no character"),
    (KEY, (1, "after"), ["length"], "[1].after[0]", "waits for length itself"),
    ("hs/priority.yaml", (0, "code"), "999999", "[0].code", "not in HS 2022"),
    ("said/all.yaml", (0, "commodity"), "rod", "[0].commodity", "not among the commodities"),
    ("terms/all.yaml", (0, "code"), "9A999", "[0].code", "not among the entries"),
    ("procedure/shots.yaml", (0, "label"), "", "[0].label", ""),
    ("procedure/hazards.yaml", (0, "sources"), ["rumour"], "[0].sources[0]", "not among"),
    ("procedure/hazards.yaml", (0, "first"), [], "[0].first", ""),
    (ASKED, (0, "photos"), ["selfie"], "[0].photos[0]", "not among the shots"),
    (ASKED, (0, "question"), "What is {thing}?", "[0].question", "{thing} is no placeholder"),
    (ASKED, (0, "question"), "{item} {values} {missing}", "[0].question", "{photos} is missing"),
    (ASKED, (0, "question"), "What is {item", "[0].question", "brace belongs to no"),
    (ASKED, (0, "families"), ["toys"], "[0].families[0]", "is not one of"),
    (ASKED, (0, "answers", 1, "id"), "yes", "[0].answers[1].id", "stands twice"),
    (ASKED, (0, "answers"), [{"id": "yes", "label": "Yes"}], "[0].answers", "too short"),
    (ASKED, (0, "when"), None, "[0]", "required"),
    (NOTES, (0, "sources"), ["rumour"], "[0].sources[0]", "not among the sources"),
    (NOTES, (0, "lines"), ["Tape"], "[0].lines", "too short"),
    ("substances/all.yaml", (0, "cas"), "7732-18-6", "[0].cas", "check digit"),
    ("markings/all.yaml", (0, "commodities"), ["rod"], "[0].commodities[0]", "not among"),
    ("parameters/all.yaml", (0, "unit"), "frob", "[0].unit", "not a unit"),
    ("hs/labels.yaml", (0, "code"), "999999", "[0].code", "no HS edition"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "slot", "to", "reported", "words"), FAULTS)
def test_that_each_fault_is_reported_with_file_line_and_slot(
    folder, change, name, slot, to, reported, words
):
    change(name, *slot, to=to)
    found = [p for p in problems(folder) if p.file == name and p.slot == reported]
    assert any(words in p.message for p in found), problems(folder)
    assert all(p.line >= 1 and p.mend for p in found)


def test_that_the_line_of_a_fault_is_the_line_of_its_slot(folder):
    path = folder / BAR
    lines = path.read_text(encoding="utf-8").splitlines()
    place = next(i for i, line in enumerate(lines) if line.startswith("kind:"))
    lines[place] = "kind: maybe"
    path.write_text("\n".join(lines), encoding="utf-8")
    assert [p.line for p in problems(folder) if p.slot == "kind"] == [place + 1]


def test_that_all_problems_are_collected_at_once(folder, change):
    change(BAR, "shots", 1, to="selfie")
    change(ENTRY, "rule", "all", 0, "test", "unit", to="mm")
    change("substances/all.yaml", 0, "cas", to="7732-18-6")
    assert {p.file for p in problems(folder)} == {BAR, ENTRY, "substances/all.yaml"}


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"id: [", "not valid YAML"),
        (b"", "empty"),
        (b"\xff\xfe\x00", "not UTF-8"),
        (b"id: bar\nid: bar\n", "twice"),
        (b"- just\n- a list\n", "is not of type 'object'"),
        (b"id: &a [*a]\n", "nested too deeply"),
    ],
)
def test_that_a_broken_file_is_a_problem_and_not_an_exception(folder, content, words):
    (folder / BAR).write_bytes(content)
    assert any(p.file == BAR and words in p.message for p in problems(folder))


def test_that_two_files_cannot_describe_the_same_thing(folder):
    (folder / "commodities" / "bar2.yaml").write_bytes((folder / BAR).read_bytes())
    assert any("stands also in" in p.message for p in problems(folder))


def test_that_a_missing_folder_is_a_problem(tmp_path):
    assert "no such folder" in problems(tmp_path / "nowhere")[0].message


def test_that_a_missing_schema_is_a_problem_and_the_rest_is_still_checked(folder, change):
    (folder / "schema" / "marks.schema.json").unlink()
    change(BAR, "shots", 1, to="selfie")
    assert {p.file for p in problems(folder)} == {"schema/marks.schema.json", BAR}


@pytest.mark.parametrize(
    "line", ["2022,730441,2017", "2022,7304,2017,730441", "2017,730441,2022,730441", "a,b,c,d"]
)
def test_that_a_faulty_line_of_the_edition_table_is_named(folder, line):
    with (folder / "hs" / "editions.csv").open("a") as file:
        file.write(line + "\n")
    assert [(p.file, p.line) for p in problems(folder)] == [("hs/editions.csv", 3)]


def test_that_words_such_as_no_stay_words(folder, change):
    path = folder / "key" / "characters.yaml"
    text = path.read_text().replace("id: bar", "id: no").replace("id: box", "id: on")
    path.write_text(text.replace("'no'", "no"))
    (folder / BAR).write_text(
        (folder / BAR).read_text(encoding="utf-8").replace("  shape:\n  - bar", "  shape:\n  - no"),
        encoding="utf-8",
    )
    assert problems(folder) == ()


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("It is held", "It is contraband", "word of guilt"),
        ("page {0} of {1}", "page", "missing"),
        ("title: Notice", "title: ''", "non-empty|too short"),
    ],
)
def test_that_a_notice_accuses_nobody_and_is_whole(folder, old, new, message):
    path = folder / "procedure" / "notices.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")
    (problem,) = problems(folder)
    assert problem.file == "procedure/notices.yaml"
    assert re.search(message, problem.message)


def test_that_questions_and_commodities_know_the_same_families(folder):
    def items(name):
        return json.loads((folder / "schema" / f"{name}.schema.json").read_text(encoding="utf-8"))

    of_questions = items("templates")["items"]["properties"]["families"]["items"]["enum"]
    assert of_questions == items("commodity")["properties"]["family"]["enum"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("6E203", "6E203"),
        ("1e6", "1e6"),
        ("1.0e6", 1e6),
        ("2e-3", 2e-3),
        ("1.5", 1.5),
        ("no", "no"),
    ],
)
def test_that_a_code_that_looks_like_an_exponent_stays_a_code(tmp_path, text, value):
    path = tmp_path / "x.yaml"
    path.write_text(f"a: {text}\n", encoding="utf-8")
    document = read(path, "x.yaml")
    assert document.value == {"a": value}
