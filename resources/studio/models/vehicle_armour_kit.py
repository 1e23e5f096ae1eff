"""Vehicle armour kit: stencilled hard plate, door-shaped panel, ceramic tile board, thick glass."""

from kit import labels
from kit.core import FRONT, View, circle
from kit.materials import painted, plastic, polished, wood
from kit.props import scale
from kit.surface import SAND, slab

VIEWS = {"hero": View(-28, 22), "closeup": View(-20, 14, at="cut-panels", radius=420)}


def build(k):
    """Lay plates on beams, lean panel, tile board and glass against a rack."""
    primer, sand = painted((0.33, 0.34, 0.35), 0.6), painted(SAND, 0.7)
    for x in (-900, 0, 900):
        k.box((120, 1300, 100), wood(), (x, 500, 0), 4, base=True)
    for i in range(4):
        k.box((2400, 1200, 12), primer, (10 * (i % 2), 500, 100 + i * 15), 1, base=True)
    words = ["ARMOR 500T  MIL-DTL-46100", "HEAT 88214  PLATE 07   12 mm", "STANAG 4569 L2"]
    k.image(
        labels.plate(words, 1000, 330, paper=(150, 152, 154), ink=(235, 235, 235)),
        1000,
        330,
        (-500, 330, 157.4),
        t=1,
    )
    k.anchor("plate-stencil", (-500, 300, 159))
    k.anchor("hard-edge", (500, -102, 140))
    for x in (-1150, -50, 1050):
        k.box((60, 60, 1100), plastic((0.1, 0.12, 0.14)), (x, 1180, 0), 4, base=True)
        k.box((60, 500, 60), plastic((0.1, 0.12, 0.14)), (x, 1000, 0), 4, base=True)
    k.box((2260, 40, 60), plastic((0.1, 0.12, 0.14)), (-50, 1180, 1040), 4, base=True)
    with k.at((-700, 930, 20), rot=(-13, 0, 0)):
        door = [(-430, 0), (380, 0), (420, 60), (420, 620), (300, 1000), (-160, 1040), (-430, 640)]
        hole = [(-320, 640), (330, 620), (240, 900), (-130, 930)]
        bolts = [
            circle(9, 16, x, z)
            for x, z in (
                (-390, 60),
                (-390, 560),
                (370, 80),
                (380, 560),
                (0, 50),
                (260, 960),
                (-130, 985),
            )
        ]
        slab(k, door, 8, sand, bevel=1, holes=[hole, circle(50, 24, 320, 500), *bolts])
        for i in range(5):
            k.box((300, 1, 5), polished(), (0, -5, 300 + i * 4), 0)
        k.text("PANEL 07 L", 60, plastic((0.05,) * 3), (-20, -4.4, 430), FRONT, 0.3)
        k.image(
            labels.plate(["BR6  NIJ III", "Kit LC-200  panel 07 L"], 260, 90),
            260,
            90,
            (-20, -4.4, 200),
            FRONT,
            1,
        )
        k.anchor("cut-panels", (-60, -6, 560))
    with k.at((330, 930, 20), rot=(-13, 0, 0)):
        k.box((760, 16, 900), painted((0.50, 0.42, 0.18), 0.6), (0, 6, 0), 2, base=True)
        tile = plastic((0.52, 0.53, 0.52), 0.35)
        for i in range(8):
            for j in range(9):
                x = -325 + i * 88 + (44 if j % 2 else 0)
                if x < 350:
                    k.lathe(
                        [(0, 0), (49, 0), (49, 8), (47, 9), (0, 9)],
                        tile,
                        (x, -2, 60 + j * 77),
                        rot=(90, 30, 0),
                        seg=6,
                        smooth=10,
                    )
        k.anchor("tile-board", (60, -12, 500))
    with k.at((960, 930, 0), rot=(-13, 0, 0)):
        for i in range(4):
            k.box(
                (440, 13, 600),
                plastic((0.09 + 0.05 * (i % 2), 0.17 + 0.05 * (i % 2), 0.15), 0.08),
                (0, i * 14, 10),
                1,
                base=True,
            )
        k.box((360, 2, 520), polished((0.10, 0.14, 0.14), 0.05), (0, -8, 50), 0.5, base=True)
    scale(k)
