"""Silicon carbide and corundum grit: paper sacks with a grit number, glittering sharp grain."""

from kit.container import pail
from kit.core import View
from kit.packing import open_sack, sack
from kit.props import scale
from kit.stickers import chem
from kit.stuffs import glitter, paper, pieces, sample

VIEWS = {"hero": View(-20, 26), "closeup": View(-12, 34, at="glitter", radius=100)}


def build(k):
    """Stand an open sack, a closed one and a pail; black grain in a dish in front."""
    print_ = chem(
        "SILICON CARBIDE",
        ("F24   FEPA", "SiC 98 %   black", "Net 25 kg", "Grimsel Abrasives"),
        paper=(176, 140, 96),
        ink=(20, 25, 35),
        ratio=0.8,
        band=(30, 30, 34),
    )
    kraft, black = paper(), glitter((0.09, 0.095, 0.11), 3.0, 0.7, 0.8)
    top = open_sack(k, 330, 220, 400, black, kraft, print_)
    pieces(k, "shard", 900, 7, black, 120, 18, (0, 0, top - 44), 5)
    sack(k, 360, 540, 110, kraft, print_, (390, 60, 0), rot=(0, 0, -8))
    brown = glitter((0.26, 0.10, 0.05), 2.0, 0.2, 0.6)
    pail(
        k,
        (0.6, 0.6, 0.58),
        chem("CORUNDUM", ("F220   brown", "Al2O3 95 %"), ratio=0.5),
        (-290, 20, 0),
        115,
        250,
    )
    sample(k, 85, black, (80, -230, 0), "shard", 7, 700)
    sample(k, 60, brown, (-110, -230, 0), "shard", 2.5, 900)
    k.anchor("glitter", (75, -255, 30))
    k.anchor("grit-number", (-60, -126, 228))
    scale(k)
