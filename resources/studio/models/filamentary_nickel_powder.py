"""Filamentary carbonyl nickel powder: lined steel drums, one open with fluffy dark powder."""

from kit import labels
from kit.container import steel_drum
from kit.core import View, polar
from kit.materials import plastic
from kit.packaging import pallet
from kit.papers import sheet
from kit.props import scale
from kit.stuffs import heap, powder

VIEWS = {"hero": View(-22, 22), "closeup": View(-12, 46, at="low-density", radius=260)}


def build(k):
    """Three drums on a pallet and an open one in front."""
    lines = ["TYPE 255", "FILAMENTARY NICKEL POWDER", "UN 3089   NET 60 kg", "LOT 88-2204"]
    drawing = labels.plate(lines, 300, 220, head="NICKELA CARBONYL", paper=(238, 238, 234))
    blue = (0.06, 0.14, 0.26)
    pallet(k, 1200, 800)
    for x in (-290, 290):
        steel_drum(k, blue, drawing, (x, 60, 144), r=235, h=620, lid=True)
    with k.at((60, -760, 0)):
        steel_drum(k, blue, drawing, (0, 0, 0), r=235, h=620, bung=0)
        k.tube(233, 222, 14, plastic((0.05, 0.12, 0.22)), (0, 0, 608))
        for x, y, angle in polar(18, 232):
            k.box(
                (16, 84, 40), plastic((0.55, 0.57, 0.58), 0.2), (x, y, 618), 7, rot=(0, 14, angle)
            )
        heap(k, 222, 90, powder((0.05, 0.05, 0.053), 9.0, 0.6), (0, 0, 608), 0.3)
    sheet(
        k,
        "CERTIFICATE",
        ["TYPE 255", "APPARENT DENSITY 0.55 g/cm3", "CARBON 0.2 %"],
        300,
        210,
        (560, -820, 0),
        10,
    )
    k.anchor("grade-number", (40, -996, 360))
    k.anchor("low-density", (60, -790, 690))
    k.anchor("big-drums", (-290, -178, 560))
    scale(k)
