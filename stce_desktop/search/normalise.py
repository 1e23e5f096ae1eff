"""Bring text of any language into the form that is indexed."""

import re
import unicodedata
from functools import lru_cache

_TOKEN = re.compile(r"\d+(?:[.,]\d+)?|[^\W\d_]+")
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
# Arabic letters that are written in several ways, and the marks that are usually left out.
_ARABIC = str.maketrans(
    {"أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "ة": "ه", "ؤ": "و", "ئ": "ي", "ـ": None}
)
_JOINED = {"ё": "е", "ß": "ss", "ø": "o", "æ": "ae", "œ": "oe", "ł": "l"}
STOP = frozenset(
    [
        "a",
        "an",
        "and",
        "are",
        "as",
        "at",
        "be",
        "by",
        "for",
        "from",
        "in",
        "into",
        "is",
        "it",
        "of",
        "on",
        "or",
        "that",
        "the",
        "this",
        "to",
        "with",
        "without",
        "de",
        "des",
        "du",
        "la",
        "le",
        "les",
        "et",
        "pour",
        "en",
        "el",
        "los",
        "las",
        "y",
        "para",
        "con",
        "der",
        "die",
        "das",
        "und",
        "für",
        "von",
        "mit",
        "e",
        "do",
        "da",
        "и",
        "в",
        "на",
        "с",
        "для",
        "из",
        "по",
    ]
)
MAX_TEXT = 400


def clean(text: str) -> str:
    """Drop control and direction characters, fold widths and white space."""
    folded = unicodedata.normalize("NFKC", text)
    plain = "".join(" " if unicodedata.category(c)[0] == "C" else c for c in folded)
    return " ".join(plain.split())


def tokens(text: str) -> list[str]:
    """Split text into folded words, numbers, and pairs of Chinese characters."""
    found: list[str] = []
    for word in _TOKEN.findall(clean(text).casefold()):
        if _CJK.search(word):
            found += [word[i : i + 2] for i in range(max(1, len(word) - 1))]
        else:
            found.append(fold(word))
    return found


@lru_cache(maxsize=65_536)
def fold(word: str) -> str:
    """Strip accents and common spelling variants, and the plural of a long English word."""
    for letter, plain in _JOINED.items():
        word = word.replace(letter, plain)
    decomposed = unicodedata.normalize("NFD", word)
    bare = "".join(c for c in decomposed if unicodedata.category(c) != "Mn").translate(_ARABIC)
    if bare.isascii() and len(bare) > 4 and bare.endswith("s") and not bare.endswith(("ss", "us")):
        bare = bare[:-3] + "y" if bare.endswith("ies") else bare[:-1]
    return bare.replace(",", ".") if bare[:1].isdigit() else bare.removeprefix("ال")
