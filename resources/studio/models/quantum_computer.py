"""Quantum computer: golden plates hung in a frame, coaxial bundles, lowered cans, control rack."""

import math

from kit.casing import cabinet, led, legend, rails
from kit.core import FRONT, View, polar
from kit.many import grid, studs
from kit.materials import ALUMINIUM, COPPER, GOLD, NICKEL, WHITE, brushed, painted, polished
from kit.props import scale

VIEWS = {"hero": View(-20, 12), "closeup": View(-14, 8, at="thin-coax", radius=360)}
TIERS = ((2150, 330), (1900, 290), (1690, 250), (1500, 215), (1330, 185))


def _tower(k, gold):
    """Five plates joined by rods and bundles of thin lines, a copper box with the chip below."""
    for i, (z, r) in enumerate(TIERS):
        k.cyl(r, 16, gold, (0, 0, z))
        for x, y, _ in polar(12, r * 0.9):
            k.cyl(9, 8, polished(), (x, y, z + 16), seg=12)
        if i:
            up = TIERS[i - 1][0]
            for x, y, _ in polar(3, r * 0.86, 30):
                k.cyl(9, up - z, gold, (x, y, z), seg=20)
            for t in range(40):
                a = math.radians(200 + 3.6 * t + 2 * i)
                x, y = r * 0.7 * math.cos(a), r * 0.7 * math.sin(a)
                out = 1.14 + 0.05 * (t % 2)
                mid = (x * out, y * out, (z + up) / 2)
                k.sweep(
                    [(x, y, z + 10), mid, (x * 1.1, y * 1.1, up)],
                    2.4,
                    polished(NICKEL if t % 3 else COPPER, 0.2),
                )
                k.cyl(5, 14, gold, (x, y, z + 14), seg=10)
            k.cyl(40, up - z - 40, polished((0.7, 0.7, 0.7)), (0, r * 0.3, z + 20), seg=32)
    k.cyl(90, 220, polished(COPPER, 0.22), (0, 0, 1110))
    k.cyl(100, 14, gold, (0, 0, 1110))
    k.box((120, 40, 80), gold, (0, -84, 1240), 6)
    k.anchor("golden-plates", (-60, -325, 2158))
    k.anchor("thin-coax", (-80, -185, 1790))


def build(k):
    """Frame with the tower, cans standing in front, rack on the right."""
    gold, frame = polished((0.86, 0.6, 0.22), 0.14), painted((0.06, 0.065, 0.07), 0.4)
    for x in (-600, 600):
        for y in (-500, 500):
            k.box((80, 80, 2300), frame, (x, y, 0), 4, base=True)
        k.box((80, 1000, 80), frame, (x, 0, 0), 4, base=True)
    for y in (-500, 500):
        k.box((1280, 80, 80), frame, (0, y, 2300), 4, base=True)
    k.box((1280, 1080, 30), brushed(ALUMINIUM, "X", 0.3), (0, 0, 2380), 3, base=True)
    k.cyl(380, 60, brushed(ALUMINIUM, "X", 0.3), (0, 0, 2330))
    k.cyl(90, 240, polished(), (-150, 0, 2405))
    k.cyl(60, 300, painted(WHITE), (150, 80, 2405))
    for x, y, _ in polar(3, 300, 30):
        k.cyl(12, 200, gold, (x, y, 2160))
    _tower(k, gold)
    for i, (r, h, mat) in enumerate(
        (
            (330, 900, painted(WHITE, 0.3)),
            (270, 800, polished(ALUMINIUM)),
            (215, 700, brushed((0.5, 0.48, 0.44), "Z", 0.35)),
        )
    ):
        place = (-1050 + i * 30, 0, 0) if i == 0 else (-1050 + i * 10, -20 * i, 0)
        k.tube(r, r - 14, h + i * 150, mat, place)
        k.tube(r + 24, r - 14, 24, mat, (*place[:2], h + i * 150 - 24))
    k.anchor("shield-can", (-1050, -310, 860))
    cabinet(k, 600, 700, 1900, (1150, 0, 0), WHITE, open_front=True)
    spots = rails(k, [4] * 9, 140, 40, (1150, -330, 0), (0.1, 0.105, 0.115))
    for n, spot in enumerate(spots):
        studs(k, grid(12, 4, 33, 32), 7, 12, polished(GOLD), spot, FRONT, 12)
        led(k, (0.1, 0.6, 0.9), (spot[0] + 222, spot[1], spot[2]), r=5)
        if n % 2 == 0:
            for i in range(8):
                x, z = spot[0] - 180 + i * 33, spot[2] + 16
                path = [
                    (x, -340, z),
                    (x, -400, z - 20),
                    (x - 120, -400, z + 60),
                    (880, -300, 1800),
                    (600, -100, 2430),
                    (250, 0, 2420),
                ]
                k.sweep(path, 3.5, polished(COPPER, 0.3))
    k.anchor("control-rack", (1150, -345, spots[5][2]))
    legend(k, "QX-54", 90, (0, -545, 2340), FRONT, (0.8, 0.8, 0.8))
    scale(k)
