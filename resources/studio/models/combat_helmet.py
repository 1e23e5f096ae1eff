"""Ballistic combat helmet: thick edge strip, shroud and rails, label and pads in a second shell."""

from kit import labels
from kit.core import View
from kit.materials import painted, plastic
from kit.props import scale
from kit.surface import COYOTE, weave
from kit.worn import chinstrap, helmet, rails

VIEWS = {"hero": View(-30, 18), "closeup": View(-8, 24, at="inner-label", radius=95)}
LABEL = ["LEVEL IIIA  NIJ 0106.01", "V50 650 m/s  STANAG 2920", "SIZE L  LOT 22-0417"]


def build(k):
    """Stand one helmet, tip a second on its crown so that its pads and label show."""
    shell = painted((0.20, 0.16, 0.10), 0.8, 0.3)
    k.box((150, 170, 60), plastic((0.3, 0.31, 0.33), 0.6), (0, 20, 0), 40, base=True)
    point = helmet(k, shell, (0, 0, 7), 245, 275, 178, t=9)
    rails(k, point, plastic((0.05, 0.05, 0.05), 0.5))
    for a in (225, 315, 200, 340):
        x, y, z = point(a, 0.12)
        k.sphere(5, plastic((0.04, 0.04, 0.04)), (x, y, z))
    chinstrap(k, 245, 66, (0, 0, 0), weave(COYOTE))
    k.anchor("nvg-shroud", point(270, 0.32, 16))
    k.anchor("thick-edge", point(236, 0.0, 6))
    with k.at((330, 20, 184), rot=(0, 180, 0)), k.at(rot=(-24, 0, 0)):
        other = helmet(k, shell, (0, 0, 0), 245, 275, 178, t=9)
        for a in (30, 90, 150, 210, 330):
            x, y, z = other(a, 0.28, -16)
            k.sphere(30, weave((0.07, 0.07, 0.06)), (x, y, z), 0.8)
        x, y, z = other(90, 0.2, -24)
    k.box((130, 110, 8), plastic((0.3, 0.31, 0.33)), (330, 60, 0), base=True)
    k.image(labels.plate(LABEL, 84, 46), 84, 46, (330, 92, 132), (72, 0, 0), 0.6)
    k.box((84, 10, 60), weave((0.07, 0.07, 0.06)), (330, 100, 118), 4, rot=(-18, 0, 0))
    k.anchor("inner-label", (330, 90, 133))
    k.anchor("pads-strap", (262, 20, 120))
    scale(k)
