"""Rocket test stand: massive wall plate with load cell, half-round clamps, firing panel."""

import math

from kit import labels
from kit.casing import display
from kit.core import FRONT, View, X, polar
from kit.materials import RED, brushed, painted, plastic, polished, turned
from kit.parts import bolt
from kit.props import scale
from kit.screens import rows
from kit.surface import slab

VIEWS = {"hero": View(-32, 18), "closeup": View(-18, 20, at="thrust-wall", radius=430)}


def _ring(r):
    """Half-round outline of radius r, opening upwards."""
    return [(r * math.cos(a), r * math.sin(a)) for a in [math.pi * (1 + i / 24) for i in range(25)]]


def build(k):
    """Stand the frame before its concrete wall, a case in its clamps, the panel in front."""
    yellow, steel = painted((0.55, 0.38, 0.02), 0.45), turned((0.5, 0.49, 0.48), 0.3)
    concrete = plastic((0.36, 0.35, 0.33), 0.95)
    k.box((4600, 1700, 160), concrete, (0, 0, 0), 10, base=True)
    k.box((500, 1700, 1900), concrete, (2050, 0, 150), 14, base=True)
    k.box((120, 1300, 1300), yellow, (1740, 0, 300), 10, base=True)
    for y in (-540, 540):
        for z in (400, 900, 1500):
            bolt(k, 60, (1680, y, z), rot=(0, -90, 0))
        slab(k, [(1680, 300), (1680, 1500), (1100, 300)], 60, yellow, y * 0.9, 8)
    with k.at((0, 0, 950)):
        k.cyl(170, 170, turned((0.66, 0.65, 0.63), 0.25), (1510, 0, 0), X)
        k.cyl(120, 90, steel, (1430, 0, 0), X)
        k.cyl(60, 120, polished(), (1330, 0, 0), X)
        k.sweep(
            [
                (1590, -168, 0),
                (1600, -300, -200),
                (1500, -420, -620),
                (400, -620, -770),
                (-900, -1150, -780),
            ],
            12,
            plastic((0.05,) * 3),
        )
        k.cyl(330, 1900, painted((0.62, 0.63, 0.63)), (-700, 0, 0), X)
        k.lathe(
            [(330, 1200), (240, 1290), (120, 1330), (0, 1330)], painted((0.62, 0.63, 0.63)), axis=X
        )
        k.lathe(
            [
                (330, -700),
                (200, -800),
                (110, -850),
                (120, -900),
                (250, -1180),
                (240, -1180),
                (100, -890),
                (0, -880),
            ],
            plastic((0.10, 0.08, 0.06)),
            axis=X,
        )
        for y in (-1, 1):
            k.box((2700, 110, 130), yellow, (100, y * 520, -520), 8)
            for x in (-950, 1150):
                k.box((10, 90, 330), polished(), (x, y * 520, -680), 1)
                k.box((160, 200, 60), yellow, (x, y * 520, -800), 6, base=True)
        for x in (-500, 150, 800):
            outer = [*_ring(430), *reversed(_ring(335))]
            with k.at((x, 0, 0), rot=(0, 0, 90)):
                slab(k, outer, 110, yellow, 0, 4)
                k.box((140, 110, 130), yellow, (-400, 0, 40), 6)
                k.box((140, 110, 130), yellow, (400, 0, 40), 6)
                slab(k, [(a, -b) for a, b in outer], 110, yellow, 0, 4)
            k.box((110, 1150, 100), yellow, (x, 0, -490), 6)
            for s in (-1, 1):
                bolt(k, 40, (x, s * 400, 106))
        k.anchor("thrust-wall", (1560, -150, 80))
        k.anchor("flexures", (-957, -540, -650))
        k.anchor("motor-clamps", (150, -410, 120))
    with k.at((-2700, -1150, 0), rot=(0, 0, 0)):
        k.box((760, 520, 900), painted((0.30, 0.31, 0.33)), (0, 0, 0), 8, base=True)
        with k.at((0, -120, 900), rot=(-30, 0, 0)):
            k.box((760, 40, 440), painted((0.30, 0.31, 0.33)), (0, 0, 0), 8, base=True)
            drawing = rows(
                480,
                330,
                "FIRING 12",
                [("COUNT", "T-00:60"), ("THRUST", "0.0 kN"), ("CAMERA", "4 OK")],
            )
            display(k, drawing, 380, 260, (-150, -20, 230), FRONT)
            k.cyl(36, 30, plastic(RED), (220, -20, 330), rot=FRONT)
            k.cyl(26, 20, polished(), (220, -20, 210), rot=FRONT)
            k.box((8, 40, 30), polished(), (220, -50, 210), 2)
            k.image(labels.line("ARM  -  FIRE", 160, 34), 160, 34, (220, -20.5, 130), FRONT, 0.6)
            k.anchor("remote-panel", (220, -52, 330))
    with k.at((-3800, 1000, 0)):
        k.cyl(700, 130, painted((0.30, 0.31, 0.33)))
        k.cyl(660, 60, brushed(), (0, 0, 130))
        for x, y, _ in polar(12, 560):
            k.cyl(18, 3, plastic((0.03,) * 3), (x, y, 189), seg=16)
        k.box((420, 420, 1500), painted((0.55, 0.56, 0.57)), (-1050, 100, 0), 10, base=True)
        k.cyl(120, 200, painted((0.5, 0.4, 0.05)), (-840, 100, 1100), X)
        k.box((90, 900, 1200), painted((0.55, 0.56, 0.57)), (900, 100, 0), 10, base=True)
        k.anchor("turntable", (-100, -560, 192))
    k.image(
        labels.plate(["STAND H-2   MAX 60 kN", "6 COMPONENT"], 700, 180),
        700,
        180,
        (300, -576, 430),
        FRONT,
        4,
    )
    scale(k)
