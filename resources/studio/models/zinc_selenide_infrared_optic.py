"""Zinc selenide optics: thick amber discs with ground rims, a hollow dome, material certificate."""

import math

from kit import labels
from kit.core import View
from kit.materials import enamel, plastic
from kit.papers import sheet
from kit.props import scale

VIEWS = {"hero": View(-24, 26), "closeup": View(-14, 32, at="yellow-clear", radius=90)}


def _disc(k, r, t, loc, color=(0.74, 0.33, 0.02), rot=None):
    """Amber disc: ground rim, glossy faces with a lighter bevel."""
    with k.at(loc, rot=rot):
        k.cyl(r, t, plastic(tuple(c * 0.92 + 0.05 for c in color), 0.7), edge=t * 0.07)
        for z in (t - 0.1, -0.1):
            k.cyl(r - t * 0.08, 0.3, enamel(color), (0, 0, z), edge=0.05)


def build(k):
    """Big blank flat on paper, one on edge, dome behind, milky ZnS plate, certificate."""
    k.box((330, 250, 0.8), plastic((0.64, 0.64, 0.60), 0.9), (0, 0, 0), 0, base=True)
    _disc(k, 100, 32, (-40, -10, 0.8))
    k.anchor("yellow-clear", (-50, -50, 33.4))
    k.anchor("thick-disc", (-52, -108, 20))
    with k.at((130, -40, 0)):
        k.box((110, 60, 16), plastic((0.05, 0.05, 0.055), 0.8), (0, 10, 0), 2, base=True)
        k.box((110, 14, 50), plastic((0.05, 0.05, 0.055), 0.8), (0, 36, 0), 2, base=True)
        _disc(k, 60, 24, (0, 22, 70), rot=(80, 0, -10))
    with k.at((60, 170, 0)):
        k.cyl(96, 14, plastic((0.05, 0.05, 0.055), 0.8))
        steps = [i * math.pi / 48 for i in range(25)]
        dome = [(88 * math.cos(t), 88 * math.sin(t)) for t in steps]
        k.lathe(dome, enamel((0.72, 0.36, 0.05)), (0, 0, 14), smooth=70)
        k.tube(89, 80, 8, plastic((0.72, 0.38, 0.08), 0.6), (0, 0, 12))
        k.anchor("dome-form", (-24, -50, 80))
    _disc(k, 62, 14, (-180, 120, 0), (0.62, 0.60, 0.50))
    k.image(labels.line("MS-ZnS", 46, 14), 46, 14, (-180, 52, 0), t=0.4)
    lines = [
        "ZnSe CVD LASER GRADE",
        "D 200 x 32 mm   1005 cm3",
        "Absorption 0.0005 /cm @10.6",
        "Lot 0417",
    ]
    sheet(k, "MATERIAL CERTIFICATE", lines, 130, 150, (-230, -90, 0), -8, (130, 80, 10), "QC")
    scale(k)
