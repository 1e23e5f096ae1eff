"""Large gear grinding machine: big round table with a gear, tilting grinding head on a column."""

import math

from kit.core import FRONT, View, circle
from kit.machinery import cabin, column, pendant, stack_light
from kit.materials import DARK, MID_GREY, RED, brushed, painted, plastic, polished, turned
from kit.props import scale
from kit.works import badge

VIEWS = {"hero": View(-22, 14), "closeup": View(-14, 14, at="grinding-head", radius=900)}


def _gear(k, r, t, mat):
    points = []
    for i in range(64):
        a = math.tau * i / 64
        for da, q in ((-0.028, 0.94), (-0.012, 1.0), (0.012, 1.0), (0.028, 0.94)):
            points.append((r * q * math.cos(a + da), r * q * math.sin(a + da)))
    k.plate([points, circle(r * 0.24)], t, mat, (0, 0, t / 2), bevel=2)


def _inside(k):
    grey, metal = painted(MID_GREY, 0.4), turned((0.55,) * 3, 0.22)
    with k.at((-500, -300, 620)):
        k.cyl(950, 260, grey)
        k.cyl(900, 110, metal, (0, 0, 250))
        for a in range(6):
            k.box((1760, 50, 3), plastic((0.03,) * 3), (0, 0, 360), 0.5, rot=(0, 0, 30 * a))
        k.cyl(330, 180, brushed(), (0, 0, 360))
        with k.at((0, 0, 540)):
            _gear(k, 800, 260, brushed((0.6, 0.6, 0.6), "Z"))
            k.cyl(300, 90, polished(), (0, 0, 255))
            k.prism(6, 90, 80, polished(), (0, 0, 340))
    column(k, 900, 900, 2500, painted((0.10, 0.22, 0.30), 0.4), (1250, 200, 600))
    with k.at((620, -120, 1320), rot=(0, 0, 0)):
        k.box((700, 500, 900), grey, (300, 150, 0), 30)
        with k.at((-40, -60, 0), rot=(0, 0, 0)), k.at(rot=(0, 74, 0)):
            k.box((560, 360, 420), grey, (60, 0, 130), 26)
            k.cyl(300, 60, plastic((0.55, 0.56, 0.54), 0.9), (0, -330, -30), rot=FRONT, seg=96)
            k.cyl(120, 260, polished(), (0, -130, -30), rot=FRONT)
            hood = [
                (330 * math.cos(math.radians(a)), 330 * math.sin(math.radians(a)))
                for a in range(-10, 191, 10)
            ]
            k.plate([hood], 90, painted((0.6, 0.42, 0.03), 0.4), (0, -350, 60), rot=FRONT, bevel=6)
    with k.at((900, -560, 1900)):
        k.box((120, 120, 420), brushed(), (100, 150, 0), 6)
        k.box((420, 80, 80), brushed(), (-80, 100, -170), 4)
        k.cyl(26, 180, plastic(DARK), (-260, 100, -360))
        k.cyl(5, 90, polished(), (-260, 100, -440))
        k.sphere(14, plastic((0.6, 0.01, 0.03), 0.05), (-260, 100, -446))


def build(k):
    """Cabin with a wide opening on the table and the column."""
    cabin(
        k,
        5200,
        3200,
        3500,
        (0, 0, 0),
        painted((0.42, 0.46, 0.48), 0.4),
        (0.62, 0.62, 0.55),
        band=(0.04, 0.14, 0.08),
    )
    k.box((4900, 2900, 60), brushed((0.4,) * 3), (0, 0, 545), base=True)
    _inside(k)
    k.lamp((-300, -900, 3200), 1400, 17, target=(0, 0.25, -1))
    pendant(
        k,
        (2250, -1750, 1500),
        "GRIND 1600",
        [("MODULE", "14.00", False), ("TEETH", "64", False), ("C", "118.20°", True)],
        1.2,
    )
    k.box((200, 120, 300), painted(MID_GREY), (2250, -1650, 1500), 8)
    k.text("ZAHNFORM 1600", 130, plastic((0.03, 0.05, 0.07)), (-1500, -1604, 3280), FRONT, 3)
    stack_light(k, (2300, -1300, 3490), 1.6)
    k.box((900, 1900, 1600), painted(MID_GREY, 0.4), (3080, 500, 0), 20, base=True)
    k.pipe([(2500, 900, 2900), (3080, 900, 2900), (3080, 900, 1590)], 70, painted(RED))
    badge(
        k,
        "ZAHNFORM 1600 GEAR GRINDER",
        ["MAX Ø1600 mm", "FACE 800 mm", "S/N 1600-042  2018"],
        520,
        (-2000, -1604, 900),
    )
    k.anchor("round-table", (-700, -1190, 900))
    k.anchor("grinding-head", (590, -560, 1380))
    k.anchor("measuring-probe", (640, -475, 1640))
    scale(k)
