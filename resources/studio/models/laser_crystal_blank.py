"""Laser crystal blanks: pink boule with a rough skin, small dark block, formula on the box."""

import math
import random

from kit import labels
from kit.core import View
from kit.materials import enamel, plastic, polished
from kit.papers import foam_box, sheet, well
from kit.props import scale
from kit.surface import loft

VIEWS = {"hero": View(-24, 30), "closeup": View(-16, 26, at="pink-boule", radius=75)}


def _boule(k, r, h, mat, seed):
    """Carrot with a wavy rough skin standing on its cut end."""
    rng = random.Random(seed)
    rings = []
    for i in range(15):
        t = i / 14
        size = (
            r
            * (1 - 0.16 * t)
            * (1 if t < 0.75 else math.sqrt(max(0.02, 1 - ((t - 0.75) / 0.26) ** 2)))
        )
        ring = []
        for j in range(48):
            a = 2 * math.pi * j / 48
            q = size * (1 + 0.02 * math.sin(3 * a + 9 * t) + rng.uniform(-0.012, 0.012))
            ring.append((q * math.cos(a), q * math.sin(a), h * t))
        rings.append(ring)
    loft(k, rings, mat, smooth=60)


def build(k):
    """Boule and disc on the left, dark blocks and their box on the right."""
    pink = enamel((0.46, 0.055, 0.10))
    _boule(k, 38, 120, pink, 3)
    k.anchor("pink-boule", (-8, -33, 66))
    with k.at((88, -10, 0)):
        k.cyl(36, 18, plastic((0.50, 0.12, 0.17), 0.7), edge=1)
        k.cyl(35, 0.4, enamel((0.52, 0.07, 0.12)), (0, 0, 17.9))
    for x, y, size, tone in (
        (60, -66, (24, 12, 12), (0.06, 0.03, 0.03)),
        (100, -62, (16, 10, 10), (0.16, 0.012, 0.01)),
        (130, -50, (14, 8, 8), (0.30, 0.10, 0.01)),
    ):
        k.box(size, plastic(tone, 0.6), (x, y, 0), 0.3, base=True)
        k.box(
            (0.3, size[1] * 0.94, size[2] * 0.94),
            polished(tuple(c + 0.12 for c in tone), 0.04),
            (x - size[0] / 2, y, size[2] / 2),
            0,
        )
    k.anchor("dark-block", (50, -70, 8))
    with k.at((142, 70, 0)):
        foam_box(
            k,
            130,
            70,
            40,
            (0, 0, 0),
            [well(30, 18, -20, 0), well(22, 14, 24, 0)],
            plastic((0.5, 0.52, 0.55), 0.3),
        )
        k.box((24, 12, 12), plastic((0.06, 0.03, 0.03), 0.5), (-20, 0, 22), 0.3, base=True)
        lines = ["ZnGeP2 (ZGP)  6 x 6 x 16 mm", "theta 54.5°  phi 0°", "AR 2.1 + 4 µm"]
        k.image(labels.plate(lines, 100, 26), 100, 26, (0, -35.3, 18), rot=(90, 0, 0), t=0.3)
        k.anchor("formula-label", (-16, -35.8, 24))
    lines = ["Ti:Al2O3   0.15 wt %", "FOM > 200", "Boule D 76 x 120 mm", "c-axis 90°"]
    sheet(k, "CRYSTAL DATA", lines, 80, 96, (-110, 0, 0), -8, (120, 30, 60), "QC")
    scale(k)
