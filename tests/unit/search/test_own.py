import pytest

from stce_desktop.content.own_records import read_own
from stce_desktop.domain.errors import InputError
from stce_desktop.domain.own import OwnRecord
from stce_desktop.search.own import OwnShelf

RECORDS = [
    OwnRecord(
        "Kettle of the border market", "bellows-sealed-valve", ("samovar valve",), "seen here"
    ),
    OwnRecord("Second name", "1C216"),
]


@pytest.fixture
def shelf(tmp_path):
    made = OwnShelf(tmp_path / "own")
    made.fill(RECORDS, "first")
    return made


def test_that_own_names_are_found_after_the_bundled_ones_and_open_their_card(searcher, shelf):
    searcher.use_own(shelf)
    hits = searcher.search("samovar valve").hits
    own = [hit for hit in hits if hit.is_own]
    assert [hit.id for hit in own] == ["bellows-sealed-valve"]
    assert hits.index(own[0]) >= len([hit for hit in hits if not hit.is_own])


def test_that_an_index_is_made_anew_only_for_other_records(shelf):
    assert shelf.is_of("first")
    assert not shelf.is_of("second")


@pytest.fixture
def table(tmp_path):
    """Return a function that keeps a table in a file."""

    def keep(text, encoding="utf-8"):
        path = tmp_path / "names.csv"
        path.write_bytes(text.encode(encoding))
        return path

    return keep


def is_card(item_id):
    return item_id in {"valve", "2B230"}


@pytest.mark.parametrize("sign", [",", ";", "\t"])
def test_that_tables_of_any_office_are_read(table, sign):
    rows = [
        ("name", "see", "terms", "note"),
        ("Kettle", "valve", "a|b", "seen"),
        ("X", "2B230", "", ""),
    ]
    records, problems = read_own(table("\n".join(map(sign.join, rows))), is_card)
    assert records[0] == OwnRecord("Kettle", "valve", ("a", "b"), "seen")
    assert len(records) == 2
    assert not problems


def test_that_faulty_lines_are_named_and_the_others_used(table):
    text = "name,see\nKettle,valve\n,valve\nPot,nowhere\n\n"
    records, problems = read_own(table(text), is_card)
    assert [r.name for r in records] == ["Kettle"]
    assert [(p.line, p.slot) for p in problems] == [(3, "name"), (4, "see")]


def test_that_what_is_no_table_is_a_clear_error(table, tmp_path):
    with pytest.raises(InputError, match="no columns"):
        read_own(table("a,b\n1,2\n"), is_card)
    with pytest.raises(InputError, match="UTF-8"):
        read_own(table("name,see\né,valve\n", "latin-1"), is_card)
    with pytest.raises(InputError, match="cannot be read"):
        read_own(tmp_path / "none.csv", is_card)
