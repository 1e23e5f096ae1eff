"""Microwave oscillators: small heavy metal cans and boxes with gold coaxial sockets, test sheet."""

from kit.boards import printed
from kit.casing import LEFT, RIGHT, TOP
from kit.core import FRONT, View
from kit.electro import plate_on
from kit.many import grid, studs
from kit.materials import NICKEL, brushed, plastic, polished
from kit.papers import curve
from kit.parts import bolt
from kit.props import scale
from kit.sockets import dsub, sma

VIEWS = {"hero": View(-26, 36), "closeup": View(-14, 34, at="ghz-label", radius=36)}


def build(k):
    """Cube, round can and flat synthesiser; plot beside them."""
    bright, blue = brushed(NICKEL, "Z", 0.26), plastic((0.05, 0.14, 0.36), 0.4)
    with k.at((-46, -20, 0), rot=(0, 0, 6)):
        k.box((44, 44, 32), bright, (0, 0, 0), 0.8, base=True)
        k.box((52, 44, 3), bright, (0, 0, 0), 0.3, base=True)
        sma(k, (-6, -22, 16), FRONT, square=True)
        studs(k, grid(3, 1, 5, 0, 15, 0, 0), 0.6, 7, polished(), (0, -22, 10), FRONT)
        k.anchor("coax-sockets", (-6, -31, 18))
        plate_on(
            k,
            ["YIG OSC  YX-820", "8-20 GHz  +13 dBm", "S/N 4418"],
            38,
            26,
            (0, 0, 32),
            TOP,
            paper=(225, 228, 235),
        )
        k.anchor("ghz-label", (0, 0, 32.6))
    with k.at((14, 6, 0)):
        k.cyl(20, 30, bright)
        k.cyl(23, 3, bright)
        sma(k, (0, 0, 30), TOP)
        k.box((12, 6, 8), blue, (0, -21, 12), 0.4)
        printed(k, "DRO 10 GHz", 24, (0, -11, 30.1), (0.05,) * 3)
    with k.at((76, -16, 0), rot=(0, 0, -6)):
        k.box((76, 56, 15), bright, (0, 0, 0), 0.8, base=True)
        k.box((72, 52, 1), blue, (0, 0, 15), 0.2, base=True)
        plate_on(
            k,
            ["SYNTHESISER FS-10", "0.1-10 GHz  SWITCH 100 ns"],
            56,
            24,
            (0, 6, 16),
            TOP,
            paper=(225, 228, 235),
        )
        dsub(k, 9, (8, -28, 7.5))
        sma(k, (-28, -28, 7.5), FRONT)
        sma(k, (-38, 6, 7.5), LEFT)
        sma(k, (38, 6, 7.5), RIGHT)
        for x in (-34, 34):
            for y in (-24, 24):
                bolt(k, 2.5, (x, y, 16), socket=True)
    plot = curve(
        100,
        66,
        "PHASE NOISE  S/N 4418",
        "dBc/Hz against offset 10 Hz - 10 MHz",
        peaks=((0.0, 0.95, 0.3), (0.5, 0.3, 0.3)),
    )
    k.image(plot, 100, 66, (-20, 72, 0), rot=(0, 0, 5), rough=0.6)
    k.anchor("test-sheet", (-20, 72, 0.7))
    scale(k)
