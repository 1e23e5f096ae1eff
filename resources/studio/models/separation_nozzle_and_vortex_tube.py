"""Separation elements: slim bars with a hair-fine slit, tubes with side inlets, in a tray."""

from kit import papers
from kit.core import FRONT, View
from kit.labels import plate
from kit.materials import ALUMINIUM, brushed, plastic, polished
from kit.plant import LAID
from kit.props import scale

VIEWS = {"hero": View(-24, 32), "closeup": View(-14, 34, at="side-inlet", radius=60)}


def build(k):
    """Tray with a row of equal bars, three tubes in front, a box label."""
    bare, bright = brushed(ALUMINIUM, "X", 0.3, 1), polished((0.62, 0.61, 0.59), 0.16)
    k.box((330, 210, 10), plastic((0.05, 0.052, 0.058), 0.95), (0, 60, 0), 2, base=True)
    for y in (-44, 164):
        k.box((330, 5, 24), plastic((0.10, 0.105, 0.115)), (0, y, 0), 1, base=True)
    for x in (-165, 165):
        k.box((5, 210, 34), plastic((0.10, 0.105, 0.115)), (x, 60, 0), 1, base=True)
    for i in range(17):
        y = -28 + i * 11
        k.box((300, 8, 12), bare, (0, y, 10), 0.6, base=True)
        k.box((288, 0.5, 0.3), plastic((0.012,) * 3), (0, y, 22), 0, base=True)
    drawing = plate(["DWG 7-0418  LOT 12", "SLIT 30 µm   QTY 200"], 120, 22, paper=(238, 238, 234))
    k.image(drawing, 120, 22, (-60, -46.6, 13.2), rot=FRONT, t=0.4)
    for i in range(3):
        with k.at((-120 + i * 12, -84 - i * 30, 8), rot=LAID):
            k.lathe(
                [(0, 0), (4, 0), (8, 6), (8, 36), (6, 170), (3.6, 174), (0, 174)], bright, seg=48
            )
            k.tube(3.4, 1.6, 2, bright, (0, 0, 174))
        with k.at((-96 + i * 12, -84 - i * 30, 12), rot=(14, 0, 0)):
            k.tube(3, 1.6, 14, bright)
            k.tube(3, 1.6, 14, bright, (8, 0, 0))
    papers.tag(k, ["DWG 7-0411", "LOT 12   QTY 500"], 74, 36, (130, -100, 0), 6)
    k.anchor("hair-slit", (60, 38, 22.6))
    k.anchor("equal-lots", (-50, 82, 22.6))
    k.anchor("side-inlet", (-92, -86, 26))
    scale(k)
