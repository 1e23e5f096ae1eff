"""Bellows-sealed valve, bonnet cut away so that the bellows shows."""

import math

from kit.core import View, X, polar, rounded
from kit.materials import RED, STEEL, brushed, painted, plastic, polished, turned
from kit.parts import bellows, bolt, flange, sticker
from kit.props import ruler

VIEWS = {
    "hero": View(az=-24, el=18, look=(10, -30, 118), radius=158),
    "closeup": View(az=-12, el=12, look=(0, 0, 172), radius=78),
}


def _body(k, body, metal):
    k.sphere(33, body, (0, 0, 0), 0.95)
    k.cyl(22, 130, body, (-65, 0, 0), axis=X)
    for side in (-1, 1):
        flange(k, 47, 13, 10, 4, 35, 9, metal, (side * 65 - (10 if side > 0 else 0), 0, 0), axis=X)
        k.tube(22, 13, 2.5, metal, (side * 65 - (0 if side > 0 else 2.5), 0, 0), axis=X)
    k.cyl(25, 30, body, (0, 0, 18))
    flange(k, 44, 12, 10, 8, 35, 8, metal, (0, 0, 46))


def _bonnet(k, metal):
    """Tall bonnet, its front third cut out; a pale bore lets light on the bellows."""
    outline = [(24, 56), (24, 132), (30, 132), (30, 66), (44, 66), (44, 56)]
    shell = brushed((0.62, 0.61, 0.60), "Z", 0.42, 1.2)
    section = painted((0.45, 0.03, 0.02), 0.5)
    k.lathe(outline, shell, rot=(0, 0, -35), closed=True, arc=250, cut=section)
    pale = plastic((0.72, 0.73, 0.75), 0.7)
    k.lathe([(23.8, 56), (23.8, 132)], pale, rot=(0, 0, -35), arc=250)
    for x, y, _ in polar(8, 35, 22.5):
        if abs(math.degrees(math.atan2(y, x)) + 90) > 55:
            bolt(k, 7.5, (x, y, 66))
    bellows(k, 19, 12.5, 4.4, 15, polished((0.60, 0.58, 0.54), 0.16), (0, 0, 60), wall=0.4)
    k.cyl(20, 5, metal, (0, 0, 127))
    k.lathe([(12, 0), (24, 0), (24, 8), (14, 14), (12, 14)], metal, (0, 0, 132), closed=True)


def _top(k, body, metal):
    k.cyl(4.5, 120, metal, (0, 0, 100))
    for side in (-1, 1):
        k.cyl(4, 46, metal, (side * 17, 0, 140))
    k.box((50, 18, 9), body, (0, 0, 188), 3)
    k.prism(6, 10, 9, metal, (0, 0, 192))
    k.helix(4.6, 0.45, 1.3, 22, metal, (0, 0, 150))
    red = painted(RED, 0.35)
    k.torus(44, 5, red, (0, 0, 212))
    k.cyl(12, 12, red, (0, 0, 205))
    for x, y, a in polar(4, 27):
        k.box((36, 8, 6), red, (x, y, 211), 2, rot=(0, 0, a))
    k.prism(6, 7, 7, metal, (0, 0, 217))


def build(k):
    """Stand the valve on its flanges."""
    body, metal = brushed((0.55, 0.54, 0.52), "Z", 0.34, 1.2), turned(STEEL, 0.2)
    with k.at((0, 0, 47)):
        _body(k, body, metal)
        _bonnet(k, metal)
        _top(k, body, metal)
        k.plate([rounded(34, 15, 2)], 1, polished(), (0, -32.6, -2), rot=(90, 0, 0))
        sticker(k, "DN 15  PN 25  1.4404", 32, 12, (0, -33.2, -2))
        k.anchor("bellows", (-2, -19, 92))
        k.anchor("tall-bonnet", (-29, -8, 112))
        k.anchor("no-gland", (6, -20, 140))
        k.anchor("body-flange", (-62, -32, 30))
    k.lamp((-30, -130, 200), 40, 14, target=(0.2, 1, -0.3))
    ruler(k, (-20, -85, 0), 150, 4)
