"""Bring text of any language into the form that is indexed."""

import re
import unicodedata
from functools import lru_cache

from stce_desktop.search.stems import stem

_TOKEN = re.compile(r"\d+(?:[.,]\d+)?|[^\W\d_]+")
_JOINED_TOKEN = re.compile(r"(?=[^\W_]*\d)(?=[^\W_]*[^\W\d_])[^\W_]{2,14}")
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
# Arabic letters that are written in several ways, and the marks that are usually left out.
_ARABIC = str.maketrans(
    {"أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "ة": "ه", "ؤ": "و", "ئ": "ي", "ـ": None}
)
_JOINED = str.maketrans({"ё": "е", "ß": "ss", "ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d"})
_STOP_WORDS = """
a an and any are as at be by for from has have having in into is it its of on or other per than that
the their these this those to used using with without which type
de des du la le les et pour en el los las y o para con por una un der die das und fur von mit e do
da dos a os ou com em avec sans ohne zur zum im am sin sem sobre
и в на с для из по от о ال في من مع على
"""
STOP = frozenset(_STOP_WORDS.split())
MAX_TEXT = 400
EDGES = ".,;:() "  # signs around a written word that say nothing


def clean(text: str) -> str:
    """Drop control and direction characters, fold widths, digits of all scripts, white space."""
    folded = unicodedata.normalize("NFKC", text)
    plain = "".join(_plain(c) for c in folded)
    return " ".join(plain.split())


def _plain(character: str) -> str:
    category = unicodedata.category(character)
    if category == "Nd":
        return str(unicodedata.digit(character))
    return " " if category[0] == "C" else character


def words(text: str) -> list[str]:
    """Split text into folded words, numbers, marks such as `316l`, and pairs of Chinese signs."""
    found: list[str] = []
    lowered = clean(text).casefold()
    for word in _TOKEN.findall(lowered):
        if _CJK.search(word):
            found += [word[i : i + 2] for i in range(max(1, len(word) - 1))]
        else:
            found.append(fold(word))
    found += [fold(mark) for mark in _JOINED_TOKEN.findall(lowered) if not _CJK.search(mark)]
    return found


def tokens(text: str) -> list[str]:
    """Return the stems of the words of a text, stop words left out."""
    return [stem(word) for word in words(text) if word not in STOP]


@lru_cache(maxsize=65_536)
def fold(word: str) -> str:
    """Strip accents, points and common spelling variants."""
    bare = "".join(map(_bare, word.translate(_JOINED))).translate(_ARABIC)
    if bare[:1].isdigit():
        return bare.replace(",", ".")
    return bare.removeprefix("ال") if len(bare) > 4 else bare


def _bare(character: str) -> str:
    """Take the accents off a letter; й is a letter of its own, and stems depend on it."""
    if character == "й":
        return character
    parts = unicodedata.normalize("NFD", character)
    return "".join(part for part in parts if unicodedata.category(part) != "Mn")
