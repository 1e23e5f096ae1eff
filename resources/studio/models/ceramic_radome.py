"""Ceramic radome: slender white ground ogive with a bonded metal ring, in a fitted cradle."""

from kit import labels
from kit.core import View, polar
from kit.materials import NICKEL, polished, turned
from kit.packing import sheet
from kit.parts import bolt
from kit.props import scale
from kit.stickers import slip
from kit.stuffs import ceramic

VIEWS = {"hero": View(-24, 14), "closeup": View(-14, 14, at="base-ring", radius=95)}


def build(k):
    """Stand the shell on its ring, a second one lying shows its even wall."""
    white = ceramic((0.72, 0.71, 0.66), 0.55, 0.02)
    ring = turned(NICKEL, 0.25, 0.8)

    def shell(h, r, wall):
        n = 30
        outer = [(r * (1 - (i / n) ** 1.75) ** 0.9, 36 + h * i / n) for i in range(n + 1)]
        inner = [(max(0.1, a - wall), z - wall * 0.6) for a, z in outer]
        k.lathe([*outer, *reversed(inner)], white, closed=True, smooth=60)
        k.tube(r + 1, r - 10, 38, ring)
        for z in (6, 31):
            k.torus(r + 1, 1.2, ring, (0, 0, z))
        for x, y, a in polar(16, r + 1):
            bolt(k, 5, (x, y, 18), rot=(90, 0, a + 90), mat=polished(), socket=True)

    shell(470, 95, 7)
    with k.at((190, 120, 84), rot=(94, 0, 28)), k.at((0, 0, -60)):
        shell(330, 78, 6)
    tag = labels.plate(["DWG 9-3307   S/N 14", "er 3.31   8-18 GHz", "2.9 kg"], 110, 60, "RADOME")
    sheet(k, tag, 120, 66, (40, -180, 0.3), 6)
    sheet(
        k,
        slip("WALL MAP", ["nominal 7.00 mm", "max +0.02  min -0.02"], 0.8),
        110,
        88,
        (-140, -160, 0.3),
        8,
    )
    k.anchor("ogive", (-20, -60, 330))
    k.anchor("base-ring", (-20, -95, 22))
    k.anchor("ground-white", (-30, -86, 110))
    k.anchor("even-wall", (-140, -150, 1))
    scale(k)
