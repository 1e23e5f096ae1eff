"""Tables for customs reporting: text stays text, names stay apart."""

import csv
import io
import re
import zipfile
from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest

from stce_desktop.app.use_cases.export_finding import TableKind, export_record, export_table
from stce_desktop.domain.finding import Finding, MeasuredValue, Parties, RedFlag, Status
from stce_desktop.findings.tables import Row, finding_sheet, name_sheet, to_csv, to_xlsx
from stce_desktop.system.errors import DiskFullError, StorageError
from tests.builders import hostile

STARTERS = "=+-@\uff1d\uff0b\uff0d\uff20"
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def finding(text="A can"):
    return Finding(id="1", number="KAPU-2026-0001", status=Status.FINAL, found=found(text))


def found(text):
    base = Finding(id="0").found
    return replace(base, description=text, values=(MeasuredValue("full_scale", "10 kPa"),))


def read_csv(data):
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def strings_of(data):
    """Return the texts of a workbook's cells, and the kinds of cell there are."""
    with zipfile.ZipFile(io.BytesIO(data)) as book:
        shared = ET.fromstring(book.read("xl/sharedStrings.xml"))  # noqa: S314 - our own file
        texts = ["".join(t.text or "" for t in si.iter(f"{MAIN}t")) for si in shared]
        sheets = [n for n in book.namelist() if n.startswith("xl/worksheets/sheet")]
        kinds = set()
        for name in sheets:
            page = ET.fromstring(book.read(name))  # noqa: S314 - our own file
            kinds |= {c.get("t") for c in page.iter(f"{MAIN}c") if len(c)}
            assert not list(page.iter(f"{MAIN}f")), "a formula"
            assert not list(page.iter(f"{MAIN}hyperlink")), "a link"
        return texts, kinds, len(sheets)


def test_that_a_row_holds_the_finding_in_the_columns_of_the_field():
    head, row = read_csv(to_csv(finding_sheet([Row(finding(), "SEAL")])))
    known = dict(zip(head, row, strict=True))
    assert known["record_number"] == "KAPU-2026-0001"
    assert known["found_description"] == "A can"
    assert known["measured_values"] == "full_scale: 10 kPa"
    assert known["seal"] == "SEAL"


def test_that_no_name_of_a_person_or_firm_is_in_the_first_table():
    people = Parties(*(f"Name {n}" for n in range(8)))
    named = replace(
        finding(), parties=people,
        circumstances=replace(finding().circumstances, officer="Name 8", second_officer="Name 9"),
        movement=replace(finding().movement, conveyance="Name 10", documents="Name 11"),
        decision=replace(finding().decision, decided_by="Name 12", reasons="Name 13"),
    )  # fmt: skip
    assert b"Name " not in to_csv(finding_sheet([Row(named, "")]))
    kept = to_csv(name_sheet([Row(named, "")])).decode("utf-8-sig")
    assert all(f"Name {n}" in kept for n in range(14))


def test_that_flags_seen_and_not_checked_are_told_apart():
    flags = (RedFlag("a", "Serial ground off", "seen"), RedFlag("b", "Weight", "could-not-check"))
    head, row = read_csv(to_csv(finding_sheet([Row(replace(finding(), red_flags=flags), "")])))
    known = dict(zip(head, row, strict=True))
    assert known["red_flags_seen"] == "Serial ground off"
    assert known["red_flags_not_checked"] == "Weight"


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_that_no_hostile_text_is_a_formula_however_the_csv_is_split(separator):
    rows = [Row(finding(text), text) for text in hostile()]
    text = to_csv(finding_sheet(rows)).decode("utf-8-sig")
    for line in csv.reader(io.StringIO(text, newline=""), delimiter=separator):
        for cell in line:
            seen = cell if separator == "," else cell.strip().strip('"')
            assert not seen.lstrip().startswith(tuple(STARTERS)), cell


def test_that_every_hostile_text_stays_in_its_own_row():
    texts = hostile()
    rows = read_csv(to_csv(finding_sheet([Row(finding(text), "") for text in texts])))
    assert len(rows) == len(texts) + 1
    assert {len(row) for row in rows} == {len(rows[0])}


def test_that_every_cell_of_a_workbook_is_text_whatever_it_holds():
    rows = [Row(finding(text), text) for text in hostile()]
    texts, kinds, sheets = strings_of(to_xlsx([finding_sheet(rows), name_sheet(rows)]))
    assert kinds == {"s"}
    assert sheets == 2
    assert "10 kPa" in " ".join(texts)


def test_that_a_cell_longer_than_a_sheet_holds_says_that_it_was_cut():
    texts, _kinds, _sheets = strings_of(to_xlsx([finding_sheet([Row(finding("x" * 40_000), "")])]))
    assert any(text.endswith("(cut; see the record)") for text in texts)
    assert max(map(len, texts)) < 32_767


def test_that_a_quantity_below_zero_keeps_its_figure():
    line = read_csv(to_csv(finding_sheet([Row(finding("-5 °C"), "")])))[1]
    assert "'-5 °C" in line


def test_that_names_come_in_a_second_file_and_only_when_asked(desk, complete, tmp_path):
    key = desk.finalise(complete(desk)).finding.id
    assert [p.name for p in export_table(desk, [], TableKind.CSV, tmp_path)] == [
        "findings-2026-03-01.csv"
    ]
    more = tmp_path / "more"
    more.mkdir()
    files = export_table(desk, [key], TableKind.CSV, more, names=True)
    assert [p.name for p in files] == [
        "findings-2026-03-01.csv",
        "findings-2026-03-01-nominal.csv",
    ]
    assert "A. Officer" in files[1].read_text()


def test_that_training_is_never_in_one_table_with_real_findings(
    desk, training_desk, complete, tmp_path
):
    desk.finalise(complete(desk, "real"))
    training_desk.finalise(complete(training_desk, "exercise"))
    (real,) = export_table(desk, [], TableKind.CSV, tmp_path)
    (exercise,) = export_table(training_desk, [], TableKind.CSV, tmp_path)
    assert exercise.name.startswith("TRAINING-")
    assert (b"exercise" in real.read_bytes(), b"exercise" in exercise.read_bytes()) == (0, 1)


def test_that_a_table_is_written_as_a_workbook(desk, complete, tmp_path):
    desk.finalise(complete(desk))
    (path,) = export_table(desk, [], TableKind.XLSX, tmp_path, names=True)
    assert strings_of(path.read_bytes())[2] == 2


def test_that_an_empty_log_gives_a_table_with_its_head(desk, tmp_path):
    (path,) = export_table(desk, [], TableKind.CSV, tmp_path)
    assert len(read_csv(path.read_bytes())) == 1


def test_that_a_second_file_that_fails_takes_the_first_with_it(
    desk, complete, tmp_path, monkeypatch
):
    desk.finalise(complete(desk))
    from stce_desktop.findings import outgoing

    real = outgoing.write_atomic

    def full(path, data):
        if "nominal" in path.name:
            raise DiskFullError("The disk is full", str(path))
        real(path, data)

    monkeypatch.setattr(outgoing, "write_atomic", full)
    with pytest.raises(DiskFullError, match="half-written"):
        export_table(desk, [], TableKind.CSV, tmp_path / ".", names=True)
    assert not list(tmp_path.glob("*.csv"))


def test_that_the_whole_record_goes_out_as_json_with_its_seal(desk, complete, tmp_path):
    sealed = desk.finalise(complete(desk))
    path = export_record(desk, sealed.finding.number, tmp_path)
    assert path.name == "KAPU-2026-0001-r1.json"
    assert sealed.seal in path.read_text()
    with pytest.raises(StorageError, match="before"):
        export_record(desk, sealed.finding.number, tmp_path)


def test_that_a_post_with_a_strange_name_still_gives_a_usable_file_name(desk, complete, tmp_path):
    draft = complete(desk)
    strange = replace(draft.circumstances, post="../a:b*\u202e")
    finding = desk.finalise(replace(draft, circumstances=strange)).finding
    path = export_record(desk, finding.id, tmp_path)
    assert path.parent == tmp_path
    assert re.fullmatch(r"[A-Za-z0-9_.-]+\.json", path.name)
