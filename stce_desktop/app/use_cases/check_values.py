"""Check measured values against the limits of the list."""

from collections.abc import Mapping

from stce_desktop.app.services import Services
from stce_desktop.domain.quantity import Given
from stce_desktop.domain.verdict import CheckReport, Question


def questions_for(services: Services, item_id: str) -> tuple[Question, ...]:
    """Return the values a check of this commodity or entry can use, deciding ones first."""
    return services.checker.questions(item_id)


def check_values(services: Services, item_id: str, given: Mapping[str, Given]) -> CheckReport:
    """Check `given` (parameter id to value) against every clause that concerns the item."""
    return services.checker.check(item_id, given)


def read_given(services: Services, item_id: str, parameter: str, text: str) -> Given:
    """Read a value as an officer types it; raise InputError naming the parameter and the mend."""
    return services.checker.read(item_id, parameter, text)
