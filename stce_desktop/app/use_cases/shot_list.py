"""Say which photos a commodity asks for."""

from stce_desktop.app.services import Services
from stce_desktop.domain.knowledge import Coded

_ALWAYS = ("overall", "nameplate", "scale", "packing")  # what any record wants first


def shot_list(services: Services, item_id: str) -> tuple[Coded, ...]:
    """Return the shots an item asks for in its order, or those that every record wants."""
    known = {shot.id: shot for shot in services.content.shots()}
    item = services.content.commodity(item_id) if item_id else None
    wanted = item.shots if item and item.shots else _ALWAYS
    return tuple(known[key] for key in wanted if key in known)


def all_shots(services: Services) -> tuple[Coded, ...]:
    """Return every kind of photo of the procedure, for a shot nobody listed."""
    return services.content.shots()
