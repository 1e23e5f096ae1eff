"""Fibre placement machine: robot on a rail, head with tows, cutters and a pressing roller."""

import math

from kit.core import FRONT, View
from kit.machinery import ORANGE, rails
from kit.materials import DARK, MID_GREY, WHITE, brushed, glow, painted, plastic, rubber
from kit.parts import sticker
from kit.props import scale
from kit.robot import robot
from kit.works import badge, spool

VIEWS = {"hero": View(-22, 16), "closeup": View(-30, 10, at="placement-head", radius=560)}


def _head(k, dark):
    """Bulky head that hangs from the tool flange; the roller is its lowest point."""
    alu, tow = brushed((0.62, 0.62, 0.63)), plastic((0.04,) * 3, 0.35)
    k.box((420, 420, 60), alu, (0, 0, -60), 6, base=True)
    k.box((520, 380, 300), painted(WHITE, 0.35), (0, 40, -360), 16, base=True)
    for i in range(4):
        for j in range(2):
            spool(k, 62, 60, (-190 + 126 * i, -150, -140 - 140 * j), rot=FRONT, yarn=tow)
            k.cyl(
                26, 76, plastic((0.6, 0.1, 0.02)), (-190 + 126 * i, -150, -140 - 140 * j), rot=FRONT
            )
    fan = [(-230, -360), (230, -360), (70, -640), (-70, -640)]
    k.plate([fan], 150, alu, (0, 40, 0), rot=FRONT, bevel=4)
    for i in range(12):
        x = -205 + 410 / 11 * i
        k.sweep([(x, -150, -300), (x, -70, -370), (x * 0.3, -50, -640)], 7, tow)
        k.cyl(12, 60, painted(DARK), (x * 0.62, -40, -480), rot=FRONT, seg=20)
    k.cyl(58, 240, rubber((0.30, 0.06, 0.03)), (-120, 20, -690), axis="X")
    for x in (-132, 132):
        k.box((16, 90, 150), dark, (x, 20, -650), 4)
    k.box((170, 70, 70), dark, (0, -130, -580), 8)
    k.box((150, 40, 10), glow((1.0, 0.35, 0.08), 3), (0, -120, -618), 2)


def build(k):
    """Robot on a long rail over a curved mould, spool cabinet behind."""
    dark = painted(DARK, 0.4)
    k.box((5200, 900, 260), painted(MID_GREY), (0, 500, 0), 10, base=True)
    rails(k, 5200, 620, (0, 500, 260), 60, (0.4, 0.6))
    k.box((900, 900, 60), dark, (0, 500, 330), 8, base=True)
    tip, _ = robot(k, 1.25, (0, 500, 390), -90, painted(ORANGE, 0.35), lower=6, fore=22, wrist=-112)
    with k.at(tip):
        _head(k, dark)
    low = tip[2] - 750
    skin = [
        (900 * math.sin(math.radians(a)), 900 * math.cos(math.radians(a)) - 900)
        for a in range(-60, 61, 4)
    ]
    shape = [*skin, (779, -700), (-779, -700)]
    with k.at((0, tip[1] + 20, low)):
        k.plate([shape], 1300, brushed((0.5,) * 3), (0, 0, 0), rot=FRONT, bevel=2)
        for i in range(14):
            a = math.radians(-42 + 3 * i)
            k.box(
                (44, 1250, 4),
                plastic((0.035,) * 3, 0.3),
                (902 * math.sin(a), 0, 902 * math.cos(a) - 900),
                0.5,
                rot=(0, math.degrees(a), 0),
            )
    k.box((1500, 1250, max(100, low - 680)), painted(MID_GREY), (0, tip[1] + 20, 0), base=True)
    with k.at((-1750, -250, 0)):
        k.box((900, 800, 2000), painted(WHITE, 0.35), (0, 0, 0), 15, base=True)
        k.box((760, 6, 1200), plastic((0.07, 0.09, 0.11), 0.15), (0, -401, 1250), 3)
        for i in range(4):
            for j in range(5):
                spool(
                    k,
                    70,
                    50,
                    (-260 + 173 * i, -400, 780 + 230 * j),
                    rot=FRONT,
                    yarn=plastic((0.05,) * 3, 0.35),
                    flanges=True,
                )
        sticker(k, "-18 °C  PREPREG TOW", 500, 80, (0, -404, 430))
        badge(k, "TOWLINE 12", ["12 x 1/4 in TOWS", "S/N 0442", "3x400 V"], 260, (230, -402, 250))
    k.anchor("placement-head", (tip[0] - 60, tip[1] - 70, tip[2] - 450))
    k.anchor("compaction-roller", (tip[0], tip[1] - 32, tip[2] - 670))
    k.anchor("spool-cabinet", (-1837, -712, 1245))
    k.anchor("gantry", (1900, 48, 200))
    scale(k)
