"""Planetary vacuum mixer: circling blades under a sealing lid, jacketed bowl on a trolley."""

import math

from kit.core import FRONT, View, polar, rounded
from kit.machinery import cylinder, window
from kit.materials import GREEN, MID_GREY, RED, cast, painted, plastic, polished, rubber, turned
from kit.parts import bolt, sticker
from kit.props import scale
from kit.works import badge, motor, pump

VIEWS = {"hero": View(-24, 14), "closeup": View(-20, 8, at="circling-blades", radius=620)}


def _blade(k, x, y, turn_):
    steel = polished((0.6, 0.6, 0.6), 0.12)
    with k.at((x, y, 0), rot=(0, 0, turn_)):
        k.cyl(45, 260, steel, (0, 0, 1660))
        for s in (-1, 1):
            points = [
                (s * 150 * math.cos(t), s * 150 * math.sin(t), 1640 - 560 * t / 1.6)
                for t in [0.2 * i for i in range(9)]
            ]
            k.sweep([(0, 0, 1680), *points], 30, steel)
        k.sweep(
            [
                (150 * math.cos(1.6), 150 * math.sin(1.6), 1080),
                (0, 0, 1060),
                (-150 * math.cos(1.6), -150 * math.sin(1.6), 1080),
            ],
            30,
            steel,
        )


def _bowl(k, steel):
    k.tube(520, 470, 640, steel, (0, -100, 330))
    k.lathe([(520, 40), (430, 0), (0, 0), (0, 30), (470, 60)], steel, (0, -100, 300), closed=True)
    k.tube(560, 500, 50, turned(), (0, -100, 960))
    k.torus(530, 9, rubber((0.4, 0.05, 0.02)), (0, -100, 1010))
    for z in (420, 860):
        k.torus(520, 12, steel, (0, -100, z))
    for x, color in ((-230, (0.03, 0.08, 0.3)), (60, (0.35, 0.02, 0.02))):
        k.cyl(34, 110, polished(), (x, -560, 430), rot=FRONT)
        k.cyl(50, 24, polished(), (x, -640, 430), rot=FRONT)
        k.sweep(
            [(x, -670, 430), (x, -780, 380), (x - 120, -800, 120), (x - 500, -700, 40)],
            30,
            rubber(color),
        )
    k.box((1000, 1000, 90), painted(MID_GREY), (0, -100, 190), 10, base=True)
    for x, y, _ in polar(4, 560, 45):
        k.cyl(90, 60, rubber(), (x, y - 70, 90), rot=FRONT)
        k.box((110, 110, 60), polished(), (x, y - 100, 170))


def build(k):
    """Column behind, head lifted, bowl on its trolley below, remote panel at the side."""
    paint, steel = painted((0.06, 0.18, 0.36), 0.4), polished((0.6, 0.6, 0.6), 0.16)
    k.box((1500, 900, 150), paint, (0, 750, 0), 12, base=True)
    for x in (-640, 640):
        k.box((220, 1300, 150), paint, (x, -150, 0), 12, base=True)
    k.box((1000, 640, 2500), paint, (0, 800, 140), 40, base=True)
    for x in (-330, 330):
        cylinder(k, 70, 900, 700, (x, 430, 150))
    k.box((900, 1100, 600), paint, (0, 100, 1960), 60, base=True)
    k.cyl(560, 90, turned(), (0, -100, 1870))
    k.cyl(500, 60, steel, (0, -100, 1820))
    for x, y, a in ((-220, -100, 20), (220, -100, 110)):
        _blade(k, x, y, a)
    k.cyl(400, 60, steel, (0, -100, 1780))
    _bowl(k, steel)
    window(k, 80, (-330, -380, 1960), rot=(50, 0, -30), mat=steel)
    k.pipe(
        [
            (400, -300, 1940),
            (400, -300, 2200),
            (900, -300, 2200),
            (900, 700, 2200),
            (900, 700, 420),
        ],
        60,
        steel,
    )
    pump(k, 1.2, (1100, 700, 0))
    motor(k, 220, 520, (0, 100, 2560), axis="Z", mat=painted(MID_GREY))
    k.pipe([(-700, 300, 2610), (-700, -500, 2610), (-700, -500, 2350)], 36, painted(RED))
    k.lathe([(20, 0), (70, -80), (0, -80)], polished((0.6, 0.48, 0.24)), (-700, -500, 2350))
    k.pipe([(-700, 300, 2610), (-450, 700, 2610)], 36, painted(RED))
    with k.at((-1250, -300, 0)):
        k.box((120, 120, 1000), painted(MID_GREY), (0, 0, 0), base=True)
        k.box((360, 360, 30), painted(MID_GREY), (0, 0, 0), base=True)
        k.box((480, 220, 560), cast((0.45, 0.45, 0.44)), (0, 0, 1000), 20, base=True)
        k.plate([rounded(440, 520, 30)], 30, cast((0.5, 0.5, 0.49)), (0, -118, 1280), rot=FRONT)
        for x, y, _ in polar(10, 1):
            bolt(k, 18, (x * 195, -133, 1280 + y * 230), rot=FRONT)
        for i, c in enumerate((GREEN, RED, (0.5, 0.4, 0.02))):
            k.cyl(30, 36, plastic(c, 0.3), (-110 + 110 * i, -132, 1380), rot=FRONT)
        sticker(k, "REMOTE  Ex d IIB T4", 320, 60, (0, -134, 1200))
    badge(
        k,
        "PLANOMIX PVM-400",
        ["TOTAL 400 l / 105 gal", "VACUUM 10 mbar", "JACKET 6 bar", "S/N 4005"],
        330,
        (0, -452, 2280),
    )
    k.anchor("circling-blades", (-230, -260, 1400))
    k.anchor("vacuum-lid", (-300, -640, 1900))
    k.anchor("jacketed-bowl", (-230, -655, 470))
    k.anchor("remote-panel", (-1250, -440, 1320))
    scale(k)
