"""Propellant casting plant: vacuum bell over a slotted plate, finned core, bronze tools."""

import math

from kit.core import FRONT, View, circle
from kit.machinery import console, window
from kit.materials import MID_GREY, RED, cast, painted, plastic, polished, rubber, turned, wood
from kit.props import scale
from kit.works import badge, frame

VIEWS = {"hero": View(-16, 18), "closeup": View(-10, 26, at="vacuum-bell", radius=850)}


def _bell(k, steel, paint):
    k.cyl(700, 1000, steel, (0, 0, 0))
    k.tube(790, 690, 60, steel, (0, 0, 980))
    slots = [
        [
            (r * math.cos(t + d), r * math.sin(t + d))
            for r, d in ((250, -0.05), (560, -0.03), (560, 0.03), (250, 0.05))
        ]
        for t in [math.tau * i / 16 for i in range(16)]
    ]
    k.cyl(640, 30, plastic((0.02,) * 3), (0, 0, 990))
    k.plate([circle(640, 96), *slots], 50, polished((0.6, 0.6, 0.6), 0.15), (0, 0, 1050), bevel=1)
    k.torus(735, 14, rubber((0.4, 0.05, 0.02)), (0, 0, 1044))
    dome = [
        (700, 0),
        (700, 1000),
        (600, 1180),
        (350, 1290),
        (0, 1320),
        (0, 1300),
        (340, 1270),
        (585, 1165),
        (680, 1000),
        (680, 0),
    ]
    k.lathe(dome, steel, (0, 0, 1700), smooth=50)
    k.tube(790, 680, 60, steel, (0, 0, 1690))
    for x in (-960, 960):
        k.box((420, 420, 60), paint, (x, 0, 0), base=True)
        k.cyl(90, 1700, polished((0.6,) * 3), (x, 0, 50))
        k.box((330, 200, 200), paint, (x * 0.88, 0, 1950), 10)
    window(k, 90, (0, -680, 2300))
    k.lathe(
        [(90, 0), (90, 120), (330, 420), (330, 620), (310, 620), (310, 430), (70, 130), (70, 0)],
        steel,
        (0, 0, 3010),
        closed=True,
    )
    k.cyl(150, 60, turned(), (0, 0, 3060))
    k.cyl(120, 40, cast(), (0, -90, 3070), rot=FRONT)
    k.pipe([(500, 300, 2700), (500, 300, 3100), (1300, 300, 3100), (1300, 300, 400)], 70, steel)


def _core(k):
    star = [
        (r * math.cos(t), r * math.sin(t))
        for i in range(24)
        for r, t in [((230, 235, 90, 90)[i % 4], math.tau * (i + (0.3 if i % 2 else -0.3)) / 24)]
    ]
    with k.at((2100, -350, 0)):
        k.cyl(420, 90, painted(MID_GREY))
        k.cyl(150, 120, turned(), (0, 0, 85))
        for i in range(10):
            s = 1 - 0.035 * i
            k.plate(
                [[(x * s, y * s) for x, y in star]],
                171,
                plastic((0.05, 0.2, 0.10), 0.25),
                (0, 0, 290 + 170 * i),
                bevel=1,
            )
        k.cyl(60, 420, polished(), (0, 0, 1900))
        k.torus(60, 16, polished(), (0, 0, 2370), axis="X")


def _tools(k):
    bronze = polished((0.62, 0.44, 0.18), 0.25)
    with k.at((-1850, -700, 0)):
        frame(k, 1000, 600, 800, 60, painted(MID_GREY), levels=(0.2, 0.96))
        k.box((1040, 640, 30), polished((0.5,) * 3), (0, 0, 800), 3, base=True)
        for i, x in enumerate((-360, -200, -60)):
            k.box((36, 380 - 60 * i, 16), bronze, (x, 0, 830), 5, base=True)
            k.plate([circle(52 - 6 * i, 6), circle(26, 24)], 18, bronze, (x, 200 - 30 * i, 840))
        k.cyl(20, 330, wood(), (90, 130, 858), rot=FRONT)
        k.cyl(46, 150, bronze, (15, -180, 860), axis="X")
        k.lathe([(0, 0), (70, 0), (90, 120), (84, 120), (66, 8), (0, 8)], bronze, (330, 0, 830))
        k.sweep(
            [
                (500, -250, 780),
                (640, -330, 500),
                (760, -250, 120),
                (900, 100, 20),
                (1180, 300, 200),
            ],
            14,
            plastic((0.2, 0.4, 0.03)),
        )
        k.box((70, 12, 70), polished((0.72, 0.36, 0.2)), (500, -312, 780))


def build(k):
    """Bell in the middle, core right, tools left, blast wall with camera and deluge behind."""
    steel, paint = polished((0.6, 0.6, 0.6), 0.2), painted((0.36, 0.40, 0.38), 0.42)
    _bell(k, steel, paint)
    _core(k)
    _tools(k)
    stone = plastic((0.36, 0.35, 0.33), 0.95)
    k.box((2600, 500, 2500), stone, (-2500, 1300, 0), 10, base=True)
    red = painted(RED, 0.4)
    k.pipe(
        [(-3500, 1000, 0), (-3500, 1000, 2300), (-1500, 1000, 2300), (-1500, 700, 2300)], 50, red
    )
    k.lathe([(30, 0), (120, -120), (0, -120)], polished((0.6, 0.48, 0.24)), (-1500, 700, 2300))
    k.cyl(120, 160, red, (-3500, 920, 1100), rot=FRONT)
    with k.at((-2500, 1000, 2050)):
        k.box((160, 300, 150), painted((0.5,) * 3), (0, -60, 0), 14)
        k.cyl(56, 40, plastic((0.01,) * 3, 0.1), (0, -210, 0), rot=FRONT)
        k.cyl(120, 30, cast(), (0, 60, -120), rot=FRONT)
    console(
        k,
        760,
        420,
        1600,
        (-2900, 500, 0),
        "REMOTE 200 m",
        [("BELL", "8 mbar", False), ("BAY", "CLEAR", False), ("DELUGE", "ARMED", True)],
    )
    with k.at((960, -86, 1500), rot=(90, 0, 0)):
        k.cyl(90, 120, cast((0.45,) * 3))
        k.cyl(80, 60, plastic((0.6, 0.55, 0.35), 0.1), (0, 0, 110))
    badge(
        k,
        "GIESSWERK VCB-1400",
        ["5 mbar  Ex  1.3 BLDG", "20-70 °C", "DRG 44-101"],
        360,
        (0, -702, 600),
    )
    k.anchor("vacuum-bell", (-200, -420, 1078))
    k.anchor("core-mandrel", (2050, -560, 1150))
    k.anchor("no-spark-fittings", (-2050, -760, 850))
    k.anchor("remote-room", (-2900, 280, 1200))
    scale(k)
