"""Power cuts, full disks, flipped bits and clocks that jump: short forms of the benchmarks."""

import random
import tempfile
from datetime import timedelta
from pathlib import Path

import apsw
import pytest

from stce_desktop.findings import verify as verify_module
from stce_desktop.findings.clock_watch import ClockWatch
from stce_desktop.findings.desk import FindingsDesk, findings_folder
from stce_desktop.findings.store import EventStore
from stce_desktop.system import sqlite
from stce_desktop.system.errors import StorageError
from tests.bench.evidence import fast_folder, flipped_bits
from tests.disk import Disk
from tests.fakes import EDITION, FakeClock
from tests.hardship import cut_power, fault_after_cut, fill_up, light, recorded_session


@pytest.fixture
def memory():
    """Return a folder in memory, where there is one: these tests sync thousands of times."""
    with tempfile.TemporaryDirectory(dir=fast_folder()) as folder:
        yield Path(folder)


def test_that_power_cuts_lose_nothing_that_was_told(memory):
    assert not cut_power(memory, 60, seed=3)


@pytest.mark.slow
def test_that_ten_thousand_power_cuts_lose_nothing_that_was_told(memory):
    assert not cut_power(memory, 10_000, seed=4)


@pytest.mark.slow
def test_that_a_disk_may_be_full_from_any_write_on(memory):
    writes, faults = fill_up(memory)
    assert writes > 100
    assert not faults


def test_that_the_simulated_disk_does_lose_what_nobody_synced(memory):
    disk, keyring = recorded_session(memory / "home", 1, findings=4, closes=())
    disk.log = [op for op in disk.log if op[0] not in {"s", "S", "folder"}]
    chance = random.Random(1)
    with light():
        faults = [
            fault_after_cut(disk, keyring, memory / "home", memory / "x", len(disk.log), chance)
            for _ in range(20)
        ]
    assert sum(map(bool, faults)) > 10


def test_that_a_disk_that_fills_up_loses_nothing_and_a_finding_can_be_closed(memory):
    _writes, faults = fill_up(memory, findings=1, step=9)
    assert not faults


def test_that_a_flipped_bit_in_any_sector_of_any_file_is_noticed(memory):
    regions, missed = flipped_bits(memory, every=5)
    assert regions > 60
    assert not missed


def test_that_a_commit_that_reported_an_error_but_reached_the_disk_is_not_doubled(
    desk, complete, monkeypatch
):
    whole = EventStore.append

    def stutter(store, event, place):
        whole(store, event, place)
        monkeypatch.setattr(EventStore, "append", whole)
        raise StorageError("The disk does not answer; nothing was recorded")

    draft = complete(desk)
    monkeypatch.setattr(EventStore, "append", stutter)
    with pytest.raises(StorageError, match="does not answer"):
        desk.finalise(draft)
    sealed = desk.finalise(draft)
    assert sealed.finding.number == "KAPU-2026-0001"
    assert len(desk.history(draft.id)) == 1
    assert desk.verify().holds


def test_that_a_disk_that_is_pulled_out_is_a_clear_error_and_nothing_is_told(
    desk, complete, monkeypatch
):
    draft = complete(desk)

    class Gone:
        def execute(self, *query):
            return real.execute(*query)

        def __enter__(self):
            raise apsw.IOError("disk I/O error")

        def __exit__(self, *error):
            return False

    real = desk._store._connection
    monkeypatch.setattr(desk._store, "_connection", Gone())
    with pytest.raises(StorageError, match="nothing was recorded"):
        desk.finalise(draft)
    monkeypatch.setattr(desk._store, "_connection", real)
    assert desk.rows() == ()
    assert desk.finalise(draft).finding.number == "KAPU-2026-0001"


def test_that_a_damaged_store_is_read_from_the_journal_and_says_so(
    desk, complete, paths, open_desk, clock, tmp_path
):
    first = desk.finalise(complete(desk)).finding
    desk.close()
    path = findings_folder(paths) / "events.db"
    data = bytearray(path.read_bytes())
    data[:4096] = bytes(4096)
    path.write_bytes(data)
    again = FindingsDesk.open(paths, clock, EDITION)
    assert again.is_read_only
    assert "1 event saved from the journal" in again.remarks[0]
    assert again.get(first.id) == first
    with pytest.raises(StorageError, match="only read"):
        again.finalise(complete(again))
    assert not again.verify().holds
    assert path.read_bytes() == bytes(data)
    again.close()


def test_that_what_had_to_be_mended_is_said(desk, complete, paths, clock):
    for _ in range(3):
        desk.finalise(complete(desk))
    desk.close()
    journal = findings_folder(paths) / "journal.stj"
    journal.write_bytes(journal.read_bytes()[:-7])
    again = FindingsDesk.open(paths, clock, EDITION)
    assert "1 event added to the journal again." in again.remarks
    assert any("kept beside" in text for text in again.remarks)
    assert again.verify().holds
    again.close()


def test_that_a_fault_in_the_middle_of_the_journal_is_found_and_mended_at_the_next_opening(
    desk, complete, paths, clock
):
    for _ in range(4):
        desk.finalise(complete(desk))
    desk.close()
    journal = findings_folder(paths) / "journal.stj"
    data = bytearray(journal.read_bytes())
    data[len(data) // 3] ^= 1
    journal.write_bytes(data)
    again = FindingsDesk.open(paths, clock, EDITION)
    assert again.remarks == ()
    assert not again.verify().holds
    again.close()
    mended = FindingsDesk.open(paths, clock, EDITION)
    assert any("added to the journal again" in text for text in mended.remarks)
    assert mended.verify().holds
    mended.close()


def test_that_damaged_drafts_are_set_aside_and_findings_go_on(desk, complete, paths, clock):
    desk.finalise(complete(desk))
    desk.save_draft(complete(desk))
    desk.close()
    (findings_folder(paths) / "drafts.db").write_bytes(b"\x01" * 8192)
    again = FindingsDesk.open(paths, clock, EDITION)
    assert any("drafts are damaged" in text for text in again.remarks)
    assert len(again.rows()) == 1
    assert (findings_folder(paths) / "damaged-drafts.db").exists()
    again.close()


def test_that_the_day_of_the_last_scrub_is_kept(desk, complete, open_desk):
    assert desk.last_scrub() is None
    desk.finalise(complete(desk))
    desk.verify()
    record = open_desk().last_scrub()
    assert (record.utc, record.events, record.faults) == ("2026-03-01T08:00:00+00:00", 1, ())


def test_that_findings_are_recorded_between_two_steps_of_a_scrub(desk, complete, monkeypatch):
    monkeypatch.setattr(verify_module, "_CHUNK", 2)
    for _ in range(5):
        desk.finalise(complete(desk))
    steps = desk.scrub()
    for _ in range(3):
        next(steps)
    desk.finalise(complete(desk))
    *_, report = steps
    assert report.holds, report.faults
    assert report.events == 6


@pytest.mark.parametrize(
    ("jump", "words"),
    [
        ({"hours": 5}, "moved forward by 5 h 0 min"),
        ({"hours": -5}, "moved back by 5 h 0 min"),
        ({"days": -3650}, "before the date of the lists"),
    ],
)
def test_that_a_clock_that_jumped_is_written_into_the_event_and_the_record(
    desk, complete, clock, jump, words
):
    desk.finalise(complete(desk))
    clock.jump(**jump)
    finding = desk.finalise(complete(desk)).finding
    assert words in finding.circumstances.clock_remark
    assert words in list(desk._store.events())[-1].clock_remark
    assert desk.verify().holds


def test_that_a_clock_behind_the_last_entry_is_noticed_after_a_restart(
    desk, complete, clock, open_desk
):
    desk.finalise(complete(desk))
    clock.jump(minutes=-90)
    again = open_desk()
    remark = again.finalise(complete(again)).finding.circumstances.clock_remark
    assert remark == "clock stands 1 h 30 min before the last entry"


def test_that_an_ordinary_clock_is_not_remarked():
    clock = FakeClock()
    watch = ClockWatch(clock, "2026-01-01")
    assert watch.remark("") == ""
    clock.now += timedelta(seconds=40)
    clock.ticks += 40_000_000_000
    assert watch.remark("2026-03-01T08:00:00+00:00") == ""


def test_that_an_sqlite_that_can_lose_data_is_refused(paths, clock, monkeypatch):
    monkeypatch.setattr(sqlite.apsw, "sqlite_lib_version", lambda: "3.40.1")
    with pytest.raises(StorageError, match="This SQLite can lose data"):
        FindingsDesk.open(paths, clock, EDITION)


def test_that_the_journal_saves_what_the_store_lost(desk, complete, paths, clock):
    desk.finalise(complete(desk))
    desk.close()
    early = (findings_folder(paths) / "events.db").read_bytes()
    again = FindingsDesk.open(paths, clock, EDITION)
    last = again.finalise(complete(again)).finding
    again.close()
    (findings_folder(paths) / "events.db").write_bytes(early)
    mended = FindingsDesk.open(paths, clock, EDITION)
    assert mended.remarks == ("1 event saved from the journal.",)
    assert mended.get(last.id) == last
    assert mended.finalise(complete(mended)).finding.number == "KAPU-2026-0003"
    mended.close()


def test_that_a_store_without_numbers_and_places_learns_them_once(desk, complete, paths, clock):
    for _ in range(2):
        desk.finalise(complete(desk))
    connection = desk._store._connection
    connection.execute("DROP TABLE place; DROP TABLE serial")
    desk.close()
    again = FindingsDesk.open(paths, clock, EDITION)
    assert again.finalise(complete(again)).finding.number == "KAPU-2026-0003"
    assert again.verify().holds
    again.close()


def test_that_a_full_disk_has_room_again_once_the_ballast_is_gone(tmp_path):
    ballast = tmp_path / "ballast.bin"
    ballast.write_bytes(b"")
    disk = Disk(tmp_path, room=1, ballast=ballast)
    assert [disk.is_full(), disk.is_full()] == [False, True]
    ballast.unlink()
    assert not disk.is_full()
