"""Military weapon training set: laser box on a rifle barrel, sensor harness, hose, console."""

import math

from kit import labels
from kit.arms import cradle, rifle, struck
from kit.casing import shut_case
from kit.core import FRONT, View
from kit.materials import painted, plastic, polished, rubber
from kit.props import scale
from kit.screens import rows
from kit.sockets import mil_round
from kit.surface import OLIVE, weave
from kit.worn import bust, panel

VIEWS = {"hero": View(-24, 14), "closeup": View(-34, 14, at="barrel-laser", radius=100)}


def build(k):
    """Rest the rifle before the harness on its bust and the instructor console."""
    olive, black = painted(OLIVE, 0.5), plastic((0.05, 0.05, 0.052))
    with k.at((-60, -260, 262)):
        rifle(k, "m")
        k.box((104, 44, 46), olive, (-450, 0, 30), 6)
        k.box((40, 40, 30), olive, (-450, 0, 2), 4)
        k.cyl(13, 10, black, (-502, 0, 36), rot=(0, -90, 0))
        k.cyl(10, 12, polished((0.30, 0.03, 0.04), 0.05), (-503, 0, 36), rot=(0, -90, 0))
        mil_round(k, 8, (-420, -22, 36), pins=5)
        k.image(
            labels.plate(["MILES-K  M4  904 nm", "CLASS 1  NSN 6920-..."], 56, 24),
            56,
            24,
            (-466, -22.4, 32),
            FRONT,
            0.4,
        )
        k.sweep(
            [(0, 0, -208), (10, -60, -240), (160, -120, -252), (420, -60, -252), (560, 100, -252)],
            8,
            rubber((0.06, 0.06, 0.055)),
        )
        k.cyl(12, 40, polished((0.6, 0.45, 0.2)), (0, 0, -236))
        struck(k, "SIM ONLY  CO2", 7, (0, -15.6, 6), color=(0.6, 0.5, 0.1))
        k.anchor("barrel-laser", (-450, -23, 44))
        k.anchor("recoil-weapon", (-2, -12, -214))
    for x in (-530, 270):
        cradle(k, x, 253 if x < 0 else 214, 22 if x < 0 else 40, -260)
    with k.at((-260, 330, 0)):
        bust(k)
        web = weave((0.13, 0.14, 0.075))
        for f in (-118, -62, 118, 62):
            panel(k, 110, 480, web, 4, f, 16, 6)
        panel(k, 90, 140, web, 4, -90, 359, 6)
        panel(k, 270, 306, web, 4, -90, 359, 7)
        for z in (140, 230, 330, 410):
            for q in (-118, -62):
                a = math.radians(q)
                x, y = 200 * math.cos(a) * (0.94 if z < 300 else 0.98), 132 * math.sin(a)
                k.cyl(20, 16, black, (x, y, z + 60), rot=(90, 0, q + 90))
                k.cyl(
                    14,
                    3,
                    polished((0.10, 0.04, 0.05), 0.05),
                    (x * 1.03, y * 1.1 - 3, z + 60),
                    rot=(90, 0, q + 90),
                )
        k.torus(66, 9, web, (0, 0, 652))
        for q in (-130, -90, -50):
            a = math.radians(q)
            k.cyl(16, 14, black, (72 * math.cos(a), 72 * math.sin(a), 652), rot=(90, 0, q + 90))
        k.anchor("sensor-harness", (-90, -140, 300))
    with k.at((330, 420, 0)):
        shut_case(k, 520, 380, 260, (0, 0, 0), color=OLIVE, words="MILES-K PLT SET 04")
        k.box((360, 260, 18), black, (0, -20, 264), 4, base=True)
        drawing = rows(
            480, 300, "EXERCISE CONTROL", [("PLAYERS", "32"), ("HITS", "7"), ("LINK", "OK")]
        )
        with k.at((0, 110, 282), rot=(-14, 0, 0)):
            k.box((360, 14, 240), black, (0, 0, 0), 4, base=True)
            k.image(drawing, 330, 206, (0, -7.4, 122), FRONT, 0.6)
        k.box((70, 110, 30), olive, (220, -70, 262), 6, base=True)
        k.anchor("instructor-desk", (0, 92, 400))
    scale(k)
