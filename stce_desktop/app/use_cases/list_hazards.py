"""Give the first actions for every hazard, with nothing to log in to."""

from stce_desktop.app.services import Services
from stce_desktop.domain.card import Edition
from stce_desktop.domain.knowledge import HazardGuide


def list_hazards(services: Services) -> tuple[HazardGuide, ...]:
    """Return all hazard guides in the order of the procedure."""
    return services.content.hazards()


def current_edition(services: Services) -> Edition:
    """Return which lists, of which day, are in use."""
    return services.content.edition()
