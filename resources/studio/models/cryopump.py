"""Cryopump: squat steel pot with one large flange, cold plates inside, motor on the cold head."""

import math

from kit.core import View, polar
from kit.electro import cold_head
from kit.labels import plate
from kit.materials import NICKEL, STEEL, brushed, polished, turned
from kit.parts import flange
from kit.props import scale
from kit.sockets import gland

VIEWS = {"hero": View(-24, 30), "closeup": View(-14, 40, at="big-flange", radius=150)}


def build(k):
    """Pot 230 across lying on a cradle ring, flange up, cold head at the side."""
    steel = polished(STEEL, 0.2)
    k.tube(110, 90, 40, brushed())
    k.lathe(
        [(0, 30), (90, 34), (116, 60), (116, 330), (112, 330), (112, 64), (88, 40), (0, 38)], steel
    )
    flange(k, 150, 112, 22, 12, 134, 11, turned(STEEL, 0.2), (0, 0, 318))
    for i in range(5):
        r = 30 + i * 19
        k.lathe(
            [(r, 300), (r + 14, 322), (r + 13, 323), (r - 1, 301)],
            polished(NICKEL, 0.14),
            closed=True,
        )
    k.cyl(30, 8, polished(NICKEL, 0.14), (0, 0, 304))
    for x, y, a in polar(3, 60, 30):
        k.box((110, 4, 10), polished(NICKEL, 0.2), (x, y, 306), 1, rot=(0, 0, a))
    k.anchor("big-flange", (-50, -124, 341))
    with k.at((112, 0, 150), rot=(0, 90, 0)), k.at(rot=(0, 0, 90)):
        k.cyl(54, 30, steel)
        with k.at((0, 0, 28)):
            cold_head(k, 56)
    k.anchor("motor-head", (240, -38, 170))
    gland(k, 12, (-60, -104, 120), (90, 0, -30), polished())
    k.cyl(26, 60, steel, (-114 * math.cos(0.9), -114 * math.sin(0.9), 240), rot=(90, 0, -40))
    label = plate(["CRYO-PUMP CP-8", "1500 L/s N2   S/N 3120"], 90, 40, "VACTEK", (20, 60, 110))
    k.wrap(label, 116.8, 44, 46, (0, 0, 190), -84)
    scale(k)
