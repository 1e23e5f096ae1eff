"""Helium-3: a small bottle in its foam case with litres on the tag, slim counter tubes."""

from kit import labels
from kit.container import gas_cylinder
from kit.core import View, rounded
from kit.materials import ALUMINIUM, BRASS, STEEL, brushed, polished
from kit.packing import foam_case, sheet
from kit.props import scale
from kit.stickers import slip

VIEWS = {"hero": View(-18, 34), "closeup": View(-8, 42, at="litre-stp", radius=75)}


def _counter(k, length):
    """Slim sealed tube along X with a coaxial plug at its right end."""
    k.cyl(12.5, length, brushed(ALUMINIUM, "Z", 0.3), axis="X")
    k.cyl(13, 14, polished(STEEL), (length - 6, 0, 0), axis="X")
    k.cyl(6, 22, polished(BRASS), (length + 6, 0, 0), axis="X")
    k.cyl(7, 10, polished(), (length + 18, 0, 0), axis="X")


def build(k):
    """Lay the bottle in the foam, two counter tubes and the pressure record in front."""
    cut = [
        [(x + dx, y + dy) for x, y in rounded(w, h, 14)] for w, h, dx, dy in ((330, 68, -10, 20),)
    ]
    top, floor = foam_case(k, 440, 220, 70, cut, (0, 120, 0))
    with k.at((-165, 140, floor + 26), rot=(0, 90, 0)):
        gas_cylinder(
            k, (0.20, 0.30, 0.22), None, None, (0, 0, 0), r=25, h=260, mat=brushed(STEEL, "Z", 0.3)
        )
    tag = labels.plate(
        ["He-3  99.9 %  isotope 99.95 %", "10.0 litres STP", "UN 1046   4.1 bar"],
        120,
        62,
        "HELIUM-3",
        (20, 60, 120),
    )
    k.image(tag, 120, 62, (-90, 62, top), rot=(0, 0, 6), t=0.6)
    k.sweep([(-40, 78, top + 1), (20, 110, top + 8), (90, 138, floor + 40)], 0.8, polished())
    for i, y in enumerate((-70, -106)):
        with k.at((-190 + 20 * i, y, 13)):
            _counter(k, 300)
            k.image(
                labels.line("He-3  4 atm  1250 V  TYPE 25He3/300", 150, 12),
                150,
                11,
                (120, -4, 12.2),
                rot=(18, 0, 0),
                t=0.4,
            )
    sheet(
        k,
        slip("PRESSURE RECORD", ["10.0 L STP   4.1 bar", "isotope He-3 99.95 %"], 0.7),
        110,
        77,
        (250, -80, 0),
        -8,
    )
    k.anchor("small-bottle", (0, 140, floor + 50))
    k.anchor("litre-stp", (-95, 60, top + 1))
    k.anchor("counter-tube", (118, -70, 25))
    scale(k)
