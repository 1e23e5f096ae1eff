"""Precursor reagent: one amber bottle from its box and absorbent can, a listed CAS number."""

from kit.container import bottle, tin
from kit.core import View
from kit.packing import carton, easel
from kit.props import scale
from kit.stickers import chem, slip
from kit.stuffs import amber, liquid, pieces, powder

VIEWS = {"hero": View(-18, 20), "closeup": View(-6, 12, at="cas-number", radius=80)}


def build(k):
    """Stand the bottle before its can, box and data sheet."""
    carton(
        k,
        160,
        140,
        130,
        (100, 150, 0),
        chem("FRAGILE", ("excepted quantity",), ratio=0.4),
        opened=True,
        share=0.7,
    )
    label = chem(
        "PINACOLYL ALCOHOL",
        ("3,3-dimethyl-2-butanol   98 %", "CAS 464-07-3", "Cat. P-40718   Lot 19F22", "100 mL"),
        (),
        ("flame", "harm"),
        ("Restricted:", "Schedule 2 chemical"),
        band=(150, 25, 30),
        ratio=0.85,
    )
    bottle(
        k, 44, 190, liquid((0.2, 0.07, 0.015)), label, (-80, -20, 0), amber(), (0.03, 0.03, 0.03)
    )
    tin(k, 58, 200, None, (60, 0, 0))
    k.cyl(54, 4, powder((0.45, 0.38, 0.25), 3.0), (60, 0, 196))
    pieces(k, "shard", 320, 7, powder((0.5, 0.42, 0.27), 3.0), 50, 10, (60, 0, 198))
    pieces(k, "shard", 60, 7, powder((0.5, 0.42, 0.27), 3.0), 50, 0, (40, -90, 0))
    easel(
        k,
        slip("RESTRICTED SUBSTANCE", ["CWC Schedule 2", "end-use statement needed"], 0.5),
        120,
        60,
        (-165, 50, 0),
        -6,
    )
    k.anchor("cas-number", (-92, -63, 84))
    k.anchor("catalogue-number", (-70, -63, 72))
    k.anchor("amber-bottle", (-88, -40, 134))
    scale(k)
