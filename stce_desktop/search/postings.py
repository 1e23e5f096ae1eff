"""Words and the documents that hold them, ranked as BM25F ranks; plain arrays throughout."""

import math
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import cast

import numpy as np
from numpy.typing import NDArray

from stce_desktop.search.blobs import grouped, pack, pack_words, unpack, unpack_words

Floats = NDArray[np.float32]
Ints = NDArray[np.int32]
Bytes = NDArray[np.uint8]
_SATURATION = 1.2  # k1 of BM25: how soon a repeated word stops counting
_LENGTH = 0.35  # b of BM25: how far long documents are held back


@dataclass(frozen=True, slots=True)
class Words:
    """Hold the weighted words of one document: word → (weight, number of its best field)."""

    weights: dict[str, float]
    fields: dict[str, int]
    length: float


def weigh(fields: Mapping[str, Iterable[str]], weights: Callable[[str], float]) -> Words:
    """Count the words of all fields, each as often as its field is worth.

    Terms of other languages do not make a document long: a thing with names in eight languages
    must not fall behind one with names in one.
    """
    total: defaultdict[str, float] = defaultdict(float)
    best: dict[str, tuple[float, int]] = {}
    length = 0.0
    for number, (name, found) in enumerate(fields.items()):
        weight = weights(name)
        counted = Counter(found)
        if not name.startswith("term_") or name == "term_en":
            length += weight * sum(counted.values())
        for word, count in counted.items():
            gain = weight * min(count, 3)
            total[word] += gain
            if gain > best.get(word, (0.0, 0))[0]:
                best[word] = (gain, number)
    return Words(dict(total), {word: number for word, (_g, number) in best.items()}, length)


def build_postings(documents: Sequence[Words]) -> dict[str, bytes]:
    """Return the arrays of an index over documents."""
    size = len(documents)
    average = sum(d.length for d in documents) / max(1, size) or 1.0
    postings: defaultdict[str, list[int]] = defaultdict(list)
    for number, document in enumerate(documents):
        for word in document.weights:
            postings[word].append(number)
    vocabulary = sorted(postings)
    place = {word: number for number, word in enumerate(vocabulary)}
    starts, members = grouped({place[w]: p for w, p in postings.items()}, len(vocabulary))
    impacts = np.zeros(len(members), np.float32)
    fields = np.zeros(len(members), np.uint8)
    rarity = np.zeros(len(vocabulary), np.float32)
    for word, numbers in postings.items():
        at = int(starts[place[word]])
        idf = math.log(1 + (size - len(numbers) + 0.5) / (len(numbers) + 0.5))
        rarity[place[word]] = idf
        for offset, number in enumerate(numbers):
            document = documents[number]
            weight = document.weights[word]
            held = _SATURATION * (1 - _LENGTH + _LENGTH * document.length / average)
            impacts[at + offset] = idf * weight * (_SATURATION + 1) / (weight + held)
            fields[at + offset] = document.fields[word]
    return {
        "vocabulary": pack_words(vocabulary),
        "starts": pack(starts),
        "members": pack(members),
        "impacts": pack(impacts),
        "fields": pack(fields),
        "rarity": pack(rarity),
    }


class Postings:
    """Score all documents for weighted words."""

    def __init__(self, blob: Callable[[str], bytes], size: int) -> None:
        self.size = size
        self.vocabulary = unpack_words(blob("vocabulary"))
        self._starts = cast("Ints", unpack(blob("starts")))
        self._members = cast("Ints", unpack(blob("members")))
        self._impacts = cast("Floats", unpack(blob("impacts")))
        self._fields = cast("Bytes", unpack(blob("fields")))
        self._rarity = cast("Floats", unpack(blob("rarity")))

    @cached_property
    def _places(self) -> dict[str, int]:
        return {word: number for number, word in enumerate(self.vocabulary)}

    @cached_property
    def greatest_rarity(self) -> float:
        """Return the rarity of the rarest word."""
        return float(self._rarity.max()) if len(self._rarity) else 1.0

    def __contains__(self, word: str) -> bool:
        """Tell whether any document holds the word."""
        return word in self._places

    def rarity(self, word: str) -> float:
        """Return how much a word tells (BM25's idf); 0 for an unknown word."""
        place = self._places.get(word)
        return float(self._rarity[place]) if place is not None else 0.0

    def count(self, word: str) -> int:
        """Return how many documents hold a word."""
        place = self._places.get(word)
        return int(self._starts[place + 1] - self._starts[place]) if place is not None else 0

    def impacts(self, word: str) -> tuple[Ints, Floats]:
        """Return the documents that hold a word, each once, and what it is worth in each."""
        place = self._places.get(word)
        part = slice(0) if place is None else slice(self._starts[place], self._starts[place + 1])
        return self._members[part], self._impacts[part]

    def worth(self, word: str, document: int) -> tuple[float, int]:
        """Return what a word is worth in one document, and the number of its field."""
        place = self._places.get(word)
        if place is None:
            return 0.0, 0
        low, high = int(self._starts[place]), int(self._starts[place + 1])
        at = low + int(np.searchsorted(self._members[low:high], document))
        if at >= high or self._members[at] != document:
            return 0.0, 0
        return float(self._impacts[at]), int(self._fields[at])

    def beginning_with(self, beginning: str, limit: int) -> list[str]:
        """Return words of the vocabulary that begin so, the commonest first."""
        at = bisect_left(self.vocabulary, beginning)
        end = bisect_left(self.vocabulary, beginning + "\U0010ffff")
        longer = self.vocabulary[at : min(end, at + limit * 8)]
        return sorted(longer, key=lambda w: -self.count(w))[:limit]
