"""Cockpit horizon of a light aircraft: black can, dial behind glass, knob, aviation plate."""

from kit import labels
from kit.casing import knob
from kit.core import FRONT, View, Y, polar, rounded
from kit.materials import painted, plastic, polished
from kit.nav import dial, horizon, rose
from kit.parts import bolt, nameplate
from kit.props import scale

VIEWS = {"hero": View(-32, 20), "closeup": View(-18, 12, at="dial", radius=52)}


def _can(k, drawing):
    black = painted((0.035, 0.036, 0.04), 0.42)
    with k.at((0, 0, 43)):
        k.plate([rounded(84, 84, 14)], 9, black, (0, 0, 0), rot=FRONT, bevel=1.5)
        k.cyl(39, 150, black, (0, 2, 0), axis=Y)
        k.cyl(40.5, 5, black, (0, 60, 0), axis=Y)
        k.cyl(37, 8, painted((0.3, 0.31, 0.32)), (0, 150, 0), axis=Y)
        for x in (-14, 14):
            k.cyl(5, 20, polished(), (x, 156, 8), axis=Y)
        for x, y, _ in polar(4, 50, 45):
            bolt(k, 4, (x, -4.5, y), rot=FRONT, socket=True)
        dial(k, drawing, 30, (0, -4.5, 3))
        knob(k, 7, (0, -4.5, -32), h=12)


def build(k):
    """Stand a horizon in front and a direction card instrument behind it."""
    _can(k, horizon())
    lines = ["MODEL AH-26   TSO-C4c", "S/N 14 0827   28 VDC"]
    with k.at((0, 0, 43)):
        nameplate(k, labels.plate(lines, 60, 26, "AEROLINE INSTRUMENTS"), 60, 26, (-38.8, 32, 0),
                  rot=(90, 0, -90))  # fmt: skip
        k.box((4, 58, 24), plastic((0.03, 0.03, 0.035)), (-37.4, 32, 0), 0.5)
    k.anchor("dial", (-6, -5, 52))
    k.anchor("knob", (0, -16, 11))
    k.anchor("tso-plate", (-40, 30, 46))
    with k.at((125, 20, 0), rot=(0, 0, 12)):
        _can(k, rose())
    scale(k)
