"""Sodium sulphide: sacks of yellow to red flakes, and a square steel bin of pentasulphide."""

from kit.core import FRONT, View
from kit.materials import STEEL, brushed, polished
from kit.packing import open_sack, sack
from kit.parts import flange
from kit.props import scale
from kit.stickers import chem
from kit.stuffs import glitter, pieces, sample, woven_sack

VIEWS = {"hero": View(-20, 24), "closeup": View(-14, 34, at="flakes", radius=110)}


def bin_(k):
    """Stand a square steel bin on legs with a flanged outlet and a nitrogen gauge."""
    steel, bright = brushed(STEEL, "Z", 0.35, 2.0), polished()
    k.box((700, 700, 620), steel, (0, 0, 560), 14)
    k.lathe([(0, 130), (90, 130), (420, 255), (0, 255)], steel, seg=4, rot=(0, 0, 45))
    for x in (-1, 1):
        for y in (-1, 1):
            k.box((60, 60, 300), steel, (x * 320, y * 320, 150), 4)
    for z in (270, 860):
        k.box((724, 724, 30), steel, (0, 0, z), 4)
    flange(k, 110, 0, 20, 8, 85, 16, bright, (0, 0, 110), bolts=False)
    flange(k, 200, 0, 24, 12, 170, 18, bright, (0, 0, 874), bolts=True)
    k.cyl(14, 90, bright, (230, -200, 870))
    k.cyl(45, 26, bright, (230, -187, 990), rot=FRONT)
    k.cyl(40, 2, brushed((0.8, 0.8, 0.8), "X"), (230, -213, 990), rot=FRONT)
    plate = chem(
        "PHOSPHORUS PENTASULPHIDE",
        ("P2S5  UN 1340  CAS 1314-80-3", "under nitrogen  900 kg"),
        ("4.3", "4.1"),
    )
    k.image(plate, 430, 280, (-60, -350, 590), rot=FRONT, t=2)


def build(k):
    """Stand the bin behind, an open and a closed sack in front, flakes in a dish."""
    print_ = chem(
        "SODIUM SULPHIDE",
        ("60 % min. flakes  low iron", "CAS 1313-82-2   UN 1849", "Net 25 kg"),
        ("8",),
        ("acid", "fish"),
        ("Acid sets free", "poison gas"),
        band=(190, 120, 10),
        ratio=0.8,
    )
    white, flake = woven_sack(), glitter((0.58, 0.20, 0.035), 2.0, contrast=0.35)
    with k.at((300, 395, 0)):
        bin_(k)
    top = open_sack(k, 380, 250, 470, flake, white, print_, (-180, 0, 0))
    pieces(k, "flake", 700, 13, flake, 150, 20, (-180, 0, top - 50), 5)
    sack(k, 400, 600, 130, white, print_, (330, -160, 0), rot=(0, 0, -8))
    sample(k, 90, flake, (20, -225, 0), "flake", 11, 420)
    k.anchor("flakes", (15, -255, 30))
    k.anchor("un-label", (-190, -142, 245))
    k.anchor("steel-bin", (440, 42, 760))
    scale(k)
