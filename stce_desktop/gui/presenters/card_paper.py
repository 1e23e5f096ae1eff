"""What stands on the printed card of an item: enough to recognise it with no machine at hand."""

from dataclasses import dataclass
from datetime import date

from stce_desktop.domain.card import CommodityCard, Picture
from stce_desktop.domain.commodity import Kind, Looks
from stce_desktop.gui.presenters.picture_state import caption_words
from stce_desktop.gui.presenters.window_state import edition_words
from stce_desktop.gui.presenters.words import family_words
from stce_desktop.i18n import _

Rows = tuple[tuple[str, str], ...]
_LINE = "line"  # the view that is drawn for print


@dataclass(frozen=True, slots=True)
class Spot:
    """Number a telltale on the picture, in its pixels."""

    number: int
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class CardPaper:
    """Hold one printed card; `sections` are titled rows in their order."""

    title: str
    kind: str
    what: str
    hazards: Rows
    picture: Picture | None
    is_drawing: bool
    spots: tuple[Spot, ...]
    caption: str
    telltales: Rows
    sections: tuple[tuple[str, Rows], ...]
    foot: tuple[str, str]
    qr: str
    mark: str


def card_paper(card: CommodityCard, today: date, *, training: bool) -> CardPaper:
    """Turn the card of an item into what is printed; the numbers lead from text to picture."""
    c = card.commodity
    picture = _printed(card.pictures)
    numbers = {telltale.id: number for number, telltale in enumerate(c.telltales, start=1)}
    anchors = picture.anchors if picture else {}
    codes = tuple(dict.fromkeys(link.code for link in c.entries))
    kind = _("ordinary twin") if c.kind == Kind.TWIN else _("listed goods")
    hows = {value.parameter: value.how for value in c.values}
    sections = (
        (_("Values that decide"), tuple((p.label, hows.get(p.id) or p.how) for p in card.values)),
        (_("Look-alikes"), tuple((t.name, t.difference) for t in card.twins)),
        (
            _("Size, packing and markings"),
            ((_("size"), _size(c.looks)), (_("packed"), c.packing), (_("where"), c.marking.where)),
        ),
    )
    return CardPaper(
        title=c.name,
        kind=" · ".join((kind, *codes, family_words(c.family))),
        what=c.what,
        hazards=tuple((guide.label, guide.first[0]) for guide in card.hazards),
        picture=picture,
        is_drawing=picture is not None and picture.view == _LINE,
        spots=tuple(Spot(numbers[k], x, y) for k, (x, y) in anchors.items() if k in numbers),
        caption=caption_words(picture) if picture else _("no picture yet"),
        telltales=tuple(
            (f"{numbers[t.id]}  {t.label}" if t.id in numbers else t.label, t.text)
            for t in c.telltales
        ),
        sections=tuple((title, rows) for title, rows in sections if rows),
        foot=(
            edition_words(card.edition, today),
            _("printed {0}; supports a suspicion, clears nothing").format(today.isoformat()),
        ),
        qr=c.id,
        mark=_("TRAINING") if training else "",
    )


def _size(looks: Looks) -> str:
    parts = [f"{label} {low:g} – {high:g} mm" for label, (low, high) in looks.size_mm.items()]
    if looks.mass_kg:
        parts.append(_("mass {0} – {1} kg").format(*(f"{kg:g}" for kg in looks.mass_kg)))
    return "; ".join(parts)


def _printed(pictures: tuple[Picture, ...]) -> Picture | None:
    drawn = [picture for picture in pictures if picture.view == _LINE]
    return next(iter((*drawn, *pictures)), None)
