"""Microwave amplifier modules: milled housings with coaxial sockets, a tray of equal ones."""

from kit.casing import LEFT, RIGHT, TOP
from kit.core import View
from kit.electro import plate_on
from kit.many import blocks, grid, studs
from kit.materials import GOLD, NICKEL, brushed, plastic, polished
from kit.parts import bolt
from kit.props import scale
from kit.sockets import sma

VIEWS = {"hero": View(-26, 36), "closeup": View(-14, 36, at="range-label", radius=45)}


def build(k):
    """Amplifier 110 by 60 in front, foam tray with twelve slim modules behind."""
    body = brushed((0.7, 0.68, 0.62), "X", 0.3)
    k.box((128, 64, 8), body, (0, -30, 0), 0.8, base=True)
    k.box((108, 64, 14), body, (0, -30, 8), 0.8, base=True)
    k.box((104, 60, 2.4), brushed((0.6, 0.59, 0.56), "Y", 0.3), (0, -30, 22), 0.4, base=True)
    for x in (-48, -16, 16, 48):
        for y in (-56, -4):
            bolt(k, 2.5, (x, y, 24.4), socket=True)
    for x in (-59, 59):
        for y in (-54, -6):
            k.cyl(2.6, 0.3, plastic((0.03,) * 3), (x, y, 7.8), seg=24)
    k.anchor("milled-housing", (-44, -62, 16))
    sma(k, (-54, -30, 15), LEFT, square=True)
    sma(k, (54, -30, 15), RIGHT, square=True)
    k.anchor("coax-sockets", (-64, -30, 18))
    plate_on(
        k,
        ["GAN POWER AMP  MX-218", "2-18 GHz  Psat 20 W  gain 43 dB", "28 V  S/N 0712"],
        72,
        34,
        (0, -30, 24.4),
        TOP,
    )
    k.anchor("range-label", (0, -30, 25))
    studs(k, grid(4, 1, 6, 0, 20, 0, 0), 0.9, 8, polished(GOLD), (0, -62, 14), (90, 0, 0))
    with k.at((10, 76, 0)):
        k.box((220, 120, 20), plastic((0.05, 0.05, 0.055), 0.9), (0, 0, 0), 2, base=True)
        spots = grid(12, 1, 17, 0, 0, 0, 20)
        blocks(k, spots, (12, 84, 7), polished((0.85, 0.65, 0.3), 0.22), bevel=0.4)
        blocks(k, [(x, y, 27) for x, y, _ in spots], (10, 80, 0.6), polished(NICKEL, 0.25))
        for y in (-46, 46):
            studs(k, [(x, y, 20) for x, _, _ in spots], 2.2, 6, polished(GOLD), seg=16)
        blocks(k, [(x, -20, 27.6) for x, _, _ in spots], (8, 26, 0.2), plastic((0.6, 0.6, 0.58)))
        k.anchor("many-equal", (-8, -10, 28))
    scale(k)
