"""Silicon tetrachloride: bright stainless drum, corrosion diamond alone, high purity."""

from kit.container import bottle, steel_drum
from kit.core import View
from kit.packaging import pallet
from kit.props import scale
from kit.stickers import chem
from kit.stuffs import lumps, powder, water

VIEWS = {"hero": View(-20, 20), "closeup": View(-14, 34, at="white-crust", radius=230)}


def build(k):
    """Stand the drum on a pallet; a white crust sits round both bungs."""
    pallet(k)
    label = chem(
        "SILICON TETRACHLORIDE",
        (
            "SiCl4   UN 1818   CAS 10026-04-7",
            "Purity 6N   optical fibre grade",
            "Net 280 kg   Lot SF-71109   Fjordal Silane",
        ),
        ("8",),
        ("acid", "harm"),
        ("Causes severe burns.", "Reacts with water."),
        band=(25, 85, 165),
    )
    steel_drum(k, (0.12, 0.13, 0.135), label, (0, 0, 144), degrees=96)
    white = powder((0.75, 0.75, 0.72), 2.0)
    for x, r in ((-191, 76), (191, 54)):
        rings = ((1, 0), (0.9, 3), (0.6, 5), (0.3, 4), (0, 4))
        k.lathe(
            [(r * (1 + 0.1 * lumps(r, i * 9, 5)) * s, h) for i, (s, h) in enumerate(rings)],
            white,
            (x, 0, 1011),
            seg=28,
        )
        k.torus(r * 0.55, 6, white, (x, 0, 1018))
    bottle(
        k,
        60,
        240,
        water(),
        chem("TITANIUM TETRACHLORIDE", ("UN 1838", "7550-45-0"), ("6.1", "8"), ratio=0.6),
        (340, -420, 0),
    )
    k.cyl(277, 1.2, powder((0.045, 0.046, 0.05), 40.0), (0, 0, 1010))
    k.anchor("un-1818", (-40, -296, 144 + 525))
    k.anchor("purity-print", (-60, -296, 144 + 470))
    k.anchor("white-crust", (-191, -56, 1018))
    scale(k)
