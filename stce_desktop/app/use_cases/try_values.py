"""Check values as they are typed, telling apart those that cannot be used."""

from collections.abc import Mapping
from dataclasses import dataclass

from stce_desktop.app.services import Services
from stce_desktop.domain.errors import InputError
from stce_desktop.domain.quantity import Given
from stce_desktop.domain.verdict import CheckReport


@dataclass(frozen=True, slots=True)
class Trial:
    """Hold the report, the values that were used, and a message for each that was not."""

    report: CheckReport
    given: dict[str, Given]
    messages: dict[str, str]


def try_values(services: Services, item_id: str, texts: Mapping[str, str]) -> Trial:
    """Read each text and check with those that can be used."""
    given: dict[str, Given] = {}
    messages: dict[str, str] = {}
    for name, text in texts.items():
        if not text.strip():
            continue
        try:
            given[name] = services.checker.read(item_id, name, text)
        except InputError as error:
            messages[name] = f"{error.what}. {error.what_to_do}"
    return Trial(services.checker.check(item_id, given), given, messages)
