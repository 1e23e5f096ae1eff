"""Sodium cyanide: small red steel drum with a sealed locking ring, white briquettes in a jar."""

from kit.container import jar, steel_drum
from kit.core import View
from kit.materials import YELLOW, painted
from kit.packing import easel
from kit.props import scale
from kit.stickers import chem
from kit.stuffs import SALT, filled, powder

VIEWS = {"hero": View(-20, 20), "closeup": View(-14, 16, at="skull-drum", radius=150)}


def build(k):
    """Stand two drums, one behind, and a sealed jar of briquettes."""
    label = chem(
        "SODIUM CYANIDE",
        (
            "98 % min.  briquettes   Net 50 kg",
            "UN 1689   CAS 143-33-9",
            "Lot NC-1180   Corvane Mining Chem.",
        ),
        ("6.1", "fish"),
        ("skull",),
        ("DEADLY POISON", "Acid sets free gas"),
        band=(15, 15, 15),
    )
    red = (0.42, 0.025, 0.015)
    lid = painted(YELLOW, 0.35)
    steel_drum(k, red, label, r=185, h=560, lid=True, degrees=104, head=lid, label_z=0.48)
    steel_drum(
        k, red, label, (330, 240, 0), r=185, h=560, lid=True, degrees=104, head=lid, label_z=0.48
    )
    jar(k, 80, 170, None, None, (300, -130, 0), level=0.75)
    filled(k, "pillow", 230, 26, powder(SALT, 6, 0.1), 77, 108, (300, -130, 2))
    card = chem("NaCN", ("sealed sample - do not open",), ratio=0.4, band=(150, 10, 10))
    easel(k, card, 150, 60, (300, -240, 0))
    k.anchor("skull-drum", (-134, -130, 228))
    k.anchor("locking-ring", (0, -192, 556))
    k.anchor("briquettes", (290, -205, 80))
    scale(k)
