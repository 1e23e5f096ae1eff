"""Open the guided key: its questions, its classes, and the sizes that occur."""

from collections import Counter
from dataclasses import dataclass, field

from stce_desktop.app.services import Services
from stce_desktop.domain.knowledge import Character

KIND = "kind"  # the character whose states are kinds of things, grouped into classes


@dataclass(frozen=True, slots=True)
class KeyClass:
    """Hold one class to start from: its id, how many goods, and its kinds where they are known.

    Without kinds the id is a family of goods, labelled by the front end.
    """

    id: str
    count: int
    kinds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class KeyGuide:
    """Hold what the guided key can ask, and where to start; `sorts` are the kinds of the goods."""

    characters: dict[str, Character]
    classes: tuple[KeyClass, ...]
    kind_counts: dict[str, int]
    spans: dict[str, tuple[float, float]]
    total: int
    sorts: dict[str, str] = field(default_factory=dict)


def open_key(services: Services) -> KeyGuide:
    """Return questions in the order of the key, classes and spans of sizes."""
    key = services.key()
    characters = {c.id: c for c in key.characters}
    kind = characters.get(KIND)
    counts = Counter(str(state) for thing in key.things for state in thing.key.get(KIND, ()))
    if kind and any(state.group for state in kind.states):
        classes = _of_kinds(kind, counts)
    else:
        families = Counter(thing.family for thing in key.things)
        classes = tuple(KeyClass(name, number) for name, number in families.most_common())
    sorts = {thing.id: str(kinds[0]) for thing in key.things if (kinds := thing.key.get(KIND, ()))}
    return KeyGuide(characters, classes, dict(counts), key.spans(), len(key.things), sorts)


def _of_kinds(kind: Character, counts: Counter[str]) -> tuple[KeyClass, ...]:
    groups: dict[str, list[str]] = {}
    for state in kind.states:
        groups.setdefault(state.group or state.label, []).append(state.id)
    return tuple(
        KeyClass(group, sum(counts[state] for state in states), tuple(states))
        for group, states in groups.items()
    )
