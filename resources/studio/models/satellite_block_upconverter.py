"""Satellite block upconverter: white finned casting, rectangular waveguide at one end, N socket."""

from kit.casing import LEFT, RIGHT
from kit.core import View
from kit.electro import plate_on
from kit.many import blocks, grid
from kit.materials import ALUMINIUM, WHITE, brushed, painted
from kit.parts import bolt
from kit.props import scale
from kit.sockets import mil_round, n_type, waveguide

VIEWS = {"hero": View(-42, 26), "closeup": View(-14, 20, at="narrow-band", radius=70)}


def build(k):
    """Casting 230 by 130 by 110 on its fins; waveguide left, sockets right."""
    white = painted(WHITE, 0.45)
    blocks(k, grid(16, 1, 13, 0), (4, 128, 30), white, bevel=0.6)
    k.box((214, 132, 60), white, (0, 0, 26), 8, base=True)
    blocks(k, [(x, y, 82) for x, y, _ in grid(16, 1, 13, 0)], (4, 128, 30), white, bevel=0.6)
    for y in (-66, 66):
        blocks(
            k,
            grid(1, 4, 0, 13),
            (200, 4, 12) if y > 0 else (90, 4, 12),
            white,
            (0 if y > 0 else -56, y, 56),
            (90, 0, 180) if y > 0 else (90, 0, 0),
            bevel=0.6,
        )
    k.anchor("cast-fins", (-40, -64, 104))
    k.box((14, 90, 60), white, (-112, 0, 26), 3, base=True)
    waveguide(k, 19, 9.5, (-119, 0, 56), LEFT, round_flange=False, mat=brushed(ALUMINIUM))
    k.anchor("waveguide-end", (-126, 0, 56))
    k.box((10, 110, 64), white, (110, 0, 24), 3, base=True)
    n_type(k, (115, -24, 56), RIGHT)
    mil_round(k, 12, (115, 26, 56), RIGHT, pins=6)
    plate_on(
        k, ["Ku-BAND BUC  8 W", "TX 14.0-14.5 GHz", "LO 13.05 GHz  CE FCC"], 84, 44, (52, -66, 56)
    )
    k.anchor("narrow-band", (52, -67, 56))
    for x in (-98, 98):
        for y in (-58, 58):
            bolt(k, 5, (x, y, 86))
    scale(k)
