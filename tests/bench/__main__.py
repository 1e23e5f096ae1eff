"""Print the figures of the README: `python3 run.py bench [SUITE …]`."""

import logging
import sys

from tests.bench import (
    build,
    codes_and_marks,
    evidence,
    gallery,
    growth,
    knowledge,
    officers,
    plates,
    proof,
    search_quality,
    shift,
    window,
)
from tests.bench.machine import describe

SUITES = {
    "window": window.measure,
    "knowledge": knowledge.measure,
    "search": search_quality.measure,
    "codes": codes_and_marks.measure,
    "growth": growth.measure,
    "plates": plates.measure,
    "officers": officers.measure,
    "evidence": evidence.measure,
    "proof": proof.measure,
    "gallery": gallery.measure,
    "build": build.measure,
    "shift": shift.measure,
}


def main(names):
    unknown = set(names) - set(SUITES)
    if unknown:
        sys.exit(f"No such benchmark: {', '.join(sorted(unknown))}. There are: {', '.join(SUITES)}")
    # What the program notes of the hardships it is put through is no figure.
    logging.getLogger("stce_desktop").addHandler(logging.NullHandler())
    print(describe())
    print(f"{'figure':<52} {'median':>8} {'worst':>8}  aim")
    for name in names or SUITES:
        for figure, median, worst, aim in SUITES[name]():
            print(f"{figure:<52} {median:>8} {worst:>8}  {aim}", flush=True)


main(sys.argv[1:])
