"""Tabletop electron microscope: desk box with a small sample drawer, a monitor beside it."""

from kit import screens
from kit.casing import display, keys, legend, push
from kit.core import FRONT, View, rounded
from kit.materials import WHITE, brushed, painted, plastic, polished, turned
from kit.props import scale

VIEWS = {"hero": View(-24, 16), "closeup": View(-16, 24, at="small-chamber", radius=130)}


def build(k):
    """Box 330 wide, 560 high; drawer pulled out with a stub on it."""
    white, grey = painted(WHITE, 0.36), plastic((0.25, 0.27, 0.3), 0.4)
    for x in (-130, 130):
        for y in (-200, 200):
            k.cyl(18, 14, plastic((0.04,) * 3), (x, y, 0), seg=32)
    k.box((340, 560, 320), white, (0, 0, 12), 24, base=True)
    k.box((330, 400, 240), white, (0, 70, 320), 40, base=True)
    k.box((342, 562, 3), grey, (0, 0, 250), 1, base=True)
    k.cyl(90, 24, grey, (0, 70, 552))
    k.plate([rounded(190, 160, 14)], 20, grey, (0, -282, 140), rot=FRONT)
    k.box((150, 150, 16), brushed((0.55, 0.55, 0.56)), (0, -350, 80), 2, base=True)
    k.plate([rounded(186, 50, 10)], 22, white, (0, -430, 82), rot=FRONT, bevel=4)
    k.box((90, 16, 20), polished(), (0, -446, 84), 5)
    k.cyl(46, 20, turned(), (0, -360, 96))
    for x, y in ((-18, -16), (18, -16), (0, 18)):
        k.cyl(6.3, 16, polished(), (x, -360 + y, 112), seg=32)
        k.cyl(5, 3, plastic((0.05,) * 3, 0.6), (x, -360 + y, 128), seg=24)
    k.anchor("small-chamber", (0, -375, 122))
    legend(k, "SEM TM-40", 26, (-20, -282, 285), FRONT, (0.05, 0.2, 0.45))
    legend(k, "TABLETOP MICROSCOPE  15 kV", 10, (-10, -282, 262), FRONT, (0.2, 0.2, 0.22))
    k.anchor("general-name", (-20, -284, 285))
    push(k, 26, 26, (130, -282, 280), color=(0.1, 0.4, 0.6))
    k.sweep([(140, 270, 60), (300, 320, 20), (420, 260, 14)], 12, plastic((0.5, 0.5, 0.48)))
    with k.at((480, 40, 0), rot=(0, 0, -14)):
        k.box((240, 180, 12), grey, (0, 0, 0), 4, base=True)
        k.box((50, 30, 180), grey, (0, 20, 10), 4, base=True)
        k.box((520, 34, 320), grey, (0, 0, 320), 8)
        display(
            k,
            screens.chart(480, 280, "15 kV  x2000  BSE", ["Focus", "Scan", "Save"]),
            480,
            280,
            (0, -18, 320),
            rim=10,
        )
        k.box((420, 140, 18), grey, (-20, -240, 0), 4, base=True)
        keys(k, 15, 5, 27, 25, (22, 20, 4), (-20, -240, 18), (0, 0, 0))
    scale(k)
