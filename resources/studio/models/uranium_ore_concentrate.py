"""Uranium ore concentrate: numbered, sealed drums with trefoil labels; a sample bottle."""

from kit import labels
from kit.container import steel_drum
from kit.core import View
from kit.materials import plastic
from kit.packaging import pallet
from kit.process import bottle
from kit.props import scale
from kit.stickers import diamond
from kit.stuffs import clear, powder

VIEWS = {"hero": View(-24, 18), "closeup": View(-12, 14, at="class-7-label", radius=300)}


def build(k):
    """Two drums on a pallet, one before it; a lab bottle of yellow powder on the front drum."""
    grey = (0.20, 0.22, 0.24)
    pallet(k, 1240, 800)
    drawing = labels.plate(
        ["UN 2912  LSA-I", "U3O8   GROSS 421 kg", "DRUM 0417  LOT 22-09"],
        360,
        210,
        head="NORDMYR MILL",
        paper=(238, 238, 234),
    )
    for x in (-300, 300):
        steel_drum(k, grey, drawing, (x, 60, 144), lid=True, label_z=0.66)
    steel_drum(k, grey, drawing, (-60, -720, 0), lid=True, label_z=0.74)
    k.image(diamond("7"), 190, 190, (-60, -720 - 296, 330), rot=(90, 45, 0), t=4)
    k.box((34, 10, 22), plastic((0.5, 0.03, 0.02)), (160, -940, 860), 2)
    with k.at((-110, -760, 884)):
        bottle(k, 36, 130, clear((0.75, 0.72, 0.62)), plastic((0.03,) * 3))
        k.cyl(33, 66, powder((0.62, 0.42, 0.02), 0.8), (0, 0, 2))
        k.anchor("colour-powder", (-6, -36, 36))
    k.anchor("heavy-drum", (-300, -232, 420))
    k.anchor("class-7-label", (-60, -1021, 350))
    k.anchor("drum-number", (-60, -1012, 590))
    scale(k)
