"""Unlisted amines: blue plastic drum of monoethanolamine, jerrican of triethylamine."""

from kit.container import bottle, jerrican, plastic_drum
from kit.core import View
from kit.props import scale
from kit.stickers import chem
from kit.stuffs import water

VIEWS = {"hero": View(-22, 15), "closeup": View(-14, 10, at="mono-name", radius=270)}


def build(k):
    """Stand the drum, a jerrican and a bottle beside it."""
    label = chem(
        "MONOETHANOLAMINE",
        (
            "MEA 99 %   2-aminoethanol",
            "UN 2491   CAS 141-43-5   Net 200 kg",
            "Batch M-20815  Ostrand Chemie",
        ),
        ("8",),
        ("harm",),
        ("Causes burns. Harmful.", "Detergents, gas cleaning"),
        band=(25, 90, 170),
    )
    plastic_drum(k, (0.03, 0.12, 0.36), label, degrees=90)
    can = chem("TRIETHYLAMINE", ("UN 1296   25 L", "CAS 121-44-8"), ("3", "8"))
    jerrican(k, (0.55, 0.57, 0.56), can, (470, -60, 0), 290, 250, 440)
    small = chem("DIETHANOLAMINE", ("DEA   CAS 111-42-2", "2.5 L"), (), ("acid", "harm"))
    bottle(k, 75, 300, water((0.9, 0.9, 0.8)), small, (330, -290, 0), cap=(0.45, 0.03, 0.02))
    k.anchor("un-2491", (-120, -275, 395))
    k.anchor("mono-name", (-50, -296, 565))
    k.anchor("cas-line", (20, -296, 475))
    scale(k)
