"""Print the figures of the README: `python3 run.py bench [window|knowledge|build …]`."""

import sys

from tests.bench import build, knowledge, window
from tests.bench.machine import describe

SUITES = {"window": window.measure, "knowledge": knowledge.measure, "build": build.measure}


def main(names):
    unknown = set(names) - set(SUITES)
    if unknown:
        sys.exit(f"No such benchmark: {', '.join(sorted(unknown))}. There are: {', '.join(SUITES)}")
    print(describe())
    print(f"{'figure':<52} {'median':>8} {'worst':>8}  aim")
    for name in names or SUITES:
        for figure, median, worst, aim in SUITES[name]():
            print(f"{figure:<52} {median:>8} {worst:>8}  {aim}")


main(sys.argv[1:])
