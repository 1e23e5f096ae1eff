"""Diaphragm pump cut from solid white PTFE blocks, held by steel tie rods."""

from kit.core import FRONT, View, polar
from kit.materials import plastic, polished
from kit.parts import bolt
from kit.process import PTFE, facing, tag
from kit.props import scale

VIEWS = {"hero": View(-28, 20), "closeup": View(-14, 16, at="model-letters", radius=110)}


def build(k):
    """Two square side blocks with round chambers, a centre block, head and foot bars."""
    white, steel, pe = plastic(PTFE, 0.5), polished(), plastic((0.62, 0.61, 0.56), 0.55)
    for x in (-95, 95):
        for y in (-75, 75):
            k.cyl(20, 26, plastic((0.05,) * 3), (x, y, 0))
    k.box((340, 200, 62), white, (0, 0, 24), 5, base=True)
    k.box((120, 200, 236), pe, (0, 0, 86), 4, base=True)
    for side in (-1, 1):
        k.box((96, 240, 240), white, (side * 110, 0, 84), 8, base=True)
        with k.at((side * 158, 0, 204), rot=(0, 90 * side, 0)):
            k.cyl(104, 20, white, edge=5)
            k.cyl(70, 10, white, (0, 0, 19), edge=4)
            for x, y, _ in polar(8, 88, 22.5):
                k.cyl(11, 3, steel, (x, y, 20), seg=32)
                bolt(k, 11, (x, y, 22), mat=steel)
        for y in (-106, 106):
            for z in (98, 310):
                k.cyl(7, 24, steel, (side * 158 - 12, y, z), axis="X", seg=20)
        k.box((90, 150, 54), white, (side * 110, 0, 324), 5, base=True)
        for y in (-58, 58):
            k.cyl(13, 3, steel, (side * 110, y, 378), seg=32)
            bolt(k, 12, (side * 110, y, 380), mat=steel)
    k.box((130, 110, 54), white, (0, 0, 324), 5, base=True)
    for z, x in ((351, 0), (55, 0)):
        k.cyl(27, 40, white, (x, -50 if z > 200 else -95, z), rot=FRONT)
        k.cyl(45, 14, white, (x, -88 if z > 200 else -133, z), rot=FRONT)
        facing(k, 30, 16, plastic((0.6, 0.6, 0.58)), (x, -102 if z > 200 else -147, z), FRONT, 2)
        for px, pz, _ in polar(4, 36, 45):
            bolt(k, 8, (x + px, -102 if z > 200 else -147, z + pz), rot=FRONT)
    k.cyl(15, 26, steel, (0, -98, 250), rot=FRONT)
    k.cyl(9, 28, plastic((0.05,) * 3), (0, -98, 250), rot=FRONT)
    k.cyl(20, 90, plastic((0.45, 0.45, 0.43)), (0, 98, 250), rot=(-90, 0, 0))
    tag(
        k,
        "MEMBRA F 25",
        ["MODEL  F25-TTTC", "MAX 110 l/min   7 bar", "Ex II 2G   S/N 30511"],
        96,
        60,
        (0, -100, 170),
    )
    k.anchor("white-block", (-120, -120, 240))
    k.anchor("two-chambers", (-184, -30, 250))
    k.anchor("model-letters", (0, -102, 168))
    scale(k)
