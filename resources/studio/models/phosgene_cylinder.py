"""Phosgene: green-grey cylinder, cap sealed with wire and lead, skull diamond, shoulder stamps."""

from kit.container import gas_cylinder, tin
from kit.core import View
from kit.materials import painted, polished
from kit.packing import tag
from kit.props import scale
from kit.stickers import chem, slip

VIEWS = {"hero": View(-18, 14), "closeup": View(-10, 20, at="shoulder-stamp", radius=150)}


def build(k):
    """Stand two cylinders in a low frame, a closed fumigant can in front."""
    gas = chem(
        "PHOSGENE",
        ("UN 1076   CAS 75-44-5", "Net 50 kg"),
        ("2.3", "8"),
        (),
        ("DEADLY", "POISON GAS"),
        ratio=0.62,
        band=(15, 15, 15),
    )
    chlor = chem(
        "CHLOROPICRIN",
        ("UN 1580   CAS 76-06-2", "Net 45 kg"),
        ("6.1",),
        ("skull",),
        ratio=0.62,
        band=(90, 20, 110),
    )
    for x, drawing in ((-170, gas), (170, chlor)):
        gas_cylinder(
            k,
            (0.08, 0.16, 0.12),
            (0.6, 0.44, 0.02),
            drawing,
            (x, 0, 20),
            r=136,
            h=850,
            cap=True,
            stamps=("KHL 60417  TW 46.1 kg", "TEST 11-2024  PH 22 BAR"),
        )
        k.torus(138, 9, painted((0.3, 0.3, 0.3)), (x, 0, 330))
    for y in (-150, 150):
        k.box((640, 40, 60), painted((0.3, 0.3, 0.3)), (0, y, 30), 5)
    for x in (-310, 310):
        k.box((40, 300, 60), painted((0.3, 0.3, 0.3)), (x, 0, 30), 5)
        for y in (-150, 150):
            k.box((30, 30, 330), painted((0.3, 0.3, 0.3)), (x, y, 195), 3)
    k.box((640, 300, 10), painted((0.25, 0.25, 0.25)), (0, 0, 15), 1)
    k.box((650, 16, 30), painted((0.3, 0.3, 0.3)), (0, -150, 350), 3)
    k.sweep([(-215, -44, 900), (-200, -64, 870), (-170, -70, 880), (-130, -58, 905)], 2, polished())
    k.cyl(9, 7, polished((0.35, 0.35, 0.37), 0.4), (-192, -68, 872), rot=(90, 0, 0))
    tag(k, slip("SEALED", ["No. 20715"], 0.6), 60, 36, (-170, -68, 884), (-150, -84, 838))
    can = chem(
        "HYDROGEN CYANIDE",
        ("UN 1614   CAS 74-90-8", "in absorbent discs  1.5 kg"),
        ("6.1", "fish"),
        ratio=0.7,
        band=(15, 15, 15),
    )
    tin(k, 78, 190, can, (60, -300, 0), degrees=170)
    k.anchor("skull-diamond", (-225, -125, 590))
    k.anchor("sealed-cap", (-192, -76, 872))
    k.anchor("shoulder-stamp", (-170, -100, 800))
    scale(k)
