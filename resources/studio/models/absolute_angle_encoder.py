"""Precision angle encoder: wide flat ring with a hollow shaft, round plug, calibration chart."""

from kit import labels, papers
from kit.core import View, polar
from kit.materials import ALUMINIUM, STEEL, anodised, brushed, plastic, turned
from kit.parts import bolt
from kit.props import scale
from kit.sockets import mil_round

VIEWS = {"hero": View(-24, 32), "closeup": View(-8, 18, at="absolute-interface", radius=36)}
LINES = [
    "ABSOLUTE ANGLE ENCODER RCX 8310",
    '29 bit   EnDat 2.2   ±1"',
    "Id 667 573-01   S/N 51 204 117",
]


def build(k):
    """Ring of 200 mm with a 100 mm hollow shaft; chart and transport lock beside it."""
    metal, bright = turned(ALUMINIUM, 0.26), turned(STEEL, 0.18)
    k.lathe(
        [(58, 0), (92, 0), (92, 4), (100, 5), (100, 34), (97, 37), (58, 37)], metal, closed=True
    )
    k.tube(88, 62, 6, anodised((0.08, 0.085, 0.09), 0.35), (0, 0, 34))
    k.tube(61, 50, 43, bright, (0, 0, 0))
    for x, y, _ in polar(12, 55.5):
        bolt(k, 3, (x, y, 42.8), socket=True)
    for x, y, _ in polar(8, 94, 22):
        bolt(k, 4, (x, y, 36.6), socket=True)
    k.anchor("hollow-shaft", (-20, 46, 43))
    with k.at((91, -48, 18)):
        k.box((30, 26, 24), metal, (0, 0, 0), 2)
        mil_round(k, 8, (15, 0, 0), (90, 0, 90), pins=12, square=False, mat=brushed(STEEL))
    plate = labels.plate(LINES, 74, 22)
    k.wrap(plate, 100.2, 22, 42.5, (0, 0, 19.5), -94)
    k.anchor("absolute-interface", (-8, -100, 21))
    k.box((26, 8, 4), plastic((0.55, 0.04, 0.03), 0.4), (-58, 62, 39), 1, rot=(0, 0, 45))
    chart = papers.curve(
        120,
        84,
        "CALIBRATION CHART  S/N 51 204 117",
        'error in " against angle 0-360°',
        peaks=((0.2, 0.3, 0.12), (0.5, 0.5, 0.1), (0.8, 0.35, 0.14)),
    )
    k.image(chart, 120, 84, (-80, -150, 0), rot=(0, 0, 10), rough=0.6)
    k.anchor("calibration-chart", (-70, -146, 0.6))
    scale(k)
