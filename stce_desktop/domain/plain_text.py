"""Text from outside as nothing but text."""

import unicodedata

# Signs that turn the direction of what follows (Unicode, UAX 9), and those by which a text
# document marks its own frames and pictures.
_ACTING = frozenset(
    "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufffc\ufdd0\ufdd1"
)


def plain_text(text: str) -> str:
    """Return text without signs that turn, hide or break what stands beside it; lines stay."""
    lines = "\n".join(text.splitlines())
    return "".join(c for c in lines if c == "\n" or not _acts(c))


def one_line(text: str) -> str:
    """Return plain text on one line."""
    return " ".join(plain_text(text).split())


def _acts(sign: str) -> bool:
    return sign in _ACTING or unicodedata.category(sign) in {"Cc", "Cs"}
