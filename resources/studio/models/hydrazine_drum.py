"""Hydrazine: bare stainless drum with two capped valves and three diamonds."""

from kit.container import steel_drum
from kit.core import FRONT, View
from kit.materials import STEEL, brushed, painted, polished
from kit.props import scale
from kit.stickers import chem

VIEWS = {"hero": View(-20, 20), "closeup": View(-12, 12, at="three-diamonds", radius=170)}


def build(k):
    """Stand the welded drum, gauge and two capped valves on its head."""
    label = chem(
        "HYDRAZINE, ANHYDROUS",
        (
            "N2H4  98.5 % min.   MIL-PRF-26536",
            "UN 2029   CAS 302-01-2",
            "Net 205 kg   under NITROGEN   Lot HZ-118",
        ),
        ("8", "3", "6.1"),
        ("health",),
        band=(150, 15, 20),
        ratio=0.64,
    )
    steel = brushed(STEEL, "Z", 0.34, 2.0)
    steel_drum(k, STEEL, label, degrees=96, mat=steel, bung=0)
    for i, x in enumerate((-150, 130)):
        with k.at((x, -60, 866)):
            k.cyl(36, 10, polished())
            k.cyl(14, 60, polished(), (0, 0, 8))
            k.cyl(24, 44, painted(((0.5, 0.03, 0.02), (0.03, 0.12, 0.4))[i], 0.35), (0, 0, 60))
            k.cyl(9, 36, polished(), (0, -6, 40), rot=FRONT)
            k.prism(6, 15, 14, polished(), (0, -36, 40), rot=FRONT)
    with k.at((0, 40, 866)):
        k.cyl(9, 70, polished())
        k.cyl(38, 24, polished(), (0, 12, 96), rot=FRONT)
        k.cyl(34, 2, painted((0.7, 0.7, 0.68)), (0, -12, 96), rot=FRONT)
        k.box((3, 1, 26), painted((0.5, 0.03, 0.02)), (4, -14.6, 104), 0.2, rot=(0, 24, 0))
    for z in (16, 864):
        k.torus(290, 7, polished(), (0, 0, z))
    k.anchor("three-diamonds", (-115, -270, 355))
    k.anchor("un2029", (-70, -292, 470))
    k.anchor("nitrogen-drum", (-150, -84, 945))
    scale(k)
