"""Three-axis heading sensor of unmanned aircraft: small block with brass screws and axis arrows."""

from kit import labels
from kit.core import FRONT, View, rounded
from kit.materials import BRASS, anodised, plastic, polished
from kit.nav import axes
from kit.papers import caution, foam_box, sheet, well
from kit.parts import bolt
from kit.props import scale
from kit.sockets import mil_round

VIEWS = {"hero": View(-26, 30), "closeup": View(-14, 42, at="three-arrows", radius=40)}


def build(k):
    """Block with its plug to the front, foam carton behind, calibration sheet beside."""
    grey, brass = anodised((0.16, 0.17, 0.18), 0.36), polished(BRASS, 0.2)
    k.plate([rounded(74, 92, 5)], 6, grey, (0, 0, 3), bevel=0.8)
    k.box((56, 74, 26), grey, (0, 0, 5), 2.5, base=True)
    k.box((57, 75, 0.6), plastic((0.02, 0.02, 0.022)), (0, 0, 24), 0)
    for x in (-30, 30):
        for y in (-40, 40):
            bolt(k, 4.6, (x, y, 6), socket=True, mat=brass)
    for x in (-23, 23):
        for y in (-32, 32):
            bolt(k, 3.2, (x, y, 31), socket=True, mat=brass)
    axes(k, 20, (-10, -6, 31), None, plastic((0.66, 0.66, 0.64)))
    k.text("MH-3", 4, plastic((0.66, 0.66, 0.64)), (0, 27, 31), depth=0.1)
    mil_round(k, 8, (0, -37, 17), FRONT, 9, mat=anodised((0.42, 0.30, 0.10), 0.3))
    lines = ["MH-3  S/N 0918", "CAL 2026-04"]
    k.image(labels.plate(lines, 34, 14), 34, 14, (-28, 4, 16), rot=(90, 0, -90))
    k.anchor("three-arrows", (-2, 2, 32))
    k.anchor("no-iron", (-30, -40, 10))
    with k.at((76, 104, 0), rot=(0, 0, -8)):
        foam_box(k, 140, 120, 66, (0, 0, 0), [well(60, 80, 0, 0)])
        caution(k, "KEEP AWAY FROM MAGNETS", 120, 18, (0, -60.4, 34), FRONT)
    rows = [
        "S/N 0918   MH-3",
        "PITCH  ±90°    ROLL  ±180°",
        "Accuracy 0.4° rms",
        "Soft / hard iron terms",
        "RS-422",
    ]
    sheet(k, "CALIBRATION SHEET", rows, 92, 112, (118, -32, 0), 8, (20, 70, 90), "CAL")
    k.anchor("full-tilt", (116, -18, 1))
    scale(k)
