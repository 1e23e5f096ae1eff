"""Hot section parts: coated blades with holes and fir-tree roots, slotted disc, liner ring."""

import math

from kit.aero import blade, fir_tree
from kit.core import View, polar
from kit.materials import cast, plastic, turned
from kit.papers import tag
from kit.props import scale
from kit.surface import heat

VIEWS = {"hero": View(-26, 24), "closeup": View(-20, 18, at="cooling-holes", radius=58)}


def build(k):
    """Stand three blades on blocks, lean the disc on a post, the liner ring behind."""
    nickel, coat = cast((0.42, 0.40, 0.37), 0.45), plastic((0.60, 0.55, 0.42), 0.8)
    for i, x in enumerate((-170, -90, -10)):
        with k.at((x, -70, 0), rot=(0, 0, -12 * i)):
            k.box((52, 50, 18), plastic((0.12, 0.13, 0.15)), (0, 0, 0), 2, base=True)
            fir_tree(k, 34, 44, 36, nickel, (0, 0, 52))
            k.box((52, 50, 7), nickel, (0, 0, 52), 1, base=True)
            blade(
                k,
                48,
                92,
                coat if i < 2 else nickel,
                (0, 0, 58),
                twist=18,
                thick=0.22,
                camber=0.16,
                taper=0.9,
            )
            for row, dx in ((0, -16), (1, -8), (2, 12)):
                for j in range(9):
                    z = 68 + j * 9
                    a = math.radians(18 * (z - 58) / 92)
                    y = (-1.9, -3.0, -0.4)[row]
                    px = dx * math.cos(a) - y * math.sin(a)
                    py = dx * math.sin(a) + y * math.cos(a)
                    k.sphere(0.85, plastic((0.015,) * 3, 0.9), (px, py, z))
    k.anchor("cooling-holes", (-178, -76, 108))
    k.anchor("fir-tree-root", (-172, -96, 36))
    k.anchor("coating", (-96, -72, 130))
    with k.at((170, 10, 154), rot=(80, 0, -10)):
        k.lathe(
            [
                (46, -22),
                (62, -30),
                (74, -10),
                (118, -9),
                (126, -16),
                (148, -16),
                (148, 16),
                (126, 16),
                (118, 9),
                (74, 10),
                (62, 30),
                (46, 22),
            ],
            turned((0.55, 0.53, 0.5), 0.25),
            closed=True,
        )
        for x, y, a in polar(46, 147):
            k.box((13, 5, 34), plastic((0.02, 0.02, 0.02), 0.8), (x, y, 0), 0.6, rot=(0, 0, a))
        for x, y, _ in polar(16, 96):
            k.cyl(4, 22, plastic((0.02,) * 3), (x, y, -11), seg=16)
        k.anchor("rim-slots", (-110, 98, 17))
    k.box((120, 70, 30), plastic((0.3, 0.31, 0.33)), (170, 20, 0), 4, base=True)
    with k.at((-90, 190, 0)):
        k.lathe(
            [
                (150, 0),
                (150, 30),
                (146, 34),
                (146, 70),
                (142, 74),
                (142, 120),
                (139, 120),
                (139, 74),
                (143, 70),
                (143, 34),
                (147, 30),
                (147, 0),
            ],
            heat(0.0, 130.0),
            closed=True,
        )
        for n, z, r, size in ((40, 14, 150, 3), (28, 52, 146, 6), (56, 96, 142, 2.2)):
            for x, y, a in polar(n, r):
                k.cyl(
                    size,
                    2,
                    plastic((0.012,) * 3, 0.9),
                    (x * 0.996, y * 0.996, z),
                    rot=(0, 90, a),
                    seg=12,
                )
        k.anchor("liner-rings", (-120, -86, 52))
    tag(k, ["HPT BLADE P/N 30-4417", "CAST 88-214  SET OF 62"], 100, 46, (60, -140, 0), -6)
    scale(k)
