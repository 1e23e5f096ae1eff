"""Rank goods for words: any word counts, rare ones most; sentence vectors where words fail."""

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import cast

import numpy as np
from numpy.typing import NDArray

from stce_desktop.domain.search import Why
from stce_desktop.search import accessories, measures
from stce_desktop.search.blobs import Array, unpack, unpack_words
from stce_desktop.search.joint import scored
from stce_desktop.search.normalise import EDGES, MAX_TEXT, STOP, clean, words
from stce_desktop.search.postings import Floats, Postings
from stce_desktop.search.shorthand import Shorthand, is_bare
from stce_desktop.search.spelling import Speller
from stce_desktop.search.stems import stem
from stce_desktop.search.term import Term
from stce_desktop.search.vectors import VectorTable

_EXPANDED = 0.6  # an expansion counts less than a word that was typed
_SENSES = 5  # meanings of one abbreviation that are searched
_CUT_SHORT, _LONGEST_CUT = 0.3, 6  # a known word may be the beginning of another: PRESS
_LINE = 0.5  # shorthand that only lines of invoices hold: its word counts as well
_REPAIRED, _REPAIRED_TWICE = 0.75, 0.45
_PREFIX, _MAX_PREFIXES = 0.45, 12
_BARE_NUMBER = 0.35
_UNIT = 0.5
_UNKNOWN = 0.6  # what an unknown word would have been worth, as a share of the rarest word
_GATE = 1.6
_VECTOR = 1.2
_TRUST = 1.25  # a few unknown names in an English text do not make it foreign
_LARGE = 20_000  # shelves above this rank by vectors only what the words brought
_CANDIDATES = 400
_GROUPS = 400  # more things than any page shows
_LONGEST_SHORT = 4  # written words of an abbreviation


@dataclass(frozen=True, slots=True)
class Reading:
    """Hold a query as it is searched: its terms, English text, doubt, and the text corrected."""

    terms: tuple[Term, ...]
    text: str
    expected: float
    corrected: str


@dataclass(frozen=True, slots=True)
class Ranked:
    """Hold one thing that answers: the number of its group, its score and the reasons."""

    group: int
    score: float
    why: tuple[Why, ...]


class WordIndex:
    """Answer for words over a compiled index."""

    def __init__(self, blob: Callable[[str], bytes], vectors: VectorTable | None) -> None:
        self._starts = cast("NDArray[np.int32]", unpack(blob("group_starts")))
        self._size = int(self._starts[-1])
        self._postings = Postings(blob, self._size)
        self._speller = Speller(blob)
        self._shorthand = Shorthand(blob)
        self._only_in_lines = frozenset(unpack_words(blob("only_in_lines")))
        self._table = vectors
        self._scale = float(unpack(blob("vector_scale"))[0]) if vectors else 1.0
        self._vectors = self._kept(unpack(blob("vectors"))) if vectors else None
        self._short: dict[str, list[str]] = json.loads(blob("abbreviations"))
        self._patterns: list[list[str]] = json.loads(blob("field_patterns"))
        self._pattern_of = cast("NDArray[np.int32]", unpack(blob("field_pattern_of")))
        self._parts: dict[str, str] = json.loads(blob("parts"))

    def _kept(self, stored: Array) -> Array:
        """Return the vectors ready to reckon with; those of a large shelf as they are stored."""
        return stored if self._size > _LARGE else stored.astype(np.float32) * self._scale

    def read(self, text: str) -> Reading:
        """Return how a text is searched: repaired, expanded, completed."""
        text = clean(text[:MAX_TEXT])
        short = self._expansions(text)
        plain = words(measures.without_values(text))
        used = {word for typed, _long in short for word in words(typed)}
        terms: list[Term] = []
        spoken: list[str] = []
        expected = 0.0
        for position, word in enumerate(plain):
            is_last = position == len(plain) - 1 and text.endswith(word[-1:])
            found, english, worth = self._term(word, known_short=word in used, is_last=is_last)
            terms += found
            spoken.append(english)
            expected += worth
        for typed, longs in short:
            for long in longs[:_SENSES]:
                terms += self._expanded(typed, long)
                spoken.append(long)
        terms += [Term(k, _UNIT, k[1:], k[1:], "unit") for k in sorted(measures.kinds(text))]
        english = " ".join(filter(None, spoken))
        corrected = english if any(t.kind == "spelling" for t in terms) else ""
        lessened = accessories.lessened(tuple(_strongest(terms)), text)
        return Reading(lessened, english, expected, corrected)

    def knows(self, text: str) -> bool:
        """Tell whether every word of a text stands in the index."""
        found = words(clean(text[:MAX_TEXT]))
        return bool(found) and all(stem(word) in self._postings for word in found)

    def _term(
        self, word: str, *, known_short: bool, is_last: bool
    ) -> tuple[list[Term], str, float]:
        """Return the terms for one written word, the word to show, and what it is worth."""
        if word in STOP:
            return [], word, 0.0
        root = stem(word)
        if root in self._only_in_lines and word.isalpha():
            own = Term(root, _LINE, word, word, "word")
            found, english, missed = ([], "", 0.0) if known_short else self._unknown(word)
            return [own, *found], english, missed
        completions = self._completed(word) if is_last and len(word) > 1 else []
        if root in self._postings:
            weight = _BARE_NUMBER if word.isdigit() and len(word) < 4 else 1.0
            own = Term(root, weight, word, word, "word")
            meant = self._near_forms(word, root) + ([] if is_last else self._begun(word))
            return [own, *meant, *completions], word, weight * self._postings.rarity(root)
        if known_short:
            return [], "", 0.0
        if completions:
            return completions, word, 0.3 * self._postings.greatest_rarity
        return self._unknown(word)

    def _unknown(self, word: str) -> tuple[list[Term], str, float]:
        """Return what a word that stands nowhere may have been meant for."""
        missed = _UNKNOWN * self._postings.greatest_rarity * (0.4 if word.isdigit() else 1.0)
        cut = self._written_out(word)
        repaired = self._repaired(word)
        if cut and is_bare(word):
            return cut, cut[0].shown, missed
        # A slip of one letter is likelier than a shorthand, and a shorthand than two slips.
        likely = [*repaired, *cut] if repaired and repaired[0].weight == _REPAIRED else cut
        likely = likely or repaired
        if likely:
            return [*likely, *(t for t in repaired if t not in likely)], likely[0].shown, missed
        parts = self._parts_of(word)
        return [Term(stem(p), 0.7, word, p, "part", word) for p in parts], word, missed

    def _repaired(self, word: str) -> list[Term]:
        """Return what a misspelt word may be, the likeliest first."""
        return [
            Term(stem(other), _REPAIRED if edits == 1 else _REPAIRED_TWICE, word, other, "spelling")
            for other, edits in self._speller.repairs(word)
        ]

    def _written_out(self, word: str) -> list[Term]:
        """Return what a shortened word may stand for, the likeliest first."""
        return [
            Term(stem(other), _EXPANDED * likely, word, other, "abbreviation")
            for other, likely in self._shorthand.meant(word)
        ]

    def _begun(self, word: str) -> list[Term]:
        """Return what a known short word may be the beginning of: `PRESS`, `CAP`, `MAG`."""
        if len(word) > _LONGEST_CUT:
            return []
        return [
            Term(stem(other), _CUT_SHORT * likely, word, other, "abbreviation")
            for other, likely in self._shorthand.meant(word)
            if other.startswith(word)
        ]

    def _near_forms(self, word: str, root: str) -> list[Term]:
        """Return what else a word may be whose stem is known by chance: `belows` is no `below`."""
        if self._speller.knows(word):
            return []
        near = [other for other, edits in self._speller.repairs(word) if edits == 1]
        others = [other for other in near if stem(other) != root]
        return [Term(stem(other), _REPAIRED, word, other, "spelling") for other in others]

    def _completed(self, word: str) -> list[Term]:
        longer = self._postings.beginning_with(word, _MAX_PREFIXES)
        return [Term(w, _PREFIX, word, w, "prefix") for w in longer if w not in {word, stem(word)}]

    def _parts_of(self, word: str) -> list[str]:
        """Split a compound such as `turbomolekularpumpe` into two known words."""
        for cut in range(len(word) - 4, 3, -1):
            first, second = word[:cut], word[cut:]
            for head in (first, first.removesuffix("s"), first.removesuffix("n")):
                if (
                    len(head) > 3
                    and stem(head) in self._postings
                    and stem(second) in self._postings
                ):
                    return [head, second]
        return []

    def _expansions(self, text: str) -> list[tuple[str, list[str]]]:
        """Return (written, expansions) of abbreviations of one to four written words."""
        written = text.casefold().split()
        found: list[tuple[str, list[str]]] = []
        for size in range(_LONGEST_SHORT, 0, -1):
            for start in range(len(written) - size + 1):
                typed = " ".join(written[start : start + size]).strip(EDGES)
                if longs := self._short.get(typed):
                    found.append((typed, longs))
        return found

    def _expanded(self, typed: str, long: str) -> list[Term]:
        return [
            Term(stem(word), _EXPANDED, typed, word, "abbreviation", long)
            for word in words(long)
            if word not in STOP
        ]

    def rank(self, reading: Reading, limit: int, allowed: NDArray[np.bool_] | None) -> list[Ranked]:
        """Return the best groups for a reading; `allowed` marks the groups that may answer."""
        if not self._size or not (reading.terms or reading.text):
            return []
        lexical = scored(reading.terms, self._postings)
        near = self._near(lexical)
        scores = self._fused(lexical[near], near, reading)
        best = self._best_of_groups(scores, near, allowed)
        floor = _floor(lexical)
        found = sorted(best.items(), key=lambda item: (-item[1][0], item[0]))[:limit]
        return [
            self._ranked(group, score, document, reading)
            for group, (score, document) in found
            if score > floor
        ]

    def _near(self, lexical: Floats) -> NDArray[np.intp]:
        """Return the documents worth a look: all of a small shelf, of a large one the best."""
        if self._size <= _LARGE:
            return np.arange(self._size)
        touched = np.flatnonzero(lexical)
        if len(touched) > _CANDIDATES:
            least = np.argpartition(-lexical[touched], _CANDIDATES)[:_CANDIDATES]
            touched = np.sort(touched[least])
        return touched

    def _best_of_groups(
        self, scores: Floats, near: NDArray[np.intp], allowed: NDArray[np.bool_] | None
    ) -> dict[int, tuple[float, int]]:
        """Return (score, document) of the best document of each of the best groups."""
        order = np.argsort(-scores, kind="stable")
        groups = np.searchsorted(self._starts, near[order], side="right") - 1
        found: dict[int, tuple[float, int]] = {}
        for place, group in zip(order.tolist(), groups.tolist(), strict=True):
            if allowed is not None and not allowed[group]:
                continue
            found.setdefault(group, (float(scores[place]), int(near[place])))
            if len(found) >= _GROUPS:
                break
        return found

    def _fused(self, lexical: Floats, near: NDArray[np.intp], reading: Reading) -> Floats:
        """Add words and vectors; the fewer words are known, the more the vectors weigh."""
        top = float(lexical.max(initial=0.0))
        full = max(top, reading.expected * _GATE, 1e-6)
        scores = lexical / full
        if self._table is None or self._vectors is None or not reading.text:
            return scores
        query = self._table.vector(reading.text)
        chosen = self._vectors if len(near) == self._size else self._vectors[near]
        vectors = cast("Floats", np.asarray(chosen, np.float32))
        if chosen.dtype == np.int8:
            vectors = vectors * np.float32(self._scale)
        weight = _VECTOR * min(1.0, self._table.trust(reading.text) * _TRUST)
        return cast("Floats", scores + weight * (vectors @ query))

    def _ranked(self, group: int, score: float, document: int, reading: Reading) -> Ranked:
        found: dict[str, tuple[float, Why]] = {}
        for term in reading.terms:
            worth, field = self._postings.worth(term.stem, document)
            gain = worth * term.weight
            if gain > found.get(term.typed, (0.0, None))[0]:
                name = self._patterns[int(self._pattern_of[document])][field]
                found[term.typed] = (gain, Why(name, _words(term), term.kind))
        best = sorted(found.values(), key=lambda row: -row[0])
        why = tuple(row[1] for row in best[:4])
        part = self._parts.get(str(document))
        if part:
            why = (*why[:3], Why("paragraph", part, "part"))
        return Ranked(group, score, why or (Why("meaning", reading.text, "meaning"),))


def _floor(lexical: Floats) -> float:
    """Return the score below which nothing is shown: likeness of meaning alone must be strong."""
    return 0.42 if not lexical.any() else 0.05


def _strongest(terms: Iterable[Term]) -> list[Term]:
    """Keep each stem once for what was typed, with its greatest weight."""
    best: dict[tuple[str, str], Term] = {}
    for term in terms:
        key = (term.stem, term.typed)
        if key not in best or term.weight > best[key].weight:
            best[key] = term
    return list(best.values())


def _words(term: Term) -> str:
    if term.kind in {"spelling", "part"}:
        return f"{term.shown} (you wrote: {term.typed})"
    if term.kind == "abbreviation":
        return f"{term.shown} (from: {term.typed})"
    return term.shown
