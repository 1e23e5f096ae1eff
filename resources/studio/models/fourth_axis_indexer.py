"""Dividing head: one spindle with a chuck, a crank with a hole disc, a small tailstock."""

import math

from kit.core import FRONT, View, circle, polar
from kit.machinery import chuck
from kit.materials import brushed, painted, plastic, polished, turned
from kit.props import scale
from kit.works import badge

VIEWS = {"hero": View(-26, 22), "closeup": View(-8, 14, at="crank", radius=95)}
Z = 150.0


def _head(k, paint):
    k.box((210, 170, 34), paint, (-110, 0, 0), 6, base=True)
    for x in (-205, -15):
        k.box((26, 60, 20), brushed(), (x, 0, 0), base=True)
    with k.at((-110, 0, Z), "X"):
        k.cyl(82, 160, paint, (0, 0, -80))
        k.cyl(70, 30, turned(), (0, 0, 78))
        k.torus(78, 3, polished(), (0, 0, 80))
    k.box((150, 150, 110), paint, (-110, 0, 30), 20, base=True)
    for i in range(24):
        a = math.radians(15 * i)
        k.box(
            (1, 2, 9 if i % 3 == 0 else 5),
            plastic((0.05,) * 3),
            (-14, -71 * math.cos(a), Z + 71 * math.sin(a)),
            0.1,
            rot=(15 * i - 90, 0, 0),
        )
    chuck(k, 80, 46, (-2, 0, Z))


def build(k):
    """Head at the left with its chuck to the right, crank in front, tailstock at the right."""
    paint = painted((0.05, 0.16, 0.11), 0.42)
    _head(k, paint)
    with k.at((-110, -74, Z - 10), rot=FRONT):
        k.cyl(36, 34, paint)
        rings = [
            circle(1.6, 12, x, y)
            for r, n in ((30, 15), (38, 20), (46, 27), (54, 33))
            for x, y, _ in polar(n, r)
        ]
        k.plate([circle(62, 96), *rings], 6, polished(), (0, 0, 36), bevel=0.3)
        k.cyl(58, 3, plastic((0.02,) * 3), (0, 0, 31))
        k.cyl(12, 20, polished(), (0, 0, 34))
        k.box((22, 92, 7), polished(), (0, 30, 48), 2)
        k.cyl(8, 22, polished(), (0, 68, 40))
        k.cyl(11, 44, plastic((0.04,) * 3, 0.3), (0, 68, 58))
        for a in (40, 100):
            k.box(
                (44, 6, 2),
                brushed(),
                (26 * math.cos(math.radians(a)), 26 * math.sin(math.radians(a)), 41),
                rot=(0, 0, a),
            )
    with k.at((270, 0, 0)):
        k.box((120, 120, 26), paint, (0, 0, 0), 4, base=True)
        k.box((64, 90, 145), paint, (0, 0, 24), 14, base=True)
        k.cyl(17, 150, polished(), (-62, 0, Z), axis="X")
        k.lathe([(0, 0), (3, 0), (17, 40), (0, 40)], polished(), (-100, 0, Z), axis="X")
        k.torus(36, 6, polished(), (70, 0, Z), axis="X")
        k.box((6, 66, 8), polished(), (68, 0, Z))
    badge(k, "TEILKOPF TK-150", ["RATIO 1:40", "CENTRE 150 mm"], 62, (-62, -76, 84))
    for x, y, r in ((130, -70, 50), (80, 90, 62)):
        k.plate(
            [
                circle(r, 64),
                circle(r * 0.3, 32),
                *[circle(1.6, 12, a, b) for a, b, _ in polar(24, r * 0.8)],
            ],
            5,
            polished(),
            (x, y, 2.6),
        )
    k.anchor("one-spindle", (20, -60, Z + 40))
    k.anchor("crank", (-110, -132, Z + 10))
    k.anchor("tailstock", (262, -46, 120))
    scale(k)
