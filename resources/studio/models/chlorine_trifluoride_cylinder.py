"""Chlorine trifluoride: short grey cylinder, nickel valve with a gas-tight plug, three diamonds."""

from kit.container import gas_cylinder
from kit.core import View, X
from kit.materials import NICKEL, painted, polished
from kit.props import scale
from kit.stickers import chem

VIEWS = {"hero": View(-18, 14), "closeup": View(14, 16, at="plug", radius=90)}


def build(k):
    """Stand the cylinder in a low cage with its plug in the valve outlet."""
    label = chem(
        "CHLORINE TRIFLUORIDE",
        ("ClF3  3N   UN 1749", "CAS 7790-91-2   Net 25 kg"),
        ("2.3", "5.1", "8"),
        ratio=0.66,
        band=(150, 15, 20),
    )
    gas_cylinder(
        k,
        (0.50, 0.51, 0.52),
        (0.62, 0.46, 0.02),
        label,
        (0, 0, 12),
        r=114,
        h=620,
        valve=NICKEL,
        stamps=("HFX 40718  TW 31 kg", "TEST 03-2025"),
        degrees=150,
    )
    top = 12 + 620 - 114 * 0.95 + 114 * 0.85 + 22
    plug = polished(NICKEL, 0.2)
    k.prism(6, 21, 26, plug, (44, 0, top + 50), axis=X)
    k.cyl(14, 22, plug, (68, 0, top + 50), axis=X)
    k.sweep([(86, 0, top + 50), (80, -18, top + 20), (30, -20, top + 4)], 1.2, polished())
    frame = painted((0.25, 0.26, 0.27), 0.4)
    k.box((330, 330, 12), frame, (0, 0, 6), 2)
    for x in (-1, 1):
        for y in (-1, 1):
            k.box((24, 24, 320), frame, (x * 150, y * 150, 172), 2)
        k.box((24, 300, 24), frame, (x * 150, 0, 320), 2)
    k.box((300, 24, 24), frame, (0, 150, 320), 2)
    k.anchor("un1749", (30, -112, 470))
    k.anchor("three-diamonds", (-10, -116, 395))
    k.anchor("plug", (66, -16, top + 50))
    scale(k)
