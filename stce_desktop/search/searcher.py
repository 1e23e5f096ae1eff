"""The search box: route the text by its shape, rank, and say why."""

import time
from collections.abc import Iterable, Iterator
from functools import cached_property

from stce_desktop.domain.codes import dotted_hs, parent_code
from stce_desktop.domain.search import Hit, HitType, IndexDocument, QueryKind, SearchAnswer, Why
from stce_desktop.search import shapes
from stce_desktop.search.identifiers import Identifiers
from stce_desktop.search.library import Library
from stce_desktop.search.markings import MarkHit, MarkIndex
from stce_desktop.search.normalise import clean
from stce_desktop.search.tariff import Tariff
from stce_desktop.search.words import Ranked, WordIndex

MAX_QUERY = 400
_SECOND_READING = 0.05  # hits of another reading come after those of the likeliest one
Answer = tuple[list[Hit], str, str]


class Searcher:
    """Search one library; the index is made in memory at the first search."""

    def __init__(self, library: Library) -> None:
        self._library = library

    @cached_property
    def _documents(self) -> dict[str, IndexDocument]:
        return {document.id: document for document in self._library.documents()}

    @cached_property
    def _words(self) -> WordIndex:
        return WordIndex(self._documents.values(), self._library.abbreviations())

    @cached_property
    def _marks(self) -> MarkIndex:
        return MarkIndex(self._library.marks())

    @cached_property
    def _tariff(self) -> Tariff:
        return Tariff(self._library)

    @cached_property
    def _identifiers(self) -> Identifiers:
        return Identifiers(self._library.substances())

    def search(self, text: str, limit: int = 20, read_as: QueryKind | None = None) -> SearchAnswer:
        """Return the best hits; `read_as` overrides what the text would be taken for."""
        start = time.perf_counter()
        query = clean(text[: MAX_QUERY * 4])[:MAX_QUERY]
        kinds = (read_as,) if read_as else shapes.kinds(query)
        taken, hits, corrected, remark = kinds[0], [], "", ""
        for kind in kinds:
            found, corrected, remark = self._answer(kind, query, limit)
            hits = found
            if found or remark:
                taken = kind
                break
        if taken is not QueryKind.WORDS and QueryKind.WORDS in kinds:
            hits = _merged(hits, self._by_words(query, limit)[0])
        took = (time.perf_counter() - start) * 1000
        return SearchAnswer(text, taken, corrected, took, tuple(hits[:limit]), remark)

    def _answer(self, kind: QueryKind, query: str, limit: int) -> Answer:
        ways = {
            QueryKind.CONTROL_CODE: self._by_control_code,
            QueryKind.HS: self._by_hs,
            QueryKind.CAS: self._by_cas,
            QueryKind.UN_NUMBER: self._by_un,
            QueryKind.MARKING: self._by_marking,
            QueryKind.PACKAGING_MARK: self._by_packaging,
            QueryKind.CONTAINER: self._by_container,
            QueryKind.STOCK_NUMBER: self._by_stock_number,
            QueryKind.WORDS: self._by_words,
        }
        return ways[kind](query, limit) if kind in ways else ([], "", "")

    def _by_words(self, query: str, limit: int) -> Answer:
        terms, corrected = self._words.terms(query)
        return [_hit_of(r) for r in self._words.rank(terms, limit)], corrected, ""

    def _by_control_code(self, query: str, _limit: int) -> Answer:
        code = shapes.control_code(query)
        entry = self._documents.get(parent_code(code)) if code else None
        if not code or not entry:
            missing = f"{code or query} is not in this edition; that is not a release"
            return [], "", missing
        hits = [_hit(entry, 10.0, [Why("code", code, "exact")])]
        for document in self._documents.values():
            if document.type is not HitType.ENTRY and entry.id in document.codes:
                score = 8.0 - document.is_twin
                hits.append(_hit(document, score, [Why("control entry", entry.id, "exact")]))
        return sorted(hits, key=lambda h: -h.score), code if code != query else "", ""

    def _by_hs(self, query: str, limit: int) -> Answer:
        digits = shapes.hs_digits(query) or ""
        readings = self._tariff.readings(digits)
        hits: list[Hit] = []
        for reading in readings:
            hits = _merged(hits, self._hs_hits(reading))
        label = self._tariff.label(readings[0])
        if label and len(readings[0]) >= 4:
            own = Hit(
                readings[0][:6], HitType.HS, f"HS {dotted_hs(readings[0][:6])} {label}", (),
                (readings[0][:6],), 0.5, (Why("HS code", label, "label"),),
            )  # fmt: skip
            hits = _merged(hits[: limit - 1], [own])
        return hits, "", self._tariff.remark(readings[0])

    def _hs_hits(self, digits: str) -> list[Hit]:
        hits: dict[str, Hit] = {}
        for fact, score, how in self._tariff.facts(digits):
            document = self._documents.get(fact.commodity_id)
            if document and fact.commodity_id not in hits:
                text = f"{dotted_hs(fact.code)} {fact.rating}: {fact.basis}"
                hits[document.id] = _hit(document, score, [Why("HS code", text, how)])
        return sorted(hits.values(), key=lambda h: (-h.score, h.is_twin, h.id))

    def _by_cas(self, query: str, _limit: int) -> Answer:
        cas = shapes.cas_number(query)
        if cas is None:
            return [], "", ""
        found, remark = self._identifiers.cas(cas)
        how = "repaired" if remark else "exact"
        return list(self._with_goods((s.id for s in found), Why("CAS", cas, how))), "", remark

    def _by_un(self, query: str, _limit: int) -> Answer:
        number = shapes.un_number(query) or ""
        found = self._identifiers.un(number)
        remark = "" if found else f"UN {number} is not in this edition; that is not a release"
        why = Why("UN number", number, "exact")
        return list(self._with_goods((s.id for s in found), why)), "", remark

    def _with_goods(self, ids: Iterable[str], why: Why) -> Iterator[Hit]:
        """Yield substances and after each the commodities that carry its name."""
        for position, key in enumerate(ids):
            document = self._documents.get(key)
            if document is None:
                continue
            yield _hit(document, 10.0 - position, [why])
            names = {document.title.casefold()}
            for other in self._documents.values():
                terms = {t.casefold() for t in other.fields.get("term_en", ())}
                if other.type is HitType.COMMODITY and names & terms and not other.is_twin:
                    yield _hit(other, 9.5 - position, [Why("substance", document.title, "link")])

    def _by_marking(self, query: str, limit: int) -> Answer:
        hits: dict[str, Hit] = {}
        for found in self._marks.find(query, limit):
            for key in found.mark.commodities:
                document = self._documents.get(key)
                if document and key not in hits:
                    hits[key] = _hit(document, found.likeness * 10, [_why_of_mark(found)])
        return list(hits.values()), "", ""

    def _by_packaging(self, query: str, limit: int) -> Answer:
        code = shapes.packaging_code(query) or query
        hits, _corrected, _remark = self._by_marking(code, limit)
        return hits, "", f"{code} is a UN packaging mark: it names the package, not the goods"

    def _by_container(self, query: str, _limit: int) -> Answer:
        number, holds = shapes.container_number(query) or ("", False)
        state = "its check digit holds" if holds else "its check digit is wrong: read it again"
        return [], "", f"{number} is a container number; {state}"

    def _by_stock_number(self, query: str, limit: int) -> Answer:
        number = shapes.stock_number(query) or query
        hits, _corrected, _remark = self._by_marking(number, limit)
        return hits, "", f"{number} is a NATO stock number of supply class {number[:4]}"


def _why_of_mark(found: MarkHit) -> Why:
    mark = found.mark
    maker = f"{mark.maker}: " if mark.maker else ""
    kind = "exact" if found.likeness >= 1.0 else "similar"
    return Why("marking", f"{mark.mark} – {maker}{mark.meaning}", kind)


def _hit_of(ranked: Ranked) -> Hit:
    return _hit(ranked.document, ranked.score, ranked.why)


def _hit(document: IndexDocument, score: float, why: Iterable[Why]) -> Hit:
    return Hit(
        document.id, document.type, document.title, document.codes, document.hs,
        round(score, 4), tuple(why), document.is_twin, document.family,
    )  # fmt: skip


def _merged(first: list[Hit], second: list[Hit]) -> list[Hit]:
    """Append the hits of a second reading that the first does not hold, scored below it."""
    known = {hit.id for hit in first}
    floor = min((hit.score for hit in first), default=1.0)
    top = max((hit.score for hit in second), default=1.0) or 1.0
    added = [
        Hit(
            h.id, h.type, h.title, h.codes, h.hs,
            round(floor * _SECOND_READING * 10 * h.score / top, 4),
            h.why, h.is_twin, h.family,
        )
        for h in second
        if h.id not in known
    ]  # fmt: skip
    return first + added if first else second
