"""Look strings up in gettext catalogues, for the core and the window alike."""

import gettext
from dataclasses import dataclass, field
from pathlib import Path

RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})
DOMAIN = "stce_desktop"


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Hold one language's translations and the direction it is written in."""

    language: str = "en"
    translations: gettext.NullTranslations = field(default_factory=gettext.NullTranslations)

    @property
    def right_to_left(self) -> bool:
        """Tell whether text of this language runs from right to left."""
        return self.language.split("_")[0] in RIGHT_TO_LEFT


class _Process:
    """Hold the one language of the process; worker threads must see it too."""

    active = Catalogue()


def install(language: str, folder: Path) -> Catalogue:
    """Activate the catalogue of `language` from `folder`, falling back to the source text."""
    translations = gettext.translation(DOMAIN, folder, [language], fallback=True)
    _Process.active = Catalogue(language, translations)
    return _Process.active


def active() -> Catalogue:
    """Return the catalogue in use."""
    return _Process.active


def _(text: str) -> str:
    """Return `text` in the active language."""
    return _Process.active.translations.gettext(text)


def ngettext(one: str, many: str, count: int) -> str:
    """Return the singular or plural form for `count` in the active language."""
    return _Process.active.translations.ngettext(one, many, count)
