"""Ordinary nickel alloy bar: bright round bars with an ink line, sawn ends with a UNS stamp."""

from kit.core import View
from kit.ingots import bar
from kit.materials import NICKEL, brushed, turned
from kit.props import scale
from kit.stock import BEARER, bearers, stencil, wedge

VIEWS = {"hero": View(40, 20), "closeup": View(62, 14, at="uns-stamp", radius=75)}


def build(k):
    """Lay three bars on bearers, sawn ends towards the viewer."""
    bearers(k, (-210, 190), 330)
    metal, cut = turned(NICKEL, 0.28, 1.6), brushed((0.6, 0.58, 0.54), "Y", 0.4, 1.2)
    for y, r, end in ((80, 60, 300), (-45, 45, 270), (-128, 30, 240)):
        z = BEARER + r
        bar(k, r, 620, metal, (end - 620, y, z), end=cut, words=("N07718", "HT 4071"))
        stencil(k, "ALLOY 718  N07718  2.4668  AMS 5662  HT 40718", r * 0.16, r, (0, y, z), 44)
        for x in (-210, 190):
            wedge(k, x, y, r, -1)
    for x in (-210, 190):
        wedge(k, x, 80, 60, 1)
    k.anchor("uns-stamp", (301, 80, BEARER + 70))
    k.anchor("tough-bar", (100, 50, BEARER + 112))
    scale(k)
