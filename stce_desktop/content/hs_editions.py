"""How HS codes moved from one edition to the next."""

import csv
from dataclasses import dataclass
from pathlib import Path

from stce_desktop.content.problem import Problem

EDITIONS = (2012, 2017, 2022)
_HEADER = ["newer_edition", "newer", "older_edition", "older"]


@dataclass(frozen=True, slots=True, order=True)
class HsStep:
    """Say that goods of `newer` stood, in part at least, under `older` one edition before."""

    newer_edition: int
    newer: str
    older_edition: int
    older: str


def read_steps(folder: Path) -> tuple[tuple[HsStep, ...], list[Problem]]:
    """Read `hs/editions.csv` under `folder`; faulty lines become problems."""
    path = folder / "hs" / "editions.csv"
    name = "hs/editions.csv"
    try:
        with path.open(encoding="utf-8", newline="") as file:
            rows = list(csv.reader(file))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        return (), [Problem(name, 1, "", f"cannot be read: {error}", "restore the file")]
    if not rows or rows[0] != _HEADER:
        return (), [Problem(name, 1, "", "wrong header", ",".join(_HEADER))]
    steps: list[HsStep] = []
    problems: list[Problem] = []
    for line, row in enumerate(rows[1:], start=2):
        step = _step(row)
        if step is None:
            problems.append(Problem(name, line, "", "not two editions and codes", "2022,010121,…"))
        else:
            steps.append(step)
    return tuple(sorted(steps)), problems


def _step(row: list[str]) -> HsStep | None:
    if len(row) != 4 or not all(cell.isascii() and cell.isdigit() for cell in row):
        return None
    newer_edition, older_edition = int(row[0]), int(row[2])
    if newer_edition not in EDITIONS or older_edition not in EDITIONS:
        return None
    if newer_edition <= older_edition or len(row[1]) != 6 or len(row[3]) != 6:
        return None
    return HsStep(newer_edition, row[1], older_edition, row[3])
