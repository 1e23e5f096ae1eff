"""Anechoic foam: light blue blocks of pyramids and a wavy mat, label on the back."""

import math

from kit import labels
from kit.core import FRONT, View
from kit.many import grid, studs
from kit.props import scale
from kit.stuffs import foam, skin

VIEWS = {"hero": View(-24, 26), "closeup": View(-14, 24, at="points", radius=190)}


def build(k):
    """Lay one pyramid block, stand another showing its back, a wavy mat in front."""
    blue, dark = foam((0.06, 0.14, 0.34), 3.0), foam((0.05, 0.052, 0.058), 3.0)
    k.box((600, 600, 70), blue, (0, 0, 35), 6)
    with k.at(rot=(0, 0, 0)):
        studs(k, grid(6, 6, 100, 100, 0, 0, 70), 70, 230, blue, (0, 0, 0), (0, 0, 0), 4, 1.5)
    with k.at((150, 420, 0), rot=(0, 0, -14)):
        k.box((600, 70, 600), dark, (0, 0, 300), 6)
        studs(k, grid(6, 6, 100, 100, 0, -300, 35), 49, 200, dark, (0, 0, 0), (-90, 0, 0), 4, 1.5)
        label = labels.plate(
            ["APF-12   12 inch  305 mm", "-40 dB at 3 GHz", "UL 94 HBF   2.1 kg"], 220, 120
        )
        k.image(label, 260, 140, (-60, -36, 430), rot=FRONT, t=1)

    def wave(u, v):
        x, y = -260 + 520 * u, -640 + 260 * v
        return (x, y, 24 + 16 * math.sin(x * 0.1) * math.sin(y * 0.1))

    skin(k, wave, dark, 100, 50)
    k.box((520, 260, 16), dark, (0, -510, 8), 3)
    k.anchor("points", (50, -250, 296))
    k.anchor("light-foam", (240, -302, 40))
    scale(k)
