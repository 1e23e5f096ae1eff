"""Take stock of an identification: what remains, and what decides now."""

from dataclasses import dataclass, replace

from stce_desktop.app.services import Services
from stce_desktop.app.use_cases.separate_two import separate_two
from stce_desktop.domain.identify import Difference, KeyState
from stce_desktop.domain.key_session import KeySession


@dataclass(frozen=True, slots=True)
class Stock:
    """Hold the state of the key for one session.

    `session` has the number of what remains in its last step. `deciding` and `how` name the value
    that decides for the likeliest thing; `twin` is the look-alike to tell it from, nearest first.
    `looks_alike` maps each look-alike of the likeliest thing to its name. `differences` are those
    of the two things that are told apart, where the key is narrowed to two.
    """

    session: KeySession
    state: KeyState
    deciding: str = ""
    how: str = ""
    twin: str = ""
    twin_name: str = ""
    looks_alike: tuple[tuple[str, str], ...] = ()
    differences: tuple[Difference, ...] = ()


def take_stock(services: Services, session: KeySession) -> Stock:
    """Return what remains after the answers of a session; raise InputError."""
    key = services.key()
    looks = (*session.earlier, *session.answers)
    state = key.state(looks, session.tolerance, session.only, len(key.characters))
    stock = Stock(session.with_left(len(state.remaining)), state)
    content = services.content
    pair = [item for item in sorted(session.only) if content.named(item)]
    if len(pair) == 2 and len(session.only) == 2:
        found = separate_two(services, pair[0], pair[1])
        stock = replace(stock, differences=found.differences)
    if not state.remaining:
        return stock
    top = content.commodity(state.remaining[0].id)
    if top is None:
        return stock
    named = [(row.id, n.name) for row in top.look_alikes if (n := content.named(row.id))]
    left = {c.id: place for place, c in enumerate(state.remaining)}
    nearest = sorted(named, key=lambda row: left.get(row[0], len(left)))
    near = next(((c.id, c.name) for c in state.remaining[1:2]), ("", ""))
    twin, name = nearest[0] if nearest else near
    value = top.values[0] if top.values else None
    parameter = content.parameter(value.parameter) if value else None
    return replace(
        stock,
        deciding=parameter.label if parameter else "",
        how=(value.how or parameter.how) if value and parameter else "",
        twin=twin,
        twin_name=name,
        looks_alike=tuple(named),
    )
