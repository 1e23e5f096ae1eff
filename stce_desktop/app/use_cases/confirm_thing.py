"""Confirm a suspect by features that its neighbours do not show."""

from collections.abc import Sequence

from stce_desktop.app.services import Services
from stce_desktop.app.use_cases.separate_two import find_thing
from stce_desktop.domain.identify import Feature, KeyAnswer, KeyState
from stce_desktop.domain.knowledge import Character
from stce_desktop.identify.confirm import confirm, not_seen, seen

_RIVALS = 8  # nearest neighbours by likelihood, besides the look-alikes the card names


def confirm_thing(
    services: Services, suspect: str, answers: Sequence[KeyAnswer], state: KeyState
) -> tuple[Feature, ...]:
    """Return a checklist for the suspect against what else remains; raise NotFoundError."""
    thing = find_thing(services, suspect)
    near = [c.id for c in state.remaining if c.id != suspect][:_RIVALS]
    named = [row.id for row in thing.look_alikes]
    found = (services.content.commodity(rival) for rival in dict.fromkeys([*near, *named]))
    rivals = [rival for rival in found if rival]
    asked = {answer.character for answer in answers}
    return confirm(services.key().characters, thing, rivals, asked)


def tick_feature(feature: Feature, character: Character, *, is_seen: bool) -> KeyAnswer:
    """Return the answer that a feature of the checklist gives, seen or not seen."""
    return seen(feature) if is_seen else not_seen(feature, character)
