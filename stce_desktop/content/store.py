"""Read the compiled knowledge; one read-only connection a thread."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from sqlite3 import Connection, Row
from typing import TypeVar

import msgspec

from stce_desktop.content.schema import VERSION
from stce_desktop.domain.card import Edition, NamedCommodity
from stce_desktop.domain.commodity import Commodity, Kind, Rating
from stce_desktop.domain.entry import Entry
from stce_desktop.domain.errors import ContentError
from stce_desktop.domain.knowledge import (
    Abbreviation,
    Character,
    Coded,
    DeadlineRule,
    HazardGuide,
    Mark,
    Practice,
    ReachBackTemplate,
    Source,
    Substance,
)
from stce_desktop.domain.notice import NoticeText
from stce_desktop.domain.rule import Parameter
from stce_desktop.domain.search import HsFact

T = TypeVar("T")
Value = str | int
_COUNTED = ("entry", "commodity", "substance", "parameter", "mark", "abbreviation", "hs_link")


class ContentStore:
    """Answer for the knowledge; `connect` gives the calling thread's own connection."""

    def __init__(self, connect: Callable[[], Connection]) -> None:
        self._connect = connect

    def _rows(self, sql: str, *values: Value) -> list[Row]:
        return self._connect().execute(sql, values).fetchall()

    def _docs(self, kind: type[T], sql: str, *values: Value) -> Iterator[T]:
        for row in self._rows(sql, *values):
            yield msgspec.json.decode(row["doc"], type=kind)

    def _doc(self, kind: type[T], sql: str, *values: Value) -> T | None:
        return next(self._docs(kind, sql, *values), None)

    @cached_property
    def _meta(self) -> dict[str, str]:
        meta = {row["key"]: row["value"] for row in self._rows("SELECT key, value FROM meta")}
        if meta.get("schema_version") != str(VERSION):
            raise ContentError(
                "The knowledge was compiled for another version of the program",
                f"schema {meta.get('schema_version', 'unknown')}, wanted {VERSION}",
                "Run `data build`.",
            )
        return meta

    def edition(self) -> Edition:
        """Return lists, day, hash and counts of the knowledge in use; raise ContentError."""
        meta = self._meta
        counts = {name: self._count(name) for name in _COUNTED}
        lists: dict[str, str] = json.loads(meta["lists"])
        return Edition(lists, meta["date"], meta["sources_sha256"], counts)

    def _count(self, table: str) -> int:
        # The name comes from the tuple above, never from outside; SQLite takes no table parameter.
        sql = {name: f"SELECT count(*) FROM {name}" for name in _COUNTED}[table]  # noqa: S608
        return int(self._rows(sql)[0][0])

    def commodity(self, commodity_id: str) -> Commodity | None:
        """Return a commodity by id, or None."""
        return self._doc(Commodity, "SELECT doc FROM commodity WHERE id = ?", commodity_id)

    def commodities(self) -> Iterator[Commodity]:
        """Return all commodities in the order of their ids."""
        return self._docs(Commodity, "SELECT doc FROM commodity ORDER BY id")

    def entry(self, code: str) -> Entry | None:
        """Return a control entry by its five characters or ML number, or None."""
        return self._doc(Entry, "SELECT doc FROM entry WHERE code = ?", code)

    def entries(self) -> Iterator[Entry]:
        """Return all control entries in the order of their codes."""
        return self._docs(Entry, "SELECT doc FROM entry ORDER BY code")

    def substance(self, substance_id: str) -> Substance | None:
        """Return a substance by id, or None."""
        return self._doc(Substance, "SELECT doc FROM substance WHERE id = ?", substance_id)

    def substances(self) -> Iterator[Substance]:
        """Return all substances in the order of their ids."""
        return self._docs(Substance, "SELECT doc FROM substance ORDER BY id")

    def parameter(self, parameter_id: str) -> Parameter | None:
        """Return a parameter by id, or None."""
        return self._doc(Parameter, "SELECT doc FROM parameter WHERE id = ?", parameter_id)

    def parameters(self) -> dict[str, Parameter]:
        """Return all parameters by id."""
        found = self._docs(Parameter, "SELECT doc FROM parameter ORDER BY id")
        return {parameter.id: parameter for parameter in found}

    def marks(self) -> Iterator[Mark]:
        """Return all marks in the order of the sources."""
        return self._docs(Mark, "SELECT doc FROM mark ORDER BY rank")

    def abbreviations(self) -> Iterator[Abbreviation]:
        """Return all invoice abbreviations in the order of the sources."""
        return self._docs(Abbreviation, "SELECT doc FROM abbreviation ORDER BY rank")

    def characters(self) -> Iterator[Character]:
        """Return the characters of the guided key in the order of the sources."""
        return self._docs(Character, "SELECT doc FROM character ORDER BY rank")

    def hazards(self) -> tuple[HazardGuide, ...]:
        """Return all hazard guides in the order of the procedure."""
        return tuple(self._docs(HazardGuide, "SELECT doc FROM hazard ORDER BY rank"))

    def shots(self) -> tuple[Coded, ...]:
        """Return the kinds of photo in the order of the procedure."""
        return self._coded("shot")

    def red_flags(self) -> tuple[Coded, ...]:
        """Return the red flags in the order of the procedure."""
        return self._coded("red_flag")

    def dispositions(self) -> tuple[Coded, ...]:
        """Return what can be done with goods, in the order of the procedure."""
        return self._coded("disposition")

    def _coded(self, layer: str) -> tuple[Coded, ...]:
        sql = "SELECT doc FROM coded WHERE layer = ? ORDER BY rank"
        return tuple(self._docs(Coded, sql, layer))

    def deadlines(self) -> tuple[DeadlineRule, ...]:
        """Return how long each disposition may stand, in the order of the procedure."""
        return tuple(self._docs(DeadlineRule, "SELECT doc FROM deadline ORDER BY rank"))

    def templates(self) -> tuple[ReachBackTemplate, ...]:
        """Return the questions to an expert in the order of the procedure."""
        return tuple(self._docs(ReachBackTemplate, "SELECT doc FROM template ORDER BY rank"))

    def notices(self) -> tuple[NoticeText, ...]:
        """Return the texts of the notice to a trader, by language, in their order."""
        return tuple(self._docs(NoticeText, "SELECT doc FROM notice ORDER BY rank"))

    def practices(self) -> tuple[Practice, ...]:
        """Return the good-practice notes in the order of the procedure."""
        return tuple(self._docs(Practice, "SELECT doc FROM practice ORDER BY rank"))

    def blob(self, name: str) -> bytes:
        """Return a part of the search index; raise ContentError when there is none."""
        rows = self._rows("SELECT data FROM search_index WHERE name = ?", name)
        if not rows:
            raise ContentError("The search index is missing", name, "Build the database again.")
        return bytes(rows[0]["data"])

    def sources(self, ids: Iterable[str]) -> tuple[Source, ...]:
        """Return the named sources in the order asked for."""
        found = (self._doc(Source, "SELECT doc FROM source WHERE id = ?", key) for key in ids)
        return tuple(source for source in found if source)

    def hs_labels(self) -> Mapping[str, str]:
        """Return the labels of HS chapters, headings and subheadings by their digits."""
        return {row["code"]: row["label"] for row in self._rows("SELECT code, label FROM hs_label")}

    def hs_label(self, code: str) -> str:
        """Return the label of an HS code, or of the heading or chapter around it, or nothing."""
        for length in (6, 4, 2):
            rows = self._rows("SELECT label FROM hs_label WHERE code = ?", code[:length])
            if rows:
                return str(rows[0]["label"])
        return ""

    def hs_priority(self, code: str) -> str:
        """Return the tier of a code on the Common High Priority List, or nothing."""
        rows = self._rows("SELECT tier FROM hs_priority WHERE code = ?", code[:6])
        return str(rows[0]["tier"]) if rows else ""

    def hs_rows(self) -> Iterator[HsFact]:
        """Return every link between an HS code and a commodity."""
        sql = "SELECT code, edition, commodity, rating, basis FROM hs_link ORDER BY rowid"
        for row in self._rows(sql):
            yield HsFact(
                row["code"], row["edition"], row["commodity"], Rating(row["rating"]), row["basis"]
            )

    def hs_predecessors(self, code: str) -> tuple[tuple[str, int], ...]:
        """Return (code, edition) of older editions that goods of this newer code came from."""
        sql = """SELECT DISTINCT older, older_edition FROM hs_step
                 WHERE newer = ? AND older <> newer ORDER BY older_edition DESC, older"""
        return tuple((row["older"], row["older_edition"]) for row in self._rows(sql, code))

    def hs_successors(self, code: str, edition: int) -> tuple[str, ...]:
        """Return the codes one edition later that goods of this code went to."""
        sql = """SELECT newer FROM hs_step WHERE older = ? AND older_edition = ? ORDER BY newer"""
        return tuple(row["newer"] for row in self._rows(sql, code, edition))

    def hs_editions_of(self, code: str) -> tuple[int, ...]:
        """Return the editions in which a six-digit code exists, newest first."""
        sql = """SELECT newer_edition AS e FROM hs_step WHERE newer = ?
                 UNION SELECT older_edition FROM hs_step WHERE older = ? ORDER BY e DESC"""
        return tuple(row["e"] for row in self._rows(sql, code, code))

    def named(self, commodity_id: str) -> NamedCommodity | None:
        """Return the name of a commodity for a link to it, or None."""
        sql = "SELECT id, name, family, kind, '' AS rating, '' AS basis FROM commodity WHERE id = ?"
        return next(map(_named, self._rows(sql, commodity_id)), None)

    def commodities_of_entry(self, code: str) -> tuple[NamedCommodity, ...]:
        """Return the commodities tied to an entry, controlled ones first."""
        sql = """SELECT DISTINCT c.id, c.name, c.family, c.kind, '' AS rating, '' AS basis
                 FROM entry_link l JOIN commodity c ON c.id = l.commodity
                 WHERE l.code = ? ORDER BY c.kind, c.name"""
        return tuple(map(_named, self._rows(sql, code)))

    def commodities_of_hs(self, code: str) -> tuple[NamedCommodity, ...]:
        """Return the commodities tied to a six-digit code, strongest rating first."""
        sql = """SELECT c.id, c.name, c.family, c.kind, l.rating, l.basis
                 FROM hs_link l JOIN commodity c ON c.id = l.commodity WHERE l.code = ?
                 ORDER BY instr('named mainly possible disguise', l.rating), c.kind, c.name"""
        return tuple(map(_named, self._rows(sql, code)))

    def commodities_of_substance(self, substance_id: str) -> tuple[NamedCommodity, ...]:
        """Return the commodities that a substance travels as."""
        sql = """SELECT DISTINCT c.id, c.name, c.family, c.kind, '' AS rating, '' AS basis
                 FROM commodity c, json_each(c.doc, '$.substances') s
                 WHERE s.value = ? ORDER BY c.name"""
        return tuple(map(_named, self._rows(sql, substance_id)))

    def substances_of_entry(self, code: str) -> tuple[Substance, ...]:
        """Return the substances that an entry names."""
        sql = """SELECT DISTINCT s.doc FROM substance_entry l JOIN substance s ON s.id = l.substance
                 WHERE l.code = ? ORDER BY s.name"""
        return tuple(self._docs(Substance, sql, code))


def _named(row: Row) -> NamedCommodity:
    rating = Rating(row["rating"]) if row["rating"] else None
    is_twin = row["kind"] == Kind.TWIN
    return NamedCommodity(row["id"], row["name"], row["family"], is_twin, rating, row["basis"])
