"""Ordinary power module: flat plastic brick on a metal base plate, screw terminals on top."""

from kit import labels
from kit.casing import TOP
from kit.core import FRONT, View, circle, rounded
from kit.electro import code_on
from kit.many import grid, studs
from kit.materials import NICKEL, brushed, plastic, polished
from kit.parts import bolt
from kit.props import scale

VIEWS = {"hero": View(-24, 34), "closeup": View(-14, 32, at="plastic-brick", radius=50)}


def build(k):
    """Half-bridge module 106 by 62 by 30, a puck module beside it."""
    base = brushed(NICKEL, rough=0.3)
    holes = [circle(3.2, 24, x * 48, y * 24) for x in (-1, 1) for y in (-1, 1)]
    k.plate([rounded(106, 62, 4), *holes], 4, base, (0, 0, 2.3))
    k.anchor("base-plate", (-44, -31, 4))
    body = plastic((0.05, 0.052, 0.055), 0.4)
    k.box((84, 58, 20), body, (0, 0, 4), 1, base=True)
    k.box((100, 34, 20), body, (0, 0, 4), 1, base=True)
    k.box((78, 26, 8), body, (-4, 0, 22), 1, base=True)
    for x in (-30, -2, 26):
        k.box((20, 20, 2), polished(NICKEL, 0.25), (x, 0, 30), 0.4, base=True)
        bolt(k, 6, (x, 0, 32))
    studs(k, grid(2, 2, 5, 40, 44, 0, 24), 0.7, 9, polished(NICKEL), seg=12)
    k.box((12, 12, 6), body, (44, 22, 22), 0.5, base=True)
    code_on(k, ["FX300R12KE3   1200 V  300 A", "UL  2219"], 60, 12, (0, -21, 24), TOP)
    k.anchor("plastic-brick", (0, -29.2, 14))
    k.image(
        labels.line("SILTEK  FX300R12", 60, 12, (40, 41, 43), (220, 220, 220)),
        60,
        11,
        (0, -29, 14),
        FRONT,
        t=0.3,
    )
    with k.at((84, 6, 0), rot=(0, 0, -14)):
        k.box((38, 25, 3), base, (0, 0, 0), 0.5, base=True)
        k.box((28, 25, 10), plastic((0.6, 0.6, 0.58)), (0, 0, 3), 1, base=True)
        for x in (-8, 0, 8):
            bolt(k, 4, (x, 0, 13))
    scale(k)
