"""Vehicle turbocharger: rusty iron and bright aluminium snail shells with small cast wheels."""

import itertools
import math

from kit import labels
from kit.aero import bladed_disc
from kit.core import FRONT, View, X, polar
from kit.materials import ALUMINIUM, cast, plastic, polished
from kit.parts import bolt, flange
from kit.props import scale

VIEWS = {"hero": View(-36, 20), "closeup": View(-64, 14, at="small-wheels", radius=58)}


def _snail(k, mat, x, r, tip):
    """Spiral shell round X with an outlet stub to the top."""
    points = []
    for i in range(25):
        a = math.radians(-60 + 300 * i / 24)
        points.append((r * math.cos(a), r * math.sin(a), tip * (0.45 + 0.55 * i / 24)))
    k.blob(
        [((x, *p[:2]), (x, *q[:2]), p[2], q[2]) for p, q in itertools.pairwise(points)],
        mat,
        3,
    )
    return points[-1]


def build(k):
    """Stand the turbo on a block, air side to the left."""
    iron, alu = cast((0.22, 0.13, 0.09), 0.75), cast((0.55, 0.55, 0.56), 0.4)
    k.box((120, 110, 42), plastic((0.3, 0.31, 0.33)), (40, 0, 0), 4, base=True)
    with k.at((0, 0, 120)):
        _snail(k, alu, -60, 52, 26)
        _snail(k, iron, 76, 50, 28)
        k.lathe([(34, -112), (40, -112), (40, -60), (34, -60)], alu, axis=X, closed=True)
        for s in (0,):
            k.torus(40, 3, alu, (-106, 0, s), rot=(0, 90, 0))
        bladed_disc(k, 32, 8, 10, polished(ALUMINIUM, 0.2), (-92, 0, 0), X, chord=18, thick=0.08)
        k.cyl(5, 10, polished(), (-112, 0, 0), X)
        k.prism(6, 6, 6, polished(), (-116, 0, 0), X)
        k.cyl(30, 86, iron, (-34, 0, 0), X)
        k.cyl(60, 8, alu, (-40, 0, 0), X)
        for y, z, _ in polar(6, 52):
            bolt(k, 5, (-32, y, z), X)
        k.tube(50, 34, 12, iron, (104, 0, 0), X)
        k.cyl(34, 2, plastic((0.02,) * 3), (106, 0, 0), X)
        k.cyl(12, 30, iron, (-8, 0, 24))
        k.sweep([(-8, 0, 50), (-10, -20, 80), (-10, -70, 90)], 4, polished())
        with k.at((76, -46, -60)):
            flange(k, 44, 24, 10, 4, 34, 8, iron, (0, 0, -20))
        k.cyl(24, 50, iron, (76, -46, -70))
        k.cyl(20, 60, alu, (-60, -50, 0), rot=(30, 0, 0))
        k.cyl(27, 40, polished((0.65, 0.5, 0.2), 0.3), (-20, -74, 36), X)
        k.cyl(3, 90, polished(), (18, -74, 36), X)
        k.box((8, 10, 40), polished(), (102, -70, 28), 2)
        k.image(
            labels.plate(["GTX 2860", "A 604 417 0096", "S/N 88417"], 40, 22),
            40,
            22,
            (-74, -82, 4),
            FRONT,
            0.6,
        )
        k.box((44, 10, 26), alu, (-74, -76, 4), 2)
        k.anchor("two-snails", (76, -70, 34))
        k.anchor("small-wheels", (-113, -12, 6))
        k.anchor("actuator", (4, -101, 38))
    scale(k)
