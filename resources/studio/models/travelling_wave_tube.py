"""Travelling-wave tube: long straight case with two side ports and thick coloured HV leads."""

from kit.casing import RIGHT, TOP
from kit.core import FRONT, View
from kit.electro import plate_on
from kit.many import blocks, grid
from kit.materials import ALUMINIUM, COPPER, anodised, brushed, plastic, polished
from kit.parts import bolt, sticker
from kit.props import scale
from kit.sockets import n_type, waveguide

VIEWS = {"hero": View(-26, 30), "closeup": View(-14, 34, at="plate", radius=60)}


def build(k):
    """Case 380 long on a base plate, finned collector at its right end, leads left."""
    grey = anodised((0.3, 0.31, 0.33), 0.38)
    k.box((420, 84, 8), brushed(ALUMINIUM, "X", 0.3), (0, 0, 0), 0.8, base=True)
    for x in (-195, 0, 195):
        for y in (-34, 34):
            bolt(k, 5, (x, y, 8), socket=True)
    k.box((290, 54, 52), grey, (-30, 0, 8), 2, base=True)
    k.box((284, 48, 2), grey, (-30, 0, 60), 0.5, base=True)
    for x in (-160, -80, 20, 100):
        for y in (-20, 20):
            bolt(k, 3, (x, y, 62), socket=True)
    k.anchor("long-body", (-60, -27, 40))
    k.cyl(26, 10, polished(COPPER, 0.25), (115, 0, 34), axis="X")
    k.box((76, 60, 50), grey, (160, 0, 9), 2, base=True)
    blocks(k, grid(12, 1, 6, 0, 160, 0, 58), (2, 60, 18), grey)
    n_type(k, (-130, -27, 36), FRONT, 0.8)
    waveguide(k, 19, 9.5, (70, -27, 34), FRONT, round_flange=False, mat=brushed((0.7, 0.68, 0.6)))
    k.cyl(22, 26, plastic((0.5, 0.2, 0.12), 0.5), (-175, 0, 34), rot=(0, -90, 0))
    for i, tone in enumerate(
        ((0.5, 0.03, 0.02), (0.65, 0.5, 0.04), (0.04, 0.12, 0.4), (0.6, 0.6, 0.58))
    ):
        y = -14 + i * 9
        path = [
            (-198, y, 34),
            (-240, y * 1.6, 26),
            (-290, -20 - i * 14, 12),
            (-240, -80 - i * 12, 12),
            (-130 - i * 10, -90 - i * 12, 12),
        ]
        k.sweep(path, 3.8, plastic(tone, 0.5))
        k.cyl(2, 12, polished(), path[-1], rot=(0, 90, 0), seg=16)
    k.anchor("hv-leads", (-250, -28, 26))
    plate_on(
        k,
        [
            "TRAVELLING WAVE TUBE  TW-4410",
            "Heater 6.3 V  Cathode -9.5 kV  Coll. 5.2 kV",
            "X-BAND  S/N 0882  HRS 0012",
        ],
        120,
        38,
        (-70, 0, 62),
        TOP,
    )
    k.anchor("plate", (-70, 0, 63))
    sticker(k, "STRONG MAGNETS  KEEP 10 cm", 76, 14, (60, 0, 62), TOP, (240, 200, 20))
    k.anchor("magnet-label", (60, 0, 62.6))
    k.box((6, 44, 30), grey, (200, 0, 34), 1)
    k.cyl(6, 14, polished(), (200, 0, 34), rot=RIGHT, seg=24)
    scale(k)
