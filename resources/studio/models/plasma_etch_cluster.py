"""Plasma etch cluster: polygon platform with a robot, process chambers, RF boxes, load ports."""

import math

from kit.casing import legend
from kit.core import FRONT, View, circle, polar
from kit.electro import clean_cabinet
from kit.materials import ALUMINIUM, LIGHT_GREY, brushed, painted, plastic, polished
from kit.parts import bolt
from kit.props import scale
from kit.stuffs import clear

VIEWS = {"hero": View(-24, 34), "closeup": View(-16, 40, at="polygon-platform", radius=650)}


def _chamber(k, word):
    """Process chamber with its RF box and pump, its slit valve towards -X."""
    k.box((620, 620, 300), brushed(ALUMINIUM, "X", 0.32, 3), (0, 0, 800), 16, base=True)
    k.cyl(270, 120, brushed((0.6, 0.6, 0.6)), (0, 0, 1100))
    k.box((460, 380, 260), painted(LIGHT_GREY, 0.4), (0, 0, 1220), 10, base=True)
    legend(k, f"RF 13.56 MHz {word}", 40, (0, -191, 1350), FRONT, (0.5, 0.04, 0.03))
    k.cyl(150, 760, brushed((0.5, 0.5, 0.5)), (0, 0, 40))
    k.cyl(230, 40, painted((0.2, 0.22, 0.25)), (0, 0, 0))
    k.box((90, 460, 200), brushed((0.45, 0.45, 0.46)), (-350, 0, 860), 6, base=True)
    k.box((30, 340, 40), plastic((0.03,) * 3), (-360, 0, 1064), 2)


def build(k):
    """Six-sided mainframe, four chambers, factory front with two ports."""
    k.prism(6, 620, 760, painted((0.25, 0.27, 0.3), 0.45), (0, 0, 40))
    k.prism(6, 680, 240, brushed(ALUMINIUM, "X", 0.32, 3), (0, 0, 800))
    k.plate([circle(420)], 10, clear(), (0, 0, 1048))
    k.cyl(430, 6, polished((0.5, 0.5, 0.52)), (0, 0, 1036))
    for x, y, _ in polar(18, 470):
        bolt(k, 20, (x, y, 1040))
    k.cyl(110, 50, painted((0.1, 0.11, 0.12)), (0, 0, 1056))
    for a in (40, 70):
        k.box(
            (420, 70, 20),
            polished(),
            (150 * math.cos(math.radians(a)), 150 * math.sin(math.radians(a)), 1080),
            6,
            rot=(0, 0, a),
        )
    k.cyl(140, 4, polished((0.34, 0.33, 0.42), 0.06), (230, 220, 1094))
    k.anchor("polygon-platform", (-200, -360, 1042))
    for word, a in (("A", 0), ("B", 60), ("C", 120), ("D", 180)):
        r = math.radians(a)
        with k.at((1020 * math.cos(r), 1020 * math.sin(r), 0), rot=(0, 0, a)):
            with k.at(rot=(0, 0, 0)):
                _chamber(k, word)
            if word == "A":
                k.anchor("slit-valves", (-360, -40, 1085))
            if word == "D":
                k.anchor("rf-boxes", (0, 60, 1481))
    k.box((500, 320, 240), brushed(ALUMINIUM, "X", 0.32, 3), (0, -720, 800), 10, base=True)
    k.box((460, 300, 780), painted((0.25, 0.27, 0.3)), (0, -720, 0), 6, base=True)
    with k.at((0, -1250, 0)):
        clean_cabinet(k, 1500, 700, 1250, "PLASMARK 300", doors=2)
        for x in (-380, 380):
            k.box((460, 360, 50), painted((0.2, 0.22, 0.25)), (x, -530, 780), 6, base=True)
            k.box((380, 300, 300), plastic((0.5, 0.32, 0.1), 0.2), (x, -540, 830), 30, base=True)
        k.anchor("load-ports", (-380, -692, 980))
    scale(k)
