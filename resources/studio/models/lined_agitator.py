"""Glassed agitator: dark-blue glass over shaft and rounded curved blades, bare coupling end."""

import math

from kit import labels
from kit.core import FRONT, View, X, polar
from kit.materials import STEEL, enamel, turned, wood
from kit.parts import bolt, flange, nameplate
from kit.props import scale
from kit.stuffs import foam

VIEWS = {"hero": View(-48, 18), "closeup": View(-62, 12, at="curved-blades", radius=480)}
SPAN, AXIS, L = 440.0, 560.0, 1900.0


def _blade():
    """Outline of one swept blade with a round tip."""
    middle = [(t, -0.0011 * t * t) for t in range(20, 420, 20)]
    half = [46 + 14 * math.sin(i / 19 * math.pi) for i in range(20)]
    upper = [(x, y + h) for (x, y), h in zip(middle, half, strict=True)]
    lower = [(x, y - h) for (x, y), h in zip(middle, half, strict=True)]
    tip = [(400 + 46 * math.cos(a), -176 + 46 * math.sin(a)) for a in (0.9, 0.45, 0, -0.45, -0.9)]
    return [*upper, *tip, *reversed(lower)]


def build(k):
    """Lay the agitator on padded trestles, blades clear of the floor."""
    glass, bare = enamel((0.008, 0.02, 0.13)), turned(STEEL, 0.22, 2)
    for x in (420, 1500):
        pine = wood()
        for y in (-190, 190):
            k.box((90, 90, AXIS - 60), pine, (x, y, 0), base=True)
        k.box((100, 560, 60), pine, (x, 0, 0), base=True)
        k.box((100, 560, 90), pine, (x, 0, AXIS - 146), 4, base=True)
        k.box((110, 240, 24), foam(), (x, 0, AXIS - 70), 6)
    with k.at((0, 0, AXIS)):
        k.cyl(58, L - 260, glass, axis=X, edge=20)
        k.cyl(88, 190, glass, (-20, 0, 0), axis=X, edge=40)
        for _, _, angle in polar(3, 1, 80):
            with k.at((75, 0, 0), rot=(angle, 0, 0)), k.at(rot=(0, 90, 0)):
                k.plate([_blade()], 84, glass, bevel=30)
        k.lathe([(58, 0), (66, 10), (66, 26), (52, 40)], glass, (L - 290, 0, 0), axis=X, smooth=60)
        k.cyl(52, 330, bare, (L - 270, 0, 0), axis=X)
        flange(k, 105, 40, 34, 8, 80, 16, bare, (L + 40, 0, 0), axis=X)
        k.cyl(40, 60, bare, (L + 60, 0, 0), axis=X)
        k.box((110, 12, 18), bare, (L - 40, -48, 0), 2)
        for y, z, _ in polar(8, 80):
            bolt(k, 14, (L + 74, y, z), axis=X)
        lines = ["CRYO 3-BLADE  DWG 40-1182", "VESSEL AE 1600   S/N 5531"]
        nameplate(k, labels.plate(lines, 120, 38), 120, 38, (L - 180, -51, 10), FRONT)
        k.anchor("glass-coat", (850, -50, 26))
        k.anchor("curved-blades", (20, -160, 190))
        k.anchor("shaft-top", (L - 180, -54, 10))
    scale(k)
