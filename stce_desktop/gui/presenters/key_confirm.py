"""What the checklist of a suspect shows."""

from collections.abc import Mapping
from dataclasses import dataclass

from stce_desktop.domain.identify import Feature
from stce_desktop.domain.knowledge import Character
from stce_desktop.gui.presenters.key_words import coded_words, effort_words
from stce_desktop.i18n import _

_RIVALS = 3  # neighbours named on one line


@dataclass(frozen=True, slots=True)
class FeatureRow:
    """Hold one feature: what the suspect shows, the question, and from what it sets apart."""

    id: str
    has: str
    question: str
    note: str
    danger: str
    is_range: bool


def feature_rows(
    features: tuple[Feature, ...],
    characters: Mapping[str, Character],
    names: Mapping[str, str],
) -> tuple[FeatureRow, ...]:
    """Turn features into rows; `names` are those of the neighbours by id."""
    return tuple(_row(f, characters[f.character], names) for f in features)


def _row(feature: Feature, character: Character, names: Mapping[str, str]) -> FeatureRow:
    rivals = [names.get(rival, rival) for rival in feature.sets_apart]
    shown = ", ".join(rivals[:_RIVALS])
    more = len(rivals) - _RIVALS
    apart = _("not so: {0}").format(f"{shown} +{more}" if more > 0 else shown)
    return FeatureRow(
        feature.character,
        coded_words(character, feature.has),
        feature.question,
        f"{effort_words(character)} · {apart}",
        feature.danger,
        character.kind == "range",
    )
