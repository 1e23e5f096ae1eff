"""Fin actuator of a rocket: ring section with four shaft stubs and four drives; a slim ram."""

from kit import labels
from kit.core import View, X, polar
from kit.materials import STEEL, anodised, brushed, painted, polished, rubber, turned
from kit.parts import bolt
from kit.props import scale
from kit.sockets import mil_round

VIEWS = {"hero": View(-24, 34), "closeup": View(-20, 46, at="drive-units", radius=90)}


def build(k):
    """Lay the ring on its joint face, look in from above; ram in front of it."""
    olive, metal = painted((0.12, 0.13, 0.07), 0.5), brushed((0.55, 0.55, 0.53), "Z", 0.32, 1.5)
    k.tube(130, 121, 110, olive)
    for z in (0, 98):
        k.tube(131, 108, 12, metal, (0, 0, z))
    for x, y, _ in polar(24, 124, 7.5):
        bolt(k, 4.5, (x, y, 110), socket=True)
    k.cyl(110, 6, metal, (0, 0, 4))
    for i, (_, _, angle) in enumerate(polar(4, 1, 45)):
        with k.at((0, 0, 58), rot=(0, 0, angle)):
            k.cyl(28, 12, metal, (124, 0, 0), axis=X)
            k.cyl(17, 46, turned(STEEL, 0.2), (124, 0, 0), axis=X)
            k.box((18, 20, 20), polished(), (172, 0, 0), 2)
            k.cyl(22, 78, anodised((0.05, 0.055, 0.06)), (30, 0, 10), axis=X)
            k.cyl(23, 6, polished(), (96, 0, 10), axis=X)
            k.box((40, 46, 40), metal, (66, 0, -32), 2)
            k.sweep([(30, 0, 14), (14, 8, 30), (0, 6, 20)], 3, rubber())
            if i in (0, 3):
                k.anchor("four-stubs", (150, -3, 16))
            if i == 3:
                k.anchor("drive-units", (66, 4, 32))
    k.cyl(20, 26, metal, (0, 0, 6))
    k.anchor("body-ring", (10, -127, 112))
    with k.at((-10, -129, 60), rot=(90, 0, -4)):
        lines = ["FIN ACTUATION SECTION", "P/N 8841-200   S/N 0117", "NSN 1420-01-553-1902  28 VDC"]
        k.image(labels.plate(lines, 84, 30), 84, 30, (0, 0, 2))
    mil_round(k, 12, (-66, -112, 60), (90, 0, -30), 12)
    with k.at((-40, -235, 26)):
        k.cyl(24, 150, metal, (-60, 0, 0), axis=X)
        for x in (-60, 82):
            k.cyl(26, 10, anodised((0.34, 0.28, 0.13)), (x, 0, 0), axis=X)
        for side in (-1, 1):
            x = 90 if side > 0 else -60
            k.cyl(9, 60, polished(), (x - (60 if side < 0 else 0), 0, 0), axis=X)
            end = x + side * 74
            k.tube(20, 11, 18, turned(STEEL), (end, 9, 0), rot=(90, 0, 0))
            k.sphere(13, polished(), (end, 0, 0))
            k.anchor("rod-ends", (end - 3, -10, 14))
        k.cyl(8, 20, anodised((0.05, 0.055, 0.06)), (0, 0, 22))
        k.cyl(26, 6, anodised((0.34, 0.28, 0.13)), (-20, 0, 0), axis=X)
    scale(k)
