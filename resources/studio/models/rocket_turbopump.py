"""Rocket turbopump: inducer screw in the inlet, thick flanges, bladed turbine end, flight valve."""

import itertools
import math

from kit.aero import bladed_disc
from kit.core import View, X, polar
from kit.materials import cast, plastic, polished, turned
from kit.papers import tag
from kit.parts import bolt, flange
from kit.props import scale
from kit.surface import sheet

VIEWS = {"hero": View(-40, 20), "closeup": View(-66, 14, at="inducer", radius=85)}


def build(k):
    """Lay the pump with its inlet to the left front, a small valve before it."""
    body, steel = cast((0.48, 0.46, 0.43), 0.4), turned((0.6, 0.59, 0.57), 0.25)
    k.box((200, 150, 76), plastic((0.3, 0.31, 0.33)), (20, 0, 0), 5, base=True)
    with k.at((0, 0, 170)):
        k.lathe(
            [(60, -190), (66, -190), (70, -110), (96, -60), (96, 60), (60, 80), (0, 80)],
            body,
            axis=X,
        )
        k.lathe([(60, -190), (58, -100), (40, -70)], plastic((0.12, 0.12, 0.12)), axis=X)
        flange(k, 94, 60, 20, 12, 80, 11, steel, (-192, 0, 0), X)
        for y, z, _ in polar(12, 80, 15):
            bolt(k, 9, (-170, y, z), X)
        k.lathe([(0, -186), (8, -180), (22, -130), (28, -90), (0, -90)], polished(), axis=X)
        for start in (0, 120, 240):

            def blade(u, v, start=start):
                a = math.radians(start + 300 * u)
                r = 14 + 14 * u + (56 - 14 - 14 * u) * v
                return (-178 + 80 * u, r * math.cos(a), r * math.sin(a))

            sheet(k, blade, 40, 4, polished((0.62, 0.6, 0.57), 0.2), 2.4)
        points = [
            (
                90 * math.cos(math.radians(-40 + 300 * i / 20)),
                90 * math.sin(math.radians(-40 + 300 * i / 20)),
                20 + 14 * i / 20,
            )
            for i in range(21)
        ]
        k.blob(
            [((0, *p[:2]), (0, *q[:2]), p[2], q[2]) for p, q in itertools.pairwise(points)],
            body,
            4,
        )
        k.cyl(32, 100, body, (0, -96, -20), rot=(0, 0, 0))
        with k.at((0, -96, 76)):
            flange(k, 58, 24, 20, 8, 45, 11, steel)
            for x, y, _ in polar(8, 45, 22.5):
                bolt(k, 9, (x, y, 20))
            k.cyl(24, 2, plastic((0.02,) * 3), (0, 0, 16))
        flange(k, 90, 50, 18, 12, 78, 10, steel, (77, 0, 0), X, bolts=True)
        k.cyl(76, 60, body, (100, 0, 0), X)
        k.tube(104, 86, 56, body, (160, 0, 0), X)
        bladed_disc(k, 86, 58, 44, turned((0.36, 0.33, 0.3), 0.35), (196, 0, 0), X, chord=18)
        k.cyl(58, 10, turned((0.36, 0.33, 0.3), 0.35), (196, 0, 0), X)
        k.cyl(30, 90, body, (188, -30, 60), rot=(30, 0, 0))
        k.anchor("inducer", (-172, 24, 16))
        k.anchor("turbine-end", (190, -104, 10))
        k.anchor("thick-flanges", (-182, -82, 46))
    with k.at((-40, -220, 0)):
        k.cyl(36, 74, steel)
        k.cyl(28, 60, polished(), (0, 0, 74))
        k.torus(36, 2, steel, (0, 0, 60))
        for s in (-1, 1):
            k.cyl(9, 60, polished(), (s * 34, 0, 34), rot=(0, s * 90, 0))
            k.torus(9.4, 1, steel, (s * 60, 0, 34), rot=(0, 90, 0))
        k.anchor("tube-stubs", (-72, -9, 36))
    tag(k, ["CLEANED FOR OXYGEN", "SEALED 04/2024"], 110, 50, (140, -220, 0), -8, head="LOX CLEAN")
    k.anchor("clean-tag", (140, -220, 1))
    scale(k)
