"""Carbon-carbon rocket parts: waisted nozzle ring, pointed tip, billet with weave in the cut."""

from kit import labels
from kit.core import View
from kit.packing import sheet
from kit.props import scale
from kit.stuffs import graphite, weave

VIEWS = {"hero": View(-22, 24), "closeup": View(-12, 34, at="weave-face", radius=70)}


def build(k):
    """Stand the nozzle mouth up, a tip and a billet beside it."""
    dull = graphite((0.038, 0.038, 0.040), 2.2, 0.65)
    inner = [
        (148, 0),
        (110, 60),
        (76, 110),
        (58, 150),
        (54, 175),
        (60, 200),
        (92, 260),
        (128, 330),
        (150, 400),
    ]
    outer = [
        (172, 0),
        (150, 50),
        (104, 110),
        (82, 160),
        (82, 190),
        (96, 240),
        (128, 310),
        (158, 400),
    ]
    k.lathe([*outer, *reversed(inner)], dull, closed=True, smooth=60)
    tip = [(0, 0), (80, 0), (82, 6), (74, 60), (58, 120), (36, 180), (18, 220), (7, 238), (0, 243)]
    k.lathe(tip, dull, (270, 20, 0), smooth=60)
    k.box((180, 150, 110), dull, (270, -210, 55), 2)
    fibre = weave((0.11, 0.112, 0.118), (0.014, 0.014, 0.015), 5.0, metallic=0.3, rough=0.5)
    k.box((178, 148, 0.6), fibre, (270, -210, 110.2), 0.1)
    with k.at((270, -285.2, 55), rot=(90, 0, 0)):
        k.box((178, 108, 0.6), fibre, (0, 0, 0), 0.1)
    tag = labels.plate(["DWG 7-1190-B", "4D   1.92 g/cm3", "6 cycles   No 14"], 110, 60)
    sheet(k, tag, 120, 66, (90, -250, 0.3), 6)
    k.anchor("waist", (-20, -80, 172))
    k.anchor("weave-face", (260, -230, 111))
    k.anchor("dull-black", (-60, -140, 330))
    k.anchor("point", (268, 16, 238))
    scale(k)
