"""Isotopically enriched silicon: grey lump in a jar, a tiny gas cylinder, certificate with 28Si."""

from kit import papers
from kit.container import gas_cylinder
from kit.core import View
from kit.electro import plate_on
from kit.labels import plate
from kit.materials import polished
from kit.props import scale
from kit.stuffs import clear, pieces

VIEWS = {"hero": View(-24, 28), "closeup": View(-12, 40, at="isotope-number", radius=44)}


def build(k):
    """Jar, crystal piece, cylinder and certificate close together."""
    grey = polished((0.32, 0.33, 0.36), 0.18)
    k.lathe(
        [(30, 0), (32, 3), (32, 62), (28, 68), (27, 66), (30, 61), (30, 4), (0, 4), (0, 0)], clear()
    )
    pieces(k, "shard", 16, 14, grey, 22, 8, (0, 0, 5))
    k.cyl(31, 18, polished((0.6, 0.6, 0.6), 0.3), (0, 0, 66))
    plate_on(
        k, ["28Si  99.99 %", "42.6 g   LOT 7"], 40, 20, (0, 0, 84), (0, 0, 0), paper=(245, 245, 242)
    )
    k.anchor("small-and-dear", (-10, -32, 24))
    label = plate(
        ["28SiH4   UN 2203", "50 g   LOT S-28-11"],
        90,
        40,
        "ISOTOPIC SILANE",
        (20, 60, 110),
        (245, 245, 242),
    )
    gas_cylinder(
        k,
        (0.5, 0.51, 0.52),
        (0.55, 0.04, 0.03),
        label,
        (92, 20, 0),
        r=34,
        h=170,
        valve=(0.6, 0.6, 0.6),
        label_z=80,
        degrees=160,
    )
    k.anchor("tiny-cylinder", (84, -6, 140))
    sheet = papers.page(
        "CERTIFICATE OF ANALYSIS",
        [
            "ISOTOPE  28Si  99.992 %",
            "29Si 0.006 %  30Si 0.002 %",
            "Net 42.6 g   Lot 7",
            "Price EUR 38 400",
        ],
        86,
        66,
        stamp="ISO",
    )
    k.image(sheet, 86, 66, (0, -80, 0), rot=(0, 0, 6), rough=0.6)
    k.anchor("isotope-number", (-8, -72, 0.7))
    with k.at((-66, -10, 13), rot=(0, 90, 30)):
        k.cyl(13, 46, grey, (0, 0, -23), edge=1)
    scale(k)
