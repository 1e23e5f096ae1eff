"""Tool coating plant: one tall door, carousel of turning rods, arc targets, golden inside."""

import math

from kit.core import FRONT, View, polar, rounded
from kit.machinery import console
from kit.materials import DARK, painted, plastic, polished
from kit.props import scale
from kit.works import badge

VIEWS = {"hero": View(16, 16), "closeup": View(10, 14, at="carousel", radius=520)}


def _carousel(k):
    steel, gold = polished((0.55, 0.5, 0.42), 0.2), polished((0.78, 0.58, 0.2), 0.25)
    k.cyl(430, 50, steel, (0, 0, 620))
    for x, y, _ in polar(8, 320, 11):
        k.cyl(14, 900, steel, (x, y, 660))
        for j in range(5):
            k.cyl(86, 14, steel, (x, y, 720 + 170 * j))
            for a, b, _ in polar(8, 68):
                k.cyl(8, 90, gold, (x + a, y + b, 730 + 170 * j), seg=12)


def build(k):
    """Cabinet with its door swung left; the chamber stands in the middle, cabinets right."""
    white = painted((0.44, 0.47, 0.50), 0.38)
    gold = polished((0.62, 0.44, 0.16), 0.35)
    k.box((1500, 1500, 480), white, (0, 100, 60), 12, base=True)
    k.box((1440, 1440, 60), painted(DARK), (0, 100, 0), base=True)
    k.box((1500, 1500, 320), white, (0, 100, 1820), 12, base=True)
    wall = [
        (590 * math.cos(math.radians(a)), 590 * math.sin(math.radians(a)))
        for a in range(-35, 216, 5)
    ]
    inner = [(x * 0.97, y * 0.97) for x, y in reversed(wall)]
    k.plate([wall + inner], 1290, gold, (0, 60, 1180), bevel=1)
    for x in (-1, 1):
        k.box((150, 600, 1290), white, (x * 675, -330, 535), 6, base=True)
        k.box((90, 900, 1290), white, (x * 705, 400, 535), 6, base=True)
    _carousel(k)
    for a in (35, 90, 145):
        for z in (850, 1200, 1550):
            x, y = 560 * math.cos(math.radians(a)), 60 + 560 * math.sin(math.radians(a))
            k.cyl(110, 30, polished((0.4, 0.4, 0.44), 0.3), (x, y, z), rot=(0, -90, a))
            k.torus(112, 8, plastic((0.6, 0.58, 0.5)), (x, y, z), rot=(0, -90, a))
    with k.at((-760, -640, 1180), rot=(0, 0, -100)):
        k.plate([rounded(1300, 1280, 30)], 90, white, (660, 0, 0), rot=FRONT, bevel=6)
        k.plate([rounded(1150, 1150, 20)], 10, gold, (660, 50, 0), rot=FRONT)
        for z in (-300, 0, 300):
            k.cyl(110, 30, polished((0.4, 0.4, 0.44), 0.3), (660, 50, z), axis="Y")
            k.torus(112, 8, plastic((0.6, 0.58, 0.5)), (660, 72, z), axis="Y")
    k.cyl(40, 1200, polished(), (-755, -625, 580))
    k.lamp((0, -500, 1750), 400, 6, target=(0, 0.5, -1))
    console(
        k,
        800,
        1300,
        2000,
        (1300, 150, 0),
        "TOOL COATER",
        [("TARGET", "TiAl", True), ("TEMP", "450 °C", True), ("N2", "3.0 Pa", False)],
        white,
    )
    badge(
        k,
        "HARTHAUT 800",
        ["TARGETS Ti TiAl Cr", "LOAD HEIGHT 800 mm", "60 kVA"],
        320,
        (300, -652, 330),
    )
    k.anchor("carousel", (60, -300, 1080))
    k.anchor("arc-targets", (-620 - 152, -1270, 1180))
    k.anchor("golden-inside", (-560, -1600, 900))
    scale(k)
