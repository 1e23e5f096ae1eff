"""Mineral-insulated thermocouple: thin bright sheath, plain tip, yellow two-pin plug."""

import math

from kit import papers
from kit.core import View, X
from kit.labels import line
from kit.materials import BRASS, plastic, polished
from kit.props import scale

VIEWS = {"hero": View(-18, 36), "closeup": View(-8, 34, at="two-pin-plug", radius=42)}


def build(k):
    """Coil on the table, plug in front, tip to the left."""
    steel, yellow = polished((0.60, 0.59, 0.57), 0.18), plastic((0.62, 0.42, 0.02), 0.35)
    coil = [
        (80 * math.cos(a), 80 * math.sin(a) + 40, 2 + a * 0.35)
        for a in [math.pi * (-0.5 + i / 8) for i in range(49)]
    ]
    end = [(30, -44, 4), (60, -56, 4), (84, -70, 8)]
    tip = [(-150, -86, 1.6), (-100, -70, 1.6), (-50, -46, 1.7)]
    k.sweep([*tip, *coil, *end], 1.6, steel)
    k.sphere(1.6, steel, (-150, -86, 1.6))
    with k.at((104, -82, 8), rot=(0, 0, -31)):
        k.cyl(4, 16, steel, (-24, 0, 0), axis=X)
        k.box((30, 26, 14), yellow, (6, 0, 0), 2.5)
        k.box((12, 18, 12), yellow, (-13, 0, 0), 2)
        k.cyl(2.6, 1.5, polished(), (8, 0, 6.5))
        for y, w in ((-6, 3.4), (6, 5)):
            k.box((16, w, 1.4), polished(BRASS if y > 0 else (0.5, 0.5, 0.5)), (28, y, 0), 0.2)
        k.image(line("K", 8, 8, (205, 160, 20)), 8, 8, (16, 0, 7), t=0.3)
        k.anchor("two-pin-plug", (14, -4, 7.6))
    papers.tag(
        k,
        ["TYPE K  CLASS 1", "MAX 1 100 °C", "3.2 x 2000 mm"],
        80,
        44,
        (-20, -120, 0),
        6,
        head="THERMOFUHL",
    )
    k.anchor("plain-tip", (-146, -85, 3.2))
    k.anchor("celsius-tag", (-16, -118, 1))
    scale(k)
