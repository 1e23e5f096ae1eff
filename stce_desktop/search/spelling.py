"""Repair spelling before the search, never afterwards."""

from rapidfuzz import process
from rapidfuzz.distance import OSA


class Speller:
    """Know a vocabulary with its frequencies and find the word that was meant."""

    def __init__(self, frequencies: dict[str, int]) -> None:
        self._frequencies = frequencies
        self._by_length: dict[int, list[str]] = {}
        for word in frequencies:
            if word.isalpha():
                self._by_length.setdefault(len(word), []).append(word)

    def repair(self, word: str) -> str | None:
        """Return the likeliest known word within one or two edits, or None.

        Short words are left alone: one edit turns them into too many others.
        """
        if word in self._frequencies or len(word) < 4 or not word.isalpha():
            return None
        allowed = 1 if len(word) < 6 else 2
        near = [
            candidate
            for length in range(len(word) - allowed, len(word) + allowed + 1)
            for candidate in self._by_length.get(length, ())
        ]
        found = process.extract(word, near, scorer=OSA.distance, score_cutoff=allowed, limit=None)
        if not found:
            return None
        # Writers seldom get the first letter wrong, and mean the commoner of two words.
        return min(
            found,
            key=lambda f: (f[1] + (f[0][0] != word[0]) * 0.5, -self._frequencies[f[0]], f[0]),
        )[0]
