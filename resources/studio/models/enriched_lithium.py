"""Lithium-6: sealed can under argon, jar of silvery metal in oil, white salt, atom share."""

from kit.container import jar, tin
from kit.core import View
from kit.materials import polished
from kit.packing import carton, sheet
from kit.props import scale
from kit.stickers import chem, slip
from kit.stuffs import SALT, filled, powder, water

VIEWS = {"hero": View(-18, 28), "closeup": View(-8, 16, at="isotope-label", radius=42)}


def build(k):
    """Stand can and two jars before their carton, the certificate in front."""
    label = chem(
        "LITHIUM-6 METAL",
        ("6Li  95 atom %", "UN 1415   Net 25 g", "sealed under ARGON"),
        ("4.3",),
        ratio=0.8,
        band=(70, 40, 120),
    )
    tin(k, 30, 84, label, (-40, 0, 0), degrees=160)
    jar(k, 27, 68, water((0.93, 0.9, 0.78)), None, (40, 0, 0), level=0.72)
    filled(k, "pellet", 26, 12, polished((0.66, 0.66, 0.68), 0.25), 24, 30, (40, 0, 2))
    k.wrap(chem("6Li", ("95 atom %  in oil",), ratio=0.4), 27.4, 14, 90, (40, 0, 50), -94)
    salt = chem("LiF-6", ("6Li 95 atom %", "Net 10 g"), ratio=0.6, band=(70, 40, 120))
    jar(k, 24, 60, powder(SALT, 0.8, 0.1), salt, (102, -10, 0), degrees=150)
    carton(k, 150, 90, 90, (20, 100, 0), chem("6Li", ("enriched lithium",), ratio=0.4), share=0.7)
    cert = slip(
        "ISOTOPE CERTIFICATE",
        ["Li-6   95.1 atom %", "Li-7    4.9 atom %", "mass spectrometer"],
        1.2,
        "OK",
    )
    sheet(k, cert, 90, 108, (20, -110, 0), 6)
    k.anchor("isotope-label", (-48, -29, 52))
    k.anchor("gram-pack", (98, -34, 18))
    k.anchor("argon-can", (-40, -12, 83))
    scale(k)
