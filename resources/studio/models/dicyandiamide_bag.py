"""Dicyandiamide and melamine: plain white bags by the pallet, no hazard diamond."""

from kit.core import View
from kit.packaging import PALLET, pallet
from kit.packing import open_sack, sack
from kit.props import scale
from kit.stickers import chem
from kit.stuffs import SALT, glitter, sample, woven_sack

VIEWS = {"hero": View(-20, 22), "closeup": View(-12, 24, at="no-diamond", radius=150)}


def build(k):
    """Pile bags on a pallet, stand an open bag and a dish of crystals in front."""
    white, salt = woven_sack(), glitter(SALT, 1.2, contrast=0.12)
    print_ = chem(
        "DICYANDIAMIDE",
        ("cyanoguanidine  99.5 % min", "CAS 461-58-5", "Net 25 kg"),
        ink=(30, 80, 50),
        ratio=0.8,
    )
    with k.at((240, 400, 0)):
        pallet(k)
        for layer in range(6):
            for i, y in enumerate((-180, 180)):
                place = (0, y, PALLET + 96 * layer)
                sack(
                    k,
                    350,
                    780,
                    108,
                    white,
                    print_ if layer == 5 else None,
                    place,
                    (0, 0, 90),
                    seed=layer * 2.0 + i,
                )
    open_sack(k, 380, 250, 430, salt, white, print_, (-230, -90, 0))
    sample(k, 85, salt, (60, -190, 0), color=(0.04, 0.08, 0.2))
    k.anchor("white-bag", (240, 40, 480))
    k.anchor("no-diamond", (-230, -230, 120))
    scale(k)
