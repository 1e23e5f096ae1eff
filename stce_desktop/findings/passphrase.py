"""Passphrases: which are too weak to hold, and a suggestion that is strong enough."""

import secrets
import unicodedata

from stce_desktop.domain.errors import InputError
from stce_desktop.findings.words import WORDS

SHORTEST = 12
_SHORTEST_DIGITS = 20
_DISTINCT = 6
_WORDS = 5  # 45 bits: at 0.3 core-seconds a guess some 300,000 core-years
_FIRST_TRIED = ("password", "passphrase", "qwerty", "azerty", "letmein", "123456", "abcdef")
_ADVICE = "Twelve characters or more will do, best four or five words; Suggest makes one."


class WeakPassphraseError(InputError):
    """Say why a passphrase would not hold, and what would."""


def check_strength(passphrase: str, name: str = "") -> None:
    """Raise WeakPassphraseError for a passphrase that a stolen laptop would soon give up."""
    text = _plain(passphrase)
    if len(text) < SHORTEST:
        raise WeakPassphraseError("This passphrase is too short to hold", "", _ADVICE)
    if text.isdecimal() and len(text) < _SHORTEST_DIGITS:
        raise WeakPassphraseError("Digits alone are soon tried out", "", _ADVICE)
    tried = any(word in text.casefold() for word in _FIRST_TRIED)
    if tried or len(set(text)) < _DISTINCT or text.casefold() == _plain(name).casefold():
        raise WeakPassphraseError("This passphrase is among the first to be tried", "", _ADVICE)


def suggest_passphrase() -> str:
    """Return five words drawn at random, such as `acorn lotus ferry quartz otter`."""
    return " ".join(secrets.choice(WORDS) for _ in range(_WORDS))


def passphrase_bytes(passphrase: str) -> bytes:
    """Return what the key is made from: the same bytes from every keyboard."""
    return _plain(passphrase).encode()


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).split())
