"""Oxygen-18 water: crimped glass vials with an 18O label and a certificate."""

from kit import labels, papers
from kit.core import View
from kit.materials import polished, rubber
from kit.papers import round_well
from kit.props import scale
from kit.stuffs import clear

VIEWS = {"hero": View(-20, 26), "closeup": View(-10, 16, at="o18-label", radius=36)}


def _vial(k, drawing, loc):
    """Crimped injection vial with clear water."""
    with k.at(loc):
        glass = [
            (0, 0),
            (22, 0),
            (23.5, 2),
            (23.5, 42),
            (18, 54),
            (10, 58),
            (10, 66),
            (13, 67),
            (13, 71),
        ]
        k.lathe([*glass, (0, 71)], clear(), smooth=50)
        k.cyl(21.5, 34, clear((0.86, 0.94, 0.97)), (0, 0, 2))
        k.cyl(13.8, 8, polished((0.66, 0.66, 0.68), 0.22), (0, 0, 65))
        k.tube(13.8, 5.5, 1, polished(), (0, 0, 72.6))
        k.cyl(5.5, 1.4, rubber((0.20, 0.20, 0.21)), (0, 0, 72))
        k.wrap(drawing, 24.0, 30, 170, (0, 0, 22), facing=-98)


def build(k):
    """Foam carton with two vials, one standing in front, certificate beside."""
    lines = ["18O  98 atom %", "D/H NATURAL", "25 g   LOT O-217"]
    drawing = labels.plate(lines, 70, 30, head="WATER-18O   H2 18O", paper=(238, 238, 234))
    wells = [round_well(25, x, 0) for x in (-60, 0, 60)]
    papers.foam_box(k, 200, 76, 60, (30, 70, 0), wells)
    for x in (-30, 90):
        _vial(k, drawing, (x, 70, 12))
    _vial(k, drawing, (-64, -30, 0))
    lines = ["PRODUCT  WATER-18O", "18O  98.1 atom %", "D/H  NATURAL", "STERILE FILTERED"]
    papers.sheet(k, "CERTIFICATE", lines, 105, 140, (70, -64, 0), 8, stamp="OK")
    k.anchor("o18-label", (-68, -55, 30))
    k.anchor("crimped-vial", (-64, -44, 70))
    k.anchor("certificate", (66, -50, 1))
    scale(k)
