"""Engineering plastic granules: sacks with a trade grade, even amber and black pellets."""

from kit.core import View
from kit.packing import open_sack, sack
from kit.props import scale
from kit.stickers import chem
from kit.stuffs import liquid, pieces, sample, woven_sack

VIEWS = {"hero": View(-20, 26), "closeup": View(-12, 34, at="even-pellets", radius=95)}


def build(k):
    """Stand an open sack, lay two closed ones, amber and black pellets in dishes."""
    amber, black = liquid((0.62, 0.30, 0.04), 0.15), liquid((0.03, 0.03, 0.032), 0.25)
    white = woven_sack((0.70, 0.71, 0.72))
    print_ = chem(
        "PEI 1000",
        ("polyetherimide PEI pellets", "UL 94 V-0   Lot 40718", "Net 25 kg"),
        ink=(20, 50, 120),
        ratio=0.8,
    )
    top = open_sack(k, 360, 240, 430, amber, white, print_)
    pieces(k, "pellet", 1500, 8, amber, 140, 22, (0, 0, top - 46), 5)
    other = chem("PA66 GF30", ("black   25 kg", "Lot 22817"), ink=(150, 30, 20), ratio=0.7)
    for i in range(2):
        sack(k, 380, 560, 120, white, other, (410, 70, 110 * i), rot=(0, 0, -8 + 5 * i), seed=i)
    sample(k, 80, amber, (60, -260, 0), "pellet", 7, 900)
    sample(k, 62, black, (230, -280, 0), "pellet", 7, 600)
    k.anchor("even-pellets", (55, -282, 26))
    k.anchor("trade-grade", (-60, -138, 286))
    scale(k)
