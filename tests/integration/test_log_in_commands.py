"""Officers and the log-in on the command line."""

import json
import subprocess
import sys

import pytest

from stce_desktop import bootstrap
from stce_desktop.cli import login
from stce_desktop.system.paths import HOME_VARIABLE

ANNA, BELA = "nine red boats at noon", "bela counts nine lorries"


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch, database):
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path))
    monkeypatch.delenv(login.VARIABLE, raising=False)
    (tmp_path / "anna").write_text(f"{ANNA}\n")
    (tmp_path / "bela").write_text(f"{BELA}\n")
    return tmp_path


@pytest.fixture
def run(capsys):
    def run_it(*argv):
        status = bootstrap.start([str(a) for a in argv])
        captured = capsys.readouterr()
        return status, captured.out, captured.err

    return run_it


@pytest.fixture
def anna(run, home):
    status, out, _err = run(
        "officers", "set-up", "Anna", "--new-passphrase-file", home / "anna", "--json"
    )
    assert status == 0
    return json.loads(out)["recovery_code"]


def test_that_search_needs_no_log_in_and_findings_do(run, anna):
    assert run("search", "maraging", "--json")[0] == 0
    status, out, err = run("findings", "list", "--json")
    assert (status, out) == (2, "")
    assert "locked" in err
    assert login.VARIABLE in err


def test_that_a_passphrase_comes_from_a_file_or_the_environment(run, anna, home, monkeypatch):
    assert run("findings", "verify", "--passphrase-file", home / "anna")[0] == 0
    monkeypatch.setenv(login.VARIABLE, ANNA)
    assert run("findings", "verify")[0] == 0
    status, _out, err = run("findings", "list", "--passphrase-file", home / "none")
    assert status == 2
    assert "cannot be read" in err


def test_that_a_wrong_passphrase_is_status_two_and_told_at_the_next_log_in(run, anna, home):
    status, _out, err = run("findings", "list", "--passphrase-file", home / "bela")
    assert status == 2
    assert "does not open" in err
    assert "1 wrong passphrase" in run("findings", "list", "--passphrase-file", home / "anna")[2]


def test_that_officers_come_and_go_and_several_are_told_apart(run, anna, home):
    key = ("--passphrase-file", home / "anna")
    assert run("officers", "add", "Bela", "--new-passphrase-file", home / "bela", *key)[0] == 0
    assert run("findings", "list", *key)[0] == 2
    assert run("findings", "list", "--officer", "bela", "--passphrase-file", home / "bela")[0] == 0
    assert run("officers", "remove", "Bela", "--officer", "Anna", *key)[0] == 0
    assert json.loads(run("officers", "list", "--json")[1])["officers"] == ["Anna"]
    assert "no officer of this name" in run("officers", "remove", "Carl", *key)[2]


def test_that_a_passphrase_is_changed_and_recovered(run, anna, home):
    new = ("--new-passphrase-file", home / "bela")
    assert run("officers", "passphrase", "--passphrase-file", home / "anna", *new)[0] == 0
    assert run("findings", "list", "--passphrase-file", home / "bela")[0] == 0
    (home / "code").write_text(anna)
    again = ("--new-passphrase-file", home / "anna")
    assert run("officers", "recover", "Anna", "--code-file", home / "code", *again)[0] == 0
    assert run("findings", "verify", "--passphrase-file", home / "anna")[0] == 0


def test_that_the_terminal_asks_twice_for_a_new_passphrase(run, monkeypatch):
    answers = iter([ANNA, BELA, ANNA, ANNA])
    monkeypatch.setattr(login, "getpass", lambda _prompt: next(answers))
    monkeypatch.setattr(login.sys.stdin, "isatty", lambda: True, raising=False)
    status, _out, err = run("officers", "set-up", "Anna")
    assert status == 2
    assert "differ" in err
    status, out, _err = run("officers", "set-up", "Anna")
    assert status == 0
    assert "Recovery code" in out


def test_that_several_wrong_tries_make_the_next_command_wait(run, anna, home, monkeypatch):
    for _ in range(3):
        run("findings", "list", "--passphrase-file", home / "bela")
    slept = []
    monkeypatch.setattr(login.time, "sleep", slept.append)
    status, _out, err = run("findings", "list", "--passphrase-file", home / "anna")
    assert slept == [2]
    assert "waiting 2 s" in err
    assert "Wait 2 seconds" in err
    assert status == 2


def test_that_a_real_process_without_a_terminal_says_what_is_missing(anna):
    done = subprocess.run(
        [sys.executable, "-m", "stce_desktop", "findings", "list"],
        check=False, capture_output=True, text=True, stdin=subprocess.DEVNULL,
    )  # fmt: skip
    assert done.returncode == 2
    assert "Give --passphrase-file" in done.stderr
