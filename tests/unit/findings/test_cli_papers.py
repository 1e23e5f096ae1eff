"""The commands that write findings out and take answers in."""

import json
import zipfile
from types import SimpleNamespace

import pytest

from stce_desktop.app.use_cases.print_paper import PaperKind, order_paper
from stce_desktop.cli import main as cli
from stce_desktop.cli.context import Context
from stce_desktop.content.library import ContentLibrary
from stce_desktop.domain.officers import Guard
from stce_desktop.system.sqlite import ReaderPool


@pytest.fixture
def command(desk, database, capsys):
    """Return a function that runs a command and gives status, answer and remarks."""
    pool = ReaderPool(database)
    state = SimpleNamespace(guard=Guard.OPEN, remarks=())
    services = SimpleNamespace(
        findings=lambda: desk,
        content=ContentLibrary(pool.connection),
        vault=SimpleNamespace(state=lambda: state),
    )

    def printed(order):
        order.path.write_bytes(b"%PDF-")
        return order.path

    context = Context(None, lambda: services, None, printed)

    def run(*argv):
        status = cli.run(["findings", *map(str, argv), "--json"], context)
        out, remarks = capsys.readouterr()
        return status, json.loads(out) if out else None, remarks

    yield run
    pool.close()


def test_that_a_record_goes_out_as_folder_and_is_verified_without_a_log_in(
    command, desk, complete, tmp_path
):
    number = desk.finalise(complete(desk)).finding.number
    status, answer, _remarks = command("export", number, "--out", tmp_path)
    assert status == 0
    status, report, _remarks = command("verify", answer["folder"])
    assert (status, report["holds"], report["photos"]) == (0, True, 1)
    events = tmp_path / f"{number}-r1" / "events.jsonl"
    events.write_bytes(events.read_bytes().replace(b"bright", b"bride "))
    status, report, _remarks = command("verify", answer["folder"])
    assert status == 1
    assert any(number in fault and "events.jsonl" in fault for fault in report["faults"])


def test_that_a_folder_that_is_no_export_is_one_clear_line(command, tmp_path):
    status, answer, remarks = command("verify", tmp_path)
    assert (status, answer) == (2, None)
    assert "no export" in remarks


@pytest.mark.parametrize(("form", "count"), [("csv", 2), ("xlsx", 1), ("json", 1)])
def test_that_tables_and_records_go_out(command, desk, complete, tmp_path, form, count):
    number = desk.finalise(complete(desk)).finding.number
    more = ("--names",) if form != "json" else ()
    status, answer, _remarks = command("export", number, "--as", form, "--out", tmp_path, *more)
    assert (status, len(answer["files"])) == (0, count)


def test_that_a_whole_store_goes_out(command, desk, complete, tmp_path):
    desk.finalise(complete(desk))
    assert command("export", "--out", tmp_path)[0] == 0
    status, _answer, remarks = command("export", "--as", "json", "--out", tmp_path)
    assert status == 2
    assert "Which record" in remarks


@pytest.mark.parametrize("out", ["nowhere", "file"])
def test_that_a_place_that_is_no_folder_is_one_clear_line(command, desk, complete, tmp_path, out):
    number = desk.finalise(complete(desk)).finding.number
    (tmp_path / "file").write_text("x")
    for verb in (("export", number), ("report", number), ("question", number, "--to", "L")):
        status, _answer, remarks = command(*verb, "--out", tmp_path / out)
        assert status == 2
        assert "no such folder" in remarks
    assert [step.kind for step in desk.history(desk.rows()[0].id)] == ["finalised"]


def test_that_papers_are_printed_and_not_written_over(command, desk, complete, tmp_path):
    number = desk.finalise(complete(desk)).finding.number
    asked = ("report", number, "--paper", "notice", "--languages", "en,ar", "--out", tmp_path)
    status, answer, _remarks = command(*asked)
    assert status == 0
    assert answer["files"] == [str(tmp_path / f"{number}-r1-notice.pdf")]
    assert "before" in command(*asked)[2]
    assert "no notice" in command(*asked[:5], "xx", "--out", tmp_path)[2]


def test_that_a_question_goes_out_and_an_answer_comes_in_once(command, desk, complete, tmp_path):
    number = desk.finalise(complete(desk)).finding.number
    status, asked, _remarks = command("question", number, "--to", "Laboratory", "--out", tmp_path)
    assert status == 0
    form = zipfile.ZipFile(asked["file"]).read("answer.txt").decode("utf-8-sig")
    assert asked["case"] in form
    back = tmp_path / "answer.txt"
    back.write_text(form.replace("[ ]", "[x]", 1).replace("ANSWERED BY:", "ANSWERED BY: B. Expert"))
    assert command("answer", number, back)[0] == 0
    assert "answered already" in command("answer", number, back)[2]
    other = desk.finalise(complete(desk)).finding.number
    status, _answer, remarks = command("answer", other, back)
    assert status == 2
    assert f"another record ({number})" in remarks
    assert "general" in command("question", number, "--to", "L", "--template", "x", "--out", ".")[2]


def test_that_a_report_is_ordered_without_the_photo_that_was_lost(desk, complete, photo, tmp_path):
    finding = desk.finalise(complete(desk)).finding
    content = SimpleNamespace()
    whole = order_paper(desk, content, (finding.number, PaperKind.REPORT), (), photo.parent)
    assert set(whole.photos) == {finding.evidence[0].sha256}
    for kept in tmp_path.rglob(f"{finding.evidence[0].sha256}*"):
        kept.unlink()
    without = order_paper(desk, content, (finding.number, PaperKind.REPORT), (), photo.parent)
    assert without.photos == {}
    assert without.finding.evidence == finding.evidence
