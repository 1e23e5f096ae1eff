"""Natural boron and lithium: sacks of boric acid and lithium carbonate by the pallet."""

from kit.core import View
from kit.packaging import PALLET, pallet
from kit.packing import open_sack, sack
from kit.props import scale
from kit.stickers import chem
from kit.stuffs import SALT, glitter, powder, sample, woven_sack

VIEWS = {"hero": View(-20, 24), "closeup": View(-12, 24, at="no-isotope", radius=150)}


def build(k):
    """Pile sacks on a pallet, stand an open sack; white salt and black carbide in dishes."""
    white, salt = woven_sack((0.70, 0.71, 0.66)), powder(SALT, 1.4, 0.1)
    print_ = chem(
        "BORIC ACID",
        ("99.9 %   H3BO3", "CAS 10043-35-3", "Net 25 kg"),
        ink=(150, 60, 10),
        ratio=0.8,
    )
    lithium = chem(
        "LITHIUM CARBONATE", ("battery grade 99.5 %", "Net 25 kg"), ink=(20, 60, 130), ratio=0.8
    )
    with k.at((240, 400, 0)):
        pallet(k)
        for layer in range(5):
            for i, x in enumerate((-200, 200)):
                place = (x, 0, PALLET + 104 * layer)
                sack(
                    k,
                    400,
                    690,
                    118,
                    white,
                    lithium if layer == 4 else None,
                    place,
                    seed=layer * 2.0 + i,
                )
    open_sack(k, 380, 250, 430, salt, white, print_, (-230, -90, 0))
    sample(k, 80, salt, (40, -190, 0), color=(0.04, 0.08, 0.2))
    black = glitter((0.05, 0.05, 0.055), 2.0, 0.3)
    sample(k, 60, black, (210, -170, 0), "shard", 3, 600)
    k.anchor("tonne-bags", (240, 60, 420))
    k.anchor("no-isotope", (-240, -230, 230))
    scale(k)
