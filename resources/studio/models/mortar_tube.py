"""Mortar tube on its ribbed base plate and two-legged stand, bright smooth bore."""

from kit import labels
from kit.core import FRONT, View, polar
from kit.materials import painted, plastic, polished, turned
from kit.props import scale
from kit.surface import ARMY_GREY, OLIVE

VIEWS = {"hero": View(-34, 16), "closeup": View(-30, 30, at="base-plate", radius=330)}


def build(k):
    """Lean the tube at 50 degrees: ball in the socket of the plate, collar on the stand."""
    olive, steel = painted(OLIVE, 0.45), painted(ARMY_GREY, 0.4)
    k.cyl(270, 26, olive, (260, 0, 30))
    k.torus(262, 14, olive, (260, 0, 46))
    for x, y, a in polar(8, 158):
        k.box((190, 16, 34), olive, (260 + x, y, 62), 4, rot=(0, 6, a))
    k.lathe([(0, 0), (86, 0), (70, 52), (58, 56), (40, 40), (0, 34)], olive, (260, 0, 56))
    for x, y, a in polar(6, 236, 30):
        k.box((60, 40, 56), olive, (260 + x, y, 28.5), 8, rot=(0, 0, a))
    for s in (-1, 1):
        k.sweep(
            [(260, s * 262, 50), (250, s * 300, 90), (290, s * 300, 90), (300, s * 258, 50)],
            8,
            steel,
        )
    with k.at((260, 0, 128), rot=(0, -40, 0)):
        k.sphere(34, polished((0.5, 0.5, 0.5), 0.25), (0, 0, 0))
        k.lathe(
            [
                (0, 20),
                (36, 26),
                (54, 46),
                (54, 330),
                (48, 340),
                (48, 1210),
                (52, 1216),
                (52, 1250),
                (40.8, 1250),
                (40.8, 900),
                (0, 900),
            ],
            olive,
        )
        for i in range(14):
            k.torus(54, 4, olive, (0, 0, 70 + i * 18))
        k.lathe([(40.6, 1250), (40.6, 905)], turned((0.7, 0.7, 0.7), 0.15))
        k.tube(66, 48, 44, steel, (0, 0, 830))
        k.box((36, 150, 40), steel, (-70, 0, 852), 6)
        k.box((60, 24, 60), plastic((0.05,) * 3), (-78, -78, 880), 5)
        k.anchor("smooth-bore", (12, -30, 1249))
        k.anchor("ball-foot", (0, -33, 8))
    top = (-328, 0, 780)
    for s in (-1, 1):
        k.sweep([(top[0], s * 40, 740), (-560, s * 300, 20)], 17, olive, bezier=False)
        k.cyl(40, 14, steel, (-560, s * 300, 0))
    k.sweep([(-480, -196, 265), (-480, 196, 265)], 7, steel, bezier=False)
    k.cyl(20, 330, steel, (-420, 0, 440), rot=(0, 16, 0))
    k.helix(15, 2.5, 6, 26, polished(), (-352, 0, 690), seg=20)
    k.sweep([(-360, -10, 560), (-380, -90, 560), (-380, -96, 530)], 7, steel)
    k.anchor("bipod", (-448, -155, 380))
    k.anchor("base-plate", (180, -190, 66))
    k.box((150, 4, 50), olive, (260, -276, 50), 1)
    k.image(
        labels.plate(["MORTAR 81 mm  No 3381"], 130, 36, paper=(90, 94, 66)),
        130,
        36,
        (260, -278, 50),
        FRONT,
        0.6,
    )
    scale(k)
