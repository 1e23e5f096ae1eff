"""Graphite for moulds and spark erosion: sawn blocks, rods and a plate with a grade label."""

from kit import labels, papers
from kit.core import FRONT, View
from kit.props import scale
from kit.stuffs import graphite

VIEWS = {"hero": View(-24, 24), "closeup": View(-14, 20, at="grade-label", radius=90)}


def build(k):
    """Sawn block, smaller blocks, rods and a data sheet."""
    dark = graphite((0.12, 0.12, 0.125), 1.2, 0.6)
    k.box((380, 240, 200), dark, (0, 0, 0), 0.6, base=True)
    k.box((160, 120, 90), dark, (290, -30, 0), 0.5, base=True)
    k.box((120, 110, 60), dark, (285, -28, 90), 0.5, rot=(0, 0, 14), base=True)
    k.box((260, 170, 30), dark, (-30, 10, 200), 0.4, rot=(0, 0, -8), base=True)
    for i, r in enumerate((22, 22, 16)):
        k.cyl(r, 320, dark, (-520, 60 - i * 48, r), axis="X")
    drawing = labels.plate(
        ["GRADE EDM-3", "GRAIN 5 µm", "380x240x200  B-2217"],
        130,
        70,
        head="GRAPHITWERK",
        paper=(235, 235, 230),
    )
    k.image(drawing, 130, 70, (-80, -120.2, 120), rot=FRONT, t=0.6)
    lines = ["GRADE  EDM-3", "GRAIN SIZE  5 µm", "ASH  320 ppm", "DENSITY  1.81 g/cm3"]
    papers.sheet(k, "DATA SHEET", lines, 150, 190, (270, -210, 0), 10)
    k.anchor("grade-label", (-80, -121, 120))
    k.anchor("ash-figure", (272, -205, 1))
    k.anchor("sawn-faces", (110, -121, 70))
    scale(k)
