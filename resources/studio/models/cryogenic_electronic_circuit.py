"""Cryogenic amplifier: gold-plated copper block with tiny coaxial sockets, a bare chip in a box."""

from kit.boards import printed
from kit.core import FRONT, View, rounded
from kit.many import blocks, grid, studs
from kit.materials import GOLD, plastic, polished
from kit.papers import sheet
from kit.props import scale
from kit.sockets import sma

VIEWS = {"hero": View(-24, 36), "closeup": View(-12, 38, at="pump-port", radius=24)}


def build(k):
    """Block 52 by 36 by 18; data sheet and chip box beside it."""
    gold = polished(GOLD, 0.16)
    k.box((52, 36, 14), gold, (0, 0, 0), 0.8, base=True)
    k.box((50, 34, 4), gold, (0, 0, 14), 0.8, base=True)
    k.box((72, 36, 4), gold, (0, 0, 0), 0.5, base=True)
    for x in (-31, 31):
        for y in (-12, 12):
            k.cyl(2, 0.3, plastic((0.03,) * 3), (x, y, 3.9), seg=24)
    studs(k, grid(4, 2, 14, 28, 0, 0, 18), 1.2, 0.8, polished(), seg=20)
    for x, word in ((-16, "IN"), (0, "PUMP"), (16, "OUT")):
        sma(k, (x, -18, 8), FRONT, 0.8)
        printed(k, word, 8 if word == "PUMP" else 4, (x, -13, 18), (0.05, 0.04, 0.02))
    k.anchor("pump-port", (0, -14, 18.1))
    printed(k, "JPX-6  4-8 GHz\nS/N 031", 30, (0, 4, 18), (0.05, 0.04, 0.02))
    k.anchor("gold-block", (-22, 12, 18))
    sheet(k, "CRYOGENIC PARAMETRIC AMPLIFIER", ["Operating temperature 10 mK to 4 K", "Gain 20 dB",
          "Port PUMP 12 GHz"], 66, 48, (-14, 52, 0), 6)  # fmt: skip
    k.anchor("cold-words", (-14, 56, 0.7))
    with k.at((52, 16, 0), rot=(0, 0, -14)):
        box = plastic((0.05, 0.05, 0.055), 0.4)
        k.plate([rounded(30, 30, 3)], 2, box, (0, 0, 1))
        k.plate([rounded(30, 30, 3), rounded(25, 25, 2)], 4, box, (0, 0, 3))
        k.box((14, 14, 1), polished(GOLD, 0.25), (0, 0, 2), 0.1, base=True)
        k.box((6, 6, 0.5), polished((0.3, 0.31, 0.34), 0.06), (0, 0, 3), 0.05, base=True)
        blocks(k, grid(6, 2, 2, 11, 0, 0, 3), (0.8, 0.8, 0.1), polished(GOLD))
    scale(k)
