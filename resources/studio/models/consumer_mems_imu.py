"""Hobby motion sensor: stamp-sized board with one small black chip and named pins."""

from kit.core import View, circle, rounded
from kit.many import grid, studs
from kit.materials import GOLD, plastic, polished
from kit.papers import bag
from kit.props import scale

VIEWS = {"hero": View(-24, 38), "closeup": View(-10, 48, at="chip", radius=11)}
PINS = ("VCC", "GND", "SCL", "SDA", "XDA", "XCL", "AD0", "INT")


def _board(k, color):
    white, black = plastic((0.66, 0.66, 0.66), 0.5), plastic((0.03, 0.03, 0.032), 0.4)
    holes = [circle(1.5, 24, x, 5.6) for x in (-7.6, 7.6)]
    k.plate([rounded(21, 16, 0.5), *holes], 1.6, plastic(color, 0.3), (0, 0, 0.8), bevel=0.1)
    for x in (-7.6, 7.6):
        k.tube(2.5, 1.5, 0.1, polished(GOLD), (x, 5.6, 1.58))
    k.box((4, 4, 0.9), black, (0, 1.6, 1.6), 0.1, base=True)
    k.cyl(0.3, 0.05, white, (-1.4, 3, 2.49), seg=12)
    k.text("MP60", 0.7, white, (0.2, 1.6, 2.5), depth=0.02)
    for x, y, w, d in ((-6, -0.6, 2.9, 1.4), (6, 0.4, 1.0, 1.7), (4.2, 3.6, 1.0, 0.6),
                       (-4.4, 3.2, 1.0, 0.6), (-3.2, -1.8, 1.6, 0.8)):  # fmt: skip
        k.box(
            (w, d, 0.55),
            plastic((0.35, 0.27, 0.17)) if w < 2 else black,
            (x, y, 1.6),
            0.05,
            base=True,
        )
        k.box((w * 1.3, d * 0.7, 0.2), polished(), (x, y, 1.6), 0.02, base=True)
    studs(k, grid(8, 1, 2.54, 0, 0, -6.4, 1.55), 0.85, 0.1, polished(GOLD))
    for i, name in enumerate(PINS):
        k.text(name, 0.62, white, ((i - 3.5) * 2.54, -4.6, 1.6), (0, 0, 90), 0.02)
    k.text("IMU-521", 1.1, white, (0, 6.2, 1.6), depth=0.02)


def build(k):
    """Lay the board on its header pins, a second board and a pin strip in a bag beside it."""
    with k.at((0, 0, 8)):
        _board(k, (0.03, 0.09, 0.36))
        k.box((20.3, 2.5, 2.5), plastic((0.03, 0.03, 0.03)), (0, -6.4, -1.3), 0.2)
    studs(k, grid(8, 1, 2.54, 0, 0, -6.4, 0), 0.32, 11, polished(GOLD))
    for x in (-7, 7):  # rests on its second strip
        k.box((2.5, 2.5, 8), plastic((0.03, 0.03, 0.03)), (x, 1, 0), 0.2, base=True)
    k.anchor("small-board", (8.6, 1, 9.7))
    k.anchor("chip", (0.8, 0.9, 10.5))
    k.anchor("pin-header", (-1.3, -6.6, 10.5))
    with k.at((34, 8, 0), rot=(0, 0, -12)):
        bag(k, 40, 52, (0, 0, 0), 0, (0.66, 0.66, 0.72), 1.2)
        with k.at((0, 2, 1.3)):
            _board(k, (0.16, 0.03, 0.22))
    scale(k)
