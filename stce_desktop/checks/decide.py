"""Find the one value that decides, and the values still missing."""

from collections.abc import Callable, Iterable, Iterator, Mapping

from stce_desktop.domain.rule import Parameter
from stce_desktop.domain.verdict import Outcome, Result, Verdict

_TURNED = {Outcome.MET: Outcome.FAILED, Outcome.FAILED: Outcome.MET}
_ORDER = (Result.MEETS, Result.INSIDE_ERROR, Result.MAY_MEET, Result.NOT_MATCHED)
RESULTS = {
    Outcome.MET: Result.MEETS,
    Outcome.INSIDE_ERROR: Result.INSIDE_ERROR,
    Outcome.UNKNOWN: Result.MAY_MEET,
    Outcome.FAILED: Result.NOT_MATCHED,
}
Bend = Callable[[str, Outcome], Outcome]


def strongest(results: Iterable[Result]) -> Result:
    """Return the strongest of several results; none at all is no match in this edition."""
    found = set(results)
    return next((result for result in _ORDER if result in found), Result.NOT_MATCHED)


def open_leaves(verdict: Verdict) -> Iterator[Verdict]:
    """Yield the unknown leaves that can still change the verdict."""
    if verdict.outcome in {Outcome.MET, Outcome.FAILED}:
        return
    # A leaf that has a value was made unknown by its exclusion note: that one is asked for.
    if not verdict.children and verdict.outcome is Outcome.UNKNOWN and not verdict.value:
        yield verdict
    for below in (*verdict.children, *verdict.unless):
        yield from open_leaves(below)


def flips(
    parameters: Iterable[str],
    derived: Mapping[str, Parameter],
    result: Result,
    retry: Callable[[Bend], Result],
) -> list[str]:
    """Return the parameters of which the outcome alone changes the result."""
    return [name for name in parameters if _changes(_family(name, derived), result, retry)]


def _family(name: str, derived: Mapping[str, Parameter]) -> frozenset[str]:
    """Return a parameter with all that are calculated from it."""
    return frozenset({name, *(p.id for p in derived.values() if name in p.product_of)})


def _changes(names: frozenset[str], result: Result, retry: Callable[[Bend], Result]) -> bool:
    def turn(parameter: str, outcome: Outcome) -> Outcome:
        return _TURNED.get(outcome, Outcome.FAILED) if parameter in names else outcome

    def meet(parameter: str, outcome: Outcome) -> Outcome:
        return Outcome.MET if parameter in names and outcome not in _TURNED else outcome

    return retry(turn) is not result or retry(meet) is not result
