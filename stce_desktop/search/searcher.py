"""The search box: route the text by its shape, rank, and say why."""

import time
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from stce_desktop.domain.search import Filter, Hit, HitType, QueryKind, SearchAnswer, Why
from stce_desktop.search import shapes
from stce_desktop.search.build import Group
from stce_desktop.search.groups import GroupShelf
from stce_desktop.search.kinship import supported
from stce_desktop.search.library import Library
from stce_desktop.search.lookup import Lookup, hit_of, merged
from stce_desktop.search.normalise import clean
from stce_desktop.search.own import card_of
from stce_desktop.search.vectors import VectorTable
from stce_desktop.search.words import WordIndex

MAX_QUERY = 400
_KIN = 30  # hits looked through for entries and goods that belong together
_CLEAR_MARK = 9.5  # likeness times ten from which a mark is taken at its word
Answer = tuple[list[Hit], str, str]


class Searcher:
    """Search one library; its index was made when the knowledge was compiled."""

    def __init__(self, library: Library, vectors: VectorTable | None = None) -> None:
        self._library = library
        self._vectors = vectors
        self._own: Searcher | None = None

    @cached_property
    def _groups(self) -> GroupShelf:
        return GroupShelf(self._library.blob)

    @cached_property
    def _words(self) -> WordIndex:
        return WordIndex(self._library.blob, self._vectors)

    @cached_property
    def _lookup(self) -> Lookup:
        return Lookup(self._library, self._groups)

    def use_own(self, own: Library) -> None:
        """Search what the post has added as well: its hits come after all others."""
        self._own = Searcher(own)

    def load(self) -> None:
        """Read the index now, so that the first key press need not wait for it."""
        self.search("tube", 1)

    def search(
        self,
        text: str,
        limit: int = 20,
        read_as: QueryKind | None = None,
        only: Filter | None = None,
    ) -> SearchAnswer:
        """Return the best hits; `read_as` overrides what the text would be taken for."""
        start = time.perf_counter()
        query = clean(text[: MAX_QUERY * 4])[:MAX_QUERY]
        kinds = (read_as,) if read_as else shapes.kinds(query)
        allowed = None if only is None or only.is_empty else self._allowed(only)
        taken, (hits, corrected, remark) = self._first_reading(kinds, query, limit, allowed)
        if taken is not QueryKind.WORDS and QueryKind.WORDS in kinds:
            more, corrected_words, _remark = self._by_words(query, limit, allowed)
            if self._is_rather_words(taken, hits, query):
                taken, hits, corrected = QueryKind.WORDS, merged(more, hits), corrected_words
            else:
                hits = merged(hits, more)
        if self._own is not None:
            hits = [*hits[:limit], *self._own_hits(query, limit, read_as)]
        took = (time.perf_counter() - start) * 1000
        shown = tuple(hits[: limit if self._own is None else 2 * limit])
        return SearchAnswer(text, taken, corrected, took, shown, remark)

    def _is_rather_words(self, taken: QueryKind, hits: list[Hit], query: str) -> bool:
        """Tell whether what looks like a mark is a word: `B5H9` is known, and no mark fits well."""
        weak = not hits or hits[0].score < _CLEAR_MARK
        return taken is QueryKind.MARKING and weak and self._words.knows(query)

    def _first_reading(
        self,
        kinds: tuple[QueryKind, ...],
        query: str,
        limit: int,
        allowed: NDArray[np.bool_] | None,
    ) -> tuple[QueryKind, Answer]:
        """Return the first reading that finds something or has something to say."""
        for kind in kinds:
            answer = (
                self._by_words(query, limit, allowed)
                if kind is QueryKind.WORDS
                else self._by_code(kind, query, limit, allowed)
            )
            if answer[0] or answer[2]:
                return kind, answer
        return kinds[0], ([], "", "")

    def _by_words(self, query: str, limit: int, allowed: NDArray[np.bool_] | None) -> Answer:
        reading = self._words.read(query)
        ranked = self._words.rank(reading, max(limit, _KIN), allowed)
        hits = [hit_of(self._groups.at(r.group), r.score, r.why) for r in ranked]
        return supported(hits, limit), reading.corrected, ""

    def _by_code(
        self, kind: QueryKind, query: str, limit: int, allowed: NDArray[np.bool_] | None
    ) -> Answer:
        hits, corrected, remark = self._lookup.answer(kind, query, limit)
        if allowed is not None:
            names = {self._groups.at(int(n)).id for n in np.flatnonzero(allowed)}
            hits = [hit for hit in hits if hit.id in names]
        return hits, corrected, remark

    def _own_hits(self, query: str, limit: int, read_as: QueryKind | None) -> list[Hit]:
        found = self._own.search(query, limit, read_as).hits if self._own else ()
        return [
            Hit(
                card_of(h.id), h.type, h.title, h.codes, h.hs, h.score,
                (*h.why, Why("own record", "", "own")), h.is_twin, h.family, is_own=True,
            )
            for h in found
        ]  # fmt: skip

    def _allowed(self, only: Filter) -> NDArray[np.bool_]:
        return np.array([_passes(group, only) for group in self._groups.all()], np.bool_)


def _passes(group: Group, only: Filter) -> bool:
    return (
        (not only.family or group.family == only.family)
        and (not only.regime or only.regime in group.regimes)
        and (not only.chapter or any(code.startswith(only.chapter) for code in group.hs))
        and (not only.hazard or only.hazard in group.hazards)
        and (not only.has_twin or (group.type == HitType.COMMODITY and group.has_twin))
    )
