"""The knowledge as documents for the search index."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from stce_desktop.content.knowledge import Knowledge
from stce_desktop.content.store import ContentStore
from stce_desktop.domain.commodity import Commodity, Kind
from stce_desktop.domain.entry import Entry
from stce_desktop.domain.knowledge import Abbreviation, Mark, Substance
from stce_desktop.domain.rule import Node
from stce_desktop.domain.search import HitType, IndexDocument

_SPLIT = 6  # an entry with more paragraphs than this is indexed paragraph by paragraph


class ContentLibrary(ContentStore):
    """Give the search what it needs while it answers."""

    def entry_title(self, code: str) -> str:
        """Return the title of an entry, or nothing."""
        entry = self.entry(code)
        return entry.title if entry else ""


class KnowledgeDocuments:
    """Give the search everything it indexes when the knowledge is compiled."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._k = knowledge
        self._entries = {entry.code: entry for entry in knowledge.entries}
        self._terms = {row.code: row.terms for row in knowledge.entry_terms}
        self._said = {row.commodity: row for row in knowledge.said}
        self._twins = {c.id for c in knowledge.commodities if c.kind is Kind.TWIN}

    def documents(self) -> Iterator[IndexDocument]:
        """Return commodities, entries and substances as fielded documents."""
        for commodity in self._k.commodities:
            yield from self._of_commodity(commodity)
        for entry in self._k.entries:
            yield from _of_entry(entry, self._terms.get(entry.code, {}))
        yield from map(_of_substance, self._k.substances)

    def marks(self) -> tuple[Mark, ...]:
        """Return every mark."""
        return self._k.marks

    def abbreviations(self) -> tuple[Abbreviation, ...]:
        """Return every invoice abbreviation."""
        return self._k.abbreviations

    def _of_commodity(self, c: Commodity) -> Iterator[IndexDocument]:
        """Yield the document of a commodity, and one of what people say who lack its name.

        The second has a sentence vector of its own, which a long description would blur.
        """
        entries = [self._entries[e.code] for e in c.entries if e.code in self._entries]
        fields = {
            "name": (c.name,),
            **{f"term_{language}": terms for language, terms in c.terms.items()},
            "what": (c.what, c.why),
            "looks": (c.looks.shape, c.looks.colour, c.looks.ports, *c.looks.materials),
            "marking": c.marking.says,
            "uses": c.uses,
            "telltale": tuple(f"{t.label} {t.text}" for t in c.telltales),
            "listed": tuple(entry.title for entry in entries),
        }
        document = IndexDocument(
            id=c.id, type=HitType.COMMODITY, title=c.name,
            codes=tuple(dict.fromkeys(link.code for link in c.entries)),
            hs=tuple(dict.fromkeys(link.code for link in c.hs)),
            is_twin=c.kind is Kind.TWIN, family=c.family, fields=_filled(fields),
            units=tuple(dict.fromkeys(u for e in c.entries for u in self._units(e.paragraph))),
            regimes=tuple(dict.fromkeys(r for entry in entries for r in entry.regimes)),
            hazards=tuple(h.id for h in c.hazards),
            has_twin=any(row.id in self._twins for row in c.look_alikes),
        )  # fmt: skip
        yield document
        if said := self._said.get(c.id):
            fields = _filled({"plain": said.plain, "line": said.lines})
            yield replace(document, fields=fields, units=())

    def _units(self, paragraph: str) -> Iterator[str]:
        entry = self._entries.get(paragraph.split(".", maxsplit=1)[0])
        if entry:
            yield from units_of(entry.rule, paragraph)


def units_of(node: Node, paragraph: str = "") -> Iterator[str]:
    """Yield the units of the tests at or under a paragraph, or of the whole rule."""
    if node.test and node.test.unit and (node.paragraph or paragraph).startswith(paragraph):
        yield node.test.unit
    for child in (*node.children, *node.unless):
        yield from units_of(child, paragraph)


def _of_entry(e: Entry, terms: Mapping[str, tuple[str, ...]]) -> Iterator[IndexDocument]:
    parts = [*e.rule.children] if len(list(_texts(e.rule))) > _SPLIT else []
    fields: dict[str, tuple[str, ...]] = {
        "name": (e.title,),
        **{f"term_{language}": words for language, words in terms.items()},
        "entry": (e.explanation,),
        "code": (e.code, *(r.code for r in e.see_also)),
    }
    if not parts:
        fields["paragraph"] = tuple(_texts(e.rule))
    yield _entry_document(e, fields, "", tuple(units_of(e.rule)))
    for part in parts:
        texts = tuple(_texts(part))
        if texts:
            fields = {"paragraph": texts[:1], "below": texts[1:], "context": (e.title,)}
            yield _entry_document(e, fields, part.paragraph, tuple(units_of(part)))


def _entry_document(
    e: Entry, fields: Mapping[str, tuple[str, ...]], part: str, units: tuple[str, ...]
) -> IndexDocument:
    return IndexDocument(
        id=e.code, type=HitType.ENTRY, title=e.title, codes=(e.code,), hs=(),
        is_twin=False, family="", fields=_filled(fields), part=part,
        units=tuple(dict.fromkeys(units)), regimes=e.regimes,
    )  # fmt: skip


def _of_substance(s: Substance) -> IndexDocument:
    fields = {
        "name": (s.name,),
        **{f"term_{language}": terms for language, terms in s.terms.items()},
        "code": tuple(filter(None, (s.cas, s.formula, f"UN {s.un}" if s.un else ""))),
        "uses": (*s.uses, s.shipped),
    }
    return IndexDocument(
        id=s.id, type=HitType.SUBSTANCE, title=s.name,
        codes=tuple(dict.fromkeys(p.split(".")[0] for p in s.entries)),
        hs=(s.hs2022,) if s.hs2022 else (), is_twin=False, family="chemicals",
        fields=_filled(fields), hazards=s.hazards,
    )  # fmt: skip


def _texts(node: Node) -> Iterator[str]:
    if node.text:
        yield node.text
    for child in (*node.children, *node.unless):
        yield from _texts(child)


def _filled(fields: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """Drop empty texts and the fields that hold nothing else."""
    kept = {name: tuple(filter(None, texts)) for name, texts in fields.items()}
    return {name: texts for name, texts in kept.items() if texts}
