"""Tell which words a shortened word may stand for: its vowels left out, its end, or both."""

import math
import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from typing import cast

import numpy as np
from numpy.typing import NDArray

from stce_desktop.search.blobs import pack, pack_words, unpack, unpack_words
from stce_desktop.search.stems import stem

_VOWELS = "aeiouy"
_LEAST, _LONGEST = 3, 14  # letters of a shorthand
_SHORTEST = 4  # letters of a word that is worth shortening
_MEANT = 5  # stems that one shorthand may stand for
_UNLIKELIEST = 0.3
_COMMON = 0.35  # what e times as many documents with a word are worth, in consonants left out
# What a consonant that was left out costs: at the end, behind the bones of the word, within it.
_CUT_OFF, _CUT_BONES, _LEFT_OUT, _LOOSE = 0.4, 0.5, 1.0, 1.2
_OTHER_END = 0.3


def build_shorthand(frequencies: Mapping[str, int]) -> dict[str, bytes]:
    """Return the English words that may be shortened, and in how many documents each stands."""
    known = sorted(w for w in frequencies if len(w) >= _SHORTEST and _is_plain(w))
    return {
        "shorthand_words": pack_words(known),
        "shorthand_counts": pack(np.array([frequencies[w] for w in known], np.int32)),
    }


def skeleton(word: str) -> str:
    """Return a word with the vowels after its first letter and doubled letters left out."""
    bare = word[:1] + "".join(c for c in word[1:] if c not in _VOWELS)
    return "".join(c for n, c in enumerate(bare) if not n or c != bare[n - 1])


def is_bare(word: str) -> bool:
    """Tell whether a word has so few vowels that it must have been shortened."""
    return sum(c in _VOWELS for c in word[1:]) <= 1


def _is_plain(word: str) -> bool:
    return word.isascii() and word.isalpha()


class Shorthand:
    """Find the words that a shortened word stands for."""

    def __init__(self, blob: Callable[[str], bytes]) -> None:
        words = unpack_words(blob("shorthand_words"))
        counts = cast("NDArray[np.int32]", unpack(blob("shorthand_counts")))
        self._counts: dict[str, int] = dict(zip(words, counts.tolist(), strict=True))
        # One text a letter: a single expression then looks through all words that begin with it.
        lines: defaultdict[str, list[str]] = defaultdict(list)
        for word in words:
            lines[word[0]].append(word)
        self._lines = {letter: "\n".join(found) for letter, found in lines.items()}
        self.meant = lru_cache(maxsize=4096)(self._meant)

    def _meant(self, word: str) -> tuple[tuple[str, float], ...]:
        """Return (word, likeliness from 0 to 1) for what may be meant, the likeliest first."""
        if not _LEAST <= len(word) <= _LONGEST or not _is_plain(word):
            return ()
        ranked = sorted((-self._fit(word, other), other) for other in self._holding(word))
        best: dict[str, tuple[str, float]] = {}
        for cost, other in ranked:
            best.setdefault(stem(other), (other, cost))
            if len(best) == _MEANT:
                break
        return tuple(
            (other, max(_UNLIKELIEST, math.exp(ranked[0][0] - cost)))
            for other, cost in best.values()
        )

    def _holding(self, word: str) -> Iterator[str]:
        """Yield longer words that begin alike and hold all letters of a word in order."""
        letters = "".join(rf"[^{c}\n]*{c}" for c in word[1:])
        pattern = re.compile(rf"^{word[0]}{letters}.*$", re.MULTILINE)
        for found in pattern.finditer(self._lines.get(word[0], "")):
            if found[0] != word:
                yield found[0]

    def _fit(self, word: str, other: str) -> float:
        """Return how well a longer word fits: common ones better, with little left out."""
        bones, whole = skeleton(word), skeleton(other)
        left_out = max(0, len(whole) - len(bones))
        if other.startswith(word):
            cost = _CUT_OFF * left_out
        elif whole.startswith(bones):
            cost = _CUT_BONES * left_out
        elif word[-1] in {other[-1], other.removesuffix("s")[-1]}:
            cost = _LEFT_OUT * left_out
        else:
            cost = _OTHER_END + _LOOSE * left_out
        return _COMMON * math.log(self._counts[other]) - cost
