"""Pure bismuth: cast bar marked 4N, rainbow crystals, needles in a bag, silver in ppm."""

from kit.core import View
from kit.ingots import crystals, ingot
from kit.materials import cast, polished
from kit.packing import pouch, sheet
from kit.props import scale
from kit.stickers import chem, slip
from kit.stuffs import clear, pieces

VIEWS = {"hero": View(-20, 28), "closeup": View(-12, 30, at="pink-silver", radius=60)}


def build(k):
    """Lay two bars, a broken lump, needles in a bag and the certificate."""
    pink = cast((0.62, 0.53, 0.50), 0.3)
    ingot(k, 90, 300, 46, pink, (0, 40, 0), (0, 0, 6), "Bi 4N  99.99 %")
    ingot(k, 90, 300, 46, pink, (10, 40, 47), (0, 0, -8), "Bi 4N  LOT 0719")
    crystals(k, 90, 26, 34, polished((0.66, 0.55, 0.52), 0.18), (60, -90, 0), 4, 0.2)
    pieces(k, "shard", 260, 9, polished((0.64, 0.54, 0.51), 0.2), 40, 8, (180, -70, 1))
    pouch(
        k,
        120,
        130,
        16,
        clear((0.93, 0.95, 0.96)),
        chem("Bi 5N", ("needles 500 g",), ratio=0.4),
        (180, -70, 0),
        share=0.5,
    )
    cert = slip(
        "CERTIFICATE", ["Bi   99.995 %", "Ag   3 ppm", "Pb   8 ppm", "lot 0719   9.8 kg"], 0.9
    )
    sheet(k, cert, 110, 99, (-80, -90, 0), 8)
    k.anchor("pink-silver", (56, -108, 26))
    k.anchor("four-nines", (10, 40, 95))
    k.anchor("silver-ppm", (-84, -82, 1))
    scale(k)
