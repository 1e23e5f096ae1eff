"""Ordinary ball bearing: rubber shields, plain type number, cartons by the dozen."""

import math

from kit.core import View
from kit.materials import plastic, polished
from kit.parts import sticker
from kit.props import scale
from kit.works import bearing

VIEWS = {"hero": View(-24, 26), "closeup": View(-18, 20, at="plain-number", radius=26)}


def build(k):
    """One shielded bearing leaning on its carton, two lying, cartons stacked."""
    red, steel = plastic((0.30, 0.03, 0.02), 0.45), polished((0.5, 0.5, 0.5), 0.2)
    box = plastic((0.06, 0.16, 0.34), 0.5)
    for i, (x, z) in enumerate(((48, 0), (48, 17), (48, 34), (104, 0), (104, 17))):
        k.box((54, 54, 16.6), box, (x, 20, z), 0.6, base=True)
        k.box((54.2, 54.2, 2), plastic((0.7, 0.7, 0.68), 0.5), (x, 20, z + 12.8), 0.1)
        sticker(k, "6205-2RS C3" if i < 3 else "6308 ZZ", 40, 6, (x, -7, z + 6))
    with k.at((-30, 14, 26), rot=(90, 0, 0)):
        bearing(k, 26, 12.5, 15, shield=red)
        with k.at((0, 0, 15)):
            for a, word in ((90, "6205-2RS"), (210, "KUGLA"), (330, "C3")):
                r = 24.4
                place = (r * math.cos(math.radians(a)), r * math.sin(math.radians(a)), 0)
                k.text(word, 1.8, plastic((0.03,) * 3), place, (0, 0, a - 90), 0.12)
    bearing(k, 26, 12.5, 15, (-14, -38, 0), shield=red)
    bearing(k, 20, 8.5, 12, (40, -42, 0), shield=steel)
    for x in (-53.5, -6.5):
        k.box((6, 15, 4), plastic((0.42, 0.3, 0.18)), (x + (8 if x < -30 else -8), 6.5, 2), 0.5)
    k.anchor("shields", (-30 - 18, -2, 30))
    k.anchor("plain-number", (-30, -1.3, 50))
    k.anchor("carton", (48, -7.5, 40))
    scale(k)
