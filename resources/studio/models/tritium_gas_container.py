"""Tritium: small stainless vessel with two bellows valves in an open padded drum, target discs."""

from kit.container import steel_drum
from kit.core import View
from kit.materials import COPPER, STEEL, brushed, painted, plastic, polished, turned
from kit.packing import sheet
from kit.props import scale
from kit.stickers import chem, slip
from kit.stuffs import foam

VIEWS = {"hero": View(-18, 26), "closeup": View(-8, 24, at="two-valves", radius=110)}


def build(k):
    """Stand the vessel on a block of the drum's foam, the drum behind, targets in a box."""
    label = chem(
        "TRITIUM  H-3",
        ("UN 2916   Type B(U)", "Activity 37 TBq (1 000 Ci)", "Date 04-2026"),
        ("7",),
        (),
        ("TI 0.0", "II-YELLOW"),
        band=(200, 150, 0),
        ratio=0.7,
    )
    steel_drum(k, (0.60, 0.60, 0.58), label, (-130, 200, 0), 170, 440, lid=True, degrees=112)
    steel, bright = brushed(STEEL, "Z", 0.3, 1.0), polished()
    k.cyl(120, 60, foam(), (190, 0, 0))
    with k.at((190, 0, 60)):
        k.lathe([(0, 0), (48, 0), (56, 10), (56, 110), (44, 132), (14, 140), (0, 140)], steel)
        k.torus(56, 1.6, bright, (0, 0, 60))
        for side in (-1, 1):
            k.pipe([(side * 14, 0, 130), (side * 14, 0, 158), (side * 52, 0, 158)], 5, bright, 12)
            with k.at((side * 60, 0, 158)):
                k.cyl(13, 36, bright, (0, 0, -12))
                k.prism(6, 16, 12, bright, (0, 0, 22))
                k.cyl(
                    22,
                    14,
                    painted(((0.03, 0.25, 0.08), (0.5, 0.03, 0.02))[side > 0], 0.35),
                    (0, 0, 40),
                )
                k.cyl(6, 12, bright, (0, 0, 32))
                k.cyl(8, 24, bright, (side * 8 - (24 if side < 0 else 0), 0, 0), axis="X")
        plate = slip("H-3", ["37 TBq  1 000 Ci", "04-2026  No. 118"], 0.6)
        k.wrap(plate, 56.6, 56, 100, (0, 0, 62), -96)
        k.anchor("two-valves", (-60, -22, 206))
    k.box((120, 90, 16), plastic((0.05, 0.055, 0.06), 0.5), (20, -150, 8), 3)
    for x in (-8, 48):
        k.cyl(22, 3, polished(COPPER), (x, -150, 16))
        k.cyl(15, 0.6, turned((0.28, 0.28, 0.29), 0.4, 1.0), (x, -150, 19))
    sheet(k, slip("TARGET", ["Ti-T on Cu   180 GBq"], 0.4), 100, 40, (20, -225, 0))
    k.anchor("h3-label", (-150, 29, 250))
    k.anchor("target-disc", (-8, -150, 20))
    scale(k)
