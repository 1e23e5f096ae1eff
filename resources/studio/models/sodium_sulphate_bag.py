"""Sodium sulphate: plain white sacks by the pallet, white powder, no diamond."""

from kit.core import View
from kit.packaging import PALLET, pallet
from kit.packing import open_sack, sack
from kit.props import scale
from kit.stickers import chem
from kit.stuffs import SALT, powder, sample, woven_sack

VIEWS = {"hero": View(-20, 26), "closeup": View(-14, 26, at="sulphate-name", radius=190)}


def build(k):
    """Pile sacks on a pallet, stand an open sack and a dish of powder in front."""
    print_ = chem(
        "SODIUM SULPHATE",
        ("anhydrous  99 % min.", "CAS 7757-82-6", "Net 50 kg", "Glauber Works Ltd"),
        ink=(20, 50, 120),
        ratio=0.8,
    )
    white, salt = woven_sack(), powder(SALT, 2.0, 0.1)
    with k.at((240, 420, 0)):
        pallet(k)
        for layer in range(5):
            for i, x in enumerate((-200, 200)):
                place = (x, 0, PALLET + 118 * layer)
                sack(
                    k,
                    410,
                    690,
                    134,
                    white,
                    print_ if layer == 4 else None,
                    place,
                    seed=layer * 2.0 + i,
                )
    open_sack(k, 380, 250, 470, salt, white, print_, (-240, -80, 0))
    sample(k, 90, salt, (60, -180, 0), color=(0.06, 0.12, 0.3))
    k.anchor("no-diamond", (-250, -215, 120))
    k.anchor("sulphate-name", (-250, -222, 312))
    k.anchor("big-lots", (240, 75, 480))
    scale(k)
