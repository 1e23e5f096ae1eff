"""Answers to codes and marks: control codes, HS, CAS, UN, stock numbers, markings."""

from collections.abc import Iterable, Iterator
from functools import cached_property

from stce_desktop.domain.codes import dotted_hs, parent_code
from stce_desktop.domain.search import Hit, HitType, QueryKind, Why
from stce_desktop.search import shapes
from stce_desktop.search.build import Group
from stce_desktop.search.groups import GroupShelf
from stce_desktop.search.identifiers import Identifiers
from stce_desktop.search.library import Library
from stce_desktop.search.markings import MarkHit, MarkIndex
from stce_desktop.search.tariff import Tariff

Answer = tuple[list[Hit], str, str]
_SECOND_READING = 0.5  # hits of another reading come after those of the likeliest one


class Lookup:
    """Answer for everything that is not words; an answer is (hits, corrected, remark)."""

    def __init__(self, library: Library, groups: GroupShelf) -> None:
        self._library = library
        self._groups = groups

    @cached_property
    def _marks(self) -> MarkIndex:
        return MarkIndex(self._library.blob)

    @cached_property
    def _tariff(self) -> Tariff:
        return Tariff(self._library)

    @cached_property
    def _identifiers(self) -> Identifiers:
        return Identifiers(self._library.substances())

    def answer(self, kind: QueryKind, query: str, limit: int) -> Answer:
        """Return what a text means when it is read as `kind`."""
        ways = {
            QueryKind.CONTROL_CODE: self._by_control_code,
            QueryKind.HS: self._by_hs,
            QueryKind.CAS: self._by_cas,
            QueryKind.UN_NUMBER: self._by_un,
            QueryKind.MARKING: self._by_marking,
            QueryKind.PACKAGING_MARK: self._by_packaging,
            QueryKind.CONTAINER: self._by_container,
            QueryKind.STOCK_NUMBER: self._by_stock_number,
        }
        return ways[kind](query, limit) if kind in ways else ([], "", "")

    def _by_control_code(self, query: str, _limit: int) -> Answer:
        code = shapes.control_code(query)
        entry = self._groups.get(parent_code(code)) if code else None
        if not code or not entry:
            return [], "", f"{code or query} is not in this edition; that is not a release"
        hits = [hit_of(entry, 10.0, [Why("code", code, "exact")])]
        for group in self._groups.with_code(entry.id):
            why = [Why("control entry", entry.id, "exact")]
            hits.append(hit_of(group, 8.0 - group.is_twin, why))
        return sorted(hits, key=lambda h: -h.score), code if code != query else "", ""

    def _by_hs(self, query: str, limit: int) -> Answer:
        digits = shapes.hs_digits(query) or ""
        readings = self._tariff.readings(digits)
        hits: list[Hit] = []
        for reading in readings:
            hits = merged(hits, self._hs_hits(reading))
        label = self._tariff.label(readings[0])
        if label and len(readings[0]) >= 4:
            own = Hit(
                readings[0][:6], HitType.HS, f"HS {dotted_hs(readings[0][:6])} {label}", (),
                (readings[0][:6],), 0.5, (Why("HS code", label, "label"),),
            )  # fmt: skip
            hits = merged(hits[: limit - 1], [own])
        return hits, "", self._tariff.remark(readings[0])

    def _hs_hits(self, digits: str) -> list[Hit]:
        hits: dict[str, Hit] = {}
        for fact, score, how in self._tariff.facts(digits):
            group = self._groups.get(fact.commodity_id)
            if group and fact.commodity_id not in hits:
                text = f"{dotted_hs(fact.code)} {fact.rating}: {fact.basis}"
                hits[group.id] = hit_of(group, score, [Why("HS code", text, how)])
        return sorted(hits.values(), key=lambda h: (-h.score, h.is_twin, h.id))

    def _by_cas(self, query: str, _limit: int) -> Answer:
        cas = shapes.cas_number(query)
        if cas is None:
            return [], "", ""
        found, remark = self._identifiers.cas(cas)
        how = "repaired" if remark else "exact"
        return list(self._with_goods((s.id for s in found), Why("CAS", cas, how))), "", remark

    def _by_un(self, query: str, _limit: int) -> Answer:
        marked = shapes.un_number(query)
        number = marked or shapes.bare_un_number(query) or ""
        found = self._identifiers.un(number)
        missing = f"UN {number} is not in this edition; that is not a release"
        remark = missing if marked and not found else ""
        why = Why("UN number", number, "exact")
        return list(self._with_goods((s.id for s in found), why)), "", remark

    def _with_goods(self, ids: Iterable[str], why: Why) -> Iterator[Hit]:
        """Yield substances and after each the commodities that it travels as."""
        for position, key in enumerate(ids):
            group = self._groups.get(key)
            if group is None:
                continue
            yield hit_of(group, 10.0 - position, [why])
            for goods in self._library.commodities_of_substance(key):
                other = self._groups.get(goods.id)
                if other:
                    link = [Why("substance", group.title, "link")]
                    yield hit_of(other, 9.5 - position - other.is_twin, link)

    def _by_marking(self, query: str, limit: int) -> Answer:
        hits: dict[str, Hit] = {}
        for found in self._marks.find(query, limit):
            for key in found.mark.commodities:
                group = self._groups.get(key)
                if group and key not in hits:
                    hits[key] = hit_of(group, found.likeness * 10, [_why_of_mark(found)])
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


def hit_of(group: Group, score: float, why: Iterable[Why]) -> Hit:
    """Return the hit for a thing with its score and reasons."""
    return Hit(
        group.id, HitType(group.type), group.title, group.codes, group.hs,
        round(score, 4), tuple(why), group.is_twin, group.family,
    )  # fmt: skip


def merged(first: list[Hit], second: list[Hit]) -> list[Hit]:
    """Append the hits of a second reading that the first does not hold, scored below it."""
    known = {hit.id for hit in first}
    floor = min((hit.score for hit in first), default=1.0)
    top = max((hit.score for hit in second), default=1.0) or 1.0
    added = [
        Hit(
            h.id, h.type, h.title, h.codes, h.hs,
            round(floor * _SECOND_READING * h.score / top, 4),
            h.why, h.is_twin, h.family,
        )
        for h in second
        if h.id not in known
    ]  # fmt: skip
    return first + added if first else second
