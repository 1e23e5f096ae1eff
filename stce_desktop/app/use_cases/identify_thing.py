"""Narrow down what a thing is by what can be seen of it."""

from collections.abc import Sequence

from stce_desktop.app.services import Services
from stce_desktop.domain.errors import InputError
from stce_desktop.domain.identify import KeyAnswer, KeyState
from stce_desktop.domain.knowledge import Character
from stce_desktop.i18n import _
from stce_desktop.identify.sizes import read_size

UNKNOWN = "?"


def identify_thing(
    services: Services,
    answers: Sequence[KeyAnswer],
    tolerance: int = 1,
    only: frozenset[str] = frozenset(),
    questions: int = 12,
) -> KeyState:
    """Return what remains after the answers, and what to ask next; raise InputError."""
    return services.key().state(answers, tolerance, only, questions)


def read_answer(services: Services, name: str, text: str) -> KeyAnswer:
    """Read a typed answer: states parted by `|`, a size, or `?`; raise InputError."""
    return read_written(services, name, text)[0]


def read_written(services: Services, name: str, text: str) -> tuple[KeyAnswer, str]:
    """Read a typed answer and return it with the words it is kept in; raise InputError."""
    character = find_character(services, name)
    text = text.strip()
    if text == UNKNOWN or not text:
        return KeyAnswer(name), _("not known")
    if character.kind == "range":
        return read_size(character, text, services.units)
    states = tuple(part.strip() for part in text.split("|") if part.strip())
    labels = {state.id: state.label for state in character.states}
    return KeyAnswer(name, states), "; ".join(labels.get(state, state) for state in states)


def find_character(services: Services, name: str) -> Character:
    """Return a character of the key by its id; raise InputError."""
    characters = services.key().characters
    found = next((c for c in characters if c.id == name), None)
    if found is None:
        names = ", ".join(c.id for c in characters[:8])
        raise InputError(
            _("There is no such question"), name, _("Questions are: {0} …").format(names)
        )
    return found
