"""Ring laser gyroscope: triangular glass block with mirrors and electrodes, its cover, mirrors."""

from kit import labels
from kit.core import FRONT, View, circle, polar, rounded
from kit.materials import ALUMINIUM, COPPER, brushed, glass, plastic, polished, rubber
from kit.optics import laser_label, mirror
from kit.papers import sheet
from kit.parts import bolt
from kit.props import scale
from kit.sockets import dsub

VIEWS = {"hero": View(-24, 34), "closeup": View(-10, 44, at="dither-wheel", radius=62)}


def _covered(k, metal):
    """Unit under its cover."""
    with k.at((150, 60, 0), rot=(0, 0, -12)):
        k.plate([rounded(150, 150, 14)], 8, metal, (0, 0, 4), bevel=0.6)
        k.cyl(66, 40, metal, (0, 0, 8), edge=2)
        for x in (-64, 64):
            for y in (-64, 64):
                bolt(k, 5, (x, y, 8), socket=True)
        k.image(labels.plate(["GG-1330", "S/N 30417", "RUN 14 h"], 60, 36), 60, 36, (0, 20, 48))
        laser_label(k, 60, 22, (0, -18, 48), (0, 0, 0), ("LASER INSIDE", "DO NOT OPEN"))
        k.box((50, 10, 20), metal, (0, -68, 8), 1, base=True)
        dsub(k, 15, (0, -73, 18), FRONT)


def build(k):
    """Bare block in front on its base plate, covered unit behind, mirrors with certificate."""
    metal, amber = brushed(ALUMINIUM, "X", 0.3, 1), glass((0.95, 0.72, 0.42), 0.04)
    k.plate([rounded(150, 140, 14)], 6, metal, (0, 4, 3), bevel=0.6)
    corners = [(x, y) for x, y, _ in polar(3, 76, 90)]
    shape = []
    for (x0, y0), (x1, y1) in zip(corners, [*corners[1:], corners[0]], strict=True):
        shape += [(x0 + (x1 - x0) * t, y0 + (y1 - y0) * t) for t in (0.16, 0.84)]
    k.plate([shape, circle(21, 48)], 26, amber, (0, 0, 21), bevel=0.8)
    k.cyl(12, 8, metal, (0, 0, 4))
    for angle in (90, 210, 330):
        with k.at((0, 0, 21), rot=(0, 0, angle)), k.at((57.8, 0, 0), rot=(0, 90, 0)):
            k.cyl(10.5, 5, polished((0.70, 0.72, 0.75), 0.04), (0, 0, -0.4))
            k.cyl(9, 0.6, polished((0.74, 0.60, 0.66), 0.03), (0, 0, 4.4))
    for angle, r in ((270, 36), (30, 36), (150, 36)):
        with k.at((0, 0, 21), rot=(0, 0, angle)), k.at((r - 1, 0, 0), rot=(0, 90, 0)):
            k.cyl(8, 4, polished(COPPER))
            k.cyl(5, 7, polished(COPPER), edge=1)
            k.cyl(1, 12, polished(), seg=12)
            wire = [(0, 0, 10), (-12, 4, 18), (-19, 20, 14), (-19, 36, 4)]
            k.sweep(wire, 0.9, plastic((0.45, 0.03, 0.02), 0.5))
    k.anchor("electrodes", (0, -44, 24))
    k.anchor("glass-block", (-32, -30, 35))
    with k.at((0, 0, 30)):
        k.tube(20, 17, 12, polished(), (0, 0, -6))
        k.cyl(7, 14, polished(), (0, 0, -7))
        for _, _, angle in polar(6, 1):
            with k.at((0, 0, 0), rot=(0, 0, angle)):
                k.box((12, 1.2, 11), polished(), (12, 0, 0), 0.1)
        bolt(k, 5, (0, 0, 7), socket=True)
        k.anchor("dither-wheel", (0, -17, 7))
    _covered(k, metal)
    with k.at((-126, -4, 0)):
        for i in range(3):
            k.cyl(19, 8, plastic((0.5, 0.55, 0.6), 0.3), (i % 2 * 44, i // 2 * 44, 0))
            mirror(
                k,
                12.5,
                5,
                (i % 2 * 44, i // 2 * 44, 7),
                (0, 0, 0),
                polished((0.74, 0.60, 0.66), 0.03),
            )
        k.anchor("mirror", (3, -3, 12.4))
    rows = ["Run 0718  HR 632.8 nm 45°", "LOSS  12 ppm", "Scatter 3 ppm", "Qty 3"]
    sheet(k, "COATING CERTIFICATE", rows, 80, 90, (-118, -84, 0), -8, (80, 30, 60))
    k.cyl(4, 2, rubber(), (60, -60, 6))
    scale(k)
