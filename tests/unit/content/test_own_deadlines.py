import pytest

from stce_desktop.content.own_deadlines import read_deadlines
from tests.builders import hostile

GOOD = """- {id: detained, days: 10, count: working, rest: [5, 6], basis: Customs act 12}
- {id: seized, days: null}
"""


@pytest.fixture
def read(tmp_path):
    def read_text(text):
        path = tmp_path / "deadlines.yaml"
        path.write_text(text, encoding="utf-8", errors="replace")
        return read_deadlines(path)

    return read_text


def test_that_the_periods_of_an_administration_are_read(read):
    rules, problems = read(GOOD)
    assert not problems
    assert rules[0].days == 10
    assert rules[0].rest == (5, 6)
    assert rules[1].days is None


@pytest.mark.parametrize(
    ("line", "word"),
    [
        ("{id: detaind, days: 3}", "no disposition"),
        ("{id: detained, days: -1}", "cannot be counted"),
        ("{id: detained, days: ten}", "int"),
        ("{id: detained, day: 3}", "no slot"),
        ("{id: detained, count: moon}", "no way of counting"),
        ("{id: detained, rest: [8]}", "Monday"),
        ("{id: detained, rest: [1, 2, 3, 4, 5, 6, 7]}", "no day of the week"),
        ("{days: 3}", "id"),
        ("three", "object"),
    ],
)
def test_that_a_fault_is_named_with_its_line_and_spoils_no_other_rule(read, line, word):
    rules, problems = read(f"- {{id: seized, days: 5}}\n- {line}\n")
    assert [rule.id for rule in rules] == ["seized"]
    assert problems[0].line == 2
    assert word in str(problems[0])


def test_that_a_rule_that_stands_twice_is_a_fault(read):
    _rules, problems = read("- {id: seized, days: 5}\n- {id: seized, days: 6}\n")
    assert "twice" in str(problems[0])


@pytest.mark.parametrize("text", ["", "a: b", "[", "- - -"])
def test_that_a_file_of_another_form_is_one_problem(read, text):
    assert len(read(text)[1]) == 1


def test_that_a_missing_file_is_a_problem(tmp_path):
    assert "cannot be read" in str(read_deadlines(tmp_path / "none.yaml")[1][0])


def test_that_no_hostile_file_does_more_than_have_problems(read):
    for text in hostile():
        rules, problems = read(text[:20_000])
        assert not rules
        assert problems
