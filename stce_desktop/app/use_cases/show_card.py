"""Show everything about one thing."""

from collections.abc import Iterator

from stce_desktop.app.services import Services
from stce_desktop.domain.card import (
    Card,
    CommodityCard,
    EntryCard,
    HsCard,
    HsRow,
    SubstanceCard,
    TwinRow,
)
from stce_desktop.domain.codes import dotted_hs, normalise_control_code, normalise_hs, parent_code
from stce_desktop.domain.commodity import Commodity
from stce_desktop.domain.entry import Entry
from stce_desktop.domain.errors import NotFoundError
from stce_desktop.domain.knowledge import HazardGuide, Substance


def show_card(services: Services, item_id: str) -> Card:
    """Return the card of a commodity, entry, substance or HS code; raise NotFoundError."""
    content = services.content
    if commodity := content.commodity(item_id):
        return _commodity_card(services, commodity)
    code = normalise_control_code(item_id)
    if code and (entry := content.entry(parent_code(code))):
        return _entry_card(services, entry)
    if substance := content.substance(item_id):
        return _substance_card(services, substance)
    hs = normalise_hs(item_id)
    if hs and (content.hs_label(hs) or content.commodities_of_hs(hs)):
        return _hs_card(services, hs)
    raise NotFoundError(
        "There is no card with this id", item_id, "Search for a word, a code or a marking."
    )


def _commodity_card(services: Services, c: Commodity) -> CommodityCard:
    content = services.content
    parameters = content.parameters()
    shots = {shot.id: shot.label for shot in content.shots()}
    entries = (content.entry(code) for code in dict.fromkeys(link.code for link in c.entries))
    substances = (content.substance(key) for key in c.substances)
    return CommodityCard(
        commodity=c,
        pictures=services.pictures.of(c.id),
        values=tuple(parameters[v.parameter] for v in c.values if v.parameter in parameters),
        twins=tuple(_twins(services, c)),
        hs=tuple(
            HsRow(link.code, link.edition, content.hs_label(link.code), link.rating, link.basis)
            for link in c.hs
        ),
        entries=tuple(entry for entry in entries if entry),
        substances=tuple(substance for substance in substances if substance),
        hazards=_hazards(services, tuple(hazard.id for hazard in c.hazards)),
        shots=tuple((key, shots[key]) for key in c.shots if key in shots),
        sources=content.sources(c.sources),
        edition=content.edition(),
        picture_faults=services.pictures.faults(c.id, {telltale.id for telltale in c.telltales}),
    )


def _twins(services: Services, c: Commodity) -> Iterator[TwinRow]:
    for row in c.look_alikes:
        if named := services.content.named(row.id):
            parameter = services.content.parameter(row.parameter) if row.parameter else None
            yield TwinRow(named.id, named.name, named.is_twin, row.difference, parameter)


def _hazards(services: Services, ids: tuple[str, ...]) -> tuple[HazardGuide, ...]:
    guides = {guide.id: guide for guide in services.content.hazards()}
    return tuple(guides[key] for key in ids if key in guides)


def _entry_card(services: Services, entry: Entry) -> EntryCard:
    content = services.content
    return EntryCard(
        entry,
        content.commodities_of_entry(entry.code),
        content.substances_of_entry(entry.code),
        content.sources(entry.sources),
        content.edition(),
    )


def _substance_card(services: Services, substance: Substance) -> SubstanceCard:
    content = services.content
    return SubstanceCard(
        substance,
        content.commodities_of_substance(substance.id),
        _hazards(services, substance.hazards),
        content.sources(substance.sources),
        content.edition(),
    )


def _hs_card(services: Services, code: str) -> HsCard:
    content = services.content
    six = code[:6]
    history = tuple(
        f"HS {edition}: {dotted_hs(older)}" for older, edition in content.hs_predecessors(six)
    )
    return HsCard(
        six, content.hs_label(six), history, content.commodities_of_hs(six), content.edition(),
        content.hs_priority(six),
    )  # fmt: skip
