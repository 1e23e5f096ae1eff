"""Tell a suspect from its twin: the characters in which two things differ."""

from collections.abc import Iterable, Sequence

from stce_desktop.domain.commodity import Commodity
from stce_desktop.domain.identify import Difference
from stce_desktop.domain.knowledge import Character
from stce_desktop.identify.gain import cost_seconds

Coded = tuple[str | float, ...]


def differences(
    characters: Iterable[Character], one: Commodity, other: Commodity
) -> tuple[Difference, ...]:
    """Return where two things differ, the looks that decide first, the quick ones before others.

    A character that is not coded for both says nothing and is left out.
    """
    found = [
        Difference(
            c.id, c.question, mine, theirs, are_apart(c, mine, theirs), cost_seconds(c),
            c.tool, c.danger,
        )
        for c in characters
        if (mine := one.key.get(c.id, ())) and (theirs := other.key.get(c.id, ()))
        and set(mine) != set(theirs)
    ]  # fmt: skip
    return tuple(sorted(found, key=_rank))


def are_apart(character: Character, one: Coded, other: Coded) -> bool:
    """Tell whether no single answer fits both codings."""
    if character.kind == "range":
        (low, high), (bottom, top) = _limits(one), _limits(other)
        return high < bottom or top < low
    return set(one).isdisjoint(other)


def _limits(coded: Sequence[str | float]) -> tuple[float, float]:
    return float(coded[0]), float(coded[-1])


def _rank(difference: Difference) -> tuple[bool, float, str]:
    return not difference.decides, difference.cost_s, difference.character
