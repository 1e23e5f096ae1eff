"""High-grade MEMS gyro: sealed metal block with a fine plug and axis arrows; ceramic chip."""

from kit import labels
from kit.core import FRONT, View, circle, rounded
from kit.many import grid, studs
from kit.materials import ALUMINIUM, GOLD, brushed, plastic, polished
from kit.nav import axes
from kit.papers import sheet
from kit.parts import bolt
from kit.props import scale

VIEWS = {"hero": View(-24, 38), "closeup": View(-10, 48, at="axis-arrows", radius=22)}


def _micro_d(k, loc):
    """Fine rectangular plug with two rows of contacts and jack posts."""
    with k.at(loc, rot=FRONT):
        k.plate([rounded(30, 7.6, 1.5)], 2, polished(), (0, 0, 1), bevel=0.2)
        k.plate(
            [rounded(17, 5.4, 1), rounded(15.6, 4.2, 0.6)], 4.4, polished(), (0, 0, 3.4), bevel=0.15
        )
        k.box((15.6, 4.2, 3.4), plastic((0.03,) * 3), (0, 0, 2.6), 0)
        studs(k, grid(9, 2, 1.4, 1.6, 0, 0, 4.2), 0.32, 0.7, polished(GOLD), seg=10)
        for x in (-11.4, 11.4):
            k.prism(6, 2.4, 5, polished(), (x, 0, 1))


def build(k):
    """Block with the plug to the front, chip beside it in its tray, calibration sheet."""
    metal = brushed((0.62, 0.62, 0.63), "X", 0.3, 0.8)
    holes = [circle(1.7, 20, x, y) for x in (-18.5, 18.5) for y in (-13, 17)]
    k.plate([rounded(45, 42, 3), *holes], 4, metal, (0, 2, 2), bevel=0.3)
    k.box((38.6, 36, 17.5), metal, (0, 2, 3.5), 1, base=True)
    k.box((36, 33, 1.2), brushed(ALUMINIUM, "Y", 0.34, 0.8), (0, 2, 21), 0.4, base=True)
    for x in (-15.5, 15.5):
        for y in (-12, 16):
            bolt(k, 1.6, (x, y, 22.2), socket=True)
    axes(k, 9, (-8, 0, 22.2), None, plastic((0.03, 0.03, 0.03)))
    k.text("STM-210", 2.4, plastic((0.03,) * 3), (2, 14, 22.2), depth=0.05)
    k.text("S/N 24180417", 1.7, plastic((0.03,) * 3), (4, -9, 22.2), depth=0.05)
    _micro_d(k, (0, -16, 10))
    k.anchor("sealed-block", (-14, -16, 20))
    k.anchor("axis-arrows", (1, 2, 22.5))
    k.anchor("micro-plug", (0, -21, 11))
    with k.at((48, 8, 0), rot=(0, 0, -10)):
        k.plate([rounded(40, 40, 3)], 4, plastic((0.05, 0.05, 0.055), 0.6), (0, 0, 2), bevel=0.5)
        white = plastic((0.62, 0.60, 0.56), 0.5)
        for x, y in ((-9, 9), (9, 9), (-9, -9), (9, -9)):
            k.box((14, 14, 0.6), plastic((0.02,) * 3, 0.7), (x, y, 4), 0, base=True)
            if (x, y) != (9, -9):
                k.box((10, 10, 2.4), white, (x, y, 4.2), 0.2, base=True)
                k.box((8.4, 8.4, 0.5), polished(GOLD, 0.25), (x, y, 6.6), 0.15, base=True)
                k.text("G7", 1.8, plastic((0.05, 0.03, 0.01)), (x, y, 7.1), depth=0.03)
    rows = [
        "STM-210   S/N 24180417",
        "Bias inst. 0.3 deg/h",
        "X / Y / Z scale, misalign.",
        "RS-422  262 kBd",
    ]
    with k.as_prop():
        sheet(k, "CALIBRATION SHEET", rows, 50, 60, (-58, 2, 0), -6, (20, 60, 90), "CAL")
    k.image(labels.line("ESD", 8, 5, (230, 190, 20)), 8, 5, (48, -9, 4.1), rot=(0, 0, -10), t=0.2)
    scale(k)
