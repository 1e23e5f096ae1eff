"""Radium-226: old wooden box with a lead pot, thin needles engraved in milligrams."""

from kit import labels
from kit.core import FRONT, View
from kit.materials import BRASS, polished, wood
from kit.packing import sheet
from kit.props import scale
from kit.stickers import chem
from kit.stuffs import graphite, powder

VIEWS = {"hero": View(-18, 32), "closeup": View(-8, 36, at="mg-mark", radius=30)}


def build(k):
    """Open the box on its lined tray of needles, the pot and its lid beside it."""
    dark = wood((0.22, 0.105, 0.045))
    k.box((220, 150, 12), dark, (0, 60, 6), 2)
    for y in (-1, 1):
        k.box((220, 10, 60), dark, (0, 60 + y * 70, 42), 2)
    for x in (-1, 1):
        k.box((10, 130, 60), dark, (x * 105, 60, 42), 2)
    with k.at((0, 136, 72), rot=(-100, 0, 0)):
        k.box((220, 150, 12), dark, (0, -75, 0), 2)
        k.image(
            labels.plate(["RADIUM Ra-226", "25 mg   1934", "Inst. Curiel"], 120, 60),
            110,
            55,
            (0, -75, -6.5),
            rot=(180, 0, 0),
            t=0.6,
        )
    k.box((200, 130, 40), powder((0.16, 0.02, 0.03), 3.0), (0, 60, 32), 2)
    metal = polished((0.5, 0.49, 0.46), 0.25)
    for i in range(5):
        with k.at((-70 + 12 * (i % 2), 20 + 20 * i, 55), axis="X"):
            k.lathe([(0, 0), (0.4, 0.4), (2, 7), (2, 54), (1.4, 58), (0, 58)], metal)
            k.torus(3, 0.7, metal, (0, 0, 60), axis="Y")
    k.image(labels.line("Ra 5 mg   No 17", 30, 3, (140, 136, 126)), 30, 3, (-34, 19, 57), t=0.2)
    for x in (-60, 60):
        k.box((20, 4, 16), polished(BRASS), (x, -16, 60), 1)
    lead = graphite((0.17, 0.175, 0.19), 0.0, 0.55)
    with k.at((185, 40, 0)):
        k.lathe([(0, 0), (40, 0), (43, 4), (41, 90), (36, 94), (12, 94), (12, 26), (0, 26)], lead)
        k.image(
            labels.line("RADIUM 25 mg", 40, 9, (120, 120, 126)), 40, 9, (0, -42.4, 50), rot=FRONT
        )
        k.anchor("lead-pot", (-8, -41, 70))
    k.lathe([(0, 0), (40, 0), (42, 12), (16, 16), (11, 34), (0, 34)], lead, (250, -30, 0))
    sheet(k, chem("RADIOACTIVE", ("Ra-226",), ("7",), ratio=0.8), 90, 72, (150, -70, 0), -6)
    k.anchor("mg-mark", (-36, 18, 57.5))
    k.anchor("old-wood-box", (0, -16, 36))
    scale(k)
