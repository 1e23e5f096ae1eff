"""Dilute dopant mixture cylinder: balance gas on the label; a silane cylinder beside it."""

from kit.container import gas_cylinder
from kit.core import View
from kit.props import scale
from kit.stickers import chem

VIEWS = {"hero": View(-24, 12), "closeup": View(-14, 12, at="balance-gas", radius=150)}


def build(k):
    """Two man-high grey cylinders."""
    mix = chem(
        "1 % PH3 in H2",
        ["Phosphine 1 % balance hydrogen", "Calibration gas   150 bar"],
        ["2.3", "2.1"],
        notes=["UN 1953", "COMPRESSED GAS, TOXIC"],
        band=(200, 60, 30),
    )
    gas_cylinder(
        k, (0.3, 0.31, 0.32), (0.45, 0.04, 0.03), mix, (-170, 0, 0), label_z=900, degrees=150
    )
    k.anchor("balance-gas", (-180, -115, 950))
    silane = chem(
        "SILANE SiH4 4N",
        ["Silicon hydride for solar films", "10 kg net"],
        ["2.1"],
        notes=["UN 2203", "SILANE"],
        band=(220, 190, 40),
    )
    gas_cylinder(
        k,
        (0.3, 0.31, 0.32),
        (0.45, 0.04, 0.03),
        silane,
        (170, 60, 0),
        label_z=900,
        degrees=150,
        cap=True,
    )
    k.anchor("silane-name", (160, -55, 950))
    scale(k)
