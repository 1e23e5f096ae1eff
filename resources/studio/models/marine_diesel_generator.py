"""Ship's diesel generating set: engine and generator on a frame, air filter, exhaust flange."""

import math

from kit.core import FRONT, View, rounded
from kit.materials import DARK, cast, painted, plastic, polished, rubber, turned
from kit.parts import bolt
from kit.props import scale
from kit.works import badge, motor

VIEWS = {"hero": View(-26, 18), "closeup": View(-22, 20, at="air-filter", radius=430)}


def build(k):
    """Engine left, generator right, silencer over the engine."""
    green, grey = painted((0.10, 0.26, 0.20), 0.4), painted((0.36, 0.38, 0.40), 0.4)
    for y in (-380, 380):
        k.box((3000, 140, 240), grey, (0, y, 60), 4, base=True)
        for x in (-1200, 0, 1200):
            k.cyl(90, 70, rubber(), (x, y, 0))
    for x in (-1300, 0, 1300):
        k.box((140, 640, 200), grey, (x, 0, 80), 4, base=True)
    k.box((1500, 520, 520), green, (-600, 0, 265), 20, base=True)
    k.box((1400, 700, 260), green, (-600, 0, 620), 30, base=True)
    for i in range(6):
        x = -1150 + 220 * i
        k.box((180, 400, 220), green, (x, 0, 880), 16, base=True)
        k.box((150, 330, 60), cast((0.4,) * 3), (x, 0, 1100), 10, base=True)
        k.box((110, 70, 70), cast((0.3,) * 3), (x, -235, 960), 8)
        k.sweep([(x, -180, 1120), (x + 30, -300, 1060), (x + 20, -330, 820)], 9, polished())
        k.plate([rounded(150, 200, 20)], 14, green, (x, -264, 480), rot=FRONT)
        for a, b in ((-60, -80), (60, -80), (-60, 80), (60, 80)):
            bolt(k, 12, (x + a, -271, 480 + b), rot=FRONT)
    k.cyl(60, 1350, cast((0.33, 0.3, 0.28)), (-1250, 260, 1020), axis="X")
    k.cyl(150, 200, cast((0.35,) * 3), (120, 140, 1120), axis="X")
    k.cyl(240, 420, plastic((0.55, 0.5, 0.36), 0.9), (330, 140, 1120), axis="X")
    for x in (320, 745):
        k.cyl(250, 26, painted(DARK), (x, 140, 1120), axis="X")
    for i in range(26):
        a = math.tau * i / 26
        k.box(
            (400, 10, 10),
            plastic((0.35, 0.31, 0.22), 0.9),
            (535, 140 + 243 * math.cos(a), 1120 + 243 * math.sin(a)),
            1,
        )
    k.pipe([(20, 220, 1180), (20, 220, 1650), (-300, 220, 1650)], 80, cast((0.3,) * 3), 160)
    k.cyl(220, 900, painted((0.30, 0.31, 0.32), 0.6), (-1200, 220, 1650), axis="X")
    for x in (-1000, -500):
        k.box((60, 300, 560), grey, (x, 240, 1080), base=True)
    k.cyl(90, 140, cast(), (-1330, 220, 1650), axis="X")
    k.cyl(150, 30, turned(), (-1360, 220, 1650), axis="X")
    k.cyl(300, 260, green, (170, 0, 640), axis="X")
    motor(k, 400, 1050, (440, 0, 700), mat=grey)
    k.box((700, 560, 320), grey, (960, 0, 290), base=True)
    k.box((620, 520, 260), grey, (960, 0, 1080), 16, base=True)
    k.box((260, 460, 620), painted(DARK), (-1470, 0, 320), 10, base=True)
    badge(k, "MEERDIESEL 6D", ["320 kW  1800 rpm 60 Hz", "CLASS APPROVED"], 330, (-560, -354, 740))
    badge(k, "GENERATOR", ["400 kVA 450 V"], 240, (960, -264, 1210))
    k.anchor("air-filter", (480, -110, 1140))
    k.anchor("exhaust-flange", (-1340, 90, 1690))
    k.anchor("class-plate", (-560, -362, 730))
    scale(k)
