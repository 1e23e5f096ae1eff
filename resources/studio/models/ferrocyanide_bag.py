"""Potassium ferrocyanide: brown paper sacks without a skull, pale yellow crystals."""

from kit.core import View
from kit.packing import open_sack, sack
from kit.props import scale
from kit.stickers import chem
from kit.stuffs import glitter, paper, pieces, sample

VIEWS = {"hero": View(-20, 26), "closeup": View(-14, 34, at="yellow-crystals", radius=110)}


def build(k):
    """Stand an open sack, lay two closed ones, crystals in a dish in front."""
    print_ = chem(
        "POTASSIUM FERROCYANIDE",
        (
            "trihydrate   E 536",
            "yellow prussiate of potash",
            "CAS 14459-95-1",
            "Food grade   Net 25 kg",
        ),
        paper=(176, 140, 96),
        ink=(25, 40, 90),
        ratio=0.8,
    )
    kraft, salt = paper(), glitter((0.74, 0.62, 0.20), 2.5, contrast=0.25)
    top = open_sack(k, 380, 250, 470, salt, kraft, print_)
    pieces(k, "shard", 900, 6, salt, 150, 20, (0, 0, top - 50), 5)
    for i in range(2):
        sack(k, 400, 620, 130, kraft, print_, (430, 60, 118 * i), rot=(0, 0, -8 + 5 * i), seed=i)
    sample(k, 90, salt, (150, -260, 0), "shard", 6, 500)
    k.anchor("yellow-crystals", (145, -290, 30))
    k.anchor("no-skull", (-20, -142, 110))
    k.anchor("e-number", (-60, -142, 270))
    scale(k)
