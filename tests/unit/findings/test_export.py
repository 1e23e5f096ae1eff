"""Exports: whole or not at all, and any byte that is altered is found and named."""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from stce_desktop.domain.errors import InputError
from stce_desktop.findings import stce_verify
from stce_desktop.findings.export import safe_name, whole_record
from stce_desktop.findings.outgoing import write_file
from stce_desktop.findings.stce_verify import CannotCheckError, main, verify_folder
from stce_desktop.system.errors import DiskFullError, StorageError
from tests.builders import hostile
from tests.fakes import picture

VERIFIER = Path(stce_verify.__file__)


@pytest.fixture
def exported(desk, complete, tmp_path):
    """Return an export of a finding with two revisions, among other findings."""
    first = desk.finalise(complete(desk, "A can")).finding
    desk.finalise(complete(desk, "Something else"))
    draft = desk.revise(first.id, "wrong word")
    more = tmp_path / "second.png"
    more.write_bytes(picture((30, 20), "PNG"))
    draft = desk.attach(draft, more, "overall")
    desk.finalise(replace(draft, found=replace(draft.found, description="A tin")))
    out = tmp_path / "out"
    out.mkdir()
    return desk.export(first.id, out)


def test_that_an_untouched_export_holds(exported):
    report = verify_folder(exported)
    assert report.faults == []
    assert (report.events, report.photos) == (2, 2)


def test_that_the_verifier_runs_by_itself_without_the_program(exported, tmp_path):
    alone = tmp_path / "alone"
    alone.mkdir()
    shutil.copy(exported / "stce_verify.py", alone)
    command = [sys.executable, "-I", str(alone / "stce_verify.py"), str(exported)]
    done = subprocess.run(command, cwd=alone, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "Everything holds" in done.stdout


def test_that_the_verifier_is_short_and_shares_nothing_with_the_program():
    text = VERIFIER.read_text()
    assert len(text.splitlines()) <= 500
    assert "stce_desktop" not in text


def test_that_its_seal_numbers_are_those_of_the_program(desk, exported):
    row = desk.rows()[0]
    sealed = [step.seal for step in desk.history(row.id) if step.kind in {"finalised", "revised"}]
    assert verify_folder(exported).seals == [(row.number, seal) for seal in sealed]
    assert len(sealed) == 2


def alter(path, place, bit=1):
    data = bytearray(path.read_bytes())
    data[place] ^= bit
    path.write_bytes(data)


def test_that_one_altered_byte_anywhere_is_found_and_its_file_named(exported):
    missed = []
    for path in sorted(p for p in exported.rglob("*") if p.is_file()):
        original = path.read_bytes()
        name = path.relative_to(exported).as_posix()
        for place in range(0, len(original), max(1, len(original) // 25)):
            alter(path, place)
            named = {f["file"].split(",")[0] for f in verify_folder(exported).faults}
            expected = "manifest.json" if name == "manifest.sig" else name
            if expected not in named:
                missed.append((name, place, named))
            path.write_bytes(original)
    assert not missed


def test_that_an_altered_event_and_photo_name_their_record(exported):
    number = json.loads((exported / "manifest.json").read_text())["number"]
    line = (exported / "events.jsonl").read_bytes()
    alter(exported / "events.jsonl", line.index(b"A can") + 2)
    found = {(f["file"], f["record"]) for f in verify_folder(exported).faults}
    assert ("events.jsonl, line 1", number) in found
    photo = next((exported / "photos").iterdir())
    alter(photo, 40)
    found = {(f["file"], f["record"]) for f in verify_folder(exported).faults}
    assert (f"photos/{photo.name}", number) in found


def test_that_a_manifest_made_fit_again_does_not_hide_a_change(exported):
    path = exported / "finding.json"
    path.write_text(path.read_text().replace("A tin", "A tub"))
    manifest = json.loads((exported / "manifest.json").read_text())
    manifest["files"]["finding.json"]["sha256"] = sha256(path.read_bytes()).hexdigest()
    (exported / "manifest.json").write_text(json.dumps(manifest))
    what = {(f["file"], f["what"]) for f in verify_folder(exported).faults}
    assert ("finding.json", "is not the record that was sealed") in what
    assert any(file == "manifest.json" for file, _what in what)


@pytest.mark.parametrize("name", ["events.jsonl", "chain.json", "finding.json", "manifest.sig"])
def test_that_a_missing_file_is_named(exported, name):
    (exported / name).unlink()
    assert any(f["file"] == name for f in verify_folder(exported).faults)


def test_that_a_file_that_was_added_is_named(exported):
    (exported / "photos" / "99-more.jpg").write_bytes(b"x")
    (exported / "link").symlink_to("/etc/hostname")
    added = {f["file"] for f in verify_folder(exported).faults if "added" in f["what"]}
    assert added == {"photos/99-more.jpg", "link"}


def test_that_another_key_than_the_known_one_is_found(exported):
    assert verify_folder(exported, "ab" * 32).faults
    key = json.loads((exported / "manifest.json").read_text())["device_key"]
    assert verify_folder(exported, key.upper()).holds


def test_that_the_exit_status_says_what_was_found(exported, tmp_path, capsys):
    assert main([str(exported)]) == 0
    alter(exported / "finding.json", 9)
    assert main([str(exported), "--json"]) == 1
    assert json.loads(capsys.readouterr().out.splitlines()[-1])["holds"] is False
    assert main([str(tmp_path)]) == 2
    assert main([str(tmp_path / "nothing")]) == 2
    assert "cannot be checked" in capsys.readouterr().err


@pytest.mark.parametrize(
    "junk", [b"", b"{}", b"[]", b"null", b"\xff\xfe", b'{"seq":1,"seq":2}', b"[" * 100_000]
)
def test_that_junk_in_place_of_any_file_is_a_fault_and_no_crash(exported, junk):
    for name in ("manifest.json", "events.jsonl", "chain.json", "finding.json", "manifest.sig"):
        original = (exported / name).read_bytes()
        (exported / name).write_bytes(junk)
        assert not verify_folder(exported).holds, name
        (exported / name).write_bytes(original)


def test_that_a_whole_store_can_be_exported_and_holds(desk, complete, tmp_path):
    for _ in range(3):
        desk.finalise(complete(desk))
    target = desk.export_all(tmp_path)
    report = verify_folder(target)
    assert (report.faults, report.events, len(report.seals)) == ([], 3, 3)
    lines = (target / "events.jsonl").read_bytes().splitlines(keepends=True)
    (target / "events.jsonl").write_bytes(b"".join((lines[0], lines[2])))
    assert any("was due" in f["what"] for f in verify_folder(target).faults)


def test_that_a_folder_that_is_no_export_cannot_be_checked(tmp_path):
    with pytest.raises(CannotCheckError, match="no export"):
        verify_folder(tmp_path)


def test_that_training_marks_the_folder(training_desk, complete, tmp_path):
    desk = training_desk
    finding = desk.finalise(complete(desk)).finding
    assert desk.export(finding.id, tmp_path).name.startswith("TRAINING-")


def test_that_an_export_to_a_locked_folder_is_a_clear_error(desk, complete, tmp_path, monkeypatch):
    finding = desk.finalise(complete(desk)).finding

    def locked(**options):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(tempfile, "mkdtemp", locked)
    with pytest.raises(StorageError, match=r"cannot be written .*Choose another folder"):
        desk.export(finding.id, tmp_path)


def test_that_a_refused_write_is_a_clear_error_and_leaves_nothing(
    desk, complete, tmp_path, monkeypatch
):
    finding = desk.finalise(complete(desk)).finding
    out = tmp_path / "out"
    out.mkdir()
    real = os.fsync
    calls = []

    def full(handle):
        calls.append(handle)
        if len(calls) == 7:
            raise OSError(28, "No space left on device")
        real(handle)

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DiskFullError, match="half-written"):
        desk.export(finding.id, out)
    assert list(out.iterdir()) == []
    monkeypatch.undo()
    assert desk.export(finding.id, out).is_dir()


def test_that_a_disk_that_is_full_at_any_write_leaves_nothing(
    desk, complete, tmp_path, monkeypatch
):
    desk.finalise(complete(desk))
    real = os.fsync
    for last in range(1, 40):
        out = tmp_path / f"out{last}"
        out.mkdir()
        calls = []

        def full(handle, calls=calls, last=last):
            calls.append(handle)
            if len(calls) >= last:
                raise OSError(28, "No space left on device")
            real(handle)

        with monkeypatch.context() as patch:
            patch.setattr(os, "fsync", full)
            try:
                desk.export_all(out)
            except DiskFullError:
                left = [p.name for p in out.iterdir()]
                assert all(verify_folder(out / name).holds for name in left), (last, left)
            else:
                assert last > 10
                return
    pytest.fail("it was never written")


def test_that_a_file_is_never_written_over(tmp_path):
    write_file(tmp_path, "a.csv", b"1")
    with pytest.raises(StorageError, match="before"):
        write_file(tmp_path, "a.csv", b"2")
    assert (tmp_path / "a.csv").read_bytes() == b"1"
    with pytest.raises(StorageError, match="no such folder"):
        write_file(tmp_path / "nowhere", "a.csv", b"2")


def storable(text):
    return text.encode("utf-8", "replace").decode()


def test_that_half_a_sign_is_refused_in_words_and_loses_nothing(desk, complete):
    draft = complete(desk)
    evil = replace(draft, found=replace(draft.found, description="A can \ud800"))
    for keep in (desk.save_draft, desk.finalise):
        with pytest.raises(InputError, match="half a sign"):
            keep(evil)
    assert [one.id for one in desk.drafts()] == [draft.id]
    assert desk.finalise(draft).finding.found == draft.found


def test_that_every_hostile_text_comes_back_from_the_json_of_its_record(complete, desk):
    base = desk.finalise(complete(desk)).finding
    for text in map(storable, hostile()):
        found = replace(base.found, description=text, model=text, codes=(text,))
        evil = replace(base, number=text, found=found)
        read = json.loads(whole_record(evil, text))
        assert read["seal"] == text
        assert read["finding"]["found"]["description"] == text
        assert read["finding"]["found"]["codes"] == [text]
        assert set(read) == {"format", "seal", "finding"}


def test_that_a_file_name_of_hostile_text_is_plain_short_and_stays_in_its_folder(tmp_path):
    for text in hostile():
        name = safe_name(text)
        assert re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,79}", name), text
        assert ".." not in name
        assert (tmp_path / f"{name}-r1.json").resolve().parent == tmp_path.resolve()


def test_that_a_photo_of_any_name_is_exported_and_the_export_holds(desk, complete, tmp_path):
    draft = complete(desk)
    for number, text in enumerate(hostile()[::20]):
        data = picture((20 + number, 30))
        draft = desk.attach_bytes(draft, data, text, text)
    finding = desk.finalise(draft).finding
    out = tmp_path / "out"
    out.mkdir()
    folder = desk.export(finding.id, out)
    report = verify_folder(folder)
    assert report.faults == []
    assert report.photos == len(finding.evidence)
    assert {p.parent.name for p in folder.rglob("*") if p.is_file()} <= {folder.name, "photos"}
