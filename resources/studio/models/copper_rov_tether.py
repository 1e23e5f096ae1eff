"""Copper tether: thin yellow cable on a hand reel, cut end with copper pairs, round metal plug."""

import math

from kit.core import FRONT, View, polar
from kit.materials import GOLD, plastic, polished, rubber
from kit.props import scale
from kit.sea import SEA_YELLOW, drum

VIEWS = {"hero": View(-24, 24), "closeup": View(-16, 26, at="copper-pairs", radius=42)}


def build(k):
    """Reel on its stand, cut end and plug in front."""
    yellow, dark = plastic(SEA_YELLOW, 0.45), plastic((0.03,) * 3, 0.45)
    k.pipe([(-110, -110, 8), (110, -110, 8), (110, 110, 8), (-110, 110, 8)], 8, dark, 30)
    for y in (-85, 85):
        k.pipe([(-100, y, 8), (0, y, 190), (100, y, 8)], 8, dark, 20)
    k.pipe([(0, -85, 180), (0, -85, 330), (0, 85, 330), (0, 85, 180)], 9, dark, 30)
    with k.at((0, 0, 175)):
        drum(k, 130, 130, (0, 0, -130), plastic((0.08, 0.08, 0.085), 0.4), yellow, 4)
        k.cyl(10, 240, polished(), (0, 120, 0), rot=FRONT)
        k.box((90, 8, 16), dark, (30, -122, 0), 3)
        k.cyl(9, 50, dark, (68, -126, 0), rot=FRONT)
    for y, x in ((-175, -60), (-215, 40)):
        k.sweep([(-90, -40, 90), (-150, -60, 20), (-130, y, 10), (x - 40, y, 7)], 4.2, yellow)
        if x < 0:
            k.cyl(3.4, 14, plastic((0.5,) * 3), (x - 44, y, 5), axis="X")
            for i, c in enumerate(
                ((0.5, 0.2, 0.02), (0.02, 0.25, 0.06), (0.03, 0.1, 0.45), (0.3, 0.14, 0.06))
            ):
                a = math.radians(90 * i + 40)
                dy, dz = 5 * math.cos(a), 5 * math.sin(a) + 1.5
                k.sweep(
                    [(x - 32, y, 5), (x - 16, y + dy, 5 + dz), (x, y + dy * 1.7, 5 + dz * 0.9)],
                    1.1,
                    plastic(c, 0.4),
                )
                k.sweep(
                    [(x, y + dy * 1.7, 5 + dz * 0.9), (x + 12, y + dy * 2, 5 + dz * 0.8)],
                    0.6,
                    polished((0.75, 0.36, 0.2)),
                )
        else:
            with k.at((x - 44, y, 10), "X"):
                k.cyl(7, 22, rubber())
                k.tube(11, 8, 30, polished((0.55,) * 3), (0, 0, 20))
                k.cyl(8, 22, dark, (0, 0, 22))
                for a, b, _ in polar(6, 4.5):
                    k.cyl(0.9, 7, polished(GOLD), (a, b, 43), seg=12)
    k.anchor("copper-pairs", (-55, -176, 8))
    k.anchor("hand-reel", (-60, -72, 240))
    k.anchor("plug", (36, -222, 20))
    scale(k)
