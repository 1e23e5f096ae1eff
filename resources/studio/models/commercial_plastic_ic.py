"""Commercial plastic chips: black bodies with tin-plated legs, and the reel they come on."""

from kit import screens
from kit.boards import dip, qfp
from kit.core import View, circle
from kit.many import blocks, grid
from kit.materials import NICKEL, plastic, polished
from kit.props import scale

VIEWS = {"hero": View(-24, 40), "closeup": View(-12, 44, at="plastic-body", radius=14)}


def build(k):
    """Chips in front; a small reel with its label behind."""
    with k.at((-20, -8, 0), rot=(0, 0, 8)):
        qfp(k, 14, 16, words="SILTEK\nSTX32F103\nCBT6 2231", h=1.5)
        k.anchor("plastic-body", (0, 0, 1.7))
    with k.at((-16, -28, 0), rot=(0, 0, -5)):
        dip(k, 16, words="NX555N 2214")
        k.anchor("tin-legs", (-3.8, -3.9, 4))
    with k.at((14, -26, 0), rot=(0, 0, 12)):
        k.box((5, 4, 1.5), plastic((0.035,) * 3), (0, 0, 0.2), 0.15, base=True)
        for y in (-1, 1):
            blocks(k, grid(4, 1, 1.27, 0, 0, y * 2.5, 0), (0.45, 1.3, 0.6), polished(NICKEL))
    reel = plastic((0.04, 0.05, 0.09), 0.4)
    with k.at((12, 10, 0)):
        for z in (0, 9):
            k.plate([circle(28), circle(7)], 1, reel, (0, 0, z + 0.5))
        k.tube(11, 7, 9, reel, (0, 0, 0.5))
        k.tube(22, 11, 7, plastic((0.5, 0.5, 0.5), 0.3), (0, 0, 1.4))
        drawing = screens.barcode(["STX32F103CBT6", "QTY 2500  LOT 2231-A", "RoHS  MSL 3"], 28, 15)
        k.image(drawing, 28, 15, (0, -17, 10), rot=(0, 0, 0), t=0.2)
        k.anchor("reel-label", (0, -17, 10.3))
    scale(k)
