"""Food freeze dryer: round chamber with a light clear door, loose trays of food, pump beside it."""

import math

from kit.bio import BRIGHT
from kit.core import View
from kit.machinery import cabin, pendant
from kit.materials import BLACK, STEEL, brushed, painted, plastic, polished, rubber
from kit.props import scale
from kit.works import badge, pump

VIEWS = {"hero": View(-22, 16), "closeup": View(-16, 12, at="trays", radius=330)}


def build(k):
    """Chamber in its cabinet, door swung to the left."""
    white, steel = painted((0.48, 0.50, 0.52), 0.38), brushed(STEEL, "X", 0.3, 2)
    cabin(k, 1000, 1000, 1500, (0, 0, 0), white, (0.72, 0.5, 0.6))
    with k.at((0, -460, 900), rot=(-90, 0, 0)):
        k.tube(410, 330, 40, polished(BRIGHT, 0.2), (0, 0, -60))
        k.lathe([(330, -60), (330, 800), (0, 800)], steel)
        k.torus(345, 12, rubber((0.6, 0.6, 0.58)), (0, 0, -60))
    food = ((0.55, 0.05, 0.03), (0.6, 0.35, 0.05), (0.25, 0.4, 0.08), (0.45, 0.25, 0.1))
    for j in range(4):
        z = 720 + 115 * j
        half = math.sqrt(330**2 - (z - 900) ** 2) - 30
        k.box((2 * half, 640, 6), steel, (0, -140, z), 1, base=True)
        for y in (-455,):
            k.box((2 * half, 6, 34), steel, (0, y, z), 1, base=True)
        for i in range(9):
            x = -half + 2 * half * (i + 0.5) / 9
            for y in (-420, -330, -240):
                k.sphere(22, plastic(food[(i + j) % 4], 0.8), (x, y + 14 * (i % 2), z + 14), 0.6)
    with k.at((-420, -540, 900), rot=(0, 0, -104)):
        with k.at((430, 0, 0), rot=(90, 0, 0)):
            k.cyl(400, 26, plastic((0.50, 0.60, 0.62), 0.06))
            k.tube(404, 380, 30, polished(BRIGHT, 0.25))
            k.box((60, 120, 40), plastic(BLACK), (350, 0, 30), 8)
        k.box((100, 30, 60), polished(), (30, 0, 0), 4)
    k.cyl(20, 160, polished(), (-430, -530, 820))
    pendant(
        k,
        (350, -520, 1330),
        "FREEZE DRY",
        [("VACUUM", "40 Pa", False), ("TRAY", "32 °C", True)],
        0.45,
    )
    pump(k, 0.9, (850, 0, 0))
    k.pipe([(770, 0, 380), (770, 0, 620), (500, 0, 620)], 30, polished(), 80)
    k.lamp((0, -640, 1240), 250, 3, target=(0, 0.7, -0.8))
    badge(k, "TROCKENFRUCHT F-10", ["10 kg/BATCH  0.8 m²", "40 Pa  230 V"], 220, (-300, -508, 480))
    k.anchor("chamber-door", (-520, -960, 1040))
    k.anchor("trays", (0, -460, 970))
    k.anchor("no-steam-lines", (480, -506, 700))
    scale(k)
