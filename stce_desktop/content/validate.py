"""Read and check all sources in one go."""

from dataclasses import dataclass
from pathlib import Path

from stce_desktop.content.hs_editions import HsStep, read_steps
from stce_desktop.content.knowledge import Knowledge, build
from stce_desktop.content.layers import load
from stce_desktop.content.problem import Problem
from stce_desktop.content.rules import all_problems
from stce_desktop.content.units import Units


@dataclass(frozen=True)
class Validation:
    """Hold the knowledge that could be built and every problem found on the way."""

    knowledge: Knowledge
    problems: tuple[Problem, ...]


def validate(folder: Path, units: Units) -> Validation:
    """Read the sources under `folder` and return all problems, never stopping at the first."""
    sources = load(folder)
    steps, step_problems = read_steps(folder)
    linked = all_problems(sources, units, hs_codes(steps))
    knowledge, built = build(sources, steps)
    problems = {*sources.problems, *step_problems, *linked, *built}
    return Validation(knowledge, tuple(sorted(problems)))


def hs_codes(steps: tuple[HsStep, ...]) -> dict[int, set[str]]:
    """Return the six-digit codes of each HS edition that the tables know."""
    codes: dict[int, set[str]] = {}
    for step in steps:
        codes.setdefault(step.newer_edition, set()).add(step.newer)
        codes.setdefault(step.older_edition, set()).add(step.older)
    return codes
