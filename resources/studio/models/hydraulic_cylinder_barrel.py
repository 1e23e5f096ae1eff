"""Hydraulic cylinder barrel: honed bright bore, rough outside, threaded oil ports, mill stencil."""

from kit.core import FRONT, View
from kit.labels import line
from kit.materials import STEEL, cast, plastic, polished, turned, wood
from kit.plant import LAID
from kit.props import scale

VIEWS = {"hero": View(-48, 20), "closeup": View(-62, 16, at="bright-bore", radius=130)}
RO, RI, L = 62.0, 50.0, 1250.0


def build(k):
    """Two plain tubes and a finished barrel with ports, on timber."""
    mill, bore, bare = cast((0.20, 0.195, 0.19), 0.6), polished(rough=0.05), turned(STEEL, 0.2)
    for x in (200, 1050):
        k.box((90, 460, 60), wood(), (x, 60, 0), base=True)
    for y in (60, 200):
        with k.at((60, y, 60 + RO)):
            k.tube(RO, RI + 1, L, mill, rot=LAID)
            k.cyl(RO + 3, 26, plastic((0.04, 0.14, 0.42), 0.4), (-5, 0, 0), axis="X")
    with k.at((0, -80, 60 + RO)):
        k.tube(RO, RI + 1, L, mill, rot=LAID)
        k.tube(RI + 1.2, RI, L - 4, bore, (2, 0, 0), rot=LAID)
        k.cyl(RI, 4, plastic((0.6, 0.6, 0.6)), (470, 0, 0), axis="X")
        k.lamp((450, 0, 0), 60, 0.8, target=(-1, 0, 0))
        k.tube(RO + 0.4, RI, 24, bare, (-1, 0, 0), rot=LAID)
        k.cyl(RO + 10, 60, mill, (L, 0, 0), axis="X")
        for x in (110, L - 90):
            k.cyl(24, 36, mill, (x, 0, RO - 10))
            k.tube(22, 14, 4, bare, (x, 0, RO + 24))
            k.cyl(14, 2, cast((0.03, 0.03, 0.03)), (x, 0, RO + 25))
        words = line(
            "E355 EN 10305-1  100x124 H8  HEAT 40771", 640, 26, (60, 59, 57), (235, 235, 225)
        )
        k.image(words, 640, 26, (560, -RO - 0.4, 4), rot=FRONT, t=0.8)
        k.anchor("bright-bore", (8, 20, -RI + 4))
        k.anchor("oil-ports", (110, -10, RO + 29))
        k.anchor("mill-stencil", (560, -RO - 2, 4))
    scale(k)
