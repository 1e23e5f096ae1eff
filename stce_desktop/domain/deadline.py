"""How long goods may be held: the day on which a disposition ends."""

from collections.abc import Iterable
from datetime import date, timedelta

from stce_desktop.domain.knowledge import DeadlineRule

_WEEK = 7


def rule_for(rules: Iterable[DeadlineRule], disposition: str) -> DeadlineRule | None:
    """Return the rule that gives a disposition its period, or None when there is no period."""
    return next((r for r in rules if r.id == disposition and r.days is not None), None)


def last_day(rule: DeadlineRule, start: date) -> date | None:
    """Return the last day of a period whose first day is the one after `start`.

    None where the rule names no period, or where it would end after the last day there is.
    """
    if rule.days is None:
        return None
    try:
        if rule.count != "working":
            return start + timedelta(days=rule.days)
        return _after_working_days(start, rule.days, frozenset(rule.rest))
    except OverflowError:
        return None


def _after_working_days(start: date, days: int, rest: frozenset[int]) -> date:
    if len(rest) >= _WEEK:
        raise OverflowError("no day of the week counts")
    day = start
    while days:
        day += timedelta(days=1)
        days -= day.isoweekday() not in rest
    return day
