"""Cryogenic wafer prober: vacuum chamber, window lid, bellows needle arms, cold head, hoses."""

import math

from kit.core import View, polar
from kit.electro import cold_head, compressor, plate_on
from kit.materials import GOLD, STEEL, brushed, glass, painted, polished, turned
from kit.parts import bellows, bolt
from kit.props import scale

VIEWS = {"hero": View(-24, 24), "closeup": View(-14, 34, at="bellows-arms", radius=230)}


def build(k):
    """Chamber 560 across on a stand, four arms, microscope column, compressor."""
    steel, frame = turned(STEEL, 0.22), painted((0.3, 0.32, 0.35), 0.4)
    for x in (-330, 330):
        for y in (-330, 330):
            k.box((70, 70, 700), frame, (x, y, 0), 4, base=True)
    k.box((800, 800, 60), frame, (0, 0, 700), 6, base=True)
    k.lathe([(0, 760), (280, 760), (280, 1000), (0, 1000)], brushed(STEEL, "Z", 0.3))
    k.tube(310, 150, 34, steel, (0, 0, 1000))
    for x, y, _ in polar(16, 292):
        bolt(k, 12, (x, y, 1034))
    k.cyl(150, 8, glass((0.8, 0.85, 0.88)), (0, 0, 1026))
    k.cyl(120, 6, polished(GOLD, 0.2), (0, 0, 1004))
    k.cyl(75, 2, polished((0.34, 0.33, 0.4), 0.06), (0, 0, 1010))
    k.anchor("vacuum-lid", (-60, -60, 1035))
    for angle in (210, 330, 150, 30):
        a = math.radians(angle)
        with k.at((280 * math.cos(a), 280 * math.sin(a), 890), rot=(0, 90, angle)):
            k.cyl(60, 20, steel)
            bellows(k, 42, 30, 9, 12, polished(), (0, 0, 20))
            k.cyl(60, 24, steel, (0, 0, 128))
            k.box((90, 90, 80), painted((0.06, 0.065, 0.07)), (0, 0, 190), 6)
            for x in (-1, 1):
                k.cyl(12, 40, polished(), (0, x * 30, 230), seg=32)
    k.anchor("bellows-arms", (-300, -205, 930))
    with k.at((0, -420, 560), rot=(90, 0, 0)):
        cold_head(k, 80)
    k.box((120, 260, 120), brushed(), (0, -320, 580), 6)
    k.anchor("cold-head", (-60, -560, 640))
    k.box((90, 90, 700), frame, (0, 330, 760), 6, base=True)
    k.box((80, 420, 80), frame, (0, 160, 1420), 6)
    k.cyl(45, 240, painted((0.7, 0.7, 0.7)), (0, 0, 1190))
    k.cyl(60, 200, painted((0.08, 0.08, 0.09)), (0, 0, 1420))
    compressor(k, 460, 460, 640, (760, 0, 0))
    for x in (-1, 1):
        path = [(x * 36, -500, 500), (100 + x * 30, -640, 200), (500, -560 + x * 40, 40),
                (760 + x * 60, -420, 60), (760 + x * 60, -280, 102)]  # fmt: skip
        k.sweep(path, 16, brushed((0.6, 0.6, 0.6)))
    plate_on(k, ["CRYO PROBER CP-150", "4.5 K base   150 mm", "S/N 0062"], 180, 90, (0, -401, 730))
    scale(k)
