"""Look strings up in gettext catalogues, for the core and the window alike."""

import gettext
from contextvars import ContextVar
from dataclasses import dataclass
from pathlib import Path

RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})
DOMAIN = "stce_desktop"


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Hold one language's translations and the direction it is written in."""

    language: str
    translations: gettext.NullTranslations

    @property
    def right_to_left(self) -> bool:
        """Tell whether text of this language runs from right to left."""
        return self.language.split("_")[0] in RIGHT_TO_LEFT


# A context variable rather than a global: threads and tests can carry a language of their own.
_active: ContextVar[Catalogue] = ContextVar(
    "catalogue", default=Catalogue("en", gettext.NullTranslations())
)


def install(language: str, folder: Path) -> Catalogue:
    """Activate the catalogue of `language` from `folder`, falling back to the source text."""
    translations = gettext.translation(DOMAIN, folder, [language], fallback=True)
    catalogue = Catalogue(language, translations)
    _active.set(catalogue)
    return catalogue


def _(text: str) -> str:
    """Return `text` in the active language."""
    return _active.get().translations.gettext(text)


def ngettext(one: str, many: str, count: int) -> str:
    """Return the singular or plural form for `count` in the active language."""
    return _active.get().translations.ngettext(one, many, count)
