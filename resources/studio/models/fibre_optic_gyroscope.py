"""Fibre gyro: flat round can on a machined base with a turning arrow; a second one open."""

from kit import labels
from kit.core import View, circle, polar, rounded
from kit.materials import ALUMINIUM, anodised, brushed, polished, yarn
from kit.nav import turn_arrow
from kit.optics import dark
from kit.papers import sheet
from kit.parts import bolt
from kit.props import scale
from kit.sockets import dsub

VIEWS = {"hero": View(-24, 34), "closeup": View(-8, 44, at="axis-arrow", radius=56)}


def _base(k, mat):
    spots = [(x, y) for x in (-48, 48) for y in (-48, 48)]
    k.plate([rounded(112, 112, 10), *(circle(3.2, 24, x, y) for x, y in spots)], 8, mat, (0, 0, 4))
    for x, y in spots:
        k.tube(6, 3.2, 0.5, polished(), (x, y, 8))
    k.box((40, 12, 14), mat, (0, -50, 8), 1, base=True)
    dsub(k, 15, (0, -56.2, 15))


def build(k):
    """Closed gyro in front, open one behind with its coil, certificate beside."""
    gold, metal = anodised((0.42, 0.34, 0.14), 0.36), brushed(ALUMINIUM, "X", 0.3, 1)
    _base(k, gold)
    k.cyl(51, 32, gold, (0, 0, 8), edge=1.2)
    k.cyl(52, 3, gold, (0, 0, 38), edge=0.6)
    for x, y, _ in polar(8, 47, 22.5):
        bolt(k, 2.4, (x, y, 41), socket=True)
    turn_arrow(k, 34, (0, 0, 41))
    k.image(labels.plate(["VG-910F", "S/N 22417", "+5 V  ±15 V"], 34, 24), 34, 24, (0, 0, 41))
    k.anchor("flat-can", (-40, -31, 26))
    k.anchor("axis-arrow", (31, 14, 41.5))
    k.anchor("mounting-base", (-48, -52, 8))
    with k.at((132, 36, 0), rot=(0, 0, -10)):
        _base(k, metal)
        k.tube(51, 47, 30, metal, (0, 0, 8))
        k.cyl(47, 3, dark(), (0, 0, 8))
        coil = yarn((0.44, 0.36, 0.16), (0.66, 0.58, 0.34), 0.0)
        k.tube(44, 30, 24, coil, (0, 0, 11))
        k.tube(45, 28, 2, polished(), (0, 0, 10))
        k.cyl(12, 12, polished((0.5, 0.5, 0.5)), (0, 0, 11))
        k.sweep([(34, 0, 35), (20, 12, 36), (8, 4, 30), (-14, 10, 30), (-34, 4, 35)], 0.6, coil)
        k.anchor("fibre-coil", (-6, -37, 35))
    with k.at((140, -62, 0)):
        k.cyl(52, 4, gold, edge=0.8)
        turn_arrow(k, 34, (0, 0, 4))
    rows = [
        "Type VG-910F   S/N 22417",
        "Bias 0.02 deg/h",
        "Random walk 0.003 deg/√h",
        "Scale 14 ppm",
    ]
    sheet(k, "TEST CERTIFICATE", rows, 86, 110, (-118, 10, 0), -6, (20, 60, 90), "QC 4")
    scale(k)
