"""Repair spelling before the search, never afterwards (symmetric delete, then alignment)."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from typing import cast
from zlib import crc32

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import OSA

from stce_desktop.search.blobs import grouped, pack, pack_words, unpack, unpack_words

_PREFIX = 8  # characters of a word in which deletions are tried
_MOST = 2  # edits
_SHORTEST = 4


def build_speller(frequencies: Mapping[str, int]) -> dict[str, bytes]:
    """Return the arrays of a speller over words and how often each occurs."""
    known = sorted(w for w in frequencies if len(w) >= _SHORTEST and w.isalpha())
    groups: defaultdict[int, list[int]] = defaultdict(list)
    for number, word in enumerate(known):
        for shorter in set(_deletions(word[:_PREFIX], _MOST)):
            groups[_hash(shorter)].append(number)
    keys = sorted(groups)
    starts, members = grouped({n: groups[key] for n, key in enumerate(keys)}, len(keys))
    return {
        "spell_words": pack_words(known),
        "spell_counts": pack(np.array([frequencies[w] for w in known], np.int32)),
        "spell_keys": pack(np.array(keys, np.uint32)),
        "spell_starts": pack(starts),
        "spell_members": pack(members),
    }


def _hash(text: str) -> int:
    return crc32(text.encode())


def _deletions(word: str, edits: int) -> Iterator[str]:
    layer = {word}
    yield word
    for _ in range(edits):
        layer = {w[:i] + w[i + 1 :] for w in layer for i in range(len(w))}
        yield from layer


class Speller:
    """Find the words that were meant."""

    def __init__(self, blob: Callable[[str], bytes]) -> None:
        self._words = unpack_words(blob("spell_words"))
        self._counts = cast("NDArray[np.int32]", unpack(blob("spell_counts")))
        self._keys = cast("NDArray[np.uint32]", unpack(blob("spell_keys")))
        self._starts = cast("NDArray[np.int32]", unpack(blob("spell_starts")))
        self._members = cast("NDArray[np.int32]", unpack(blob("spell_members")))
        self.repairs = lru_cache(maxsize=4096)(self._repairs)

    def knows(self, word: str) -> bool:
        """Tell whether a word stands in the knowledge just so; marks and short ones do."""
        if len(word) < _SHORTEST or not word.isalpha():
            return True
        at = bisect_left(self._words, word)
        return at < len(self._words) and self._words[at] == word

    def _repairs(self, word: str) -> tuple[tuple[str, int], ...]:
        """Return up to three (word, edits) that may have been meant, likeliest first.

        Short words are left alone: one edit turns them into too many others.
        """
        if len(word) < _SHORTEST or not word.isalpha():
            return ()
        allowed = 1 if len(word) < 6 else _MOST
        found = {n: d for n in self._near(word) if (d := self._edits(word, n, allowed)) <= allowed}
        ranked = sorted(found.items(), key=lambda item: self._rank(word, *item))
        return tuple((self._words[number], edits) for number, edits in ranked[:3])

    def _near(self, word: str) -> set[int]:
        near: set[int] = set()
        for shorter in set(_deletions(word[:_PREFIX], _MOST)):
            key = np.uint32(_hash(shorter))
            at = int(np.searchsorted(self._keys, key))
            if at < len(self._keys) and self._keys[at] == key:
                near.update(self._members[self._starts[at] : self._starts[at + 1]].tolist())
        return near

    def _edits(self, word: str, number: int, allowed: int) -> int:
        return OSA.distance(word, self._words[number], score_cutoff=allowed)

    def _rank(self, word: str, number: int, edits: int) -> tuple[float, int, str]:
        # Writers seldom get the first letter wrong, and mean the commoner of two words.
        other = self._words[number]
        return edits + 0.5 * (other[0] != word[0]), -int(self._counts[number]), other
