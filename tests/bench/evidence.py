"""Measure what must never go wrong with findings: power, disk, bits; and how fast it stays.

It takes less than ten minutes. All ten thousand power cuts: `STCE_BENCH_CUTS=10000`. The thousand
kills have a command of their own: `python3 run.py test -m slow -s tests/integration/test_kills.py`.
"""

import os
import random
import shutil
import statistics
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from unittest.mock import patch

from stce_desktop.domain.prefill import Prefill
from stce_desktop.findings import journal, ledger
from stce_desktop.findings.desk import FindingsDesk
from stce_desktop.findings.vault import Vault
from stce_desktop.system.clock import SystemClock
from stce_desktop.system.paths import Paths
from tests.fakes import EDITION
from tests.hardship import (
    SPOKEN,
    cut_power,
    fill_up,
    filled,
    flip_every_sector,
    light,
    make_keys,
    sealed_work,
)

CUTS = int(os.environ.get("STCE_BENCH_CUTS", "1000"))
STORED = int(os.environ.get("STCE_BENCH_FINDINGS", "100000"))
APPENDS = 300


def measure(cuts=CUTS, stored=STORED):
    """Yield rows of (figure, median, worst, aim)."""
    with tempfile.TemporaryDirectory(dir=fast_folder()) as folder:
        faults = cut_power(folder, cuts, seed=4)
        yield f"power cuts of {cuts}: lost or corrupt", str(len(faults)), "", "0"
        writes, faults = fill_up(folder)
        yield f"disk full from each of {writes} writes: faults", str(len(faults)), "", "0"
        regions, missed = flipped_bits(folder)
        yield f"bits flipped in {regions} sectors: missed", str(len(missed)), "", "0"
    with tempfile.TemporaryDirectory() as folder:
        yield from _at_size(Path(folder), stored)


def flipped_bits(folder, every=1):
    """Return (regions, missed) for a closed folder of findings, for each `every`-th sector."""
    home = Path(folder) / "bits"
    keyring = sealed_work(home)
    paths = Paths.under(home)

    def detect():
        try:
            desk = FindingsDesk.open(paths, SystemClock(), EDITION, keyring)
        except Exception:  # noqa: BLE001 - that it does not open is a detection
            return True
        try:
            return bool(desk.remarks or not desk.verify().holds)
        finally:
            desk.close()

    with light():
        return flip_every_sector(home, detect, every)


def _at_size(home, stored):
    """Measure log-in and recording in a store that holds many findings."""
    keyring = make_keys(home)
    paths = Paths.under(home)
    _fill(paths, keyring, stored)
    took = []
    for _ in range(5):
        vault = Vault(paths, SystemClock(), lambda: EDITION)
        start = time.perf_counter()
        vault.unlock(vault.state().officers[0].id, SPOKEN)
        took.append(time.perf_counter() - start)
        vault.close()
    yield _row(f"log-in with {stored} findings, ms", took, "1500 ms")
    desk = FindingsDesk.open(paths, SystemClock(), EDITION, keyring)
    with light():
        took = [_append(desk, home, number) for number in range(APPENDS)]
    ninety_five = sorted(took)[int(0.95 * len(took))]
    yield (
        f"recording with {stored} findings, ms (worst: p95)",
        f"{statistics.median(took) * 1000:.1f}", f"{ninety_five * 1000:.1f}", "50 ms",
    )  # fmt: skip
    start = time.perf_counter()
    report = desk.verify()
    yield (
        f"everything read again, s ({report.holds})",
        f"{time.perf_counter() - start:.0f}",
        "",
        "–",
    )
    desk.close()


def _append(desk, home, number):
    photo = home / "photo.jpg"
    photo.write_bytes(random.Random(number).randbytes(200_000))
    draft = desk.attach(
        desk.new_draft(Prefill(post="KAPU", officer="A. Officer")), photo, "overall"
    )
    draft = filled(draft, f"Item {number}")
    start = time.perf_counter()
    desk.finalise(draft)
    return time.perf_counter() - start


def _fill(paths, keyring, stored):
    """Fill a store quickly: durability is not on trial while it is filled."""
    with (
        light(),
        patch.object(journal.os, "fsync", int),
        patch.object(ledger, "EventStore", _Hasty),
    ):
        desk = FindingsDesk.open(paths, SystemClock(), EDITION, keyring)
        draft = filled(desk.new_draft(Prefill(post="KAPU", officer="A. Officer")), "x" * 400)
        for number in range(stored):
            event = desk._seal(_numbered(draft, number))
            desk._ledger.confirm()
        assert event.seq >= stored
        desk.close()


def _numbered(draft, number):
    return replace(draft, id=f"{number:032x}")


class _Hasty(ledger.EventStore):
    def __init__(self, path, connection):
        connection.pragma("synchronous", "off")
        super().__init__(path, connection)


def _row(name, seconds, aim):
    milliseconds = [s * 1000 for s in seconds]
    return name, f"{statistics.median(milliseconds):.0f}", f"{max(milliseconds):.0f}", aim


def fast_folder():
    """Return a folder in memory where there is one: the cuts are simulated above the disk."""
    shared = Path("/dev/shm")  # noqa: S108 - a folder of its own is made in it
    return shared if shared.is_dir() and shutil.disk_usage(shared).free > 2**30 else None
