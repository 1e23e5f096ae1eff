"""Alkylamines: steel drum of diethylamine, gas cylinder and bottle of dimethylamine."""

from kit.container import bottle, gas_cylinder, steel_drum
from kit.core import View
from kit.packing import easel
from kit.props import scale
from kit.stickers import chem
from kit.stuffs import water

VIEWS = {"hero": View(-22, 15), "closeup": View(-14, 10, at="un-amine", radius=260)}


def build(k):
    """Stand drum and cylinder side by side, a bottle of the watery solution in front."""
    label = chem(
        "DIETHYLAMINE",
        (
            "UN 1154   CAS 109-89-7",
            "Assay 99.5 % min.   Net 140 kg",
            "Lot DEA2-4471   Nordlake Amines",
        ),
        ("3", "8"),
        ("harm",),
        ("DANGER", "Highly flammable,", "causes severe burns"),
        band=(170, 25, 20),
    )
    steel_drum(k, (0.20, 0.22, 0.24), label, degrees=88)
    gas = chem("DIMETHYLAMINE", ("anhydrous  UN 1032", "CAS 124-40-3"), ("2.1", "8"), ratio=0.6)
    gas_cylinder(
        k,
        (0.42, 0.43, 0.44),
        (0.45, 0.03, 0.02),
        gas,
        (470, 30, 0),
        r=115,
        h=900,
        cap=True,
        stamps=("NLA 30771  TW 48.2 kg", "TEST 05-2024  PW 11"),
    )
    small = chem("DIMETHYLAMINE 40 %", ("in water   UN 1160", "CAS 124-40-3   2.5 L"), ("3", "8"))
    bottle(k, 75, 300, water(), small, (330, -250, 0), level=0.6)
    easel(k, chem("40 % in water", ("above 30 % counts",), ratio=0.4), 150, 60, (520, -260, 0), 8)
    k.anchor("un-amine", (-105, -275, 380))
    k.anchor("percent", (330, -326, 130))
    k.anchor("amine-name", (-60, -296, 575))
    scale(k)
