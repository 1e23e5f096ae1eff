"""`show ID`: a card."""

from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

from stce_desktop.app.use_cases.print_card import CardSize, order_card
from stce_desktop.app.use_cases.show_card import show_card
from stce_desktop.cli.context import Context, Subparsers
from stce_desktop.cli.output import emit_json, say
from stce_desktop.domain.card import Card, CommodityCard, EntryCard, HsCard, NamedCommodity
from stce_desktop.domain.codes import dotted_hs
from stce_desktop.domain.rule import Node
from stce_desktop.i18n import _

Line = tuple[str, str]


def add_parser(subparsers: Subparsers) -> None:
    """Add the command to the parser."""
    parser = subparsers.add_parser("show", help=_("show a card"))
    parser.add_argument("id", help=_("a commodity, control code, substance or HS code"))
    parser.add_argument("--json", action="store_true", help=_("all slots as one JSON object"))
    parser.add_argument(
        "--card", type=Path, metavar="FILE.pdf", help=_("print the card of goods as PDF")
    )
    parser.add_argument(
        "--size", choices=[size.value for size in CardSize], default=CardSize.A4.value,
        help=_("paper of the printed card"),
    )  # fmt: skip
    parser.set_defaults(run=run)


def run(args: Namespace, context: Context) -> int:
    """Print one card."""
    if args.card:
        return _print(args, context)
    card = show_card(context.services(), args.id)
    if args.json:
        emit_json(card)
        return 0
    for label, text in _lines(card):
        say(f"{label:<16} {text}" if label else f"{'':<16} {text}")
    return 0


def _print(args: Namespace, context: Context) -> int:
    order = order_card(context.services(), args.id, CardSize(args.size), args.card)
    path = context.print_paper(order)
    if args.json:
        emit_json({"files": [str(path)]})
    else:
        say(_("Written: {0}").format(path))
    return 0


def _lines(card: Card) -> Iterator[Line]:
    if isinstance(card, CommodityCard):
        yield from _commodity(card)
    elif isinstance(card, EntryCard):
        entry = card.entry
        yield (
            entry.code,
            f"{entry.title}  ({entry.list} {entry.edition}, {', '.join(entry.regimes)})",
        )
        yield _("means"), entry.explanation
        yield from (("", line) for line in rule_lines(entry.rule))
        yield from _named(card.commodities)
    elif isinstance(card, HsCard):
        yield f"HS {dotted_hs(card.code)}", card.label
        yield from ((_("history"), step) for step in card.history)
        if card.priority:
            tier = _("tier {0} of the Common High Priority List: a diversion list, no control list")
            yield _("watched"), tier.format(card.priority)
        yield from _named(card.commodities)
    else:
        s = card.substance
        yield from ((_("DANGER"), f"{h.label}: {h.first[0]}") for h in card.hazards)
        yield (
            s.name,
            "  ".join(filter(None, (s.formula, s.cas and f"CAS {s.cas}", s.un and f"UN {s.un}"))),
        )
        yield _("listed"), ", ".join(s.entries)
        yield from _named(card.commodities)
    lists = ", ".join(f"{name} {edition}" for name, edition in card.edition.lists.items())
    yield _("edition"), f"{lists}; {card.edition.date}"


def _commodity(card: CommodityCard) -> Iterator[Line]:
    c = card.commodity
    yield from ((_("DANGER"), f"{h.label}: {h.first[0]}") for h in card.hazards)
    yield c.name, c.what
    yield _("looks like"), c.looks.shape
    yield from (
        (_("size"), f"{k} {low:g}–{high:g} mm") for k, (low, high) in c.looks.size_mm.items()
    )
    yield _("packed"), c.packing
    yield from ((_("decides"), f"{p.label}: {p.how}") for p in card.values)
    yield from ((_("look-alike"), f"{t.name} ({t.id}): {t.difference}") for t in card.twins)
    yield from ((_("ordinary use"), use) for use in c.uses)
    for row in card.hs:
        yield (
            f"HS {dotted_hs(row.code)}",
            f"{row.label} [{row.rating}, HS {row.edition}] {row.basis}",
        )
    yield from ((e.code, e.title) for e in card.entries)
    yield from ((_("picture"), str(p.path)) for p in card.pictures)
    yield from ((_("source"), s.title) for s in card.sources)


def _named(commodities: tuple[NamedCommodity, ...]) -> Iterator[Line]:
    for c in commodities:
        twin = _(" [ordinary twin]") if c.is_twin else ""
        rating = f" [{c.rating}] {c.basis}" if c.rating else ""
        yield _("goods"), f"{c.name} ({c.id}){twin}{rating}"


def rule_lines(node: Node, depth: int = 0) -> Iterator[str]:
    """Write a rule as indented lines with AND, OR and EXCEPT in words."""
    joined = _("all of:") if node.all else _("any of:") if node.any else ""
    parts = [f"{node.paragraph}:" if node.paragraph else "", node.text, joined, _test(node)]
    yield "  " * depth + " ".join(filter(None, parts))
    for child in node.children:
        yield from rule_lines(child, depth + 1)
    for note in node.unless:
        yield "  " * (depth + 1) + _("EXCEPT")
        yield from rule_lines(note, depth + 2)


def _test(node: Node) -> str:
    if node.test is None:
        return ""
    test = node.test
    value = ", ".join(test.value) if isinstance(test.value, tuple) else f"{test.value}"
    words = (f"[{test.parameter} {test.op} {value} {test.unit}".rstrip() + "]", test.conditions)
    return " ".join(filter(None, words))
