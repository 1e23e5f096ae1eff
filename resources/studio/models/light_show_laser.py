"""Light-show laser projector: small window, hanging bracket, DMX and ILDA plugs on a second."""

from kit import labels
from kit.casing import legend
from kit.core import FRONT, View
from kit.materials import anodised, painted, plastic, polished
from kit.optics import laser_label
from kit.parts import fins
from kit.props import scale
from kit.sockets import dsub, iec, mil_round, rj45

VIEWS = {"hero": View(-28, 18), "closeup": View(-14, 16, at="dmx-plugs", radius=75)}


def _body(k):
    black = anodised((0.05, 0.052, 0.055))
    k.box((230, 250, 140), black, (0, 0, 20), 4, base=True)
    for s in (-1, 1):
        fins(k, 9, (6, 230, 3), black, (s * 117, 0, 40), (0, 0, 13))
        k.box((8, 60, 190), painted((0.09, 0.09, 0.095)), (s * 134, 0, 60), 2, base=True)
        k.cyl(18, 32, plastic((0.05,) * 3), (s * 116, 0, 90), rot=(0, s * 90, 0))
    k.box((276, 60, 8), painted((0.09, 0.09, 0.095)), (0, 0, 246), 2, base=True)
    k.cyl(8, 4, polished(), (0, 0, 254))
    for x in (-90, 90):
        for y in (-95, 95):
            k.cyl(12, 20, plastic((0.04,) * 3), (x, y, 0))


def build(k):
    """Stand one with its window to the front, one turned to show its plugs."""
    with k.at((-180, 0, 0)):
        _body(k)
        k.box((120, 6, 70), plastic((0.1, 0.1, 0.11)), (0, -126, 92), 2)
        k.box((60, 4, 36), polished((0.10, 0.16, 0.2), 0.04), (0, -129, 92), 1)
        legend(k, "LUMARENA RGB-6", 9, (0, -126, 142))
        laser_label(k, 70, 34, (0, -125.6, 42), FRONT)
        k.anchor("small-window", (0, -131, 94))
        k.anchor("bracket", (0, -31, 250))
    with k.at((180, 0, 0)):
        _body(k)
        mil_round(k, 10, (-80, -125, 125), pins=3, square=True)
        mil_round(k, 10, (-46, -125, 125), pins=5, square=True)
        legend(k, "DMX512", 6, (-63, -126, 146))
        dsub(k, 25, (24, -125, 126))
        legend(k, "ILDA", 6, (24, -126, 146))
        rj45(k, (84, -125, 126))
        iec(k, (-72, -125, 66), switch=False)
        k.cyl(11, 8, polished(), (-18, -125, 70), rot=FRONT)
        k.box((4, 16, 12), polished(), (-18, -140, 70), 1)
        k.cyl(13, 12, plastic((0.5, 0.03, 0.02)), (18, -125, 70), rot=FRONT)
        drawing = labels.plate(["638 / 520 / 450 nm  6 W", "CLASS 4   ILDA DMX512"], 76, 40)
        k.image(drawing, 76, 40, (70, -125.5, 70), FRONT, 0.5)
        k.anchor("dmx-plugs", (-46, -132, 127))
    scale(k)
