"""Fine nickel powder: small grey drum with a health sign, dark dust on a magnet, porous sheet."""

from kit.container import steel_drum
from kit.core import View
from kit.materials import RED, painted, polished
from kit.props import scale
from kit.stickers import chem
from kit.stuffs import heap, pieces, powder, sample

VIEWS = {"hero": View(-20, 26), "closeup": View(-12, 34, at="magnet-dark", radius=90)}


def build(k):
    """Stand two drums, a dish whose dust hangs on a magnet, a porous sheet and tube."""
    dust = powder((0.13, 0.128, 0.125), 1.0, 0.12)
    label = chem(
        "NICKEL POWDER",
        ("Type 123   Ni 99.7 %", "FSSS 3 to 7 µm   CAS 7440-02-0", "UN 3077   Net 50 kg"),
        ("9",),
        ("health", "harm"),
        ("Lot N-22817",),
        band=(90, 95, 100),
        ratio=0.66,
    )
    steel_drum(k, (0.20, 0.30, 0.27), label, r=150, h=360, lid=True, degrees=118)
    steel_drum(k, (0.20, 0.30, 0.27), label, (330, 110, 0), r=150, h=360, lid=True, degrees=118)
    sample(k, 75, dust, (40, -230, 0))
    with k.at((52, -236, 34), rot=(0, -32, 20)):
        k.cyl(14, 60, painted(RED, 0.4), (0, 0, 14))
        k.cyl(14.4, 20, polished(), (0, 0, 4))
        pieces(k, "shard", 500, 5, dust, 19, 0, (0, 0, -2), 2)
        heap(k, 20, 9, dust, (0, 0, 0), 0.4)
    grey = powder((0.25, 0.245, 0.235), 0.9, 0.4)
    k.box((150, 110, 3), grey, (220, -230, 22), 0.3, rot=(16, 0, -10))
    k.box((150, 20, 8), grey, (220, -180, 4), 0.5, rot=(0, 0, -10))
    k.tube(16, 13, 150, grey, (320, -180, 16), axis="X")
    k.anchor("type-number", (-50, -143, 224))
    k.anchor("magnet-dark", (40, -250, 34))
    k.anchor("health-label", (-20, -150, 132))
    k.anchor("porous-sheet", (220, -232, 25))
    scale(k)
