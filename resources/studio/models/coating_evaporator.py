"""Vacuum coating evaporator: open chamber door, rotating dome of lenses, small crucible pockets."""

import math

from kit import labels
from kit.core import FRONT, View, polar
from kit.materials import COPPER, painted, plastic, polished
from kit.process import sight_glass, stainless, tag
from kit.props import scale
from kit.stuffs import clear

VIEWS = {"hero": View(-24, 14), "closeup": View(-20, 8, at="door-and-dome", radius=560)}
W, D, LOW, H = 1300.0, 1100.0, 620.0, 1250.0


def _dome(k):
    """Calotte with round holes full of lenses, seen from below and the front."""
    steel = stainless(0.3)
    for row, (r, z, n) in enumerate(((120, 190, 6), (270, 140, 13), (410, 60, 20))):
        for x, y, angle in polar(n, r, row * 9):
            lean = math.degrees(math.asin(r / 620))
            with k.at((x, y, z), rot=(0, lean, angle)):
                k.tube(56, 46, 6, steel)
                k.cyl(46, 3, clear((0.55, 0.75, 0.75)))
    for r, z in ((470, 20), (345, 62), (200, 152)):
        k.torus(r, 7, steel, (0, 0, z))
    for x, y, _ in polar(6, 1, 12):
        rib = [
            (x * r, y * r, z) for r, z in ((10, 204), (120, 186), (270, 136), (410, 56), (470, 20))
        ]
        k.sweep(rib, 7, steel)
    k.cyl(20, 160, steel, (0, 0, 170))


def build(k):
    """Chamber with its door swung left, control cabinet right."""
    white, steel = painted((0.58, 0.59, 0.60)), stainless(0.3)
    k.box((W, D, LOW), white, (0, 0, 0), 8, base=True)
    for x in (-330, 330):
        k.box((610, 12, 500), white, (x, -D / 2 - 4, 320), 6)
    with k.at((0, 0, LOW)):
        k.box((W, D, 50), steel, base=True)
        k.box((W, D, 50), steel, (0, 0, H), base=True)
        k.box((W, 40, H), steel, (0, D / 2 - 20, 0), base=True)
        for x in (-W / 2 + 25, W / 2 - 25):
            k.box((50, D - 10, H), steel, (x, 0, 0), base=True)
        k.box((W, D, 260), white, (0, 0, H + 50), 8, base=True)
        with k.at((0, -40, H - 320)):
            _dome(k)
        k.cyl(130, 60, polished(COPPER, 0.25), (-160, -200, 50))
        for x, y, _ in polar(6, 82):
            k.tube(30, 22, 6, polished(COPPER, 0.2), (-160 + x, -200 + y, 108))
            k.cyl(22, 3, plastic((0.20, 0.20, 0.21)), (-160 + x, -200 + y, 108))
        k.box((150, 110, 90), steel, (120, -160, 50), 6, base=True)
        k.lamp((0, -500, H - 120), 500, 2.5, target=(0, 0.6, -1))
        k.lamp((0, -300, 260), 400, 1.5, target=(0, 0.2, 1))
        with k.at((-W / 2 - 20, -D / 2 - 20, 0), rot=(0, 0, -140)):
            for z in (200, H - 200):
                k.box((130, 60, 90), steel, (10, 0, z), 6)
            k.box((W - 60, 60, H), white, (W / 2, 0, 20), 12, base=True)
            k.box((W - 160, 20, H - 120), steel, (W / 2, 38, 80), 6, base=True)
            sight_glass(k, 90, polished(), (W / 2, -30, H * 0.6))
    with k.at((W / 2 + 420, 0, 0)):
        k.box((640, D - 60, LOW + H + 200), white, (0, 0, 0), 8, base=True)
        k.box((600, 12, 1200), white, (0, -D / 2 + 26, 660), 6)
        k.box((440, 20, 340), plastic((0.04,) * 3), (0, -D / 2 + 14, 1650), 6)
        rows = [
            ("RATE", "2.1 Å/s", False),
            ("THICKNESS", "1 184 Å", False),
            ("GUN", "6.0 kW", True),
            ("DOME", "20 rpm", False),
        ]
        k.image(
            labels.screen("LAYER MONITOR", rows),
            400,
            300,
            (0, -D / 2 + 4, 1650),
            rot=FRONT,
            t=1,
            rough=0.12,
        )
        tag(
            k,
            "AUFDAMPF VAC-900",
            ["GUN 6 kW   400 V", "S/N 2217   2020"],
            280,
            130,
            (0, -D / 2 + 20, 1100),
        )
        k.anchor("rate-monitor", (-60, -D / 2 + 2, 1700))
    k.anchor("door-and-dome", (-20, -500, LOW + H - 296))
    k.anchor("small-pockets", (-160, -285, LOW + 111))
    scale(k)
