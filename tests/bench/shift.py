"""Measure the list of findings at 100,000: made again, opened, searched, filtered, appended to."""

import os
import tempfile
import time
from pathlib import Path

from stce_desktop.domain.finding_list import Wanted
from stce_desktop.findings.desk import FindingsDesk
from stce_desktop.findings.projection.follow import Projection
from stce_desktop.system.paths import Paths
from tests.fakes import EDITION
from tests.many import Scribe, SteadyClock, fill, names_of_goods

COUNT = int(os.environ.get("STCE_BENCH_FINDINGS", "100000"))
APPENDED = 300
TODAY = "2024-06-01"
TYPED = (
    "v", "va", "valve", "vac", "pump cor", "high pressure v", "M-0500", "POST1-2023-0004",
    "the of", "machine tool", 'NEAR("a" b)', "sn4", "officer 7", "MSKU907032", "zzqx",
)  # fmt: skip


def measure():
    """Return rows: figure, median, worst, aim."""
    with tempfile.TemporaryDirectory() as name:
        clock = SteadyClock()
        desk = FindingsDesk.open(Paths.under(Path(name)), clock, EDITION)
        scribe = Scribe(clock, names_of_goods())
        begin = time.perf_counter()
        fill(desk, scribe, COUNT)
        yield (
            f"{COUNT} findings sealed and chained, s",
            f"{time.perf_counter() - begin:.0f}",
            "",
            "",
        )
        yield made_again(desk)
        yield from reading(desk)
        yield appending(desk, scribe)
        desk.close()


def made_again(desk):
    times = []
    done = False
    while not done:
        begin = time.perf_counter()
        done = desk.listing.follow().is_done
        times.append(time.perf_counter() - begin)
    size = (desk.listing._path.stat().st_size) / 1e6
    label = f"list made again ({size:.0f} MB), s; longest batch, s"
    return label, f"{sum(times):.1f}", f"{max(times):.2f}", "said"


def reading(desk):
    path, key = desk.listing._path, desk.listing._key
    desk.listing.close()

    def opened():
        listing = Projection(path, key, desk._store, desk._turn, training=False)
        listing.page(Wanted())
        return listing

    yield timed("list opens, first page and total, ms", [opened] * 15, "300 ms")
    listing = desk.listing = opened()
    yield timed("search in own findings, ms", asked(listing, [Wanted(text=t) for t in TYPED]),
                "100 ms")  # fmt: skip
    for text in TYPED if os.environ.get("STCE_BENCH_EACH") else ():
        yield timed(f"  {text}", asked(listing, [Wanted(text=text)]), "")
    filters = [
        Wanted(status="final"), Wanted(officer="Officer 3"), Wanted(disposition="seized"),
        Wanted(deadline="overdue", today=TODAY), Wanted(deadline="running", due_first=True),
        Wanted(since="2023-03-01", until="2023-03-02"), Wanted(open_questions=True),
        Wanted(officer="nobody"), Wanted(due_first=True),
    ]  # fmt: skip
    yield timed("filtered, ms", asked(listing, filters), "100 ms")
    both = [Wanted(text=t, officer="Officer 3", status="final") for t in TYPED]
    yield timed("searched and filtered, ms", asked(listing, both), "")
    yield timed("figures of a shift of all, ms", [lambda: listing.figures("", TODAY)] * 5, "")
    yield timed("officers to choose from, ms", [listing.officers] * 5, "")
    yield scrolled(listing)


def asked(listing, wishes):
    return [lambda w=w: listing.page(w) for w in wishes for _turn in range(3)]


def timed(label, jobs, aim):
    times = []
    for job in jobs:
        begin = time.perf_counter()
        job()
        times.append((time.perf_counter() - begin) * 1000)
    times.sort()
    return label, f"{times[len(times) // 2]:.1f}", f"{times[-1]:.1f}", aim


def scrolled(listing):
    page, times = listing.page(Wanted()), []
    while not page.is_last:
        begin = time.perf_counter()
        page = listing.page(Wanted(), page.rows[-1])
        times.append((time.perf_counter() - begin) * 1000)
    times.sort()
    return "next page while scrolling, ms", f"{times[len(times) // 2]:.1f}", f"{times[-1]:.1f}", ""


def appending(desk, scribe):
    times = []
    for number in range(COUNT + 1, COUNT + 1 + APPENDED):
        finding = scribe.finding(desk, number)
        begin = time.perf_counter()
        desk._ledger.append(finding, "finalised", remark="")
        desk._ledger.confirm()
        desk.listing.keep_up()
        times.append((time.perf_counter() - begin) * 1000)
    times.sort()
    p95 = times[int(len(times) * 0.95)]
    return (
        "append with the list, p50 / p95, ms",
        f"{times[len(times) // 2]:.1f}",
        f"{p95:.1f}",
        "p95 50 ms",
    )
