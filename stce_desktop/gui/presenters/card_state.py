"""What a card shows, slot by slot, in the order that is the same everywhere."""

from dataclasses import dataclass

from stce_desktop.domain.card import (
    Card,
    CommodityCard,
    EntryCard,
    HsCard,
    NamedCommodity,
    Picture,
    SubstanceCard,
)
from stce_desktop.domain.codes import dotted_hs
from stce_desktop.domain.commodity import Looks
from stce_desktop.domain.entry import Entry
from stce_desktop.domain.knowledge import HazardGuide
from stce_desktop.domain.rule import Parameter
from stce_desktop.gui.presenters.rule_text import rule_lines
from stce_desktop.gui.presenters.words import family_words, list_words, priority_words, rating_words
from stce_desktop.i18n import _

Rows = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Link:
    """Lead to another card: its id, its text, and a note beside it.

    `compares` offers to put it side by side with the card it stands on.
    """

    id: str
    text: str
    note: str = ""
    compares: bool = False


@dataclass(frozen=True, slots=True)
class Slot:
    """Hold one slot: rows of label and text, links, and indented lines."""

    title: str
    rows: Rows = ()
    links: tuple[Link, ...] = ()
    lines: tuple[tuple[int, str], ...] = ()

    @property
    def is_empty(self) -> bool:
        """Tell whether there is nothing to show."""
        return not (self.rows or self.links or self.lines)


@dataclass(frozen=True, slots=True)
class CardState:
    """Hold one card ready to be shown; `item_id` is what can be checked and logged."""

    item_id: str
    title: str
    summary: str
    chips: tuple[tuple[str, str], ...]
    hazards: Rows
    pictures: tuple[Picture, ...]
    calls: dict[str, str]
    beside: tuple[Slot, ...]
    slots: tuple[Slot, ...]
    codes: tuple[str, ...]
    can_check: bool
    is_commodity: bool
    hazard_ids: tuple[str, ...] = ()
    picture_faults: tuple[str, ...] = ()


def card_state(card: Card, parameters: dict[str, Parameter]) -> CardState:
    """Turn a card into what the page shows."""
    if isinstance(card, CommodityCard):
        return _commodity(card, parameters)
    if isinstance(card, EntryCard):
        return _entry(card, parameters)
    if isinstance(card, SubstanceCard):
        return _substance(card)
    return _hs(card)


def _commodity(card: CommodityCard, parameters: dict[str, Parameter]) -> CardState:
    c = card.commodity
    is_twin = c.kind == "twin"
    codes = tuple(dict.fromkeys(link.code for link in c.entries))
    kind = (_("ordinary twin"), "") if is_twin else (_("listed goods"), "amber")
    chips = (kind, *((code, "accent") for code in codes), (family_words(c.family), ""))
    looks = Slot(_("What it looks like"), _looks(c.looks))
    marking = tuple((_("marked"), text) for text in c.marking.says)
    packed = Slot(
        _("Packing and markings"),
        ((_("packed"), c.packing), (_("where"), c.marking.where), *marking),
    )
    hows = {v.parameter: v.how for v in c.values}
    values = Slot(
        _("Values that decide"), tuple((p.label, hows.get(p.id) or p.how) for p in card.values)
    )
    twins = Slot(
        _("Look-alikes"),
        links=tuple(Link(t.id, t.name, t.difference, compares=True) for t in card.twins),
    )
    uses = Slot(_("Ordinary uses"), (*(("·", use) for use in c.uses), (_("why listed"), c.why)))
    asks = Slot(
        _("Ask and look for"),
        tuple((_("ask"), q) for q in c.ask)
        + tuple((_("papers"), d) for d in c.documents)
        + tuple((_("photo"), label) for _id, label in card.shots)
        + (((_("handling"), c.handling),) if c.handling else ()),
    )
    hs = Slot(
        _("HS codes"),
        links=tuple(
            Link(
                row.code,
                f"{dotted_hs(row.code)}  {row.label}",
                f"{rating_words(row.rating)} · HS {row.edition} · {row.basis}",
            )
            for row in card.hs
        ),
    )
    return CardState(
        item_id=c.id,
        title=c.name,
        summary=c.what,
        chips=chips,
        hazards=_hazards(card.hazards, {h.id: h.note for h in c.hazards}),
        pictures=card.pictures,
        calls={t.id: t.label for t in c.telltales},
        beside=(looks, packed),
        slots=_filled(
            values, _telltales(card), twins, uses, asks, hs,
            *(_entry_slot(e, parameters) for e in card.entries), _sources(card),
        ),
        codes=codes,
        can_check=bool(card.entries),
        is_commodity=True,
        hazard_ids=tuple(guide.id for guide in card.hazards),
        picture_faults=card.picture_faults,
    )  # fmt: skip


def _telltales(card: CommodityCard) -> Slot:
    rows = tuple((t.label, t.text) for t in card.commodity.telltales if t.text)
    return Slot(_("Telltales"), rows)


def _looks(looks: Looks) -> Rows:
    rows = [(_("shape"), looks.shape)]
    rows += [(k, f"{low:g} – {high:g} mm") for k, (low, high) in looks.size_mm.items()]
    if looks.mass_kg:
        rows.append((_("mass"), f"{looks.mass_kg[0]:g} – {looks.mass_kg[1]:g} kg"))
    rows += [
        (_("material"), ", ".join(looks.materials)), (_("colour"), looks.colour),
        (_("ports"), looks.ports), (_("finish"), looks.finish),
    ]  # fmt: skip
    return tuple((label, text) for label, text in rows if text)


def _hazards(guides: tuple[HazardGuide, ...], notes: dict[str, str]) -> Rows:
    return tuple(
        (guide.label, ". ".join(filter(None, (guide.first[0], notes.get(guide.id, "")))))
        for guide in guides
    )


def _entry_slot(entry: Entry, parameters: dict[str, Parameter]) -> Slot:
    title = f"{entry.code}  {entry.title}"
    return Slot(
        title,
        ((list_words(entry.list, entry.edition), entry.explanation),),
        (Link(entry.code, _("Open {0}").format(entry.code)),),
        tuple(rule_lines(entry.rule, parameters)),
    )


def _sources(card: Card) -> Slot:
    sources = () if isinstance(card, HsCard) else card.sources
    rows = tuple((_("source"), f"{s.title}, {s.issuer}") for s in sources)
    lists = ", ".join(list_words(name, year) for name, year in card.edition.lists.items())
    state = _("{0}; state of {1}").format(lists, card.edition.date)
    return Slot(_("Sources and edition"), (*rows, (_("edition"), state)))


def _goods(commodities: tuple[NamedCommodity, ...]) -> Slot:
    links = []
    for c in commodities:
        note = rating_words(c.rating) if c.rating else ""
        twin = _("ordinary twin") if c.is_twin else ""
        links.append(Link(c.id, c.name, " · ".join(filter(None, (twin, note, c.basis)))))
    return Slot(_("Goods"), links=tuple(links))


def _entry(card: EntryCard, parameters: dict[str, Parameter]) -> CardState:
    e = card.entry
    about = (
        (_("regimes"), ", ".join(e.regimes)),
        *((r.list, " ".join(filter(None, (r.code, r.note)))) for r in e.see_also),
    )
    rule = Slot(_("What the entry says"), lines=tuple(rule_lines(e.rule, parameters)))
    substances = Slot(
        _("Substances"), links=tuple(Link(s.id, s.name, f"CAS {s.cas}") for s in card.substances)
    )
    chips = ((list_words(e.list, e.edition), "accent"), *((r, "") for r in e.regimes))
    return CardState(
        e.code, f"{e.code}  {e.title}", e.explanation, chips, (), (), {}, (),
        _filled(
            rule, _goods(card.commodities), substances, Slot(_("About"), about), _sources(card)
        ),
        (e.code,), can_check=True, is_commodity=False,
    )  # fmt: skip


def _substance(card: SubstanceCard) -> CardState:
    s = card.substance
    names = Slot(
        _("Names"), tuple((language, ", ".join(words)) for language, words in s.terms.items())
    )
    numbers = Slot(
        _("Numbers"),
        tuple(
            (label, text)
            for label, text in (
                ("CAS", s.cas), ("UN", s.un), (_("formula"), s.formula),
                ("HS", dotted_hs(s.hs2022)), (_("CWC schedule"), s.cwc_schedule),
                (_("AG number"), s.ag_number), (_("listed"), ", ".join(s.entries)),
                (_("shipped"), s.shipped),
            )
            if text
        ),
    )  # fmt: skip
    uses = Slot(_("Ordinary uses"), tuple(("·", use) for use in s.uses))
    codes = tuple(dict.fromkeys(p.split(".")[0] for p in s.entries))
    chips = ((_("substance"), "amber"), *((code, "accent") for code in codes))
    links = Slot(_("Control entries"), links=tuple(Link(c, c) for c in codes))
    return CardState(
        s.id, s.name, "", chips, _hazards(card.hazards, {}), (), {}, (),
        _filled(numbers, names, uses, _goods(card.commodities), links, _sources(card)),
        codes, can_check=False, is_commodity=False,
        hazard_ids=tuple(guide.id for guide in card.hazards),
    )  # fmt: skip


def _hs(card: HsCard) -> CardState:
    history = Slot(_("In older editions"), tuple(("·", step) for step in card.history))
    watched = Slot(
        _("Common High Priority List"),
        ((_("tier {0}").format(card.priority), priority_words()),) if card.priority else (),
    )
    return CardState(
        card.code, f"HS {dotted_hs(card.code)}", card.label, ((_("HS code"), "accent"),), (), (),
        {}, (), _filled(_goods(card.commodities), watched, history, _sources(card)), (),
        can_check=False, is_commodity=False,
    )  # fmt: skip


def _filled(*slots: Slot) -> tuple[Slot, ...]:
    return tuple(slot for slot in slots if not slot.is_empty)
