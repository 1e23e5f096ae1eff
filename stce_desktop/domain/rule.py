"""Thresholds as data: a tree of tests joined by AND, OR and EXCEPT."""

from dataclasses import dataclass
from enum import StrEnum


class Operator(StrEnum):
    """Compare a measured value with a listed limit."""

    LESS = "<"
    AT_MOST = "<="
    MORE = ">"
    AT_LEAST = ">="
    EQUAL = "=="
    ONE_OF = "in"
    IS = "is"


@dataclass(frozen=True, slots=True)
class Test:
    """Hold one listed condition: parameter, operator, limit and unit.

    `value` is a number for the comparisons, choice ids for `in`, True or False for `is`.
    `conditions` is the circumstance the list sets for the measurement, such as "at 20 °C".
    """

    parameter: str
    op: Operator
    value: float | bool | tuple[str, ...]
    unit: str = ""
    conditions: str = ""


@dataclass(frozen=True, slots=True)
class Node:
    """Hold one paragraph, group or note of an entry.

    Exactly one of `all`, `any` and `test` is filled; none means that the text must be judged
    by reading, and then the node's own `paragraph` names the yes-or-no answer.
    `unless` holds the exclusion notes: when one of them holds, the node does not apply.
    """

    paragraph: str = ""
    text: str = ""
    all: tuple["Node", ...] = ()
    any: tuple["Node", ...] = ()
    test: Test | None = None
    unless: tuple["Node", ...] = ()

    @property
    def children(self) -> tuple["Node", ...]:
        """Return the nodes joined by this one, exclusions left aside."""
        return self.all or self.any

    @property
    def is_judged(self) -> bool:
        """Tell whether the node can only be answered by reading its text."""
        return self.test is None and not self.children


class ParameterKind(StrEnum):
    """Say how the value of a parameter is given."""

    QUANTITY = "quantity"
    COUNT = "count"
    CHOICE = "choice"
    FLAG = "flag"


@dataclass(frozen=True, slots=True)
class Choice:
    """Name one possible value of a choice parameter."""

    id: str
    label: str
    terms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Parameter:
    """Describe a property that a list sets limits for, and how an officer learns it.

    `unit` is the unit values are asked in; `cues` are words that stand beside the value in
    free text; `product_of` names two parameters whose product gives this one (an accuracy in
    per cent of full scale times the full scale is an accuracy in pascals).
    """

    id: str
    label: str
    kind: ParameterKind
    unit: str = ""
    how: str = ""
    cues: tuple[str, ...] = ()
    choices: tuple[Choice, ...] = ()
    product_of: tuple[str, ...] = ()
