"""Phosphate esters: white plastic drum of triethyl phosphate without a diamond."""

from kit.container import bottle, jerrican, plastic_drum
from kit.core import View
from kit.props import scale
from kit.stickers import chem
from kit.stuffs import water

VIEWS = {"hero": View(-22, 15), "closeup": View(-14, 10, at="phosphate-word", radius=270)}


def build(k):
    """Stand the drum, a can of another ester and a bottle beside it."""
    label = chem(
        "TRIETHYL PHOSPHATE",
        (
            "TEP   flame retardant, plasticiser",
            "CAS 78-40-0",
            "Net 220 kg   Batch TEP-3307",
            "Not dangerous goods",
        ),
        (),
        ("harm",),
        ("Harmful if swallowed",),
        band=(30, 110, 150),
    )
    plastic_drum(k, (0.62, 0.64, 0.64), label, degrees=92)
    can = chem("TCEP", ("tris(2-chloroethyl)", "phosphate", "CAS 115-96-8", "25 kg"), ratio=0.75)
    jerrican(k, (0.03, 0.14, 0.36), can, (480, -40, 0), 290, 250, 440, (0.5, 0.03, 0.02))
    small = chem("TRIBUTYL PHOSPHATE", ("CAS 126-73-8", "1 L"), ratio=0.5)
    bottle(k, 62, 250, water(), small, (310, -290, 0), cap=(0.02, 0.2, 0.4))
    k.anchor("phosphate-word", (-30, -297, 575))
    k.anchor("cas-78-40-0", (-100, -285, 470))
    k.anchor("no-diamond", (60, -294, 345))
    scale(k)
