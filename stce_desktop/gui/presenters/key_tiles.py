"""The tiles of a question: its states, or the classes and kinds to start from."""

from collections.abc import Mapping
from dataclasses import dataclass

from stce_desktop.app.use_cases.open_key import KIND, KeyClass, KeyGuide
from stce_desktop.domain.identify import Difference
from stce_desktop.domain.knowledge import Character
from stce_desktop.gui.presenters.words import family_words
from stce_desktop.i18n import ngettext

FAMILY = "family"  # folder of the drawings of families


@dataclass(frozen=True, slots=True)
class Tile:
    """Hold one tile: `picture` names its drawing as (character, state), `note` stands below."""

    id: str
    label: str
    note: str = ""
    picture: tuple[str, str] = ("", "")
    is_dim: bool = False


def state_tiles(
    character: Character, parts: Mapping[str, int], names: Mapping[str, str]
) -> tuple[Tile, ...]:
    """Return a tile for each state, with what it would leave: a number, or names of a pair."""
    return tuple(
        Tile(
            state.id, state.label,
            names.get(state.id, "") if names else _left(parts, state.id),
            (character.id, state.id),
            is_dim=bool(parts) and state.id not in parts,
        )
        for state in character.states
    )  # fmt: skip


def _left(parts: Mapping[str, int], state: str) -> str:
    return str(parts[state]) if state in parts else ""


def pair_names(difference: Difference | None, one: str, other: str) -> dict[str, str]:
    """Return for each state which of two things shows it."""
    if difference is None:
        return {}
    names: dict[str, list[str]] = {}
    for states, name in ((difference.one, one), (difference.other, other)):
        for state in states:
            names.setdefault(str(state), []).append(name)
    return {state: " · ".join(found) for state, found in names.items()}


def class_tiles(guide: KeyGuide) -> tuple[Tile, ...]:
    """Return a tile for each class to start from."""
    return tuple(
        Tile(
            found.id, class_words(found), goods(found.count),
            (KIND, found.kinds[0]) if found.kinds else (FAMILY, found.id),
        )
        for found in guide.classes
    )  # fmt: skip


def kind_tiles(guide: KeyGuide, class_id: str) -> tuple[Tile, ...]:
    """Return a tile for each kind of thing in a class; none where kinds are not known."""
    kinds = next((c.kinds for c in guide.classes if c.id == class_id), ())
    states = {s.id: s for s in guide.characters[KIND].states} if kinds else {}
    return tuple(
        Tile(kind, states[kind].label, goods(guide.kind_counts.get(kind, 0)), (KIND, kind))
        for kind in kinds
    )


def class_words(found: KeyClass) -> str:
    """Return the name of a class: a group of kinds as it is written, or a family."""
    return found.id if found.kinds else family_words(found.id)


def goods(count: int) -> str:
    """Return how many goods a class has."""
    return ngettext("{0} item", "{0} items", count).format(count)


def class_name(guide: KeyGuide | None, class_id: str) -> str:
    """Return the name of a class by its id."""
    found = next((c for c in guide.classes if c.id == class_id), None) if guide else None
    return class_words(found) if found else class_id
