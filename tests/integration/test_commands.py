"""The command line, as `cli.md` promises it, over the real knowledge."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from stce_desktop import bootstrap
from stce_desktop.system.paths import HOME_VARIABLE

ROOT = Path(__file__).parents[2]
TRANSDUCER = "pressure-transducer-capacitance"


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch, database):
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path))
    return tmp_path


@pytest.fixture
def run(capsys):
    """Return a function that runs a command and gives status, JSON objects and remarks."""

    def run_it(*argv):
        status = bootstrap.start(list(argv))
        captured = capsys.readouterr()
        return status, [json.loads(line) for line in captured.out.splitlines()], captured.err

    return run_it


def first(answer):
    status, (found,), _remarks = answer
    assert status == 0
    return found


def ids(found):
    return [hit["id"] for hit in found["hits"]]


def test_that_words_an_hs_code_and_a_marking_find_goods_as_json(run):
    words = first(run("search", "maraging steel tube", "--json"))
    assert words["kind"] == "words"
    assert ids(words)[0] == "maraging-steel-tube-and-bar"
    assert {"id", "type", "title", "codes", "hs", "score", "why"} <= words["hits"][0].keys()
    tariff = first(run("search", "7304.41", "--json"))
    assert tariff["kind"] == "hs"
    assert "stainless-steel-tube" in ids(tariff)
    mark = first(run("search", "626A13TBE", "--json"))
    assert mark["kind"] == "marking"
    assert ids(mark)[0] == TRANSDUCER


def test_that_a_batch_gives_one_object_a_line(run, home):
    file = home / "queries.txt"
    file.write_text("2B230\n\nfermenter\n", encoding="utf-8")
    status, answers, _remarks = run("search", "--batch", str(file))
    assert status == 0
    assert [a["query"] for a in answers] == ["2B230", "", "fermenter"]


@pytest.mark.parametrize(
    ("values", "result"),
    [
        (("full_scale=10kPa", "accuracy_fs=0.5%"), "meets"),
        (("full_scale=10kPa", "accuracy_fs=1.5%"), "not_matched"),
        (("full_scale=10kPa", "accuracy_fs=1%±0.1"), "inside_error"),
        (("full_scale=10kPa",), "may_meet"),
        (("full_scale=20kPa", "accuracy_pa=100Pa"), "meets"),
        (("full_scale=20kPa", "accuracy_pa=150Pa"), "not_matched"),
    ],
)
def test_that_range_and_accuracy_decide_for_a_transducer(run, values, result):
    wetted = ("sensing_element_material=nickel", "seal_material=none")
    reference = "pressure_reference=absolute"
    report = first(run("check", TRANSDUCER, *wetted, reference, *values, "--json"))
    assert report["result"] == result
    assert {"id", "result", "decided_by", "missing", "clauses"} <= report.keys()


@pytest.mark.parametrize(
    ("pair", "words"),
    [
        ("full_scale=10mm", "kPa"),
        ("full_scale=10", "unit"),
        ("full_scale", "NAME=VALUE"),
        ("no_such=1", "no_such"),
        ("seal_material=cheese", "cheese"),
    ],
)
def test_that_a_value_that_cannot_be_used_is_said_in_one_line(run, pair, words):
    status, answers, remarks = run("check", TRANSDUCER, pair, "--json")
    assert status == 2
    assert not answers
    assert words in remarks
    assert remarks.count("\n") == 1


def test_that_an_invoice_line_is_assessed_with_the_values_in_it(run):
    found = first(run("assess", "maraging bar 300, dia 90 mm", "--json"))
    assert found["values"]
    assert found["candidates"][0]["id"] == "maraging-steel-tube-and-bar"


def test_that_a_card_of_every_kind_is_shown(run, capsys):
    for item in (TRANSDUCER, "2B230", "2B350.g.1", "thiodiglycol", "7304.41"):
        assert bootstrap.start(["show", item]) == 0
        assert capsys.readouterr().out.strip()
    status, _answers, remarks = run("show", "no-such-thing")
    assert status == 2
    assert "no-such-thing" in remarks


def test_that_the_log_is_empty_holds_and_is_not_found_by_a_wrong_number(run):
    assert first(run("findings", "list", "--json")) == {"findings": []}
    assert first(run("findings", "verify", "--json"))["holds"]
    status, _answers, remarks = run("findings", "show", "KAPU-2026-0001", "--json")
    assert status == 2
    assert "KAPU-2026-0001" in remarks


def test_that_faulty_sources_give_status_one_and_the_place(run, monkeypatch, tmp_path):
    shutil.copytree(ROOT / "data", tmp_path / "data")
    (tmp_path / "data" / "commodities" / "x.yaml").write_text("id: [", encoding="utf-8")
    places = bootstrap.find_places(bootstrap.Paths.standard())
    broken = type(places)(places.database, places.fallback, places.resources, tmp_path / "data")
    monkeypatch.setattr(bootstrap, "find_places", lambda _paths: broken)
    status, (report,), _remarks = run("data", "check", "--json")
    assert status == 1
    assert any("x.yaml" in str(problem) for problem in report["problems"])


def test_that_statistics_count_what_there_is(run):
    stats = first(run("data", "stats", "--json"))
    assert stats["commodities"] >= 40
    assert stats["twins"] >= 10
    assert stats["coverage"]["controlled_with_twin"] == 1.0


def test_that_the_installation_proves_itself(run):
    report = first(run("self-test", "--json"))
    assert report["ok"], report


def test_that_a_missing_file_a_foreign_encoding_and_no_text_are_told(run, home):
    (home / "latin.txt").write_bytes("acier maraging é".encode("latin-1"))
    for argv, words in (
        (("search", "--batch", str(home / "none.txt")), "cannot be read"),
        (("search", "--batch", str(home / "latin.txt")), "UTF-8"),
        (("search",), "nothing to search"),
        (("search", "x", "--limit", "0"), "at least 1"),
        (("assess",), "no text"),
    ):
        status, _answers, remarks = run(*argv)
        assert status == 2
        assert words in remarks


def test_that_without_a_display_the_terminal_does_the_main_job(home):
    env = {k: v for k, v in os.environ.items() if k not in {"DISPLAY", "QT_QPA_PLATFORM"}}
    done = subprocess.run(
        [sys.executable, "-m", "stce_desktop"],
        env=env, cwd=ROOT, check=False, capture_output=True, text=True, stdin=subprocess.DEVNULL,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "no display" in done.stderr
    assert "maraging" in done.stdout
    assert (home / "cache" / "stce-desktop.png").stat().st_size > 10_000


def test_that_a_reader_who_has_seen_enough_is_no_error():
    code = "import sys; from stce_desktop.bootstrap import start; sys.exit(start(sys.argv[1:]))"
    command = f"{sys.executable} -c '{code}' search steel | head -n 1"
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", command],
        cwd=ROOT, check=False, capture_output=True, text=True,
    )  # fmt: skip
    assert "Traceback" not in done.stderr


def test_that_the_guided_key_answers_as_json(run):
    found = first(run("identify", "--answer", "shape=tube", "--answer", "magnetic=?", "--json"))
    assert found["remaining"]
    assert found["next"]
    assert {"id", "codes", "mismatches"} <= found["remaining"][0].keys()
    assert {"character", "question", "gain", "cost_s"} <= found["next"][0].keys()
    status, _answers, remarks = run("identify", "--answer", "shape=cube of jelly", "--json")
    assert status == 2
    assert "no such answer" in remarks


def test_that_free_text_and_units_are_answers_of_the_key(run):
    found = first(run("identify", "--text", "grey box 60 x 40 cm 25 kg", "--json"))
    assert {row["character"] for row in found["read"]} == {
        "colour", "shape", "longest-mm", "mass-kg",
    }  # fmt: skip
    feet = first(run("identify", "--answer", "longest-mm=4 ft", "--json"))
    metres = first(run("identify", "--answer", "longest-mm=1219.2", "--json"))
    assert feet["remaining"] == metres["remaining"]


def test_that_two_things_are_told_apart_and_one_confirmed(run):
    pair = ("gas-centrifuge-rotor-tube", "aluminium-tube-6061")
    found = first(run("identify", "--separate", *pair, "--json"))
    assert {row["id"] for row in found["remaining"]} == set(pair)
    assert found["differences"][0]["decides"]
    checked = first(run("identify", "--confirm", pair[0], "--answer", "shape=tube", "--json"))
    assert checked["confirm"]
    assert "shape" not in {row["character"] for row in checked["confirm"]}
    family = first(run("identify", "--only", "nuclear", "--json"))
    assert pair[0] in {row["id"] for row in family["remaining"]}


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--separate", "aluminium-tube-6061", "aluminium-tube-6061"), "the same thing"),
        (("--separate", "aluminium-tube-6061", "no-such"), "no such goods"),
        (("--confirm", "no-such"), "no such goods"),
        (("--answer", "mass-kg=4 ft"), "Another unit"),
        (("--answer", "longest-mm=600-400"), "runs backwards"),
    ],
)
def test_that_the_key_refuses_what_cannot_be_in_one_sentence(run, arguments, words):
    status, answers, remarks = run("identify", *arguments, "--json")
    assert status == 2
    assert not answers
    assert words in remarks
    assert len(remarks.strip().splitlines()) == 1


def test_that_the_key_speaks_to_a_person(capsys):
    pair = ("gas-centrifuge-rotor-tube", "aluminium-tube-6061")
    assert bootstrap.start(["identify", "--separate", *pair]) == 0
    assert "! " in capsys.readouterr().out
    assert bootstrap.start(["identify", "--confirm", pair[0]]) == 0
    assert "[ ]" in capsys.readouterr().out
    assert bootstrap.start(["identify", "--text", "grey drum"]) == 0
    shown = capsys.readouterr()
    assert "colour = grey" in shown.err
    assert "? " in shown.out


def test_that_a_code_of_the_diversion_list_is_shown_as_what_it_is(run):
    card = first(run("show", "8542.31", "--json"))
    assert card["priority"] == "1"
    assert not first(run("show", "7304.41", "--json"))["priority"]


def test_that_a_marking_is_decoded_as_json(run):
    found = first(run("decode", "CSQU3054383", "--json"))
    assert found["readings"][0]["family"] == "container number"
    assert found["readings"][0]["check"] == "right"


def test_that_a_card_is_printed_and_only_for_goods(run, home):
    target = home / "card.pdf"
    answer = first(run("show", TRANSDUCER, "--card", str(target), "--size", "a6", "--json"))
    assert answer == {"files": [str(target)]}
    assert target.read_bytes().startswith(b"%PDF-")
    status, _answers, remarks = run("show", "2B230", "--card", str(home / "entry.pdf"))
    assert status != 0
    assert "Only goods have a printed card" in remarks
