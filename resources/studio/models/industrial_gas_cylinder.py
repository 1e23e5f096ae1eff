"""Ordinary gas cylinders: tall helium with brown shoulder, oxygen, nitrogen, UN numbers."""

from kit.container import gas_cylinder
from kit.core import View
from kit.materials import painted
from kit.packaging import PALLET, pallet
from kit.props import scale
from kit.stickers import chem

VIEWS = {"hero": View(-18, 12), "closeup": View(-10, 10, at="common-un", radius=190)}


def build(k):
    """Stand three tall cylinders on a cylinder pallet with a rail and a chain."""
    pallet(k)
    rail = painted((0.06, 0.18, 0.42), 0.4)
    for x in (-380, 380):
        k.cyl(20, 1150, rail, (x, 150, PALLET))
    for z in (500, 1120):
        k.cyl(18, 760, rail, (-380, 150, PALLET + z), axis="X")
    gases = (
        ("HELIUM 4.6", "UN 1046", (0.12, 0.055, 0.02), (0.20, 0.08, 0.03)),
        ("OXYGEN", "UN 1072", (0.03, 0.10, 0.30), (0.7, 0.7, 0.7)),
        ("NITROGEN 5.0", "UN 1066", (0.20, 0.21, 0.22), (0.03, 0.03, 0.032)),
    )
    for i, (name, number, body, shoulder) in enumerate(gases):
        x = (i - 1) * 250
        kinds = ("2.2", "5.1") if name == "OXYGEN" else ("2.2",)
        label = chem(name, (number + "   50 L", "200 bar   compressed"), kinds, ratio=0.7)
        paint = (0.13, 0.14, 0.15) if i == 0 else body
        gas_cylinder(
            k,
            paint,
            shoulder,
            label,
            (x, 0, PALLET),
            r=114,
            h=1520,
            cap=i == 1,
            stamps=("GAZ 22817  200 BAR", "TEST 02-2024"),
        )
    k.sweep(
        [(-380, 130, 900), (-300, -116, 870), (0, -128, 860), (300, -116, 870), (380, 130, 900)],
        5,
        painted((0.5, 0.5, 0.5)),
    )
    k.anchor("common-un", (-270, -113, PALLET + 1325))
    k.anchor("big-cylinder", (-270, -113, PALLET + 600))
    scale(k)
