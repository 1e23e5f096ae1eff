"""Silicone oil: white and blue drum with a viscosity, can and bottle of clear oil."""

from kit.container import bottle, jerrican, steel_drum
from kit.core import View
from kit.materials import plastic
from kit.packaging import pallet
from kit.props import scale
from kit.stickers import chem
from kit.stuffs import clear, liquid, water

VIEWS = {"hero": View(-22, 15), "closeup": View(-14, 12, at="viscosity-name", radius=230)}


def build(k):
    """Stand the drum on a pallet; in a glass the oil floats on coloured water."""
    pallet(k)
    label = chem(
        "SILICONE OIL",
        (
            "PMX-200   350 cSt",
            "dimethyl silicone",
            "density 0.97 g/ml",
            "Net 190 kg   Batch SO-4471",
        ),
        ratio=0.62,
        band=(20, 120, 170),
    )
    steel_drum(k, (0.06, 0.25, 0.42), label, (0, 0, 144), degrees=94)
    oil = chem("MINERAL OIL", ("ISO VG 46", "IEC 60296   25 L"), ratio=0.7)
    jerrican(k, (0.5, 0.5, 0.48), oil, (470, -330, 0), 280, 230, 420, (0.5, 0.03, 0.02))
    bottle(
        k,
        60,
        250,
        water((0.95, 0.95, 0.9)),
        chem("350 cSt", ("1 L",), ratio=0.4),
        (270, -430, 0),
        cap=(0.02, 0.2, 0.4),
    )
    with k.at((100, -450, 0)):
        k.lathe([(0, 1), (54, 0), (56, 6), (56, 170)], clear())
        k.torus(56, 1.6, plastic((0.7, 0.75, 0.76), 0.1), (0, 0, 170))
        k.cyl(54, 80, liquid((0.04, 0.16, 0.42)), (0, 0, 2))
        k.cyl(54, 46, liquid((0.72, 0.62, 0.28)), (0, 0, 82))
        k.anchor("floats", (0, -55, 105))
    k.anchor("viscosity-name", (-80, -292, 144 + 515))
    scale(k)
