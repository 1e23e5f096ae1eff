"""Gate valve with a packed gland: the everyday valve beside the bellows-sealed one."""

from kit.core import View, X, polar, rounded
from kit.materials import BLUE, painted, plastic, polished, turned
from kit.parts import bolt, flange, sticker
from kit.props import ruler

VIEWS = {  # the same camera as the bellows-sealed valve: the pair is shown at one scale
    "hero": View(az=-24, el=18, look=(10, -30, 118), radius=158),
    "closeup": View(az=-18, el=20, look=(0, 0, 158), radius=78),
}


def _body(k, paint, metal):
    k.sphere(30, paint, (0, 0, 0), 1.2)
    k.cyl(24, 130, paint, (-65, 0, 0), axis=X)
    for side in (-1, 1):
        flange(k, 47, 13, 12, 4, 35, 9, paint, (side * 65 - (12 if side > 0 else 0), 0, 0), axis=X)
        k.tube(22, 13, 2.5, metal, (side * 65 - (0 if side > 0 else 2.5), 0, 0), axis=X)
    with k.at((0, 0, 18)):  # the flat wedge housing of a gate valve
        k.plate([rounded(56, 34, 12)], 36, paint, (0, 0, 14), bevel=3)
    for z in (46, 56):
        k.plate([rounded(84, 60, 14)], 9.6, paint, (0, 0, z + 4.8), bevel=1)
    for x in (-33, 33):
        for y in (-21, 21):
            bolt(k, 7.5, (x, y, 65.6))
            bolt(k, 7.0, (x, y, 46), rot=(180, 0, 0))


def _gland(k, paint, metal):
    """Stuffing box with a gland follower pulled down by two bolts."""
    k.lathe([(0, 65), (26, 65), (19, 80), (18, 92), (0, 92)], paint)
    k.cyl(11, 12, metal, (0, 0, 92), seg=48)
    k.plate([rounded(62, 24, 10)], 8, paint, (0, 0, 102), bevel=1)
    for x in (-23, 23):
        k.cyl(3.2, 44, metal, (x, 0, 76), seg=32)
        k.helix(3.2, 0.4, 1.2, 9, metal, (x, 0, 108))
        k.prism(6, 6.4, 6, polished(), (x, 0, 106))
        k.sphere(6, metal, (x, 0, 78))
        k.box((14, 10, 10), paint, (x * 0.8, 0, 80), 2)


def build(k):
    """Stand the valve on its flanges."""
    paint, metal = painted((0.10, 0.13, 0.15), 0.45, 0.12), turned(rough=0.22)
    with k.at((0, 0, 47)):
        _body(k, paint, metal)
        _gland(k, paint, metal)
        for x in (-1, 1):
            k.box((10, 16, 96), paint, (x * 35, 4, 112), 3)
        k.box((80, 18, 11), paint, (0, 4, 160), 3)
        k.cyl(17, 8, paint, (0, 0, 162))
        k.cyl(5.5, 122, metal, (0, 0, 92))
        k.helix(5.6, 0.5, 1.5, 26, metal, (0, 0, 118))
        wheel = painted(BLUE, 0.35)
        k.torus(44, 5, wheel, (0, 0, 184))
        k.cyl(12, 14, wheel, (0, 0, 176))
        for x, y, a in polar(3, 27, -30):
            k.box((36, 8, 6), wheel, (x, y, 184), 2, rot=(0, 0, a))
        k.prism(6, 8, 6, metal, (0, 0, 190))
        k.anchor("gland-bolts", (-23, -5, 110))
        k.anchor("bonnet", (20, -30, 60))
        k.anchor("handwheel", (-30, -34, 186))
        k.plate([rounded(34, 15, 2)], 1, plastic((0.7, 0.7, 0.7)), (0, -30.0, 0), rot=(90, 0, 0))
        sticker(k, "DN 15  PN 16  GS-C25", 32, 12, (0, -30.6, 0))
    ruler(k, (-20, -85, 0), 150, 4)
