"""Read the deadlines an administration has written for its country."""

from collections.abc import Iterator
from pathlib import Path

import msgspec

from stce_desktop.content.layers import Item
from stce_desktop.content.problem import Problem
from stce_desktop.content.procedure_rules import check_deadlines
from stce_desktop.content.source import Document, read
from stce_desktop.domain.knowledge import DeadlineRule

_LONGEST = 3650
_SLOTS = frozenset(DeadlineRule.__dataclass_fields__)


def read_deadlines(path: Path) -> tuple[tuple[DeadlineRule, ...], tuple[Problem, ...]]:
    """Return the rules of a file and what is wrong with it, each fault with its line.

    The form is that of `data/procedure/deadlines.yaml`; a fault in one rule spoils no other.
    """
    document = read(path, path.name)
    if isinstance(document, Problem):
        return (), (document,)
    if not isinstance(document.value, list):
        return (), (document.problem((), "this is no list", "begin each rule with `- id:`"),)
    rules: dict[str, DeadlineRule] = {}
    problems: list[Problem] = []
    for number, value in enumerate(document.value):
        found = list(_faults(document, number, value))
        if not found:
            rule = msgspec.convert(value, DeadlineRule)
            if rule.id in rules:
                found = [document.problem((number, "id"), f"{rule.id} stands twice", "keep one")]
            rules.setdefault(rule.id, rule)
        problems += found
    return tuple(rules.values()), tuple(problems)


def _faults(document: Document, number: int, value: object) -> Iterator[Problem]:
    """Yield what the schema and the rules of the procedure would say of one rule."""
    try:
        rule = msgspec.convert(value, DeadlineRule)
    except msgspec.ValidationError as error:
        yield document.problem((number,), str(error), "see data/schema/deadlines.schema.json")
        return
    if not isinstance(value, dict):
        return
    for slot in sorted(value.keys() - _SLOTS):
        mend = f"use {', '.join(sorted(_SLOTS))}"
        yield document.problem((number, slot), f"{slot!r} is no slot of a deadline", mend)
    if rule.days is not None and not 0 <= rule.days <= _LONGEST:
        message = f"{rule.days} days cannot be counted"
        yield document.problem((number, "days"), message, f"give 0 to {_LONGEST}")
    if rule.count not in {"calendar", "working"}:
        message = f"{rule.count!r} is no way of counting"
        yield document.problem((number, "count"), message, "calendar or working")
    if any(not 1 <= day <= 7 for day in rule.rest):
        message = "a day of the week is 1 (Monday) to 7"
        yield document.problem((number, "rest"), message, "correct it")
    yield from check_deadlines([Item(document, (number,), value)])
