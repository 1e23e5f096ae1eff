"""Phosphorus oxychloride: lined steel drum with skull and corrosion diamonds, crusted bungs."""

import math

from kit import labels
from kit.container import bottle, steel_drum, tin
from kit.core import View
from kit.packaging import pallet
from kit.props import scale
from kit.stickers import chem
from kit.stuffs import clear, lumps, powder, rusty, skin, water

VIEWS = {"hero": View(-20, 20), "closeup": View(-14, 34, at="fume-marks", radius=230)}


def crust(k, x, y, z, r, mat):
    """Grow a flat irregular crust on a drum head."""
    k.lathe(
        [
            (r * (1 + 0.1 * lumps(r, i * 9, 5)) * s, h)
            for i, (s, h) in enumerate(((1, 0), (0.9, 3), (0.6, 5), (0.3, 4), (0, 4)))
        ],
        mat,
        (x, y, z),
        seg=28,
    )


def build(k):
    """Stand the drum on a pallet; rust and white crust sit round both bungs."""
    pallet(k)
    label = chem(
        "PHOSPHORUS OXYCHLORIDE",
        (
            "POCl3   UN 1810   CAS 10025-87-3",
            "Net 300 kg   Gross 329 kg",
            "Lot POX-5512   Kestrel Halides",
        ),
        ("6.1", "8"),
        ("skull", "acid"),
        ("Fatal if inhaled.", "Reacts with water."),
        band=(150, 15, 20),
    )
    steel_drum(k, (0.02, 0.045, 0.09), label, (0, 0, 144), degrees=96)
    mark = labels.un_mark("1A1/X2.0/300/25", "D/KH 60417", (5, 12, 24))
    k.wrap(mark, 291, 70, 52, (0, 0, 144 + 140), -92)
    white, rust = powder((0.75, 0.74, 0.68), 2.0), rusty((0.05, 0.07, 0.1), amount=1.0)
    for x, r in ((-191, 86), (191, 62)):
        crust(k, x, 0, 1011, r, rust)
        crust(k, x + 6, -8, 1017, r * 0.74, white)
        k.torus(r * 0.5, 6, white, (x, 0, 1019))

    def run(u, v):
        a = -2.2 + u * 0.13 + 0.02 * lumps(v * 90, 3, 20)
        r = 296 - 3 * v
        return (r * math.cos(a), r * math.sin(a), 1020 - 150 * v)

    skin(k, run, rust, 6, 24)
    tin(k, 90, 250, chem("absorbent", ("keep upright",), ratio=0.5), (430, -250, 0))
    bottle(
        k,
        60,
        240,
        water(),
        chem("PHOSPHORUS TRICHLORIDE", ("UN 1809", "7719-12-2"), ("6.1", "8"), ratio=0.6),
        (270, -420, 0),
        clear(),
    )
    k.cyl(277, 1.2, powder((0.045, 0.046, 0.05), 40.0), (0, 0, 1010))
    k.anchor("un-label", (-130, -262, 144 + 360))
    k.anchor("fume-marks", (-191, -60, 1019))
    k.anchor("un-code", (-10, -293, 284))
    scale(k)
