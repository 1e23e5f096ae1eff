"""Very pure calcium and magnesium: cans sealed under argon, feathery bright crystals."""

from kit.container import jar, tin
from kit.core import View
from kit.ingots import crystals
from kit.materials import polished
from kit.packing import sheet
from kit.props import scale
from kit.stickers import chem, slip
from kit.stuffs import clear

VIEWS = {"hero": View(-20, 26), "closeup": View(-10, 30, at="crystal-lumps", radius=55)}


def build(k):
    """Stand two cans and a jar of crystals, a crystal lump and the certificate in front."""
    silver = polished((0.66, 0.66, 0.67), 0.16)
    first = chem(
        "CALCIUM",
        ("distilled  99.99 %", "UN 1401   B below 2 ppm", "under ARGON   1 kg"),
        ("4.3",),
        ratio=0.8,
        band=(20, 80, 170),
    )
    tin(k, 58, 150, first, (-40, 20, 0), degrees=140, ring=True)
    second = chem(
        "MAGNESIUM",
        ("sublimed  99.999 %", "UN 1869   500 g"),
        ("4.1",),
        ratio=0.75,
        band=(120, 60, 20),
    )
    tin(k, 46, 120, second, (90, 30, 0), degrees=150, ring=True)
    jar(k, 36, 92, None, None, (185, 0, 0), wall=clear())
    crystals(k, 60, 24, 50, silver, (185, 0, 2), 5)
    crystals(k, 120, 26, 44, silver, (40, -90, 0), 9, 0.12)
    crystals(k, 60, 14, 24, silver, (104, -84, 0), 12, 0.14)
    cert = slip(
        "CERTIFICATE", ["Ca   99.99 %", "B    1.4 ppm", "distilled twice", "lot CA-0917"], 1.0
    )
    sheet(k, cert, 100, 100, (-80, -110, 0), 8)
    k.anchor("crystal-lumps", (36, -106, 28))
    k.anchor("boron-line", (-85, -94, 1))
    k.anchor("argon-can", (-40, -36, 118))
    scale(k)
