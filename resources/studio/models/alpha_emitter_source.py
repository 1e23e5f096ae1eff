"""Alpha source: tiny engraved capsule before its lead pot and Type A drum, trefoil labels."""

from kit import labels
from kit.container import steel_drum
from kit.core import View
from kit.materials import STEEL, polished, turned
from kit.packing import sheet
from kit.props import scale
from kit.stickers import chem, slip
from kit.stuffs import foam, graphite

VIEWS = {"hero": View(-18, 28), "closeup": View(-8, 34, at="engraved-capsule", radius=24)}


def build(k):
    """Stand the drum behind, the open pot with its lid beside, the capsule on foam."""
    label = chem(
        "RADIOACTIVE II",
        ("Po-210   18.5 GBq (500 mCi)", "UN 2915   TYPE A", "TI 0.1"),
        ("7",),
        band=(220, 170, 0),
        ratio=0.75,
    )
    steel_drum(
        k,
        (0.60, 0.46, 0.02),
        label,
        (-80, 150, 0),
        110,
        250,
        lid=True,
        hoops=1,
        degrees=120,
        label_z=0.45,
    )
    lead = graphite((0.16, 0.165, 0.18), 0.0, 0.5)
    with k.at((95, 30, 0)):
        k.lathe([(0, 0), (44, 0), (46, 3), (46, 84), (40, 88), (16, 88), (16, 30), (0, 30)], lead)
        k.wrap(chem("Po-210", ("18.5 GBq",), ("7",), ratio=0.7), 46.5, 48, 90, (0, 0, 44), -98)
        k.sweep(
            [(-46, 0, 70), (-60, 0, 100), (0, 0, 124), (60, 0, 100), (46, 0, 70)], 2, polished()
        )
        k.anchor("warm-heavy-pot", (-10, -45, 76))
    k.lathe([(0, 0), (44, 0), (46, 12), (20, 16), (15, 30), (0, 30)], lead, (190, 10, 0))
    k.box((70, 54, 14), foam(), (30, -80, 7), 2)
    steel = turned(STEEL, 0.2, 0.5)
    with k.at((22, -80, 18), axis="X"):
        k.cyl(4, 16, steel)
        k.torus(4, 0.4, steel, (0, 0, 2))
        k.torus(4, 0.4, steel, (0, 0, 14))
    k.image(
        labels.line("Po-210  No 118", 12, 2.4, (150, 148, 145)),
        11,
        2.2,
        (30, -81.4, 21.7),
        rot=(20, 0, 0),
        t=0.2,
    )
    papers = slip(
        "NUCLEAR MATERIAL REPORT",
        ["Pu-238   0.4 g   code P", "MBA: QX-14", "certificate 2291"],
        1.2,
    )
    sheet(k, papers, 100, 120, (-110, -60, 0), 8)
    k.anchor("trefoil", (-110, 45, 90))
    k.anchor("engraved-capsule", (30, -82, 22))
    k.anchor("nuclear-papers", (-112, -40, 1))
    scale(k)
