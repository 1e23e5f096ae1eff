"""Aluminide and powder alloy: light bars, a forged disc, chips, alloy stamped on the ends."""

from kit.core import View
from kit.ingots import bar, lump
from kit.materials import brushed, plastic, turned
from kit.packing import sheet
from kit.props import scale
from kit.stickers import slip
from kit.stock import BEARER, bearers, wedge

VIEWS = {"hero": View(40, 22), "closeup": View(62, 16, at="heat-stamp", radius=75)}


def build(k):
    """Lay two bars, stand a disc in front, chips and the powder paper beside it."""
    bearers(k, (-210, 190), 330)
    metal, cut = turned((0.37, 0.37, 0.38), 0.36, 1.8), brushed((0.42, 0.42, 0.43), "Y", 0.42, 1.2)
    for y, r, end, words in (
        (70, 62, 300, ("Ti-48-2-2", "HT 719")),
        (-70, 48, 260, ("Rene 95", "PM HIP")),
    ):
        bar(k, r, 560, metal, (end - 560, y, BEARER + r), end=cut, words=words)
        for x in (-210, 190):
            wedge(k, x, y, r, -1)
        wedge(k, -210, y, r, 1)
    for i, a in enumerate((20, 95, 200)):
        lump(k, 9 + i, cut, (350 + 30 * i, -20 - a * 0.4, 0), i + 3, 0.6, 0.7, 2)
    with k.at((430, -170, 0)):
        k.lathe(
            [(0, 0), (150, 0), (154, 4), (154, 40), (148, 44), (90, 44), (70, 62), (0, 62)], metal
        )
        k.text(
            "N18  PM+HIP  S/N 14",
            11,
            plastic((0.03, 0.03, 0.04), 0.6),
            (0, -118, 44.1),
            rot=(0, 0, 0),
        )
    paper = slip(
        "POWDER LOT", ["Rene 95   PM + HIP", "powder lot P-4471", "ultrasonic class AA"], 0.8
    )
    sheet(k, paper, 150, 120, (170, -280, 0.3), 20)
    k.anchor("heat-stamp", (301, 70, BEARER + 72))
    k.anchor("light-bar", (120, 40, BEARER + 116))
    k.anchor("pm-papers", (170, -275, 1))
    scale(k)
