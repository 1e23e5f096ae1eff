"""Dairy separator: bright bowl cover on a painted cast base, open spouts, hoses."""

import math

from kit.core import FRONT, View, polar
from kit.materials import GREEN, MID_GREY, RED, STEEL, brushed, painted, plastic, polished
from kit.props import scale
from kit.works import badge, motor

VIEWS = {"hero": View(-24, 16), "closeup": View(-20, 18, at="open-spouts", radius=260)}


def build(k):
    """Machine with bell cover and spouts, cleaning hose on the floor, milk can under a spout."""
    blue, steel = painted((0.05, 0.16, 0.36), 0.42), brushed(STEEL, "Z", 0.3, 2)
    k.lathe(
        [(330, 0), (330, 40), (230, 120), (200, 420), (260, 560), (260, 600), (0, 600)],
        blue,
        smooth=40,
    )
    k.box((340, 300, 300), blue, (300, 0, 40), 40, base=True)
    motor(k, 130, 340, (430, 0, 190), mat=painted(MID_GREY))
    k.lathe(
        [(250, 0), (270, 30), (270, 130), (200, 260), (120, 330), (0, 330)],
        steel,
        (0, 0, 590),
        smooth=40,
    )
    for x, y, _ in polar(4, 270, 45):
        k.box((40, 40, 110), polished(), (x, y, 660), 8)
    k.cyl(120, 60, steel, (0, 0, 910))
    for z, a in ((930, -120), (985, -50)):
        t = math.radians(a)
        k.tube(140, 60, 46, steel, (0, 0, z))
        x, y = math.cos(t), math.sin(t)
        k.pipe(
            [(100 * x, 100 * y, z + 20), (330 * x, 330 * y, z + 20), (430 * x, 430 * y, z - 90)],
            28,
            steel,
            60,
        )
    k.lathe(
        [(30, 0), (40, 60), (210, 140), (230, 320), (220, 320), (200, 150), (20, 70)],
        steel,
        (0, 0, 1030),
        closed=True,
        smooth=40,
    )
    k.cyl(190, 10, plastic((0.76, 0.75, 0.70), 0.15), (0, 0, 1250))
    k.cyl(20, 80, polished(), (0, -150, 1140), rot=FRONT)
    t = math.radians(-120)
    with k.at((430 * math.cos(t), 430 * math.sin(t) - 0, 0)):
        k.lathe(
            [(0, 0), (130, 0), (140, 20), (140, 330), (90, 420), (90, 480), (82, 480), (82, 410)],
            polished((0.6,) * 3, 0.25),
            smooth=40,
        )
        for s in (-1, 1):
            k.torus(40, 8, polished(), (s * 120, 0, 420), axis="Y")
    k.sweep(
        [(240, 120, 480), (420, 240, 300), (620, -120, 44), (420, -420, 36), (560, -560, 30)],
        18,
        plastic((0.6, 0.60, 0.56), 0.5),
    )
    k.cyl(14, 20, plastic(GREEN), (300, -152, 260), rot=FRONT)
    k.cyl(14, 20, plastic(RED), (350, -152, 260), rot=FRONT)
    badge(k, "RAHMGOLD 500", ["500 l/h", "7 800 rpm  400 V"], 170, (300, -152, 150))
    k.anchor("open-spouts", (-150, -270, 950))
    k.anchor("painted-base", (-60, -215, 330))
    k.anchor("hoses", (430, -420, 36))
    scale(k)
