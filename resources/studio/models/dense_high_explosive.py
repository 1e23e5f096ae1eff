"""Dense high explosive: stencilled 1.1D box with pressed blocks, lined drum of wetted crystals."""

from kit.container import fibre_drum
from kit.core import View
from kit.materials import plastic
from kit.packing import crate
from kit.props import scale
from kit.stickers import chem
from kit.stuffs import SALT, glitter, powder

VIEWS = {"hero": View(-22, 26), "closeup": View(-12, 34, at="pressed-shape", radius=120)}


def build(k):
    """Open the box on its blocks in cells, the wetted drum behind, a disc and pellets in front."""
    floor = crate(
        k,
        460,
        340,
        170,
        opened=True,
        low=120,
        label=chem("PBXN-9", ("UN 0484   NEQ 20 kg", "LOT 719   04-2026"), ("1.1D",), ratio=0.5),
    )
    pale, green = powder((0.70, 0.68, 0.58), 3.0, 0.06), powder((0.20, 0.34, 0.22), 3.0, 0.06)
    for i in range(3):
        for j in range(2):
            k.box((116, 126, 112), pale, ((i - 1) * 132, (j - 0.5) * 142 + 4, floor + 56), 3)
    for x in (-66, 66):
        k.box((4, 290, 124), plastic((0.42, 0.30, 0.17), 0.9), (x, 4, floor + 62), 0.5)
    k.cyl(62, 40, green, (330, -180, 0), edge=3)
    for i in range(3):
        k.cyl(18, 26, pale, (220 + 44 * i, -260, 0), edge=1.5)
    label = chem(
        "HMX, DESENSITISED",
        ("UN 0226   wetted 15 % water", "NEQ 25 kg   Lot 22"),
        ("1.1D",),
        ratio=0.7,
        band=(220, 110, 10),
    )
    fibre_drum(k, label, (430, 170, 0), 150, 400, (0.30, 0.20, 0.11), 118)
    k.box((60, 90, 12), glitter(SALT, 1.5), (430, -120, 6), 4)
    k.anchor("class-1-1d", (-90, -190, floor + 60))
    k.anchor("pressed-shape", (0, -67, floor + 112))
    k.anchor("desensitised", (380, 32, 230))
    scale(k)
