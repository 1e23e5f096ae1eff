"""In-core neutron detector: pencil sensor on a stiff bright cable with a triaxial plug."""

import math

from kit import papers
from kit.core import View, X
from kit.labels import line
from kit.materials import GOLD, plastic, polished
from kit.props import scale

VIEWS = {"hero": View(-18, 36), "closeup": View(-10, 34, at="pencil-sensor", radius=60)}


def build(k):
    """Cable coiled on the table, sensor at the left front, plug at the right, certificate."""
    steel, shine = polished((0.60, 0.59, 0.57), 0.16), polished((0.66, 0.65, 0.63), 0.1)
    coil = [
        (110 * math.cos(a), 110 * math.sin(a) + 90, 2 + a * 0.35)
        for a in [math.pi * (-0.5 + i / 8) for i in range(49)]
    ]
    k.sweep([(-70, -62, 5.5), (-40, -34, 3), *coil, (60, -32, 4), (96, -56, 8)], 1.6, steel)
    with k.at((-190, -118, 5.5), rot=(0, 0, 25)):
        body = [(0, 0), (2.5, 0.6), (5.2, 3), (5.2, 92), (3.4, 104), (2.6, 122), (1.6, 134)]
        k.lathe(body, shine, axis=X, smooth=40)
        for x in (12, 88):
            k.torus(5.2, 0.35, steel, (x, 0, 0), axis=X)
        k.image(
            line("RH-40  S/N 117", 44, 3.4, (170, 170, 168)),
            44,
            3.4,
            (50, -3.6, 3.7),
            rot=(45, 0, 0),
            t=0.2,
        )
        k.anchor("pencil-sensor", (50, -1.5, 5.2))
    with k.at((100, -58, 8), rot=(0, 0, -31)):
        k.cyl(4, 18, steel, (-10, 0, 0), axis=X)
        k.cyl(7.5, 26, steel, (6, 0, 0), axis=X)
        k.prism(24, 8, 10, shine, (14, 0, 0), axis=X)
        k.tube(6.4, 5.4, 16, steel, (32, 0, 0), axis=X)
        k.cyl(3.4, 14, plastic((0.7, 0.7, 0.68)), (31, 0, 0), axis=X)
        k.cyl(1.3, 18, polished(GOLD), (31, 0, 0), axis=X)
        k.anchor("triax-plug", (20, -3, 7.6))
    lines = [
        "TYPE RH-40   S/N 117",
        "EMITTER  RHODIUM",
        "1.2E-20 A per n/cm2/s",
        "CABLE 12 m   2023",
    ]
    papers.sheet(k, "NEUTRON SENSITIVITY", lines, 150, 105, (60, -150, 0), 6, stamp="QA")
    k.anchor("flux-certificate", (56, -150, 1))
    k.anchor("metal-cable", (-78, 12, 4))
    scale(k)
