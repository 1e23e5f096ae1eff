"""Confirm a suspect: features not yet looked at that its nearest neighbours do not show."""

from collections.abc import Container, Iterable, Sequence

from stce_desktop.domain.commodity import Commodity
from stce_desktop.domain.identify import Feature, KeyAnswer
from stce_desktop.domain.knowledge import Character
from stce_desktop.identify.gain import cost_seconds
from stce_desktop.identify.separate import are_apart

_MOST = 8


def confirm(
    characters: Iterable[Character],
    suspect: Commodity,
    rivals: Sequence[Commodity],
    asked: Container[str],
    most: int = _MOST,
) -> tuple[Feature, ...]:
    """Return a short checklist: each next feature sets most rivals apart that are still close.

    Features are weighed by their seconds; a look that must wait for a safer one is left out.
    """
    open_ = [f for c in characters if (f := _feature(c, suspect, rivals, asked))]
    chosen: list[Feature] = []
    apart: set[str] = set()
    while open_ and len(chosen) < most:
        best = max(open_, key=lambda f: (_worth(f, apart), -f.cost_s, f.character))
        open_.remove(best)
        chosen.append(best)
        apart.update(best.sets_apart)
    return tuple(chosen)


def _worth(feature: Feature, apart: Container[str]) -> float:
    """Weigh a feature; a rival that another feature sets apart already counts a little still."""
    fresh = sum(1.0 if rival not in apart else 0.15 for rival in feature.sets_apart)
    return fresh / feature.cost_s


def _feature(
    character: Character,
    suspect: Commodity,
    rivals: Sequence[Commodity],
    asked: Container[str],
) -> Feature | None:
    has = suspect.key.get(character.id, ())
    if not has or character.id in asked or any(name not in asked for name in character.after):
        return None
    apart = tuple(
        rival.id
        for rival in rivals
        if (theirs := rival.key.get(character.id, ())) and are_apart(character, has, theirs)
    )
    if not apart:
        return None
    return Feature(
        character.id, character.question, has, apart, cost_seconds(character),
        character.tool, character.danger,
    )  # fmt: skip


def seen(feature: Feature) -> KeyAnswer:
    """Return the answer that a ticked feature gives."""
    return KeyAnswer(feature.character, tuple(str(state) for state in feature.has))


def not_seen(feature: Feature, character: Character) -> KeyAnswer:
    """Return the answer that a crossed feature gives: any state but those of the suspect."""
    has = {str(state) for state in feature.has}
    return KeyAnswer(character.id, tuple(s.id for s in character.states if s.id not in has))
