"""Lined storage tank: painted steel shell on saddles, white liner turned out over the flanges."""

from kit import labels
from kit.core import FRONT, View
from kit.materials import painted, plastic, polished, wood
from kit.plant import LAID, manway, nozzle, saddles, vessel
from kit.process import PTFE, facing, tag
from kit.props import scale

VIEWS = {"hero": View(-26, 24), "closeup": View(-16, 34, at="flange-lining", radius=330)}
R, L, AXIS = 620.0, 2300.0, 860.0


def build(k):
    """Shell along X; two nozzles open, one under a wooden cover, manhole at the right."""
    blue, white = painted((0.06, 0.20, 0.26)), plastic(PTFE, 0.35)
    saddles(k, R, L, AXIS, painted((0.10, 0.11, 0.12)))
    vessel(k, R, L, blue, (-L / 2, 0, AXIS), LAID)
    with k.at((0, 0, AXIS)):
        for x, r in ((-850, 62), (-450, 80)):
            nozzle(k, r, 170, blue, (x, 0, R - 20))
            facing(k, r * 1.3, r * 0.86, white, (x, 0, R + 150))
        nozzle(k, 62, 170, blue, (50, 0, R - 20))
        k.cyl(118, 26, wood(), (50, 0, R + 150), edge=2)
        manway(k, 250, blue, (650, 0, R - 40), (0, 0, 180), h=190)
        k.tube(300, 244, 7, white, (650, 0, R + 147))
        nozzle(k, 62, 140, blue, (-L / 2 - 290, 0, -60), (0, -90, 0))
        facing(k, 80, 54, white, (-L / 2 - 430, 0, -60), (0, -90, 0))
        k.anchor("flange-lining", (-450, -82, R + 152))
        words = labels.line("LINED - DO NOT WELD", 1150, 110, (16, 66, 84), (235, 235, 230))
        with k.at(rot=(12, 0, 0)):
            k.image(words, 1150, 110, (-350, -R - 1, 40), rot=FRONT, t=1.5)
            k.anchor("do-not-weld", (-350, -R - 4, 40))
        for x in (-1000, -250, 500, 1050):
            with k.at((x, 0, 0), rot=(62, 0, 0)):
                k.tube(11, 6, 44, polished(), (0, 0, R - 4))
        k.anchor("vent-holes", (-250, -R * 0.94, R * 0.52))
        k.anchor("no-stirrer", (300, -100, R - 8))
        lines = [
            "VOLUME 3.2 m3   -1 / +3 bar  120 °C",
            "LINING PFA 4 mm",
            "SPARK TEST 2022-03   S/N 1180",
        ]
        tag(k, "AUSKLEIDUNG KORREX", lines, 300, 150, (760, -R - 40, 60), back=60)
    scale(k)
