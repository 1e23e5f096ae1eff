"""Say what a declared HS code stands for."""

from dataclasses import dataclass

from stce_desktop.app.services import Services
from stce_desktop.domain.codes import dotted_hs, normalise_hs

_CURRENT = 2022


@dataclass(frozen=True, slots=True)
class HsWords:
    """Hold a code as tariffs write it, its label, and the edition it was taken for."""

    code: str
    label: str
    edition: str
    is_known: bool
    watched: str = ""


def describe_hs(services: Services, text: str) -> HsWords | None:
    """Return what a code of two digits or more stands for, or None when it is no code."""
    digits = normalise_hs(text)
    if not digits:
        return None
    content = services.content
    six = digits[:6]
    editions = content.hs_editions_of(six) if len(six) == 6 else ()
    label = content.hs_label(six)
    is_known = bool(editions) if len(six) == 6 else bool(label)
    edition = ""
    if editions:
        edition = str(_CURRENT if _CURRENT in editions else editions[0])
    return HsWords(dotted_hs(digits), label, edition, is_known, content.hs_priority(six))
