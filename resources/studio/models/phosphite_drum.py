"""Phosphites: grey drum of trimethyl phosphite with a flame, phosphonate without a diamond."""

from kit.container import bottle, plastic_drum, steel_drum
from kit.core import View
from kit.props import scale
from kit.stickers import chem
from kit.stuffs import water

VIEWS = {"hero": View(-22, 15), "closeup": View(-14, 10, at="phosphite-word", radius=270)}


def build(k):
    """Stand the steel drum, a small black drum and a bottle beside it."""
    label = chem(
        "TRIMETHYL PHOSPHITE",
        ("P(OCH3)3   98 %", "CAS 121-45-9   UN 2329", "Net 200 kg   Lot TMPI-0924"),
        ("3",),
        ("flame", "harm"),
        ("WARNING", "Flammable liquid", "Sharp smell. Keep closed."),
        band=(190, 60, 10),
    )
    steel_drum(k, (0.30, 0.32, 0.34), label, degrees=92)
    dark = chem(
        "DIMETHYL METHYLPHOSPHONATE",
        ("DMMP   flame retardant", "CAS 756-79-6", "Net 60 kg"),
        ratio=0.6,
    )
    plastic_drum(k, (0.035, 0.035, 0.04), dark, (480, 30, 0), 185, 600, degrees=120)
    small = chem("DIETHYL PHOSPHITE", ("CAS 762-04-9", "1 L   98 %"), ratio=0.5)
    bottle(k, 62, 250, water(), small, (300, -290, 0), cap=(0.02, 0.2, 0.4))
    k.anchor("phosphite-word", (-30, -297, 570))
    k.anchor("cas-number", (-60, -297, 455))
    k.anchor("flame-label", (-175, -235, 350))
    scale(k)
