"""Millimetre-wave extender: pinned round flange with a tiny waveguide, RF LO IF sockets."""

from kit.casing import LEFT, RIGHT, TOP, legend
from kit.core import View, circle, polar
from kit.electro import plate_on
from kit.materials import BRASS, GOLD, anodised, brushed, plastic, polished, rubber
from kit.parts import bolt
from kit.props import scale
from kit.sockets import lead, sma

VIEWS = {"hero": View(-40, 28), "closeup": View(-60, 20, at="tiny-waveguide", radius=26)}


def _flange(k):
    """Round gilt flange with four holes, four pins and a hole of 2.5 by 1.3."""
    gold = polished(GOLD, 0.18)
    hole = [(-1.27, -0.64), (1.27, -0.64), (1.27, 0.64), (-1.27, 0.64)]
    screws = [circle(1.5, 20, x, y) for x, y, _ in polar(4, 7.1, 45)]
    k.plate([circle(9.5), hole, *screws], 5, gold, (0, 0, 2.5), bevel=0.15)
    k.plate([hole], 4, plastic((0.01,) * 3), (0, 0, 2.2), bevel=0.05)
    for x, y, _ in polar(4, 7.1, 0):
        k.cyl(0.8, 3, polished(), (x, y, 4.6), seg=16)


def build(k):
    """Box 200 long with a short waveguide to the left, a mixer block beside it."""
    body = anodised((0.03, 0.10, 0.28), 0.36)
    k.box((200, 90, 56), body, (0, 0, 6), 3, base=True)
    for x in (-80, 80):
        for y in (-34, 34):
            k.cyl(8, 6, rubber(), (x, y, 0), seg=32)
            bolt(k, 4, (x * 1.15, y * 1.15, 62), socket=True)
    k.box((30, 22, 22), polished(GOLD, 0.2), (-112, 0, 34), 1)
    with k.at((-127, 0, 34), rot=LEFT):
        _flange(k)
    k.anchor("tiny-waveguide", (-132.2, 0, 34))
    plate_on(k, ["MM EXTENDER WR-10", "75-110 GHz   S/N 0341"], 120, 44, (-20, 10, 62), TOP)
    k.anchor("wr-number", (-20, 14, 63))
    for i, word in enumerate(("RF", "LO", "IF")):
        sma(k, (100, -26 + i * 26, 34), RIGHT)
        sma(k, (44 + i * 22, -45, 34))
        legend(k, word, 7, (44 + i * 22, -45.2, 48))
    k.anchor("rf-lo-if", (66, -54, 37))
    lead(
        k,
        [(44, -56, 34), (50, -90, 14), (110, -100, 6), (160, -70, 6)],
        2.2,
        start="coax",
        size=4.2,
    )
    with k.at((-90, -80, 0), rot=(0, 0, 12)):
        k.box((34, 24, 24), brushed(BRASS), (0, 0, 0), 0.8, base=True)
        with k.at((-17, 0, 12), rot=LEFT):
            _flange(k)
        sma(k, (6, -12, 12))
        plate_on(k, ["HM-10", "WR-10"], 20, 14, (2, 2, 24), TOP)
    scale(k)
