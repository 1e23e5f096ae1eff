"""Cut words to their stems, by the script they are written in."""

from functools import cache, lru_cache
from importlib import import_module
from typing import Protocol, cast

_SHORTEST = 4
_LEAST = 4
_AMERICAN = (
    ("our", "or"), ("fibr", "fiber"), ("metr", "meter"), ("litr", "liter"), ("centr", "center"),
    ("calibr", "caliber"), ("is", "iz"),
)  # fmt: skip


class _Stemmer(Protocol):
    def stemWord(self, word: str) -> str: ...  # noqa: N802 - the name the library gives it


class _Snowball(Protocol):
    def stemmer(self, language: str) -> _Stemmer: ...


@cache
def _stemmer(language: str) -> _Stemmer:
    # The library comes without types: the protocol above says what is used of it.
    return cast("_Snowball", import_module("snowballstemmer")).stemmer(language)


@lru_cache(maxsize=65_536)
def stem(word: str) -> str:
    """Return the stem of a folded word; numbers, marks and Chinese signs stay as they are."""
    if len(word) < _SHORTEST or not word.isalpha():
        return word
    first = word[0]
    if first.isascii():
        return _english(word)
    if "а" <= first <= "я":
        return _stemmer("russian").stemWord(word)
    if "ء" <= first <= "ي":
        return _stemmer("arabic").stemWord(word) or word
    return word


def _english(word: str) -> str:
    """Stem English, and bring British and American spelling together."""
    found = _stemmer("english").stemWord(word)
    for british, american in _AMERICAN:
        if found.endswith(british) and len(found) >= _LEAST:
            return found[: -len(british)] + american
    return found.replace("alumini", "alumin").replace("sulph", "sulf")
