import contextlib
import json
import os
import shutil
import subprocess
from dataclasses import replace
from hashlib import sha256

import pytest

from stce_desktop.domain.errors import InputError, NotFoundError
from stce_desktop.domain.finding import MeasuredValue, Status
from stce_desktop.domain.prefill import Prefill
from stce_desktop.findings.desk import FindingsDesk, IncompleteFindingError
from stce_desktop.findings.seal import is_seal, seal_number
from stce_desktop.imaging.safe_open import PictureError
from stce_desktop.system.errors import DatabaseDamagedError, DiskFullError, StorageError
from stce_desktop.system.instance import SecondInstanceError
from stce_desktop.system.paths import Paths
from tests.fakes import EDITION, FakeClock


def folder(paths):
    return paths.data_dir / "findings"


def test_that_a_new_draft_holds_what_search_and_check_know(desk):
    known = Prefill(
        item_id="transducer", item_name="Transducer", codes=("2B230",), search_text="baratron",
        values=(MeasuredValue("full_scale", "10 kPa"),), check_result="may_meet", post="KAPU",
    )  # fmt: skip
    draft = desk.new_draft(known)
    assert draft.found.codes == ("2B230",)
    assert draft.trace.search_terms == ("baratron",)
    assert draft.trace.match_level == "may_meet"
    assert draft.edition_sha256 == EDITION.sources_sha256
    assert draft.circumstances.local_time == "2026-03-01T10:00:00+02:00"


def test_that_an_incomplete_finding_names_every_empty_field(desk):
    with pytest.raises(IncompleteFindingError) as caught:
        desk.finalise(desk.new_draft(Prefill()))
    assert caught.value.fields == (
        "circumstances.post", "circumstances.officer", "movement.direction", "found.description",
        "trace.confidence", "trace.match_level", "evidence", "decision.disposition",
    )  # fmt: skip
    assert desk.rows() == ()


def test_that_a_final_finding_gets_a_number_and_a_seal_and_stays(desk, complete, open_desk):
    sealed = desk.finalise(complete(desk))
    assert sealed.finding.number == "KAPU-2026-0001"
    assert is_seal(sealed.seal)
    row = open_desk().rows()[0]
    assert (row.number, row.seal, row.photos) == ("KAPU-2026-0001", sealed.seal, 1)


def test_that_numbers_run_on_within_a_post_and_year(desk, complete):
    numbers = [desk.finalise(complete(desk)).finding.number for _ in range(3)]
    assert numbers == ["KAPU-2026-0001", "KAPU-2026-0002", "KAPU-2026-0003"]


def test_that_a_draft_survives_a_crash_and_goes_when_it_is_final(desk, complete, open_desk):
    draft = complete(desk)
    desk.save_draft(draft)
    again = open_desk()
    assert again.drafts() == (draft,)
    again.finalise(draft)
    assert again.drafts() == ()


def test_that_a_draft_can_be_thrown_away(desk):
    draft = desk.new_draft(Prefill())
    desk.save_draft(draft)
    desk.discard_draft(draft.id)
    assert desk.drafts() == ()


def test_that_a_correction_is_a_new_revision_and_the_old_one_stays(desk, complete):
    first = desk.finalise(complete(desk, "A can")).finding
    draft = desk.revise(first.id, "wrong word")
    second = desk.finalise(replace(draft, found=replace(draft.found, description="A tin")))
    assert (second.finding.revision, second.finding.number) == (2, first.number)
    assert desk.get(first.id).found.description == "A tin"
    assert desk.get(first.id, 1).found.description == "A can"
    assert [(r.revision, r.kind, r.reason) for r in desk.history(first.id)] == [
        (1, "finalised", ""),
        (2, "revised", "wrong word"),
    ]
    assert len(desk.rows()) == 1


def test_that_a_correction_needs_a_reason(desk, complete):
    first = desk.finalise(complete(desk)).finding
    with pytest.raises(InputError, match="reason"):
        desk.revise(first.id, "  ")


def test_that_an_unknown_finding_is_a_clear_error(desk):
    with pytest.raises(NotFoundError):
        desk.get("nothing")


def test_that_the_original_bytes_of_a_photo_come_back(desk, complete, photo):
    finding = desk.finalise(complete(desk)).finding
    attachment = finding.evidence[0]
    assert attachment.sha256 == sha256(photo.read_bytes()).hexdigest()
    assert desk.attachment_bytes(attachment.sha256) == photo.read_bytes()
    assert desk.thumbnail(attachment.sha256)[:2] == b"\xff\xd8"
    assert (attachment.name, attachment.shot) == ("IMG 0001.jpg", "nameplate")


def test_that_nothing_readable_lies_on_the_disk(desk, complete, paths):
    desk.finalise(complete(desk, "A very particular sentence"))
    desk.save_draft(complete(desk, "Another particular sentence"))
    everything = b"".join(p.read_bytes() for p in folder(paths).rglob("*") if p.is_file())
    assert b"particular sentence" not in everything


def test_that_the_same_photo_twice_is_kept_once(desk, photo):
    draft = desk.attach(desk.new_draft(Prefill()), photo, "overall")
    draft = desk.attach(draft, photo, "nameplate")
    assert [a.shot for a in draft.evidence] == ["nameplate"]


def test_that_a_photo_that_is_gone_or_no_photo_is_refused_and_the_draft_stays(
    desk, photo, tmp_path
):
    draft = desk.attach(desk.new_draft(Prefill()), photo, "overall")
    with pytest.raises(PictureError, match="cannot be read"):
        desk.attach(draft, tmp_path / "gone.jpg", "overall")
    text = tmp_path / "text.jpg"
    text.write_text("not a picture")
    with pytest.raises(PictureError, match="not a photo"):
        desk.attach(draft, text, "overall")
    assert desk.drafts() == (draft,)


def test_that_everything_holds_when_nothing_was_changed(desk, complete):
    for _ in range(3):
        desk.finalise(complete(desk))
    report = desk.verify()
    assert (report.holds, report.events, report.attachments) == (True, 3, 1)


def test_that_a_changed_photo_is_named(desk, complete, paths):
    finding = desk.finalise(complete(desk)).finding
    digest = finding.evidence[0].sha256
    path = folder(paths) / "objects" / digest[:2] / digest
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    assert any(digest[:16] in fault for fault in desk.verify().faults)


def test_that_a_missing_photo_is_named(desk, complete, paths):
    finding = desk.finalise(complete(desk)).finding
    digest = finding.evidence[0].sha256
    (folder(paths) / "objects" / digest[:2] / digest).unlink()
    assert any("missing" in fault for fault in desk.verify().faults)


def test_that_a_flipped_bit_in_any_sector_of_the_store_is_found(desk, complete, paths, open_desk):
    for _ in range(3):
        desk.finalise(complete(desk))
    desk.close()
    path = folder(paths) / "events.db"
    original = path.read_bytes()
    missed = []
    for place in range(0, len(original), 512):
        data = bytearray(original)
        data[place + 7] ^= 4
        path.write_bytes(data)
        again = FindingsDesk.open(paths, FakeClock(), EDITION)
        if not again.remarks and again.verify().holds:
            missed.append(place)
        again.close()
    path.write_bytes(original)
    assert not missed


def test_that_a_torn_journal_is_mended_from_the_store(desk, complete, paths, open_desk):
    for _ in range(3):
        desk.finalise(complete(desk))
    journal = folder(paths) / "journal.stj"
    with journal.open("r+b") as file:
        file.truncate(journal.stat().st_size - 11)
    report = open_desk().verify()
    assert (report.holds, report.journal_frames) == (True, 3)


def test_that_a_lost_store_is_filled_again_from_the_journal(desk, complete, paths, open_desk):
    seals = [desk.finalise(complete(desk)).seal for _ in range(3)]
    desk.close()
    empty = Paths.under(paths.data_dir.parent / "empty")
    FindingsDesk.open(empty, FakeClock(), EDITION).close()
    for suffix in ("", "-wal", "-shm"):
        (folder(paths) / f"events.db{suffix}").unlink(missing_ok=True)
    (folder(paths) / "events.db").touch()
    again = FindingsDesk.open(paths, FakeClock(), EDITION)
    assert [row.seal for row in again.rows()] == seals[::-1]
    assert again.verify().holds
    again.close()


def test_that_a_journal_of_another_story_stops_the_opening(paths, clock, complete):
    one = FindingsDesk.open(paths, clock, EDITION)
    one.finalise(complete(one))
    one.close()
    keep = (folder(paths) / "journal.stj").read_bytes()
    (folder(paths) / "journal.stj").unlink()
    for name in ("events.db", "events.db-wal", "events.db-shm"):
        (folder(paths) / name).unlink(missing_ok=True)
    (folder(paths) / "events.db").touch()
    two = FindingsDesk.open(paths, clock, EDITION)
    two.finalise(complete(two, "Another story"))
    two.close()
    (folder(paths) / "journal.stj").write_bytes(keep)
    with pytest.raises(DatabaseDamagedError, match="differ"):
        FindingsDesk.open(paths, clock, EDITION)


def test_that_a_clock_that_jumps_back_changes_no_order(desk, complete, clock):
    first = desk.finalise(complete(desk)).finding.id
    clock.jump(days=-3650)
    second = desk.finalise(complete(desk)).finding.id
    assert [row.id for row in desk.rows()] == [second, first]
    assert desk.verify().holds


def test_that_a_second_window_is_told_so(desk, paths, clock):
    with pytest.raises(SecondInstanceError, match="another window"):
        FindingsDesk.open(paths, clock, EDITION)


def test_that_a_missing_key_is_a_clear_error(desk, paths, clock):
    desk.close()
    for name in ("keyring.json", "keyring-copy.json"):
        (folder(paths) / name).unlink()
    with pytest.raises(StorageError, match="key of the findings is missing"):
        FindingsDesk.open(paths, clock, EDITION)
    (folder(paths) / "keyring.json").write_text('{"version": 1}')
    with pytest.raises(StorageError, match="cannot be read"):
        FindingsDesk.open(paths, clock, EDITION)


def test_that_a_place_that_cannot_be_written_is_a_clear_error(tmp_path, clock):
    home = tmp_path / "home"
    home.write_text("a file where the folder should be")
    with pytest.raises(StorageError, match="cannot be made"):
        FindingsDesk.open(Paths.under(home), clock, EDITION)


def test_that_an_export_holds_record_chain_and_original_photos(desk, complete, photo, tmp_path):
    finding = desk.finalise(complete(desk)).finding
    target = desk.export(finding.id, tmp_path)
    manifest = json.loads((target / "manifest.json").read_text())
    for name, fact in manifest["files"].items():
        assert sha256((target / name).read_bytes()).hexdigest() == fact["sha256"]
    assert (target / "photos" / "01-nameplate-IMG_0001.jpg").read_bytes() == photo.read_bytes()
    assert json.loads((target / "events.jsonl").read_text())["record"] == finding.id
    assert desk.get(finding.id).status is Status.EXPORTED


def test_that_an_export_never_writes_over_an_older_one(desk, complete, tmp_path):
    finding = desk.finalise(complete(desk)).finding
    desk.export(finding.id, tmp_path)
    with pytest.raises(StorageError, match="before"):
        desk.export(finding.id, tmp_path)


def test_that_an_export_to_nowhere_is_a_clear_error_and_leaves_nothing(desk, complete, tmp_path):
    finding = desk.finalise(complete(desk)).finding
    with pytest.raises(StorageError, match="no such folder"):
        desk.export(finding.id, tmp_path / "nowhere")
    assert desk.get(finding.id).status is Status.FINAL


def test_that_names_from_outside_cannot_leave_the_export_folder(desk, complete, tmp_path, photo):
    evil = tmp_path / "..%2f..\u202egpj.jpg"
    evil.write_bytes(photo.read_bytes() + b"\x00")
    draft = desk.attach(complete(desk), evil, "../../x")
    finding = desk.finalise(draft).finding
    target = desk.export(finding.id, tmp_path)
    names = [p.name for p in (target / "photos").iterdir()]
    assert all(name.isascii() and "/" not in name and ".." not in name for name in names)


@pytest.fixture
def small_disk(tmp_path):
    """Mount a small disk of its own, where the machine lets a test do that."""
    place = tmp_path / "disk"
    place.mkdir()
    if os.geteuid() != 0:
        pytest.skip("only root can mount a small disk")
    command = ["mount", "-t", "tmpfs", "-o", "size=20m", "tmpfs", str(place)]
    if subprocess.run(command, check=False, capture_output=True).returncode:
        pytest.skip("this machine mounts nothing")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=False)


def fill(path):
    """Write until the disk has no room left."""
    block = b"\x00" * 4096
    with path.open("wb", buffering=0) as file, contextlib.suppress(OSError):
        while file.write(block):
            pass
    assert shutil.disk_usage(path.parent).free == 0


def finalise_many(desk, draft):
    for number in range(40):
        desk.finalise(replace(draft, id=f"{number}", number=""))


def test_that_a_full_disk_loses_nothing_and_a_finding_can_still_be_closed(
    small_disk, complete, clock
):
    desk = FindingsDesk.open(Paths.under(small_disk), clock, EDITION)
    first = desk.finalise(complete(desk)).finding
    draft = complete(desk)
    fill(small_disk / "filler")
    second = desk.finalise(draft).finding
    assert [row.id for row in desk.rows()] == [second.id, first.id]
    assert desk.verify().holds
    fill(small_disk / "filler2")
    with pytest.raises(DiskFullError, match="nothing is lost"):
        finalise_many(desk, draft)
    known = len(desk.rows())
    desk.close()
    (small_disk / "filler").unlink()
    again = FindingsDesk.open(Paths.under(small_disk), clock, EDITION)
    assert len(again.rows()) == known
    assert again.verify().holds
    again.close()


def test_that_a_seal_number_catches_a_misread_character():
    seal = seal_number("ab" * 32)
    assert is_seal(seal)
    assert is_seal(seal.lower().replace("-", " "))
    swapped = ("0" if seal[0] != "0" else "1") + seal[1:]
    assert not is_seal(swapped)
    assert not is_seal("K7QFA")
