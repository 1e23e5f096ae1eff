"""Ammonium bifluoride: white sacks with skull and corrosion diamonds, white flakes within."""

import math

from kit.core import View
from kit.packing import open_sack, sack
from kit.props import scale
from kit.stickers import chem
from kit.stuffs import SALT, clear, glitter, pieces, sample, skin, woven_sack

VIEWS = {"hero": View(-20, 26), "closeup": View(-14, 34, at="flakes", radius=110)}


def build(k):
    """Stand an open sack with its inner film, lay a closed one, flakes in a dish in front."""
    print_ = chem(
        "AMMONIUM BIFLUORIDE",
        (
            "ammonium hydrogen difluoride  98 %",
            "CAS 1341-49-7   UN 1727",
            "Net 25 kg   Lot AB-6620",
        ),
        ("8", "6.1"),
        ("skull",),
        ("Toxic if swallowed", "Eats glass"),
        band=(170, 20, 25),
        ratio=0.8,
    )
    white, flake = woven_sack(), glitter(SALT, 2.0, contrast=0.2)
    top = open_sack(k, 380, 250, 470, flake, white, print_)
    pieces(k, "flake", 900, 11, flake, 150, 20, (0, 0, top - 50), 5)

    def film(u, v):
        a = 2 * math.pi * u
        r = (165 + 25 * v, 105 + 20 * v)
        return (r[0] * math.cos(a), r[1] * math.sin(a), 430 + 75 * v + 8 * math.sin(7 * a) * v)

    skin(k, film, clear((0.9, 0.94, 0.97)), 90, 8)
    sack(k, 400, 620, 130, white, print_, (430, 60, 0), rot=(0, 0, -8))
    sample(k, 90, flake, (150, -260, 0), "flake", 9, 420, (0.06, 0.12, 0.3))
    k.anchor("bifluoride-name", (-20, -142, 312))
    k.anchor("un-diamond", (380, -50, 130))
    k.anchor("flakes", (145, -290, 30))
    scale(k)
