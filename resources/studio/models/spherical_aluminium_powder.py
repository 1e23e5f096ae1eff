"""Spherical aluminium powder: ring-lid steel drum, dull grey free-flowing powder, UN 1396."""

from kit.container import jar, steel_drum
from kit.core import View
from kit.props import scale
from kit.stickers import chem
from kit.stuffs import powder, sample

VIEWS = {"hero": View(-20, 26), "closeup": View(-12, 34, at="round-grey", radius=95)}


def build(k):
    """Stand two drums, a jar and a dish of the grey powder."""
    dust = powder((0.27, 0.275, 0.28), 1.2, 0.1)
    label = chem(
        "ALUMINIUM POWDER",
        ("spherical, atomised   H-5", "Al 99.7 %   D50 5 µm", "UN 1396   uncoated   Net 50 kg"),
        ("4.3",),
        ("flame",),
        ("Lot SA-7719",),
        band=(70, 75, 80),
        ratio=0.7,
    )
    steel_drum(k, (0.13, 0.15, 0.16), label, r=170, h=440, lid=True, degrees=110)
    steel_drum(k, (0.13, 0.15, 0.16), label, (370, 130, 0), r=170, h=440, lid=True, degrees=110)
    jar(k, 60, 140, dust, chem("H-5", ("spherical",), ratio=0.5), (240, -170, 0))
    sample(k, 80, dust, (40, -240, 0), color=(0.04, 0.08, 0.2))
    k.anchor("round-grey", (38, -258, 24))
    k.anchor("grade-code", (-30, -171, 268))
    k.anchor("un1396", (-70, -157, 232))
    scale(k)
