"""Tell a suspect from its twin by what can be seen."""

from collections.abc import Sequence
from dataclasses import dataclass

from stce_desktop.app.services import Services
from stce_desktop.domain.commodity import Commodity
from stce_desktop.domain.errors import InputError, NotFoundError
from stce_desktop.domain.identify import Difference, KeyAnswer, KeyState
from stce_desktop.i18n import _
from stce_desktop.identify.separate import differences


@dataclass(frozen=True, slots=True)
class Separation:
    """Hold two things, the key narrowed to them, and where they differ, best question first."""

    one: str
    other: str
    state: KeyState
    differences: tuple[Difference, ...]


def separate_two(
    services: Services, one: str, other: str, answers: Sequence[KeyAnswer] = (), tolerance: int = 1
) -> Separation:
    """Return the questions that tell two things apart; raise InputError or NotFoundError."""
    if one == other:
        raise InputError(_("These are the same thing"), one, _("Name two things."))
    first, second = find_thing(services, one), find_thing(services, other)
    key = services.key()
    state = key.state(answers, tolerance, frozenset({one, other}), len(key.characters))
    order = {question.character: place for place, question in enumerate(state.next)}
    found = differences(key.characters, first, second)
    asked = {answer.character for answer in answers}
    return Separation(
        one, other, state,
        tuple(
            sorted(
                (d for d in found if d.character not in asked),
                key=lambda d: (not d.decides, order.get(d.character, len(order))),
            )
        ),
    )  # fmt: skip


def find_thing(services: Services, item_id: str) -> Commodity:
    """Return one of the goods of the key; raise NotFoundError."""
    found = services.content.commodity(item_id)
    if found is None:
        raise NotFoundError(
            _("There are no such goods"), item_id, _("Search for them; the id stands beside them.")
        )
    return found
