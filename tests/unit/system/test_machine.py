import errno
import subprocess
import sys

import pytest

from stce_desktop.system import atomic
from stce_desktop.system.atomic import write_atomic
from stce_desktop.system.crypto import TamperedError, new_key, seal, unseal
from stce_desktop.system.display import why_no_display
from stce_desktop.system.errors import (
    DatabaseDamagedError,
    DatabaseMissingError,
    DiskFullError,
    StorageError,
)
from stce_desktop.system.instance import InstanceLock, SecondInstanceError
from stce_desktop.system.paths import HOME_VARIABLE, Paths
from stce_desktop.system.sqlite import open_encrypted, open_readonly


def test_that_a_file_is_written_whole_or_not_at_all(tmp_path, monkeypatch):
    target = tmp_path / "folder" / "file"
    write_atomic(target, b"old")

    def no_room(_handle):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(atomic.os, "fsync", no_room)
    with pytest.raises(DiskFullError, match="The disk is full"):
        write_atomic(target, b"new")
    assert target.read_bytes() == b"old"
    assert [path.name for path in target.parent.iterdir()] == ["file"]


def test_that_a_place_that_is_no_folder_is_a_clear_error(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(StorageError, match="cannot be written"):
        write_atomic(tmp_path / "file" / "inside", b"x")


def test_that_sealed_bytes_open_only_with_the_key_and_the_label():
    key = new_key()
    sealed = seal(key, b"evidence", b"label")
    assert unseal(key, sealed, b"label") == b"evidence"
    for wrong in (
        lambda: unseal(new_key(), sealed, b"label"),
        lambda: unseal(key, sealed, b"other"),
        lambda: unseal(key, sealed[:-1] + bytes([sealed[-1] ^ 1]), b"label"),
        lambda: unseal(key, b"", b"label"),
    ):
        with pytest.raises(TamperedError):
            wrong()


def test_that_the_lock_keeps_a_second_program_out_and_dies_with_the_first(tmp_path):
    path = tmp_path / "lock"
    code = (
        "import sys,time; from pathlib import Path;"
        "from stce_desktop.system.instance import InstanceLock;"
        "lock = InstanceLock(Path(sys.argv[1])); lock.acquire();"
        "print('held', flush=True); time.sleep(60)"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(path)], stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout.readline() == "held\n"
        with pytest.raises(SecondInstanceError, match="another window"):
            InstanceLock(path).acquire()
        other.kill()
    lock = InstanceLock(path)
    lock.acquire()
    lock.release()


def test_that_a_missing_and_a_damaged_database_are_told_apart(tmp_path):
    with pytest.raises(DatabaseMissingError):
        open_readonly(tmp_path / "none")
    (tmp_path / "text").write_text("not a database")
    with pytest.raises(DatabaseDamagedError):
        open_readonly(tmp_path / "text")
    (tmp_path / "head").write_bytes(b"SQLite format 3\x00" + b"\xff" * 4096)
    with pytest.raises(DatabaseDamagedError):
        open_readonly(tmp_path / "head")


def test_that_an_encrypted_store_does_not_open_with_another_key(tmp_path):
    path = tmp_path / "store"
    first = open_encrypted(path, new_key())
    first.execute("CREATE TABLE t (x)")
    first.close()
    with pytest.raises(DatabaseDamagedError):
        open_encrypted(path, new_key()).execute("SELECT * FROM t")


def test_that_the_store_keeps_the_settings_that_survive_a_power_cut(tmp_path):
    connection = open_encrypted(tmp_path / "store", new_key())
    assert connection.pragma("journal_mode") == "wal"
    assert connection.pragma("synchronous") == 2
    connection.close()


def test_that_the_folders_can_be_moved_by_the_environment(tmp_path, monkeypatch):
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path))
    assert Paths.standard() == Paths.under(tmp_path)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="X11 only")
def test_that_a_dead_display_is_noticed_before_qt_aborts_over_it(monkeypatch):
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", ":4711")
    assert "does not answer" in why_no_display()
    monkeypatch.delenv("DISPLAY")
    assert "no display" in why_no_display()
