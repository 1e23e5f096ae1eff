"""Copper beryllium: golden strip coil, rods, springs and a sparkless hammer and spanner."""

from kit import labels
from kit.core import View, circle
from kit.ingots import coil
from kit.materials import cast, plastic, polished, wood
from kit.packing import sheet
from kit.props import scale

VIEWS = {"hero": View(-20, 28), "closeup": View(-12, 30, at="gold-colour", radius=110)}


def build(k):
    """Lay the coil, two rods, springs, a hammer and a spanner."""
    gold = polished((0.74, 0.50, 0.24), 0.22)
    coil(k, 150, 100, 60, gold, (-80, 60, 0), bands=0, turns=26)
    label = labels.plate(["C17200  CuBe2  TH02", "0.30 x 60 mm", "HEAT 40718"], 90, 44)
    sheet(k, label, 100, 48, (-200, -130, 0.3), 6)
    for i in range(2):
        k.cyl(12, 330, gold, (-40, -150 - 30 * i, 12), axis="X")
    for i in range(3):
        k.helix(9, 1.6, 7, 7, gold, (100 + 30 * i, -60, 1.8))
    forged = cast((0.62, 0.40, 0.18), 0.4)
    with k.at((200, 60, 26), rot=(0, 0, 20)):
        k.prism(8, 26, 110, forged, (-55, 0, 0), axis="X")
        k.cyl(14, 270, wood((0.45, 0.28, 0.12)), (0, -20, 0), axis="Y", rot=(90, 0, 0))
    with k.at((330, 40, 6), rot=(0, 0, -70)):
        k.plate([[(-110, -10), (110, -14), (110, 14), (-110, 10)]], 10, forged, bevel=2)
        k.plate([circle(28, 40, -118), circle(15, 6, -118)], 12, forged, bevel=2)
        k.plate(
            [circle(32, 40, 124), [(118, -15), (170, -15), (170, 15), (118, 15)]],
            12,
            forged,
            bevel=2,
        )
        k.text("CuBe 36", 9, plastic((0.2, 0.12, 0.05)), (0, 0, 5.2), depth=0.3)
    k.anchor("gold-colour", (-120, -60, 58))
    k.anchor("copper-weight", (120, -150, 24))
    scale(k)
