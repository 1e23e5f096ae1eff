"""Put two things side by side: cards, looks of the key, and what their values say."""

from collections.abc import Mapping
from dataclasses import dataclass

from stce_desktop.app.services import Services
from stce_desktop.app.use_cases.separate_two import Separation, separate_two
from stce_desktop.app.use_cases.show_card import show_card
from stce_desktop.app.use_cases.try_values import Trial, try_values
from stce_desktop.domain.card import CommodityCard, TwinRow
from stce_desktop.domain.errors import NotFoundError
from stce_desktop.domain.verdict import Question
from stce_desktop.i18n import _


@dataclass(frozen=True, slots=True)
class Comparison:
    """Hold two cards and what tells them apart.

    `deciding` is the look-alike row that one card keeps for the other, where there is one;
    `questions` are the values a check of either can use, the deciding one first.
    """

    one: CommodityCard
    other: CommodityCard
    separation: Separation
    deciding: TwinRow | None
    questions: tuple[Question, ...]


def compare_two(services: Services, one: str, other: str) -> Comparison:
    """Return two things side by side; raise InputError or NotFoundError."""
    separation = separate_two(services, one, other)
    first, second = _card(services, one), _card(services, other)
    rows = [*(t for t in first.twins if t.id == other), *(t for t in second.twins if t.id == one)]
    named = [row for row in rows if row.parameter] or rows
    deciding = named[0] if named else None
    return Comparison(
        first, second, separation, deciding, _questions(services, first, second, deciding)
    )


def try_both(
    services: Services, one: str, other: str, texts: Mapping[str, str]
) -> tuple[Trial, Trial]:
    """Check two things with the same values, each with those that concern it."""
    return _tried(services, one, texts), _tried(services, other, texts)


def _tried(services: Services, item_id: str, texts: Mapping[str, str]) -> Trial:
    wanted = {question.parameter.id for question in services.checker.questions(item_id)}
    return try_values(services, item_id, {k: t for k, t in texts.items() if k in wanted})


def _card(services: Services, item_id: str) -> CommodityCard:
    card = show_card(services, item_id)
    if not isinstance(card, CommodityCard):
        raise NotFoundError(_("There are no such goods"), item_id, _("Choose goods, not a code."))
    return card


def _questions(
    services: Services, one: CommodityCard, other: CommodityCard, deciding: TwinRow | None
) -> tuple[Question, ...]:
    found: dict[str, Question] = {}
    for card in (one, other):
        for question in services.checker.questions(card.commodity.id):
            known = found.get(question.parameter.id)
            if known is None or (question.decides and not known.decides):
                found[question.parameter.id] = question
    first = deciding.parameter.id if deciding and deciding.parameter else ""
    return tuple(sorted(found.values(), key=lambda q: (q.parameter.id != first, not q.decides)))
