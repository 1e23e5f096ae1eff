"""Detonator stripline: two wide copper strips one above the other in thin amber film."""

import math

from kit.core import View
from kit.electro import plate_on
from kit.materials import COPPER, plastic, polished
from kit.props import scale
from kit.stuffs import clear, skin

VIEWS = {"hero": View(-24, 32), "closeup": View(-30, 34, at="two-wide-strips", radius=30)}


def _ribbon(k, x0, x1, w, z, mat, t=0.0):
    """Ribbon lying in a gentle wave from x0 to x1 at height z above the table."""

    def f(u, v):
        x = x0 + (x1 - x0) * u
        return (
            x,
            (v - 0.5) * w + 12 * math.sin(x / 60),
            z + 7 * math.sin((x + 120) / 46) ** 2 + t * v,
        )

    skin(k, f, mat, 60, 6)


def build(k):
    """Ribbon 280 long, 26 wide; both tongues are bare at either end."""
    copper = polished(COPPER, 0.2)
    _ribbon(k, -120, 120, 22, 0.9, copper)
    _ribbon(k, -120, 120, 22, 2.1, copper)
    film = clear((0.75, 0.42, 0.10))
    for z in (0.4, 1.5, 2.6):
        _ribbon(k, -126, 126, 30, z, film)
    for z, end in ((0.9, -152), (2.6, -140)):
        _ribbon(k, end, -118, 20, z, copper)
    for z, end in ((0.9, 152), (2.6, 140)):
        _ribbon(k, 118, end, 20, z, copper)
    k.anchor("two-wide-strips", (-131, -9, 4))
    k.anchor("thin-film", (-60, -20, 9))
    k.anchor("tongue-ends", (146, 4, 3))
    plate_on(
        k, ["P/N 7715-2   5 kV TEST   LOT 14"], 60, 5, (40, 8, 9), (0, 0, 8), paper=(200, 150, 70)
    )
    k.box((30, 20, 8), plastic((0.1, 0.1, 0.11)), (180, 40, 0), 2, base=True)
    for x in (-7, 7):
        k.cyl(2, 12, polished(), (180 + x, 40, 7), seg=24)
    scale(k)
