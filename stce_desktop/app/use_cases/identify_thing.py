"""Narrow down what a thing is by what can be seen of it."""

from collections.abc import Sequence

from stce_desktop.app.services import Services
from stce_desktop.domain.errors import InputError
from stce_desktop.domain.identify import KeyAnswer, KeyState
from stce_desktop.domain.quantity import parse_quantity
from stce_desktop.i18n import _

UNKNOWN = "?"


def identify_thing(
    services: Services,
    answers: Sequence[KeyAnswer],
    tolerance: int = 1,
    only: frozenset[str] = frozenset(),
) -> KeyState:
    """Return what remains after the answers, and what to ask next; raise InputError."""
    return services.key().state(answers, tolerance, only)


def read_answer(services: Services, name: str, text: str) -> KeyAnswer:
    """Read a typed answer: states parted by `|`, a size, or `?`; raise InputError."""
    character = next((c for c in services.key().characters if c.id == name), None)
    if character is None:
        names = ", ".join(c.id for c in services.key().characters[:8])
        raise InputError(
            _("There is no such question"), name, _("Questions are: {0} …").format(names)
        )
    text = text.strip()
    if text == UNKNOWN or not text:
        return KeyAnswer(name)
    if character.kind != "range":
        return KeyAnswer(name, tuple(part.strip() for part in text.split("|") if part.strip()))
    size = parse_quantity(text)
    if size is None:
        example = f"{name}=120±5"
        raise InputError(
            _("Not a number"), f"{name}={text}", _("Write it like {0}.").format(example)
        )
    unit = size.unit.casefold()
    if unit and unit != character.unit.casefold():
        where = f"{name}={text}"
        raise InputError(
            _("Another unit is wanted"), where, _("Give it in {0}.").format(character.unit)
        )
    return KeyAnswer(name, value=size.value, error=size.error)
