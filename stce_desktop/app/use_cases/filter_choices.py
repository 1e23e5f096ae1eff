"""Say what an answer can be narrowed to."""

from dataclasses import dataclass

from stce_desktop.app.services import Services


@dataclass(frozen=True, slots=True)
class FilterChoices:
    """Hold (value, label) pairs; families and regimes are labelled by the front end."""

    families: tuple[str, ...]
    regimes: tuple[str, ...]
    chapters: tuple[tuple[str, str], ...]
    hazards: tuple[tuple[str, str], ...]


def filter_choices(services: Services) -> FilterChoices:
    """Return the families, regimes, HS chapters and hazards that goods of this edition have."""
    content = services.content
    goods = list(content.commodities())
    chapters = sorted({link.code[:2] for c in goods for link in c.hs})
    used = {hazard.id for c in goods for hazard in c.hazards}
    return FilterChoices(
        families=tuple(dict.fromkeys(sorted(c.family for c in goods))),
        regimes=tuple(sorted({r for entry in content.entries() for r in entry.regimes})),
        chapters=tuple((code, f"{code} {content.hs_label(code)}".strip()) for code in chapters),
        hazards=tuple((h.id, h.label) for h in content.hazards() if h.id in used),
    )
