"""Answers of a check: clause by clause, and as a whole."""

from dataclasses import dataclass
from enum import StrEnum

from stce_desktop.domain.rule import Node, Parameter


class Outcome(StrEnum):
    """Say how one clause stands."""

    MET = "met"
    INSIDE_ERROR = "inside_error"
    UNKNOWN = "unknown"
    FAILED = "failed"


class Result(StrEnum):
    """Say how an item stands towards the list; none of these clears anything."""

    MEETS = "meets"
    INSIDE_ERROR = "inside_error"
    MAY_MEET = "may_meet"
    NOT_MATCHED = "not_matched"


@dataclass(frozen=True, slots=True)
class Verdict:
    """Hold the outcome of one node of a rule, its reason, and those of the nodes below.

    `value` is the value used, as text, with the conversion beside it; `share` places a number
    on the meter of its limit (1.0 is the limit itself), `spread` is the error on that scale.
    """

    node: Node
    outcome: Outcome
    reason: str
    children: tuple["Verdict", ...] = ()
    unless: tuple["Verdict", ...] = ()
    value: str = ""
    share: float | None = None
    spread: float = 0.0


@dataclass(frozen=True, slots=True)
class EntryVerdict:
    """Hold the verdict on one control entry, from the paragraph the commodity is tied to."""

    code: str
    paragraph: str
    list: str
    edition: str
    title: str
    result: Result
    tree: Verdict


@dataclass(frozen=True, slots=True)
class ClauseResult:
    """Hold one paragraph's answer in the flat form of the command line."""

    code: str
    paragraph: str
    list: str
    result: Result
    reason: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class CheckReport:
    """Hold the answer of a check.

    `decided_by` is the parameter whose value alone turns the answer, or empty; `missing` are
    parameters whose value could still change it; `problems` are values that could not be used.
    """

    id: str
    result: Result
    decided_by: str
    missing: tuple[str, ...]
    entries: tuple[EntryVerdict, ...]
    clauses: tuple[ClauseResult, ...]
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Question:
    """Ask for one value that a check needs; `decides` marks the ones an officer should get."""

    parameter: Parameter
    decides: bool
    how: str
    known: str = ""


@dataclass(frozen=True, slots=True)
class ReadValue:
    """Hold a value found in free text: where it stood and what it was taken for."""

    text: str
    parameter: str
    value: str


@dataclass(frozen=True, slots=True)
class Candidate:
    """Hold one commodity that free text may describe, checked with the values in the text."""

    id: str
    title: str
    codes: tuple[str, ...]
    result: Result
    missing: tuple[str, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class Assessment:
    """Hold what free text was taken for."""

    query: str
    values: tuple[ReadValue, ...]
    candidates: tuple[Candidate, ...]
