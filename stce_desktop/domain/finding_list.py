"""The list of findings: what is wanted of it, a page of it, and the figures of a shift."""

import re
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from stce_desktop.domain.finding import Disposition, Finding, FindingRow

_CLOSED = frozenset(
    {
        Disposition.RELEASED_NO_CONCERN, Disposition.RELEASED_LICENCE_VERIFIED,
        Disposition.RELEASED_WITH_REPORT, Disposition.RETURNED, Disposition.DISPOSED,
        Disposition.CUSTODY_TRANSFERRED, Disposition.FALSE_ALARM,
    }
)  # fmt: skip
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)")
_DOTTED = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)")


class Deadline(StrEnum):
    """Name what is wanted of deadlines."""

    ANY = ""
    RUNNING = "running"
    OVERDUE = "overdue"
    WEEK = "week"


@dataclass(frozen=True, slots=True)
class Wanted:
    """Say which findings are wanted; what is empty asks for nothing.

    `since` and `until` are days (ISO 8601, both included) of the local time a finding claims;
    `today` is the day that decides what is overdue.
    """

    text: str = ""
    status: str = ""
    disposition: str = ""
    officer: str = ""
    since: str = ""
    until: str = ""
    deadline: str = ""
    open_questions: bool = False
    marked_training: bool = False
    due_first: bool = False
    today: str = ""

    @property
    def narrows(self) -> bool:
        """Tell whether anything is left out."""
        return replace(self, due_first=False, today="") != Wanted()


@dataclass(frozen=True, slots=True)
class FindingPage:
    """Hold some rows of a list, how many there are in all, and whether more follow."""

    rows: tuple[FindingRow, ...]
    total: int
    is_last: bool


@dataclass(frozen=True, slots=True)
class Progress:
    """Say how many events of how many the list takes in already."""

    done: int
    total: int

    @property
    def is_done(self) -> bool:
        """Tell whether the list is complete."""
        return self.done >= self.total


@dataclass(frozen=True, slots=True)
class Standing:
    """Say how all findings stand now: open questions, not handed over, past their day."""

    open_questions: int
    waiting: int
    overdue: int


@dataclass(frozen=True, slots=True)
class ShiftFigures:
    """Hold the figures of a shift; times are in seconds from draft opened to decision.

    `recorded` and what follows up to `clock_unclear` count findings decided since the chosen time;
    the others say how all findings stand now. `clock_unclear` findings have no time that can be
    right: the clock was set back, or the draft lay for more than a day.
    """

    recorded: int
    dispositions: tuple[tuple[str, int], ...]
    median_s: float
    longest_s: float
    clock_unclear: int
    open_questions: int
    waiting: int
    overdue: int


def is_closed(disposition: str) -> bool:
    """Tell whether a disposition ends the matter, so that no deadline runs any more."""
    return disposition in _CLOSED


def due_day(text: str) -> str:
    """Return the day a deadline names as `YYYY-MM-DD`, or nothing where it names none for sure."""
    if match := _ISO.search(text):
        year, month, day = match.groups()
    elif match := _DOTTED.search(text):
        day, month, year = match.groups()
    else:
        return ""
    try:
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return ""


def running_due(finding: Finding) -> str:
    """Return the day a finding is due, or nothing when no deadline runs."""
    if is_closed(finding.decision.disposition) or finding.follow_up.outcome.strip():
        return ""
    return due_day(finding.decision.deadline)


def open_questions(finding: Finding) -> int:
    """Return how many questions to experts have no answer yet."""
    return sum(1 for q in finding.reach_back if q.question.strip() and not q.answer.strip())
