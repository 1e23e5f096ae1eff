"""Metal 3D printer: heavy door with a small dark window, build plate and recoater, argon filter."""

from kit.core import FRONT, View, polar, rounded
from kit.machinery import cabin, pendant
from kit.materials import DARK, MID_GREY, brushed, cast, painted, plastic, polished, rubber
from kit.parts import sticker, warning
from kit.props import scale
from kit.works import bottle

VIEWS = {"hero": View(-16, 16), "closeup": View(-10, 26, at="build-plate", radius=420)}


def _chamber(k):
    steel = brushed((0.6, 0.6, 0.6), "X", 0.25, 3)
    with k.at((-250, -200, 1000)):
        k.box((1000, 700, 60), steel, (0, 50, -60), 3, base=True)
        k.box((900, 600, 640), painted(MID_GREY), (0, 60, -680), base=True)
        k.plate([rounded(420, 420, 30)], 6, plastic((0.16, 0.16, 0.165), 0.8), (-60, 0, 3))
        k.box((360, 360, 20), cast((0.36, 0.35, 0.34)), (-60, 0, 0), 3, base=True)
        for i, (x, y) in enumerate(((-160, -60), (-60, -90), (40, -40), (-110, 70), (10, 80))):
            k.lathe(
                [(46, 0), (46, 30 + 8 * i), (30, 44 + 8 * i), (30, 20)],
                cast((0.5,) * 3),
                (x, y, 18),
                closed=True,
            )
        k.box((90, 620, 70), brushed(), (280, 20, 8), 6, base=True)
        k.box((20, 600, 12), rubber(), (228, 20, 4), 1, base=True)
        for y in (-300, 330):
            k.box((980, 26, 40), polished(), (0, y, 0), 3, base=True)
        k.box((1000, 30, 760), steel, (0, 400, 0), 2, base=True)
        for i in range(9):
            k.box((60, 10, 30), plastic((0.02,) * 3), (-400 + 100 * i, 380, 120))


def build(k):
    """Cabinet with its chamber door swung left; filter drum and argon bottle at the right."""
    white, dark = painted((0.48, 0.50, 0.52), 0.35), painted(DARK, 0.4)
    cabin(k, 2300, 1300, 2300, (0, 0, 0), white, (0.42, 0.36, 0.56))
    _chamber(k)
    k.box((940, 40, 120), dark, (-250, -630, 900), 4)
    with k.at((-520, -690, 1290), rot=(0, 0, -110)):
        k.plate([rounded(1000, 860, 40)], 110, white, (500, 0, 0), rot=FRONT, bevel=6)
        for y in (-58, 58):
            k.plate([rounded(330, 260, 20)], 10, dark, (500, y, 40), rot=FRONT)
            k.box((270, 12, 200), plastic((0.01, 0.03, 0.02), 0.05), (500, y, 40), 4)
        k.box((40, 60, 300), polished(), (950, -80, 0), 10)
    pendant(
        k,
        (780, -690, 1400),
        "LUXFORMA 4X",
        [
            ("LASER", "4 x 500 W", True),
            ("O2", "0.05 %", False),
            ("MELT POOL", "MONITOR ON", True),
            ("LAYER", "1204", False),
        ],
        1.15,
    )
    k.text("LUXFORMA 280", 90, plastic((0.03, 0.05, 0.07)), (-650, -652, 2130), FRONT, 2)
    warning(k, 110, (250, -654, 1750))
    sticker(k, "CLASS 1 LASER", 260, 50, (480, -654, 1750), paper=(230, 190, 20))
    with k.at((1650, 0, 0)):
        k.box((700, 900, 160), dark, (0, 0, 0), base=True)
        k.cyl(300, 1100, brushed((0.6,) * 3, "Z"), (0, 0, 150))
        k.lathe([(300, 0), (220, 90), (0, 120)], brushed((0.6,) * 3, "Z"), (0, 0, 1250), smooth=50)
        k.tube(330, 299, 60, polished(), (0, 0, 1000))
        for x, y, _ in polar(6, 330):
            k.box((40, 40, 120), dark, (x, y, 1030), 6)
        k.pipe([(0, 0, 1360), (0, 0, 1600), (-520, 0, 1600)], 70, polished((0.5,) * 3), 120)
        k.pipe([(-280, -150, 500), (-520, -150, 500)], 70, polished((0.5,) * 3))
        sticker(k, "FUME FILTER", 300, 70, (0, -304, 700))
    bottle(k, 115, 1550, (0.02, 0.18, 0.08), (2200, 200, 0))
    k.lamp((-250, -350, 1880), 500, 5, target=(0, 0.2, -1))
    k.lamp((-250, -900, 1900), 400, 3, target=(0, 0.9, -1))
    k.anchor("dark-window", (-600, -1150, 1330))
    k.anchor("build-plate", (-290, -240, 1045))
    k.anchor("argon-filter", (1600, -300, 1150))
    k.anchor("monitor-option", (780, -760, 1490))
    scale(k)
