"""Find marks that were half read: misread characters, `?` and `*`, worn ends."""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from rapidfuzz import fuzz
from rapidfuzz.distance import OSA

from stce_desktop.domain.knowledge import Mark

# Characters that are taken for one another on worn plates; the first of each group stands in.
_FOLD = str.maketrans("ODQILSBZGЗ", "0001158263")
_CYRILLIC = str.maketrans("АВЕКМНОРСТУХІЅЈ", "ABEKMHOPCTYXISJ")
_CANDIDATES = 200
_ENOUGH = 0.72
MAX_MARK = 60


def bare(text: str) -> str:
    """Return letters, digits, `?` and `*` in upper case, Cyrillic twins as Latin."""
    upper = unicodedata.normalize("NFKC", text[:MAX_MARK]).upper().translate(_CYRILLIC)
    return re.sub(r"[^\w?*]|_", "", upper)


def fold(text: str) -> str:
    """Return a mark with characters that look alike made the same."""
    return bare(text).translate(_FOLD)


@dataclass(frozen=True, slots=True)
class MarkHit:
    """Hold a mark that fits what was read; `likeness` is 1.0 for the very same characters."""

    mark: Mark
    likeness: float


class MarkIndex:
    """Find marks by folded pairs of characters, then by alignment."""

    def __init__(self, marks: Iterable[Mark]) -> None:
        self._marks = list(marks)
        self._plain = [bare(mark.mark) for mark in self._marks]
        self._folded = [fold(mark.mark) for mark in self._marks]
        self._pairs: defaultdict[str, list[int]] = defaultdict(list)
        for number, folded in enumerate(self._folded):
            for pair in _pairs(folded):
                self._pairs[pair].append(number)

    def find(self, text: str, limit: int = 20) -> list[MarkHit]:
        """Return the marks that fit the text, likeliest first."""
        read, folded = bare(text), fold(text)
        if len(read.replace("?", "").replace("*", "")) < 2:
            return []
        hits = [
            MarkHit(self._marks[number], likeness)
            for number in self._candidates(folded)
            if (likeness := self._likeness(number, read, folded)) >= _ENOUGH
        ]
        return sorted(hits, key=lambda h: (-h.likeness, h.mark.mark))[:limit]

    def _candidates(self, folded: str) -> list[int]:
        votes: Counter[int] = Counter()
        for pair in _pairs(folded):
            votes.update(self._pairs.get(pair, ()))
        if "?" in folded or "*" in folded:
            # Wildcards break the pairs around them: every mark is worth a look then.
            votes.update(range(len(self._marks)))
        return [number for number, _votes in votes.most_common(_CANDIDATES * 5)]

    def _likeness(self, number: int, read: str, folded: str) -> float:
        plain, known = self._plain[number], self._folded[number]
        if read == plain:
            return 1.0
        mark = self._marks[number]
        if mark.prefix and len(known) >= 3 and folded.startswith(known):
            return 0.90 + 0.08 * len(known) / len(folded) + 0.01 * read.startswith(plain)
        if "*" in folded or "?" in folded:
            return _by_pattern(folded, known)
        if folded == known:
            return 0.99
        likeness = OSA.normalized_similarity(folded, known)
        if 4 <= len(folded) < len(known):
            likeness = max(likeness, fuzz.partial_ratio(folded, known) / 100 * 0.93)
        return likeness * 0.97


def _by_pattern(pattern: str, known: str) -> float:
    """Rate a pattern with `?` for one character and `*` for any number of them."""
    parts = [{"?": ".", "*": ".*"}.get(c, re.escape(c)) for c in pattern]
    share = sum(c not in "?*" for c in pattern) / max(1, len(known))
    if re.fullmatch("".join(parts), known):
        return min(0.98, 0.80 + 0.18 * share)
    if re.match("".join(parts), known):
        return min(0.90, 0.72 + 0.18 * share)
    if "*" not in pattern and abs(len(pattern) - len(known)) <= 1:
        matches = sum(a in {b, "?"} for a, b in zip(pattern, known, strict=False))
        return 0.95 * matches / max(len(pattern), len(known))
    return 0.0


def _pairs(text: str) -> set[str]:
    return {text[i : i + 2] for i in range(len(text) - 1)}
