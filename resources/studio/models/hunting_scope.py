"""Hunting rifle scope with coated glass, power ring and turrets; a spotting scope behind it."""

from kit import labels
from kit.arms import cradle, scope, struck
from kit.core import FRONT, View, X
from kit.materials import anodised, plastic, polished, rubber
from kit.props import scale

VIEWS = {"hero": View(-30, 16), "closeup": View(-24, 24, at="turrets", radius=46)}


def build(k):
    """Rest the scope on two low posts, stand the spotting scope on its foot."""
    black, green = anodised((0.06, 0.062, 0.065)), rubber((0.05, 0.09, 0.05))
    with k.at((0, 0, 90)):
        scope(k, 330, 15, 31, 22, black, lens=(0.16, 0.10, 0.26))
        struck(k, "3-12x56  AUERHAHN", 5, (-128, -31.4, 0))
        struck(k, "3  4  6  8  12", 3.6, (112, -21.6, 4))
        struck(k, "1 CLICK 0.1 MRAD", 2.4, (-19, -36, 8), FRONT)
        k.anchor("clear-glass", (-159, 14, 5))
        k.anchor("power-ring", (128, -22.6, 0))
        k.anchor("turrets", (-19, -11, 50))
    cradle(k, -84, 75, 30)
    cradle(k, 44, 75, 30)
    with k.at((60, 170, 100)):
        k.lathe([(36, -190), (40, -186), (40, -60), (32, -40), (32, 70), (0, 70)], green, axis=X)
        k.cyl(37, 1.5, polished((0.16, 0.10, 0.26), 0.04), (-188, 0, 0), X)
        k.lathe(
            [(30, 0), (30, 50), (22, 60), (22, 120), (25, 122), (25, 138), (0, 138)],
            green,
            (62, 0, 0),
            rot=(0, 52, 0),
        )
        k.box((60, 36, 30), plastic((0.05,) * 3), (0, 0, -40), 4)
        k.box((90, 50, 52), plastic((0.3, 0.31, 0.33)), (0, 0, -100), 4, base=True)
        k.image(
            labels.line("20-60x80 SPOTTER", 90, 12, (24, 40, 24), (220, 220, 215)),
            90,
            12,
            (-110, -40.4, 0),
            FRONT,
        )
    scale(k)
