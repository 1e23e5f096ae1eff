"""Boron-10: small bottles with an atom share, brown powder, boric acid, isotope certificate."""

from kit.container import bottle, jar
from kit.core import View
from kit.packing import carton, sheet
from kit.props import scale
from kit.stickers import chem, slip
from kit.stuffs import SALT, powder, sample

VIEWS = {"hero": View(-18, 28), "closeup": View(-8, 16, at="isotope-label", radius=42)}


def build(k):
    """Stand two jars before their carton, the certificate in front."""
    brown = powder((0.16, 0.085, 0.05), 0.8, 0.15)
    label = chem(
        "BORON-10",
        ("10B  96 atom %", "Lot B10-0417   Cert. 2291", "Net 50 g"),
        ratio=0.7,
        band=(20, 90, 60),
    )
    jar(k, 30, 76, brown, label, (-30, 0, 0), degrees=150)
    acid = chem("BORIC ACID-10B", ("10B 95 atom %", "Net 100 g"), ratio=0.7, band=(20, 90, 60))
    jar(k, 30, 76, powder(SALT, 0.8, 0.1), acid, (50, 10, 0), (0.6, 0.6, 0.58), degrees=150)
    bottle(k, 20, 66, powder((0.04, 0.04, 0.045), 1.0), None, (112, 0, 0), level=0.5)
    carton(k, 150, 90, 90, (0, 100, 0), chem("10B", ("enriched boron",), ratio=0.4), share=0.7)
    sample(k, 26, brown, (70, -64, 0))
    cert = slip(
        "ISOTOPE CERTIFICATE",
        ["B-10   96.2 atom %", "B-11    3.8 atom %", "mass spectrometer", "No. 2291"],
        1.2,
        "OK",
    )
    sheet(k, cert, 90, 108, (-55, -100, 0), 6)
    k.anchor("isotope-label", (-38, -29, 32))
    k.anchor("gram-pack", (-24, -30, 16))
    k.anchor("isotope-certificate", (-60, -76, 1))
    scale(k)
