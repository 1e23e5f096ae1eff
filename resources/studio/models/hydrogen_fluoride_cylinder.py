"""Hydrogen fluoride: grey capped cylinder UN 1052, and acid in white plastic, never glass."""

from kit.container import gas_cylinder, jerrican, plastic_drum
from kit.core import View
from kit.props import scale
from kit.stickers import chem

VIEWS = {"hero": View(-20, 14), "closeup": View(-12, 12, at="no-glass", radius=240)}


def build(k):
    """Stand cylinder, plastic drum and jerrican in a row."""
    gas = chem(
        "HYDROGEN FLUORIDE",
        ("anhydrous 99.9 %", "UN 1052   CAS 7664-39-3"),
        ("8", "6.1"),
        ratio=0.7,
        band=(150, 20, 25),
    )
    gas_cylinder(
        k,
        (0.30, 0.31, 0.32),
        (0.62, 0.46, 0.02),
        gas,
        (-290, 60, 0),
        r=130,
        h=880,
        cap=True,
        stamps=("FLX 2208  TW 39.5 kg", "TEST 02-2025"),
    )
    acid = chem(
        "HYDROFLUORIC ACID 70 %",
        ("UN 1790   CAS 7664-39-3   Net 60 kg", "Keep in plastic or steel"),
        ("8", "6.1"),
        ("skull", "acid"),
        ratio=0.65,
        band=(150, 20, 25),
    )
    plastic_drum(k, (0.62, 0.64, 0.64), acid, (120, 60, 0), 220, 640, degrees=112)
    can = chem(
        "HYDROFLUORIC ACID 49 %", ("UN 1790   25 L", "CAS 7664-39-3"), ("8", "6.1"), ratio=0.7
    )
    jerrican(k, (0.05, 0.2, 0.5), can, (440, -150, 0), 270, 220, 420, (0.6, 0.6, 0.6))
    k.anchor("no-glass", (450, -261, 330))
    k.anchor("un-label", (-340, -62, 560))
    k.anchor("percent", (494, -261, 236))
    scale(k)
