"""Composite braiding machine: upright ring of inward bobbins round a shaped mandrel."""

import math

from kit.core import FRONT, View, polar
from kit.machinery import ORANGE, console
from kit.materials import DARK, painted, plastic, polished
from kit.props import scale
from kit.works import badge, ring

VIEWS = {"hero": View(-24, 14), "closeup": View(-34, 14, at="spring-carriers", radius=420)}
R, HUB = 1350.0, 1700.0


def _ring(k, paint):
    ring(k, R + 160, R - 120, 160, (0, 90, HUB), rot=FRONT, mat=paint)
    ring(k, R + 90, R - 90, 30, (0, 0, HUB), rot=FRONT, mat=polished((0.5, 0.5, 0.5)))
    wave = [
        (
            (R + 45 * math.sin(24 * t)) * math.cos(t),
            -18,
            HUB + (R + 45 * math.sin(24 * t)) * math.sin(t),
        )
        for t in [math.tau * i / 480 for i in range(481)]
    ]
    k.sweep(wave, 10, plastic((0.02,) * 3), bezier=False)
    k.box((3200, 900, 200), paint, (0, 150, 0), 20, base=True)
    for x in (-1, 1):
        k.box((260, 420, 1500), paint, (x * (R + 130), 180, 150), 20, base=True)


def _carriers(k):
    yarn, eye = plastic((0.035,) * 3, 0.3), plastic((0.72, 0.70, 0.64), 0.15)
    for i, (x, y, a) in enumerate(polar(48, 1, 3.75)):
        r, away = R + (40 if i % 2 else -40), -20 - 30 * (i % 2)
        with k.at((x * r, away, HUB + y * r), rot=(0, -a, 0)):
            k.box((60, 70, 60), polished(), (20, -40, 0), 8)
            k.cyl(44, 130, yarn, (10, -60, 0), axis="X", rot=(0, -90, 0), seg=32)
            k.cyl(50, 8, plastic((0.5, 0.06, 0.02)), (-124, -60, 0), rot=(0, -90, 0), seg=32)
            k.cyl(7, 210, polished(), (20, -116, 0), rot=(0, -90, 0), seg=12)
            k.torus(12, 4, eye, (-200, -116, 0))
        inner = r - 200
        k.sweep(
            [(x * inner, away - 110, HUB + y * inner), (x * 130, -620, HUB + y * 130)],
            3,
            yarn,
            bezier=False,
        )


def build(k):
    """Stand the ring, pass a mandrel through it on two stands."""
    paint = painted((0.55, 0.57, 0.58), 0.4)
    _ring(k, paint)
    _carriers(k)
    with k.at((0, -1500, HUB), rot=(-90, 0, 0)):
        core = [
            (0, 0),
            (60, 0),
            (60, 200),
            (170, 420),
            (125, 900),
            (150, 1500),
            (100, 2200),
            (60, 2300),
            (60, 2900),
            (0, 2900),
        ]
        k.lathe(core, plastic((0.62, 0.5, 0.3), 0.4), smooth=60)
        k.lathe([(128, 880), (172, 424), (168, 420)], plastic((0.03,) * 3, 0.35), smooth=60)
    for y in (-1450, 1300):
        k.box((240, 260, HUB - 60), painted(ORANGE, 0.4), (0, y, 0), 20, base=True)
        k.box((420, 420, 60), painted(DARK), (0, y, 0), base=True)
        k.box((260, 160, 160), painted(DARK), (0, y, HUB), 10)
    console(
        k,
        700,
        420,
        1700,
        (-2150, -500, 0),
        "BRAIDER 48",
        [("CARRIERS", "48", False), ("PULL", "1.20 m/min", True), ("MANDREL", "A-17", False)],
    )
    badge(
        k, "FLECHTA 3D RING", ["48 CARRIERS", "S/N 2207  2021", "3x400 V"], 330, (1480, -32, 1000)
    )
    k.anchor("carrier-ring", (-R * 0.707, -130, HUB + R * 0.707))
    k.anchor("mandrel-feed", (0, -1030, HUB + 176))
    k.anchor("spring-carriers", (-1250, -150, HUB + 82))
    scale(k)
