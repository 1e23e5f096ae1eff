"""Pull the plug on the real path: nothing that was confirmed may be lost."""

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from stce_desktop.findings.desk import FindingsDesk
from stce_desktop.system.paths import Paths
from tests.fakes import EDITION, FakeClock, picture
from tests.hardship import make_keys

ROOT = Path(__file__).parents[2]
QUICK, FULL = 8, 1000
COLOURS = ("navy", "teal", "maroon", "olive")


@pytest.fixture
def photos(tmp_path):
    paths = [tmp_path / f"{colour}.jpg" for colour in COLOURS]
    for path, colour in zip(paths, COLOURS, strict=True):
        path.write_bytes(picture((320, 240), colour=colour))
    return paths


def record_until_killed(home, photos, seconds):
    """Return the (id, revision, hash) that a recorder confirmed before it was killed."""
    command = [sys.executable, "-m", "tests.integration.recorder", str(home), *map(str, photos)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "open\n"
        time.sleep(seconds)
        child.kill()
        lines = child.stdout.read().splitlines(keepends=True)
    # A line without its end was never read by anyone: it does not count as confirmed.
    return [tuple(line.split()[1:]) for line in lines if line.endswith("\n")]


def kill_again_and_again(tmp_path, photos, times, seed):
    """Kill a recorder that many times; return (confirmed, lost, faults)."""
    chance = random.Random(seed)
    home = tmp_path / "home"
    keyring = make_keys(home)
    confirmed, faults = [], []
    for number in range(times):
        confirmed += record_until_killed(home, photos, chance.uniform(0.0, 0.9))
        desk = FindingsDesk.open(Paths.under(home), FakeClock(), EDITION, keyring)
        try:
            faults += desk.verify().faults if number % 20 == 0 or times < 100 else ()
            for finding_id, revision, _hash in confirmed[-12:]:
                assert desk.get(finding_id, int(revision)).id == finding_id
        finally:
            desk.close()
    desk = FindingsDesk.open(Paths.under(home), FakeClock(), EDITION, keyring)
    try:
        faults += desk.verify().faults
        hashes = {event.hash for event in desk._store.events()}
    finally:
        desk.close()
    lost = [row for row in confirmed if row[2] not in hashes]
    return confirmed, lost, faults


def test_that_a_few_kills_lose_nothing_that_was_confirmed(tmp_path, photos):
    confirmed, lost, faults = kill_again_and_again(tmp_path, photos, QUICK, seed=1)
    assert confirmed
    assert not lost
    assert not faults


@pytest.mark.slow
def test_that_a_thousand_kills_lose_nothing_that_was_confirmed(tmp_path, photos, capsys):
    confirmed, lost, faults = kill_again_and_again(tmp_path, photos, FULL, seed=20)
    with capsys.disabled():
        print(
            f"\n{FULL} kills, {len(confirmed)} confirmed, {len(lost)} lost, "
            f"{len(faults)} faults of chain, photos or journal"
        )
    assert not lost
    assert not faults
