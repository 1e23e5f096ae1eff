"""Hydrogen thyratrons: glass bulb on a wide plug base with a top cap, ceramic ring stack."""

from kit.core import View, polar
from kit.labels import plate
from kit.materials import BRASS, NICKEL, plastic, polished, rubber
from kit.props import scale
from kit.stuffs import ceramic, clear

VIEWS = {"hero": View(-24, 18), "closeup": View(-14, 14, at="heater-leads", radius=60)}


def build(k):
    """Glass tube left, ceramic tube with leads right, vacuum relay in front."""
    metal, dark = polished(NICKEL, 0.2), plastic((0.07, 0.06, 0.05), 0.35)
    with k.at((-60, 0, 0)):
        for x, y, _ in polar(4, 16, 45):
            k.cyl(3, 14, polished(BRASS), (x, y, 0), seg=24)
        k.lathe([(0, 12), (30, 12), (31, 16), (31, 42), (28, 46), (0, 46)], dark)
        k.lathe([(24, 46), (33, 70), (34, 150), (28, 172), (12, 184), (11, 192)], clear())
        k.tube(24, 22, 70, polished((0.3, 0.3, 0.31), 0.35), (0, 0, 66))
        k.cyl(22, 3, metal, (0, 0, 136))
        k.cyl(20, 24, polished((0.25, 0.25, 0.26), 0.4), (0, 0, 142))
        k.cyl(2, 26, metal, (0, 0, 166), seg=16)
        for x, y, _ in polar(3, 18):
            k.cyl(1.2, 30, metal, (x, y, 44), seg=12)
        k.cyl(10, 18, metal, (0, 0, 186))
        k.anchor("anode-cap", (-4, -9, 200))
        k.wrap(
            plate(["HYX-5  5C22", "6.3 V 10 A"], 44, 18, paper=(60, 52, 46), ink=(230, 225, 210)),
            31.2,
            20,
            80,
            (0, 0, 29),
            -94,
        )
    with k.at((60, 10, 0)):
        white = ceramic()
        for z, h in ((22, 36), (64, 44), (114, 44)):
            k.tube(36, 28, h, white, (0, 0, z))
        for z in (16, 58, 108, 158):
            k.cyl(44, 6, metal, (0, 0, z))
        k.cyl(40, 16, metal)
        k.cyl(14, 26, metal, (0, 0, 164))
        k.torus(40, 3, metal, (0, 0, 61))
        for i, tone in enumerate(((0.6, 0.5, 0.05), (0.5, 0.05, 0.03), (0.03, 0.03, 0.03))):
            path = [
                (-10 + i * 10, -38, 10),
                (-14 + i * 14, -66, 6),
                (-30 + i * 22, -96, 4),
                (-60 + i * 30, -110, 4),
            ]
            k.sweep(path, 2.2, plastic(tone, 0.4))
            k.cyl(3.4, 8, metal, path[-1], rot=(0, -90, 20), seg=20)
        k.anchor("heater-leads", (0, -66, 9))
    with k.at((-20, -70, 0)):
        k.lathe([(0, 0), (12, 0), (13, 3), (13, 30), (8, 36), (0, 38)], ceramic())
        k.cyl(14, 3, metal, (0, 0, 18))
        k.cyl(3, 12, metal, (0, 0, 37))
        k.cyl(13.4, 3, rubber(), (0, 0, 3))
    scale(k)
