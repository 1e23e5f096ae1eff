"""Sessions of an officer's work on a disk that fails, and what must hold afterwards."""

import contextlib
import random
import shutil
from dataclasses import replace
from pathlib import Path
from unittest.mock import patch

from stce_desktop.domain.prefill import Prefill
from stce_desktop.findings import attachments as attachments_module
from stce_desktop.findings.ballast import Ballast
from stce_desktop.findings.desk import FindingsDesk, findings_folder
from stce_desktop.findings.keyring import KeyFile, WrongPassphraseError
from stce_desktop.findings.vault import Vault
from stce_desktop.imaging.safe_open import Glimpse
from stce_desktop.system.errors import DiskFullError, StorageError
from stce_desktop.system.paths import Paths
from tests.disk import Disk
from tests.fakes import EDITION, FakeClock

SPOKEN = "nine red boats at noon"
BALLAST = 64 * 1024


@contextlib.contextmanager
def light():
    """Keep what costs time and is not on trial small: the ballast, and the decoding of photos."""
    glimpse = Glimpse(1, 1, "JPEG", "", b"thumbnail " * 40)
    with (
        patch.object(Ballast.__init__, "__defaults__", (BALLAST,)),
        patch.object(attachments_module, "read_picture", Path.read_bytes),
        patch.object(attachments_module, "look_at", lambda *_: glimpse),
    ):
        yield


def make_keys(home):
    """Set one officer up without opening the findings; return the open keys."""
    keyring, _code = KeyFile(findings_folder(Paths.under(home))).set_up("Anna", SPOKEN)
    return keyring


def filled(draft, description):
    return replace(
        draft,
        movement=replace(draft.movement, direction="export"),
        found=replace(draft.found, description=description),
        trace=replace(draft.trace, confidence="high", match_level="may_meet"),
        decision=replace(draft.decision, disposition="held-pending-identification"),
    )


def photo_of(home, number, chance):
    path = Path(home) / f"photo{number}.jpg"
    path.write_bytes(chance.randbytes(chance.randint(200, 6000)))
    return path


def work(desk, home, number, chance, ack):
    """Record one finding with a photo; say with `ack` what the officer was told is recorded."""
    draft = desk.new_draft(Prefill(post="KAPU", officer="A. Officer"))
    draft = desk.attach(draft, photo_of(home, number, chance), "nameplate")
    draft = filled(draft, f"Item {number} " + "x" * chance.randint(0, 3000))
    desk.save_draft(draft)
    ack("draft", draft.id)
    sealed = desk.finalise(draft)
    ack("sealed", sealed.event_hash)
    if number % 3 == 0:
        again = desk.finalise(desk.revise(sealed.finding.id, "Serial number misread"))
        ack("sealed", again.event_hash)
    if number % 4 == 1:
        ack("sealed", desk.note(sealed.finding.id, "custody", _unchanged).event_hash)
    return sealed


def _unchanged(finding):
    return finding


def recorded_session(home, seed, findings=8, closes=(3, 6)):
    """Return a disk with all operations of a session that was closed and opened twice."""
    chance = random.Random(seed)
    paths = Paths.under(home)
    keyring = make_keys(home)
    disk = Disk(findings_folder(paths))
    with light(), disk.in_use():
        desk = FindingsDesk.open(paths, FakeClock(), EDITION, keyring)
        for number in range(findings):
            if number in closes:
                desk.close()
                desk = FindingsDesk.open(paths, FakeClock(), EDITION, keyring)
            work(desk, home, number, chance, lambda *what: disk.note("ack", *what))
        desk.close()
    return disk, keyring


def sealed_work(home, findings=3):
    """Record findings with photos and a draft, log in wrongly once, scrub; return the keys."""
    chance = random.Random(9)
    paths = Paths.under(home)
    with light():
        vault = Vault(paths, FakeClock(), lambda: EDITION)
        vault.set_up("Anna", SPOKEN)
        for number in range(findings):
            work(vault.desk(), home, number, chance, print_nothing)
        draft = vault.desk().new_draft(Prefill(post="KAPU"))
        vault.desk().attach(draft, photo_of(home, "draft", chance), "overall")
        assert vault.desk().verify().holds
        with contextlib.suppress(WrongPassphraseError):
            vault.change("not this one at all", SPOKEN)
        keyring = vault._keyring
        vault.close()
    return keyring


def print_nothing(*_what):
    """Take what was acknowledged, where nobody needs it."""


def first_opened(disk):
    """Return after which operation the empty store stood; before it nothing was promised."""
    return next(i for i, op in enumerate(disk.log) if op[0] == "ack")


def fault_after_cut(disk, keyring, source, target, cut, chance):
    """Lay out the files as found after a cut, open them and return what is wrong, or nothing."""
    shutil.rmtree(target, ignore_errors=True)
    folder = findings_folder(Paths.under(target))
    folder.mkdir(parents=True)
    keys = findings_folder(Paths.under(source))
    for name in ("keyring.json", "keyring-copy.json"):
        shutil.copy(keys / name, folder / name)
    for path, data in disk.after_cut(cut, chance).items():
        place = folder / Path(path).relative_to(disk.folder)
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(data)
    told = [op for op in disk.log[:cut] if op[0] == "ack"]
    try:
        desk = FindingsDesk.open(Paths.under(target), FakeClock(), EDITION, keyring)
    except StorageError as error:
        return f"corrupt: {error.sentence()}"
    try:
        return _lost(desk, told) or "; ".join(desk.verify().faults)
    finally:
        desk.close()


def _lost(desk, told):
    if desk.is_read_only:
        return f"corrupt: {desk.remarks}"
    events = list(desk._store.events())
    hashes = {event.hash for event in events}
    known = {event.record for event in events} | {draft.id for draft in desk.drafts()}
    lost = [op for op in told if op[2] not in (hashes if op[1] == "sealed" else known)]
    return f"lost: {lost} {desk.remarks}" if lost else ""


def flip_every_sector(home, detect, every=1):
    """Flip one bit in every 512 bytes of every file; return (regions, those not detected).

    `every` takes fewer sectors of a file, but always its first.
    """
    folder = findings_folder(Paths.under(home))
    whole = {p: p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}
    regions, missed = 0, []
    for path, data in whole.items():
        for start in range(0, len(data), 512 * every):
            regions += 1
            place = min(start + 5, len(data) - 1)
            path.write_bytes(data[:place] + bytes([data[place] ^ 4]) + data[place + 1 :])
            if not detect():
                missed.append((path.name, start))
            _restore(folder, whole)
    return regions, missed


def _restore(folder, whole):
    for path in [p for p in folder.rglob("*") if p.is_file() and p not in whole]:
        path.unlink()
    for path, data in whole.items():
        if not path.exists() or path.read_bytes() != data:
            path.write_bytes(data)


def cut_power(folder, cuts, seed):
    """Cut the power that many times in sessions of work; return what was wrong each time."""
    chance = random.Random(seed)
    faults = []
    for session in range(max(1, cuts // 500)):
        home = Path(folder) / f"session{session}"
        disk, keyring = recorded_session(home, chance.random())
        start = first_opened(disk)
        with light():
            for _ in range(min(500, cuts)):
                cut = chance.randint(start, len(disk.log))
                found = fault_after_cut(disk, keyring, home, Path(folder) / "cut", cut, chance)
                faults += [(session, cut, found)] if found else []
        shutil.rmtree(home)
    return faults


def fill_up(folder, *, findings=3, step=1):
    """Let the disk be full from every `step`-th write on; return (writes, what was wrong)."""
    first = Path(folder) / "first"
    keyring = make_keys(first)
    with light():
        FindingsDesk.open(Paths.under(first), FakeClock(), EDITION, keyring).close()
    writes, faults = 1, []
    room = 0
    while room < writes:
        for has_ballast in (True, False):
            home = Path(folder) / "full"
            shutil.copytree(first, home)
            disk, fault = _full_from(home, keyring, room, findings, has_ballast=has_ballast)
            writes = max(writes, disk.writes) if not has_ballast or room == 0 else writes
            faults += [(room, has_ballast, fault)] if fault else []
            shutil.rmtree(home)
        room += step
    return room, faults


def _full_from(home, keyring, room, findings, *, has_ballast):
    """Work until the disk refuses; then make room and look what is there."""
    paths = Paths.under(home)
    told = []
    chance = random.Random(room)
    with light():
        ballast = findings_folder(paths) / "ballast.bin"
        disk = Disk(findings_folder(paths), room, ballast if has_ballast else None)
        refused = ""
        with disk.in_use():
            try:
                desk = FindingsDesk.open(paths, FakeClock(), EDITION, keyring)
                for number in range(findings):
                    work(desk, home, number, chance, lambda *what: told.append(("ack", *what)))
            except DiskFullError as error:
                refused = error.sentence()
            finally:
                with contextlib.suppress(StorageError, UnboundLocalError):
                    desk.close()
        if has_ballast and refused:
            return disk, f"not closed with the ballast gone: {refused}"
        desk = FindingsDesk.open(paths, FakeClock(), EDITION, keyring)
        try:
            return disk, _lost(desk, told) or "; ".join(desk.verify().faults)
        finally:
            desk.close()
