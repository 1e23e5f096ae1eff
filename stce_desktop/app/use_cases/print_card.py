"""Gather what the printed card of an item needs, so that any front end can print it."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from stce_desktop.app.services import Services
from stce_desktop.app.use_cases.settings import load_settings
from stce_desktop.app.use_cases.show_card import show_card
from stce_desktop.domain.card import CommodityCard
from stce_desktop.domain.errors import InputError
from stce_desktop.i18n import _


class CardSize(StrEnum):
    """Name the papers a card is printed on."""

    A4 = "a4"
    A6 = "a6"


@dataclass(frozen=True, slots=True)
class CardOrder:
    """Hold one card to be printed, the paper, the file it goes to, and the training flag."""

    card: CommodityCard
    size: CardSize
    path: Path
    training: bool = False


def order_card(services: Services, item_id: str, size: CardSize, path: Path) -> CardOrder:
    """Return the order for the card of goods; raise NotFoundError or InputError."""
    if path.suffix.lower() != ".pdf":
        raise InputError(
            _("A card is written as PDF"), str(path), _("Give a file that ends in .pdf.")
        )
    card = show_card(services, item_id)
    if not isinstance(card, CommodityCard):
        raise InputError(
            _("Only goods have a printed card"), item_id, _("Open the goods this leads to.")
        )
    return CardOrder(card, size, path, load_settings(services).training)
