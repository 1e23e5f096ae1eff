"""CBRN suit: camouflage jacket with black carbon lining, hood edged for a mask, sealed bag."""

import math

from kit.core import View
from kit.facemask import hood
from kit.packing import pouch
from kit.props import scale
from kit.stickers import slip
from kit.stuffs import camouflage, foil, glitter, skin
from kit.worn import boots, bust, girth

VIEWS = {"hero": View(-22, 14), "closeup": View(-12, 10, at="carbon-lining", radius=150)}


def build(k):
    """Hang the jacket open on a bust, lay the sealed bag and the overboots in front."""
    outer, carbon = camouflage(), glitter((0.035, 0.035, 0.037), 2.2, contrast=0.6)
    bust(k)

    def layer(grow, fold):
        def point(u, v):
            z = -50 + 590 * v
            a, b = girth(max(0, z))
            gap = 11 + 17 * (1 - v) if z < 430 else 8
            q = math.radians(-90 + gap + (360 - 2 * gap) * u)
            s = grow + 3 * math.sin(7 * q + v * 9) + fold * max(0.0, 1 - 9 * min(u, 1 - u))
            return ((a + s) * math.cos(q), (b + s) * math.sin(q), z + 60)

        return point

    skin(k, layer(14, 26), outer, 120, 50)
    skin(k, layer(8, 24), carbon, 120, 50)
    for side in (-1, 1):  # fronts turned out, so that the lining shows

        def lapel(u, v, side=side):
            z = 60 + 400 * v
            a, b = girth(max(0, z - 60))
            q = math.radians(-90 + side * (14 + 14 * (1 - v) + 34 * u * (1 - 0.55 * v)))
            s = 42 + 9 * math.sin(math.pi * u) - 12 * u
            return ((a + s) * math.cos(q), (b + s) * math.sin(q), z)

        skin(k, lapel, carbon, 24, 30)
        k.blob(
            [
                ((side * 205, 10, 545), (side * 262, 20, 330), 62, 54),
                ((side * 262, 20, 330), (side * 270, -40, 130), 52, 46),
            ],
            outer,
            9,
            8,
        )
    hood(k, outer, carbon, (0, -4, 690), 1.0, 46)
    bag = slip(
        "CBRN SUIT",
        [
            "type SARVAN-4   size M/180",
            "lot 2219   NSN 8415-12-345-0071",
            "shelf life 10 years: 03-2031",
            "sealed - do not open",
        ],
        0.8,
    )
    pouch(
        k,
        330,
        260,
        46,
        foil((0.42, 0.43, 0.40), 0.03, 0.3),
        bag,
        (40, -360, 0),
        (0, 0, 8),
        shrunk=True,
    )
    boots(k, None, (330, -180, 0), (0, 0, -12), 230)
    k.anchor("carbon-lining", (-128, -150, 330))
    k.anchor("sealed-bag", (-60, -330, 44))
    k.anchor("hood-seal", (-70, -92, 640))
    k.anchor("label-cbrn", (40, -360, 52))
    scale(k)
