"""Weapon forgings: receiver blank with magazine well, shell body with deep bore, barrel blank."""

from kit.core import View, X
from kit.materials import cast, plastic, turned
from kit.papers import tag
from kit.props import scale
from kit.surface import slab

VIEWS = {"hero": View(-26, 26), "closeup": View(-16, 30, at="forge-mark", radius=50)}


def build(k):
    """Stand the receiver blank on its edge, shell bodies behind, barrel blanks before it."""
    alu, scale_steel = cast((0.34, 0.34, 0.34), 0.6), cast((0.20, 0.19, 0.18), 0.65)
    seam, black = cast((0.65, 0.65, 0.65), 0.45), plastic((0.012,) * 3, 0.95)
    outline = [
        (-110, 66),
        (-20, 72),
        (80, 72),
        (104, 96),
        (118, 92),
        (118, 52),
        (96, 44),
        (40, 40),
        (34, 22),
        (18, 20),
        (14, 36),
        (-24, 36),
        (-30, 4),
        (-88, 8),
        (-88, 40),
        (-110, 46),
    ]
    with k.at((-30, -60, 6)):
        for x in (-60, 26):
            k.box((34, 60, 10), plastic((0.3, 0.31, 0.33)), (x, 0, 0), 2, base=True)
        slab(k, outline, 36, alu, bevel=9)
        grown = [(x * 1.03, 38 + (z - 38) * 1.05) for x, z in outline]
        slab(k, grown, 3, seam, bevel=0.5)
        slab(k, [(-82, 44), (10, 48), (10, 62), (-82, 58)], 42, alu, bevel=5)
        k.text("<7>  7075-T6  H 4418", 6, seam, (-36, -21.3, 53), (90, 0, 0), 1)
        k.text("DWG 30-1147", 5, seam, (-58, -18.4, 26), (90, 0, 0), 0.8)
        k.anchor("parting-line", (112, -3, 98))
        k.anchor("weapon-outline", (-70, -18, 16))
        k.anchor("forge-mark", (-36, -22, 53))
    for x, lying in ((-120, False), (40, True)):
        profile = [
            (0, 0),
            (52, 0),
            (54, 6),
            (54, 150),
            (48, 210),
            (40, 250),
            (26, 250),
            (34, 205),
            (36, 150),
            (36, 40),
            (0, 36),
        ]
        with k.at((x, 150, 54 if lying else 0), rot=(90, 0, 20) if lying else None):
            k.lathe(profile, scale_steel, (0, 0, -60 if lying else 0))
            k.cyl(30, 2, black, (0, 0, 110))
    for i in range(3):
        with k.at((-190, 10 + 34 * i, 15), X, None):
            k.lathe(
                [(0, 2), (14, 0), (15, 3), (15, 297), (14, 300), (4, 300), (4, 270), (0, 270)],
                turned((0.4, 0.39, 0.38), 0.4),
            )
            k.cyl(3.9, 1, black, (0, 0, 280))
            k.tube(14.8, 4, 2, turned((0.6, 0.6, 0.6)), (0, 0, -1.6))
            k.cyl(4, 1, black, (0, 0, -1))
    k.anchor("pierced-bore", (-193, 10, 18))
    tag(k, ["Heat 30CrNiMo8  2214", "Drawing 30-1147 rev C"], 90, 44, (180, -140, 0), -6)
    scale(k)
