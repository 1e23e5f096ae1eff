"""Assault rifle on a display stand: selector letters, cartridge magazine, grooved barrel."""

from kit.arms import cradle, rifle, struck
from kit.core import View
from kit.props import scale

VIEWS = {"hero": View(-24, 12), "closeup": View(-30, 14, at="selector", radius=85)}


def build(k):
    """Rest the rifle on two posts, left side to the viewer."""
    with k.at((0, 0, 262)):
        rifle(k, "m")
        struck(k, "SAFE", 5, (88, -15.4, -14))
        struck(k, "SEMI", 5, (104, -15.4, -9))
        struck(k, "AUTO", 5, (124, -15.4, -19))
        struck(k, "NORDHAL ARMS  NX-15", 6, (0, -15.4, 12))
        struck(k, "CAL 5.56x45  SER. 048213", 5.5, (0, -15.4, 0))
        struck(k, "(crown) N  1998", 5, (-8, -15.4, -52))
        k.anchor("selector", (104, -21, -20))
        k.anchor("magazine", (-14, -13, -130))
        k.anchor("barrel", (-545, -12, 4))
        k.anchor("receiver-marking", (0, -16, 4))
    cradle(k, -470, 253, 22)
    cradle(k, 330, 214, 40)
    scale(k)
