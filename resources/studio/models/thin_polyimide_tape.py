"""Thin polyimide tape: narrow clear amber rolls, a strip seen through, many in a bag."""

from kit import labels
from kit.core import View, circle
from kit.materials import plastic
from kit.packing import carton, sheet
from kit.props import scale
from kit.stuffs import clear, liquid, skin

VIEWS = {"hero": View(-20, 30), "closeup": View(-8, 34, at="see-through", radius=45)}


def _roll(k, w, loc, rot=None):
    amber = liquid((0.50, 0.20, 0.015), 0.08)
    with k.at(loc, rot=rot):
        k.lathe([(40, 0), (50, 0), (50, w), (40, w)], amber)
        k.plate([circle(40), circle(37.5)], w, plastic((0.62, 0.6, 0.55), 0.6), (0, 0, w / 2))


def build(k):
    """Stack rolls of several widths, stand one with a strip drawn over a printed card."""
    for i, w in enumerate((6, 10, 12, 20, 25)):
        _roll(k, w, (60, 40, sum((6, 10, 12, 20, 25)[:i]) + i * 0.4))
    _roll(k, 25, (-62, 12.5, 50), (90, 0, 0))
    tape = clear((0.80, 0.46, 0.08), 1.2)

    def strip(u, v):
        y = -12.5 + 25 * u
        if v < 0.3:
            return (-62 - 50 + 6 * v, y, 50 - 160 * v)
        return (-110 + 150 * (v - 0.3), y - 40 * (v - 0.3), 2.2)

    skin(k, strip, tape, 6, 40)
    card = labels.plate(
        ["1 mil polyimide 25 µm", "12.7 mm x 33 m", "class H   260 °C"],
        110,
        70,
        "PI TAPE",
        (120, 70, 10),
    )
    sheet(k, card, 110, 70, (-30, -75, 0.4), 2)
    skin(k, lambda u, v: (-90 + 130 * u, -92 + 25 * v + 4 * u, 1.6), tape, 12, 2)
    carton(
        k,
        170,
        120,
        110,
        (10, 150, 0),
        labels.plate(["24 ROLLS", "25 mm x 33 m"], 80, 40),
        share=0.5,
    )
    k.anchor("see-through", (-30, -78, 2))
    k.anchor("thin-roll", (60, -10, 60))
    scale(k)
