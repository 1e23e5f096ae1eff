"""HTPB binder: galvanised drum without a diamond, honey-thick yellowish liquid, OH value."""

from kit.container import jar, steel_drum
from kit.core import View
from kit.materials import polished
from kit.packaging import pallet
from kit.props import scale
from kit.stickers import chem
from kit.stuffs import liquid

VIEWS = {"hero": View(-22, 15), "closeup": View(-14, 12, at="oh-value", radius=230)}


def build(k):
    """Stand the drum on a pallet, a jar and a beaker with a hanging strand beside it."""
    pallet(k)
    label = chem(
        "HTPB  R-45M",
        (
            "hydroxyl-terminated polybutadiene",
            "OH value 0.73 mmol/g   47 mg KOH/g",
            "Viscosity 5 200 mPa·s at 30 °C",
            "CAS 69102-90-5   Net 185 kg",
            "Lot PB-1170   under nitrogen",
        ),
        ratio=0.62,
        band=(150, 90, 10),
    )
    steel_drum(
        k, (0.42, 0.43, 0.44), label, (0, 0, 144), degrees=94, mat=polished((0.42, 0.43, 0.44), 0.4)
    )
    honey = liquid((0.66, 0.47, 0.12))
    jar(k, 80, 210, honey, chem("HTPB", ("sample",), ratio=0.4), (360, -430, 0))
    with k.at((130, -450, 0)):
        k.lathe(
            [(0, 2), (60, 0), (62, 100), (59, 100), (57, 4), (0, 4)], polished((0.7, 0.7, 0.7), 0.3)
        )
        k.cyl(57, 70, honey, (0, 0, 4))
        k.lathe(
            [(30, 0), (12, 3), (5, 14), (3.5, 40), (5, 110), (9, 124), (0, 126)], honey, (0, 0, 73)
        )
        k.cyl(6, 150, polished(), (0, 0, 190))
        k.cyl(7.5, 26, honey, (0, 0, 184))
        k.anchor("honey", (0, -8, 160))
    k.anchor("oh-value", (-60, -294, 144 + 500))
    k.anchor("r45-name", (-60, -295, 144 + 572))
    scale(k)
