"""Vehicle forgings: connecting rods with eyes, ring gear and flange in rough grey steel."""

from kit.core import View, X, circle, polar
from kit.materials import cast
from kit.papers import tag
from kit.props import scale
from kit.surface import slab

VIEWS = {"hero": View(-26, 34), "closeup": View(-16, 48, at="maker-number", radius=42)}


def _rod(k, mat, bright):
    """Connecting rod lying flat, its big eye at the origin, small eye at x = 150."""
    k.plate([circle(45, 48), circle(26, 48)], 26, mat, (0, 0, 15), bevel=2)
    k.plate([circle(24, 40, 150), circle(12, 32, 150)], 30, mat, (0, 0, 15), bevel=2)
    web = [(36, 18), (130, 12), (130, -12), (36, -18)]
    k.plate([web], 10, mat, (0, 0, 15), bevel=1)
    for s in (-1, 1):
        k.plate(
            [[(34, s * 20), (132, s * 14), (132, s * 9), (34, s * 14)]],
            24,
            mat,
            (0, 0, 15),
            bevel=2,
        )
        k.box((30, 18, 26), mat, (-4, s * 48, 15), 5)
    k.torus(45.5, 0.8, bright, (0, 0, 15))


def build(k):
    """Lay two rods, a gear ring and a wheel flange on the table."""
    scale_steel, blast = cast((0.20, 0.19, 0.18), 0.65), cast((0.40, 0.40, 0.40), 0.6)
    seam = cast((0.5, 0.5, 0.5), 0.5)
    for x, y, a, m in ((-120, -40, 12, blast), (-110, 80, -8, scale_steel)):
        with k.at((x, y, 0), rot=(0, 0, a)):
            _rod(k, m, seam)
            if y < 0:
                k.text("MVO 4471 C45", 7, m, (84, 0, 20.4), (0, 0, 0), 0.9)
                k.anchor("maker-number", (84, -2, 21.4))
                k.anchor("rod-eyes", (150, -18, 30))
    with k.at((150, 90, 0)):
        k.tube(80, 52, 30, scale_steel)
        for i in range(22):
            with k.at(rot=(0, 0, i * 360 / 22)):
                slab(k, [(78, 3), (90, 6), (90, 24), (78, 27)], 12, scale_steel, bevel=3)
    with k.at((160, -70, 0)):
        k.lathe(
            [(0, 0), (68, 0), (70, 4), (70, 16), (38, 24), (34, 70), (18, 72), (18, 30), (0, 30)],
            blast,
        )
        for x, y, _ in polar(5, 54):
            k.cyl(8, 20, blast, (x, y, 4))
        k.torus(70, 1, seam, (0, 0, 10))
    with k.at((-60, 190, 51), X, None):
        for z, r, h in ((-60, 20, 40), (-20, 24, 30), (40, 20, 50), (90, 24, 30)):
            k.cyl(r, h, scale_steel, (0, 0, z))
        for z in (10, 120):
            k.box((100, 44, 22), scale_steel, (-6, 0, z), 9)
    tag(k, ["Heat 8841  38MnVS6", "Connecting rod, 1200 pcs"], 90, 44, (20, -130, 0), -6)
    scale(k)
