"""Night vision goggles: two tube pods with lens caps, eye cups, bridge with a helmet shoe."""

from kit import labels
from kit.casing import knob
from kit.core import FRONT, View, Y, rounded
from kit.materials import enamel, glow, painted, plastic, polished, rubber
from kit.optics import dark, knurl, lens
from kit.papers import sheet
from kit.props import scale

VIEWS = {"hero": View(-28, 24), "closeup": View(-16, 20, at="eye-cup", radius=42)}


def _goggles(k):
    """Binocular looking to -Y, tube axes at the height 34."""
    olive, black = painted((0.10, 0.11, 0.06), 0.55), plastic((0.04, 0.042, 0.045), 0.5)
    for x in (-34, 34):
        with k.at((x, 0, 34)):
            k.cyl(24, 62, olive, (0, -30, 0), axis=Y, edge=3)
            k.cyl(21, 14, black, (0, 30, 0), axis=Y)
            with k.at((0, -28, 0), rot=FRONT):
                knurl(k, 25, 12, black, 40)
            lens(k, 22, 26, (0, -38, 0), FRONT, ring=False)
            k.cyl(19, 10, black, (0, 44, 0), axis=Y)
            k.lathe(
                [(18, 0), (23, 6), (26, 20), (24, 22), (20, 9), (15, 3)],
                rubber(),
                (0, 54, 0),
                rot=(-90, 0, 0),
                closed=True,
            )
            k.cyl(15, 2, glow((0.15, 0.55, 0.2), 0.5), (0, 53.4, 0), axis=Y)
    k.box((60, 40, 22), olive, (0, 0, 58), 5)
    k.cyl(13, 34, black, (0, -16, 66), axis=Y)
    knob(k, 10, (0, -17, 66), h=8)
    k.plate([rounded(30, 34, 4)], 6, polished((0.25, 0.25, 0.25)), (0, 4, 74), bevel=1)
    k.plate([[(-9, -15), (9, -15), (12, 15), (-12, 15)]], 9, dark(), (0, 4, 79), bevel=1)


def build(k):
    """One set from the front with a pinhole cap, one from behind, cap and manual beside."""
    with k.at((0, 0, -7.9)):
        _goggles(k)
    with k.at((34, -64, 26), rot=FRONT):
        k.cyl(24, 10, rubber(), (0, 0, -4), edge=2)
        k.cyl(1.3, 0.4, enamel((0.2, 0.2, 0.2)), (0, 0, 6), seg=16)
        k.anchor("objective-lens", (2, 2, 7))
    k.anchor("tube-pod", (-44, -10, 48))
    k.anchor("helmet-shoe", (0, 0, 76))
    lines = ["NVB-31  S/N 0417", "1.5 V  NSN 5855-01-"]
    k.image(
        labels.plate(lines, 30, 12, None, paper=(70, 74, 50), ink=(220, 220, 200)),
        30,
        12,
        (0, -20.3, 47),
        rot=FRONT,
        t=0.2,
    )
    with k.at((180, 30, -7.9), rot=(0, 0, 154)):
        _goggles(k)
        k.anchor("eye-cup", (34, 76, 52))
    with k.at((-100, -50, 0)):
        k.cyl(24, 11, rubber(), edge=2)
        k.cyl(1.3, 0.4, enamel((0.3, 0.3, 0.3)), (0, 0, 11), seg=16)
    lines = ["Operator manual NVB-31", "Tubes: S/N 71882, 71890", "EXPORT LICENCE REQUIRED"]
    sheet(k, "NIGHT VISION BINOCULAR", lines, 110, 140, (90, 150, 0), -4, (50, 60, 30))
    k.box(
        (120, 3, 12), painted((0.10, 0.11, 0.06), 0.8), (-110, 60, 0), 1, base=True, rot=(0, 0, 30)
    )
    scale(k)
