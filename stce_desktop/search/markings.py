"""Find marks that were half read: misread characters, `?` and `*`, worn ends."""

import json
import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from functools import cached_property
from typing import cast

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz
from rapidfuzz.distance import OSA, Indel

from stce_desktop.domain.knowledge import Mark
from stce_desktop.search.blobs import grouped, pack, pack_words, unpack, unpack_words

# Characters that are taken for one another on worn plates; the first of each group stands in.
_FOLD = str.maketrans("ODQILSBZGЗ", "0001158263")
_CYRILLIC = str.maketrans("АВЕКМНОРСТУХІЅЈ", "ABEKMHOPCTYXISJ")
_CANDIDATES = 300
_ENOUGH = 0.72
MAX_MARK = 60
Ints = NDArray[np.int32]


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


def build_marks(marks: Iterable[Mark]) -> dict[str, bytes]:
    """Return the arrays of an index of marks."""
    known = list(marks)
    folded = [fold(mark.mark) for mark in known]
    pairs: defaultdict[str, list[int]] = defaultdict(list)
    for number, text in enumerate(folded):
        for pair in _pairs(text):
            pairs[pair].append(number)
    names = sorted(pairs)
    starts, members = grouped({n: pairs[name] for n, name in enumerate(names)}, len(names))
    rows = [json.dumps(asdict(mark), ensure_ascii=False).encode() for mark in known]
    return {
        "mark_rows": b"".join(rows),
        "mark_ends": pack(np.cumsum([0, *(len(row) for row in rows)], dtype=np.int32)),
        "mark_plain": pack_words([bare(mark.mark) for mark in known]),
        "mark_prefix": pack(np.array([mark.prefix for mark in known], np.uint8)),
        "mark_pairs": pack_words(names),
        "mark_starts": pack(starts),
        "mark_members": pack(members),
    }


class MarkIndex:
    """Find marks by folded pairs of characters, then by alignment."""

    def __init__(self, blob: Callable[[str], bytes]) -> None:
        self._rows = blob("mark_rows")
        self._ends = cast("Ints", unpack(blob("mark_ends")))
        self._plain = unpack_words(blob("mark_plain"))
        self._prefix = unpack(blob("mark_prefix"))
        self._starts = cast("Ints", unpack(blob("mark_starts")))
        self._members = cast("Ints", unpack(blob("mark_members")))
        self._pair_words = unpack_words(blob("mark_pairs"))

    @cached_property
    def _folded(self) -> list[str]:
        return [text.translate(_FOLD) for text in self._plain]

    @cached_property
    def _lengths(self) -> Ints:
        return np.array([len(text) for text in self._plain], np.int32)

    @cached_property
    def _pair_places(self) -> dict[str, int]:
        return {pair: number for number, pair in enumerate(self._pair_words)}

    def find(self, text: str, limit: int = 20) -> list[MarkHit]:
        """Return the marks that fit the text, likeliest first."""
        read = bare(text)
        folded = read.translate(_FOLD)
        if len(read.replace("?", "").replace("*", "")) < 2 or not self._plain:
            return []
        rated = [
            (likeness, number)
            for number in self._candidates(folded)
            if (likeness := self._likeness(number, read, folded)) >= _ENOUGH
        ]
        rated.sort(key=lambda row: (-row[0], self._plain[row[1]], row[1]))
        return [MarkHit(self._mark(number), likeness) for likeness, number in rated[:limit]]

    def _mark(self, number: int) -> Mark:
        row = json.loads(self._rows[self._ends[number] : self._ends[number + 1]])
        return Mark(**{**row, "commodities": tuple(row["commodities"])})

    def _candidates(self, folded: str) -> list[int]:
        """Return the marks that share most pairs of characters with what was read."""
        votes = np.zeros(len(self._plain), np.float32)
        for pair in _pairs(folded):
            place = self._pair_places.get(pair)
            if place is not None:
                votes[self._members[self._starts[place] : self._starts[place + 1]]] += 4
        if "*" not in folded:
            votes -= np.minimum(np.abs(self._lengths - len(folded)), 8)
        if len(votes) <= _CANDIDATES:
            return list(range(len(votes)))
        return [int(n) for n in np.argpartition(-votes, _CANDIDATES)[:_CANDIDATES]]

    def _likeness(self, number: int, read: str, folded: str) -> float:
        plain, known = self._plain[number], self._folded[number]
        if read == plain:
            return 1.0
        if self._prefix[number] and len(known) >= 3 and folded.startswith(known):
            return 0.90 + 0.08 * len(known) / len(folded) + 0.01 * read.startswith(plain)
        # What was read exactly breaks a tie between marks that fold to the same.
        exact = 0.01 * Indel.normalized_similarity(read, plain)
        if folded == known:
            return 0.98 + exact
        wild = _by_pattern(folded, known) if "*" in folded or "?" in folded else 0.0
        likeness = OSA.normalized_similarity(folded, known)
        if 4 <= len(folded) < len(known):
            likeness = max(likeness, fuzz.partial_ratio(folded, known) / 100 * 0.93)
        return max(wild, likeness * 0.96) + exact


def _by_pattern(pattern: str, known: str) -> float:
    """Rate a pattern with `?` for one character and `*` for any number of them."""
    parts = [{"?": ".", "*": ".*"}.get(c, re.escape(c)) for c in pattern]
    share = sum(c not in "?*" for c in pattern) / max(1, len(known))
    if re.fullmatch("".join(parts), known):
        return min(0.97, 0.80 + 0.17 * share)
    if re.match("".join(parts), known):
        return min(0.90, 0.72 + 0.18 * share)
    if "*" not in pattern and abs(len(pattern) - len(known)) <= 1:
        matches = sum(a in {b, "?"} for a, b in zip(pattern, known, strict=False))
        return 0.95 * matches / max(len(pattern), len(known))
    return 0.0


def _pairs(text: str) -> set[str]:
    return {pair for i in range(len(text) - 1) if not {"?", "*"} & set(pair := text[i : i + 2])}
