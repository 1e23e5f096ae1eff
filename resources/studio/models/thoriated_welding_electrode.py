"""Thoriated tungsten electrodes: thin grey rods with red tips in a flat plastic box."""

from kit.core import View
from kit.labels import line
from kit.materials import plastic, polished
from kit.plant import LAID
from kit.props import scale
from kit.stuffs import clear

VIEWS = {"hero": View(-20, 36), "closeup": View(-10, 36, at="red-tip", radius=26)}


def build(k):
    """Ten rods half out of their box, its lid above them, three rods loose."""
    grey, red = polished((0.36, 0.36, 0.37), 0.3), plastic((0.5, 0.03, 0.02), 0.4)
    shell = plastic((0.30, 0.31, 0.33), 0.35)
    k.box((190, 46, 3), shell, (0, 20, 0), 0.8, base=True)
    for y in (-2.5, 42.5):
        k.box((190, 2.5, 11), shell, (0, y, 0), 0.6, base=True)
    for x in (-94, 94):
        k.box((2.5, 46, 11), shell, (x, 20, 0), 0.6, base=True)
    for i in range(10):
        with k.at((-87, 2 + i * 4, 4.6), rot=LAID):
            k.cyl(1.2, 160, grey, seg=20)
            k.cyl(1.28, 15, red, (0, 0, 160), seg=20)
    k.box((190, 46, 2), clear(), (0, 72, 0), 0.6, base=True)
    k.box((188, 2, 9), clear(), (0, 94, 0), 0.4, base=True)
    k.image(line("WT20  EWTh-2   2.4 x 175 mm   10 PCS", 150, 16), 150, 16, (0, 72, 2.1), t=0.3)
    for i in range(3):
        with k.at((-70 + i * 8, -22 - i * 9, 1.3), rot=(0, 90, -4 + i * 5)):
            k.cyl(1.2, 160, grey, seg=20)
            k.cyl(1.28, 15, red, (0, 0, 160), seg=20)
    k.anchor("red-tip", (80, 10, 6))
    k.anchor("ten-box", (-60, -3.8, 7))
    k.anchor("type-wt", (-52, 72, 2.6))
    scale(k)
