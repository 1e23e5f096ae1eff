"""The knowledge as documents for the search index."""

from collections.abc import Iterator

from stce_desktop.content.store import ContentStore
from stce_desktop.domain.commodity import Commodity, Kind
from stce_desktop.domain.entry import Entry
from stce_desktop.domain.knowledge import Substance
from stce_desktop.domain.rule import Node
from stce_desktop.domain.search import HitType, IndexDocument


class ContentLibrary(ContentStore):
    """Give the search everything it indexes."""

    def documents(self) -> Iterator[IndexDocument]:
        """Return commodities, entries and substances as fielded documents."""
        yield from map(_of_commodity, self.commodities())
        yield from map(_of_entry, self.entries())
        yield from map(_of_substance, self.substances())


def _of_commodity(c: Commodity) -> IndexDocument:
    fields = {
        "name": (c.name,),
        **{f"term_{language}": terms for language, terms in c.terms.items()},
        "what": (c.what, c.why),
        "looks": (c.looks.shape, c.looks.colour, c.looks.ports, c.looks.finish, *c.looks.materials),
        "marking": (c.marking.where, *c.marking.says),
        "uses": c.uses,
        "telltale": tuple(f"{t.label} {t.text}" for t in c.telltales),
    }
    return IndexDocument(
        id=c.id, type=HitType.COMMODITY, title=c.name,
        codes=tuple(dict.fromkeys(link.code for link in c.entries)),
        hs=tuple(dict.fromkeys(link.code for link in c.hs)),
        is_twin=c.kind is Kind.TWIN, family=c.family, fields=_filled(fields),
    )  # fmt: skip


def _of_entry(e: Entry) -> IndexDocument:
    fields = {
        "name": (e.title,),
        "entry": (e.explanation,),
        "paragraph": tuple(_texts(e.rule)),
        "code": (e.code, *(r.code for r in e.see_also)),
    }
    return IndexDocument(
        id=e.code, type=HitType.ENTRY, title=e.title, codes=(e.code,), hs=(),
        is_twin=False, family="", fields=_filled(fields),
    )  # fmt: skip


def _of_substance(s: Substance) -> IndexDocument:
    fields = {
        "name": (s.name,),
        **{f"term_{language}": terms for language, terms in s.terms.items()},
        "code": tuple(filter(None, (s.cas, s.formula, f"UN {s.un}" if s.un else ""))),
        "uses": s.uses,
    }
    return IndexDocument(
        id=s.id, type=HitType.SUBSTANCE, title=s.name,
        codes=tuple(dict.fromkeys(p.split(".")[0] for p in s.entries)),
        hs=(s.hs2022,) if s.hs2022 else (), is_twin=False, family="chemicals",
        fields=_filled(fields),
    )  # fmt: skip


def _texts(node: Node) -> Iterator[str]:
    if node.text:
        yield node.text
    for child in (*node.children, *node.unless):
        yield from _texts(child)


def _filled(fields: dict[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """Drop empty texts and the fields that hold nothing else."""
    kept = {name: tuple(filter(None, texts)) for name, texts in fields.items()}
    return {name: texts for name, texts in kept.items() if texts}
