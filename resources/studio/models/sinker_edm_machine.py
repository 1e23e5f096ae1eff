"""Sinker EDM machine: ram with a copper electrode over an oil tank with a turn and tilt table."""

from kit.core import FRONT, View, rounded
from kit.machinery import console
from kit.materials import DARK, RED, brushed, painted, plastic, polished, rubber, turned
from kit.props import scale
from kit.works import badge

VIEWS = {"hero": View(-22, 20), "closeup": View(-18, 24, at="electrode", radius=330)}


def _tank(k):
    steel = brushed((0.62, 0.62, 0.62), "X", 0.3, 3)
    k.box((1300, 900, 40), steel, (0, -300, 780), 3, base=True)
    for x in (-640, 640):
        k.box((20, 900, 520), steel, (x, -300, 800), 2, base=True)
    k.box((1300, 20, 520), steel, (0, 140, 800), 2, base=True)
    k.box((1300, 26, 270), steel, (0, -740, 800), 3, base=True)
    k.box((1256, 860, 6), plastic((0.16, 0.14, 0.04), 0.04), (0, -300, 985))
    k.plate([rounded(1180, 250, 20)], 30, steel, (0, -770, 640), rot=FRONT)
    for x in (-500, 500):
        k.box((60, 60, 40), polished(), (x, -770, 780))


def build(k):
    """Column with ram behind the tank, generator cabinet at the right, oil unit left."""
    paint, dark = painted((0.42, 0.45, 0.47), 0.4), painted(DARK, 0.45)
    k.box((1500, 1500, 740), paint, (0, 0, 40), 20, base=True)
    k.box((1420, 1400, 60), dark, (0, 0, 0), base=True)
    _tank(k)
    k.box((1100, 620, 1700), paint, (0, 480, 760), 30, base=True)
    k.box((560, 700, 900), paint, (0, 60, 1560), 40, base=True)
    k.box((200, 240, 360), brushed(), (0, -160, 1230), 6, base=True)
    k.cyl(90, 60, turned(), (0, -200, 1175))
    k.cyl(60, 50, polished(), (0, -200, 1130))
    copper = polished((0.72, 0.36, 0.2), 0.25)
    k.box((150, 120, 40), copper, (0, -200, 1095), 3, base=True)
    for i in range(7):
        k.box((12, 110, 90), copper, (-60 + 20 * i, -200, 1010), 2, base=True)
    k.sweep([(60, -260, 1160), (240, -330, 1240), (330, -120, 1420), (280, 60, 1600)], 16, rubber())
    with k.at((-330, -330, 820)):
        for x in (-210, 210):
            k.box((70, 260, 260), polished((0.5,) * 3), (x, 0, 0), 8, base=True)
            k.cyl(70, 40, turned(), (x - 20, 0, 190), axis="X")
        with k.at((0, 0, 200), rot=(28, 0, 0)):
            k.box((340, 200, 60), polished((0.5,) * 3), (0, 0, -50), 8)
            k.cyl(120, 70, turned((0.6,) * 3), (0, 0, -10))
            k.box((220, 12, 2), plastic((0.03,) * 3), (0, 0, 60))
            k.box((12, 220, 2), plastic((0.03,) * 3), (0, 0, 60))
    k.box((260, 200, 150), brushed((0.4,) * 3), (60, -220, 820), 4, base=True)
    for i in range(5):
        k.box((40, 40, 90), copper, (340 + 62 * i, -70, 1640), 3)
        k.cyl(16, 60, polished(), (340 + 62 * i, -70, 1680))
    k.box((380, 200, 60), dark, (450, -20, 1760), 6)
    console(
        k,
        800,
        700,
        1900,
        (1350, 150, 0),
        "SINKER C+A+B",
        [
            ("C", "45.000°", True),
            ("A", "28.000°", True),
            ("B", "0.000°", False),
            ("I", "64 A", False),
        ],
        paint,
    )
    k.box((600, 1100, 900), painted((0.1, 0.2, 0.28)), (-1150, 200, 0), 12, base=True)
    for y in (-100, 300):
        k.cyl(130, 380, brushed(), (-1150, y, 890))
    k.cyl(75, 460, painted(RED), (-1000, -500, 0))
    badge(k, "FUNKENERO S-400", ["X400 Y300 Z350", "64 A  S/N 4413  2020"], 300, (-450, -752, 470))
    k.anchor("work-tank", (-150, -754, 1000))
    k.anchor("electrode", (0, -262, 1100))
    k.anchor("rotary-table", (-330, -440, 1010))
    scale(k)
