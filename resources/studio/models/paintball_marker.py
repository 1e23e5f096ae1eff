"""Paintball marker: ball hopper on top, gas bottle behind, thin ported aluminium barrel."""

from kit import labels
from kit.arms import cradle, grip, struck, trigger
from kit.core import View, X
from kit.materials import anodised, glass, painted, plastic, polished
from kit.props import scale
from kit.surface import slab

VIEWS = {"hero": View(-26, 14), "closeup": View(-30, 14, at="gas-bottle", radius=120)}


def build(k):
    """Rest the marker on two posts, colour balls on the table."""
    blue, black = anodised((0.03, 0.12, 0.45)), plastic((0.05, 0.05, 0.052))
    with k.at((0, 0, 200)):
        k.tube(11.5, 8.7, 330, anodised((0.06, 0.06, 0.065)), (-350, 0, 0), X)
        for i in range(6):
            for z in (-6, 6):
                k.cyl(
                    3,
                    1,
                    plastic((0.012,) * 3, 0.9),
                    (-330 + i * 16, -9.4, z),
                    rot=(60 if z > 0 else 120, 0, 0),
                )
        slab(k, [(-30, 20), (150, 20), (176, 8), (176, -16), (-30, -24)], 38, blue, bevel=7)
        for x in (10, 60, 110):
            slab(
                k,
                [(x, 14), (x + 26, 14), (x + 14, -16), (x - 8, -16)],
                40,
                anodised((0.02, 0.06, 0.25)),
            )
        k.tube(17, 11, 40, black, (10, 0, 16))
        k.box((12, 14, 10), polished(), (10, -18, 40), 2)
        k.blob([((-40, 0, 100), (80, 0, 104), 46, 50)], plastic((0.10, 0.10, 0.11), 0.3), 4)
        k.cyl(20, 22, black, (10, 0, 46))
        k.cyl(36, 5, black, (40, 0, 150))
        grip(k, black, (110, 0, -18), 100, 44)
        trigger(k, polished(), (62, 0, -24))
        k.cyl(14, 70, blue, (-10, 0, -92))
        k.sweep([(-10, 0, -92), (40, 0, -124), (120, 0, -124), (180, 0, -118)], 4, black)
        k.box((60, 26, 16), polished((0.3, 0.3, 0.31)), (146, 0, -120), 3)
        k.cyl(19, 36, polished(), (170, 0, -118), X)
        with k.at((190, -18, -118), rot=(90, 0, 0)):
            k.cyl(11, 10, polished())
            k.cyl(9.5, 0.8, plastic((0.6, 0.6, 0.58)), (0, 0, 10))
        k.lathe(
            [(0, 0), (20, 0), (24, 16), (44, 40), (46, 60), (46, 210), (36, 236), (0, 246)],
            painted((0.07, 0.07, 0.075), 0.2),
            (204, 0, -118),
            X,
        )
        k.image(
            labels.plate(["EYE PROTECTION MUST BE WORN"], 90, 20, "WARNING", (190, 90, 0)),
            90,
            20,
            (60, -19.4, 3),
            (90, 0, 0),
        )
        struck(k, ".68 CAL  SPLASH 5", 8, (330, -46.2, -112), color=(0.7, 0.7, 0.7))
        k.anchor("hopper", (20, -47, 104))
        k.anchor("gas-bottle", (206, -22, -112))
        k.anchor("thin-barrel", (-290, -12, 2))
    cradle(k, -200, 188, 26)
    for i, c in enumerate(
        ((0.7, 0.1, 0.02), (0.05, 0.3, 0.6), (0.7, 0.55, 0.02), (0.1, 0.45, 0.1))
    ):
        k.sphere(8.65, plastic(c, 0.2), (-120 + i * 27, -120 - 12 * (i % 2), 8.65))
    k.sphere(8.65, glass((0.9, 0.4, 0.2)), (0, -140, 8.65))
    cradle(k, 330, 36, 92)
    scale(k)
