"""Industrial gauge: cast head with shutter lever and isotope plate, yellow road gauge."""

from kit.core import FRONT, View, polar
from kit.materials import painted, plastic, polished, turned
from kit.parts import flange
from kit.process import tag
from kit.props import scale
from kit.stickers import diamond

VIEWS = {"hero": View(-30, 22), "closeup": View(-14, 18, at="isotope-plate", radius=140)}


def _head(k):
    """Round cast housing on its flange, lever and padlock on the front."""
    grey, steel = painted((0.28, 0.31, 0.34), 0.45, 0.15), polished()
    flange(k, 150, 40, 22, 8, 125, 18, grey, bolts=True)
    k.lathe([(100, 20), (100, 60), (128, 90), (128, 230), (96, 268), (0, 268)], grey, smooth=40)
    k.torus(40, 9, steel, (0, 0, 300), axis="Y")
    k.cyl(18, 26, steel, (0, 0, 262))
    for _, _, angle in polar(8, 1):
        with k.at(rot=(0, 0, angle)):
            k.box((40, 14, 150), grey, (118, 0, 90), 4, base=True)
    with k.at((0, -128, 210), rot=FRONT):
        k.cyl(38, 20, turned())
        k.cyl(20, 34, steel)
        k.box((16, 120, 10), plastic((0.5, 0.03, 0.02)), (28, 40, 34), 3, rot=(0, 0, -35))
        k.torus(11, 3, steel, (-34, 10, 24))
        k.box((30, 26, 16), polished((0.72, 0.52, 0.22)), (-34, -12, 24), 3)
    tag(
        k,
        "NIVEAU-TECHNIK LB 44",
        ["Cs-137   3.7 GBq", "SOURCE 1187  2018-06", "OPEN  /  CLOSED"],
        150,
        76,
        (0, -136, 118),
        back=12,
        color=(170, 120, 10),
    )
    k.image(diamond("7"), 40, 40, (96, -136, 180), rot=(90, 45, 0), t=10)
    k.anchor("isotope-plate", (0, -140, 118))
    k.anchor("shutter-lever", (50, -170, 240))


def build(k):
    """Level-gauge head left, road gauge in its yellow case right."""
    _head(k)
    yellow = plastic((0.62, 0.42, 0.02), 0.4)
    with k.at((420, 30, 0), rot=(0, 0, -8)):
        k.box((300, 400, 120), yellow, (0, 0, 0), 18, base=True)
        k.box((270, 370, 40), yellow, (0, 0, 112), 14, base=True)
        k.box((150, 110, 12), plastic((0.05,) * 3), (0, -110, 150), 4)
        for i in range(12):
            k.box(
                (20, 14, 6),
                plastic((0.5, 0.5, 0.48)),
                (-45 + (i % 4) * 30, -140 + (i // 4) * 22, 158),
                2,
            )
        k.cyl(16, 300, polished(), (0, 90, 150))
        k.cyl(24, 90, plastic((0.04,) * 3), (0, 90, 430))
        k.box((60, 60, 60), plastic((0.05,) * 3), (0, 90, 150), 8, base=True)
        k.image(diamond("7"), 60, 60, (-80, -200, 62), rot=(90, 45, 0), t=1.5)
        tag(k, "ROAD GAUGE", ["Am-241:Be 1.48 GBq", "UN 3332"], 110, 50, (50, -200, 62))
        k.anchor("transport-case", (60, -150, 152))
    scale(k)
