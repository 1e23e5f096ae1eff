"""Boat hull mould: shiny orange gelcoat hollow, rough glass-fibre back, tube frame on castors."""

import math

from kit import labels
from kit.core import FRONT, View
from kit.materials import painted, plastic, polished, rubber
from kit.props import scale
from kit.surface import sheet

VIEWS = {"hero": View(-32, 24), "closeup": View(-40, 30, at="gelcoat", radius=620)}


def _hull(u, v, grow=0.0):
    """Point of an open hull: u runs from bow to stern, v round the section."""
    half = 900 * min(1.0, math.sin(math.pi / 2 * min(1.0, (u + 0.02) * 1.9)) ** 0.7) + grow
    depth = (760 + 150 * (1 - u) ** 3) * (0.55 + 0.45 * min(1, u * 4)) + grow
    a = math.pi * v
    c, s = math.cos(a), math.sin(a)
    y = half * math.copysign(abs(c) ** 0.8, c)
    return (-2400 + 4800 * u - grow * (1 - u), y, 1250 - depth * s**0.75)


def build(k):
    """Set the open mould in its frame, bow to the left."""
    orange, rough = plastic((0.62, 0.16, 0.01), 0.08), plastic((0.42, 0.40, 0.30), 0.95)
    frame = painted((0.05, 0.16, 0.34), 0.5)
    sheet(k, _hull, 60, 40, orange)
    sheet(k, lambda u, v: _hull(u, v, 22), 60, 40, rough, 14)
    for s in (0, 1):
        rim = [
            (x, y + (26 if s == 0 else -26), z) for x, y, z in (_hull(i / 40, s) for i in range(41))
        ]
        k.sweep(rim, 34, orange, bezier=False)
        k.sweep(
            [(x, y * 1.03, z + 30) for x, y, z in rim], 9, rubber((0.3, 0.32, 0.3)), bezier=False
        )
    for u in (0.14, 0.36, 0.58, 0.8, 0.97):
        x, y, z = _hull(u, 0)
        for s in (-1, 1):
            k.sweep(
                [(x, s * (abs(y) + 40), 1220), (x, s * (abs(y) + 40), 130)], 26, frame, bezier=False
            )
            k.sweep(
                [
                    (x, s * (abs(y) + 40), 700),
                    (x, s * abs(_hull(u, 0.28)[1]), _hull(u, 0.28)[2] - 40),
                ],
                20,
                frame,
                bezier=False,
            )
            k.cyl(70, 50, rubber(), (x, s * (abs(y) + 40) + 25, 70), rot=FRONT)
            k.box((50, 60, 80), polished(), (x, s * (abs(y) + 40), 70), 4, base=True)
        k.sweep([(x, -abs(y) - 40, 180), (x, abs(y) + 40, 180)], 26, frame, bezier=False)
        low = _hull(u, 0.5)[2] - 24
        k.sweep([(x, 0, 180), (x, 0, low)], 22, frame, bezier=False)
    for s in (-1, 1):
        k.sweep(
            [
                (_hull(u, 0)[0], s * (_hull(u, 0)[1] + 40), 200)
                for u in (0.14, 0.36, 0.58, 0.8, 0.97)
            ],
            24,
            frame,
            bezier=False,
        )
    for i in range(5):
        x, y, z = _hull(0.3 + 0.14 * i, 1)
        k.cyl(14, 40, plastic((0.6,) * 3), (x, y - 20, z + 20))
    k.image(
        labels.plate(["KAUZ 480  HULL", "MOULD 03"], 420, 150, "NORDBOOT", (20, 70, 130)),
        420,
        150,
        (300, -968, 480),
        FRONT,
        3,
    )
    k.box((440, 20, 170), frame, (300, -955, 480), 4)
    for x in (100, 500):
        k.sweep([(x, -950, 200), (x, -950, 480)], 16, frame, bezier=False)
    k.anchor("gelcoat", (200, 560, 720))
    k.anchor("hull-shape", (-1700, -640, 1290))
    k.anchor("tube-frame", (1440, -945, 500))
    scale(k)
