"""Autonomous underwater vehicle: torpedo hull in bolted sections, sonar windows, one thruster."""

import math

from kit.core import FRONT, View, polar
from kit.materials import glow, painted, plastic, polished, turned, wood
from kit.props import scale
from kit.sea import SEA_YELLOW, screw
from kit.works import badge

VIEWS = {"hero": View(-32, 18), "closeup": View(-30, 14, at="sonar-windows", radius=330)}
R, Z = 160.0, 420.0


def build(k):
    """Hull along X, nose left, tail right, on two cradles."""
    yellow, dark = painted(SEA_YELLOW, 0.35), plastic((0.03, 0.03, 0.033), 0.4)
    with k.at((-1500, 0, Z), "X"):
        nose = [
            (R * math.sin(math.radians(a)), 220 - 220 * math.cos(math.radians(a)))
            for a in range(0, 91, 5)
        ]
        k.lathe([*nose, (R, 700)], painted((0.60, 0.10, 0.01), 0.35), smooth=60)
        k.cyl(R, 1500, yellow, (0, 0, 700), edge=1)
        tail = [(R, 2200), (R * 0.95, 2400), (R * 0.7, 2700), (R * 0.42, 2920), (0, 2920)]
        k.lathe(tail, dark, smooth=60)
        for z in (220, 700, 1200, 1700, 2200):
            k.tube(R + 5, R - 4, 30, turned(), (0, 0, z - 15))
            for x, y, _ in polar(8, R + 3, 22):
                k.cyl(
                    6, 4, polished(), (x, y, z), rot=(0, 90, math.degrees(math.atan2(y, x))), seg=16
                )
        for _, _, a in polar(4, 1, 45):
            with k.at((0, 0, 2620), rot=(0, 0, a)):
                k.plate([[(90, -60), (250, 60), (250, 150), (80, 150)]], 12, dark, rot=(90, 0, 0))
        screw(k, 105, 3, plastic((0.05,) * 3, 0.3), (0, 0, 3000), hub=40)
        k.cyl(36, 140, dark, (0, 0, 2900))
        duct = [(124, 0), (138, 12), (132, 110), (122, 116)]
        k.lathe(duct, yellow, (0, 0, 2940), closed=True, smooth=50)
        for _, _, a in polar(3, 1):
            with k.at((0, 0, 2960), rot=(0, 0, a)):
                k.box((90, 8, 60), dark, (82, 0, 0), 2)
    for x in (-420, 420):
        k.box((720, 16, 74), dark, (x, -R + 2, Z - 30), 6)
        k.box((660, 6, 40), plastic((0.10, 0.10, 0.11), 0.25), (x, -R - 7, Z - 30), 2)
    with k.at((200, 0, Z + R - 6)):
        k.plate([[(-60, 0), (70, 0), (40, 230), (-20, 230)]], 26, yellow, rot=FRONT)
        k.cyl(10, 120, dark, (10, 0, 220))
        k.sphere(24, glow((1.0, 0.95, 0.8), 1), (10, 0, 340))
    for x in (-700, 700):
        k.box((120, 460, 60), wood(), (x, 0, 0), 4, base=True)
        k.plate(
            [
                [
                    (-200, 0),
                    (200, 0),
                    (200, 300),
                    (150, 340),
                    (60, 250),
                    (-60, 250),
                    (-150, 340),
                    (-200, 300),
                ]
            ],
            60,
            wood(),
            (x, 0, 50),
            rot=(90, 0, 90),
        )
    k.text("TIEFSEHER 300", 70, plastic((0.02,) * 3), (-100, -R - 1, Z + 70), (72, 0, 0), 1)
    badge(
        k,
        "TIEFSEHER 300",
        ["DEPTH 3000 m  UN 3480", "S/N 0042"],
        150,
        (600, -R + 26, Z + 84),
        (58, 0, 0),
    )
    k.anchor("hull-sections", (200 - 500, -R - 6, Z + 10))
    k.anchor("sonar-windows", (-420, -R - 11, Z - 30))
    k.anchor("thruster", (1480, -132, Z + 20))
    scale(k)
