"""The papers a card is printed on, and the measures of what stands on them."""

from dataclasses import dataclass

from stce_desktop.app.use_cases.print_card import CardSize


@dataclass(frozen=True, slots=True)
class CardForm:
    """Hold the measures of a card: text in points, pictures in dots of 1/96 inch.

    A wide card has the telltales beside the picture, a narrow one below it.
    """

    text: float
    qr: float
    picture: float
    is_wide: bool


@dataclass(frozen=True, slots=True)
class Sheet:
    """Hold a paper: width, height, margin and the room of its foot, in millimetres."""

    width: float
    height: float
    margin: float
    foot: float
    form: CardForm


SHEETS = {
    CardSize.A4: Sheet(210, 297, 14, 10, CardForm(9.5, 112, 350, is_wide=True)),
    CardSize.A6: Sheet(105, 148, 6, 6.5, CardForm(6.3, 62, 200, is_wide=False)),
}
