"""Ceramic casting cores in a tray: white zigzag passages, fine comb at one edge, print end."""

from kit import labels
from kit.core import View, rounded
from kit.materials import plastic
from kit.props import scale
from kit.surface import slab

VIEWS = {"hero": View(-26, 34), "closeup": View(-14, 30, at="zigzag", radius=52)}


def _core(k, mat, rot=None, loc=(0, 0, 0)):
    """Core standing in X and Z, its print end at the bottom."""
    with k.at(loc, rot=rot):
        for i in range(4):
            x = -24 + 15 * i
            slab(
                k,
                [(x - 4, 26), (x + 4, 26), (x + 3.4, 126), (x - 3.4, 126)],
                7 - i,
                mat,
                (i - 1.5) ** 2 * 1.4,
                1.2,
            )
        for i in range(3):
            x, z = -17 + 15 * i, (120 if i % 2 else 30)
            slab(
                k, [(x - 9, z - 3), (x + 9, z - 3), (x + 9, z + 5), (x - 9, z + 5)], 6, mat, 1.5, 1
            )
        for i in range(16):
            slab(
                k,
                [
                    (24, 32 + i * 5.8),
                    (37, 32 + i * 5.8),
                    (37, 34.4 + i * 5.8),
                    (24, 34.4 + i * 5.8),
                ],
                2,
                mat,
                3.4,
                0.4,
            )
        slab(k, [(36, 28), (39, 28), (38, 126), (35, 126)], 2, mat, 3.6, 0.4)
        slab(k, [(-30, 2), (32, 2), (32, 24), (-30, 24)], 13, mat, 2, 1.5)
        for i in range(5):
            k.cyl(1.6, 11, mat, (-24, 3, 40 + i * 18), rot=(90, 0, 0), seg=16)


def build(k):
    """Stand one core on a block, lay six in their tray behind."""
    white = plastic((0.64, 0.63, 0.58), 0.85)
    k.box((96, 40, 12), plastic((0.10, 0.11, 0.13)), (-110, -50, 0), 2, base=True)
    _core(k, white, None, (-110, -50, 11))
    k.anchor("zigzag", (-116, -52, 90))
    k.anchor("trailing-comb", (-82, -49, 80))
    k.anchor("print-end", (-110, -56, 24))
    tray = plastic((0.06, 0.10, 0.18), 0.6)
    with k.at((60, 60, 0)):
        wells = [[(x + 110 * i, y) for x, y in rounded(90, 160, 6)] for i in (-1, 0, 1)]
        k.plate([rounded(360, 200, 10), *wells], 26, tray, (0, 0, 13), bevel=1)
        k.box((352, 192, 4), plastic((0.03, 0.04, 0.06)), (0, 0, 0), 1, base=True)
        for i in (-1, 0, 1):
            _core(k, white, (-90, 0, 0), (110 * i, -66, 16))
        k.image(
            labels.plate(["CORE HPT-2 P/N 30-4417", "LOT 118  FRAGILE"], 130, 26),
            130,
            26,
            (-60, -100.5, 13),
            (90, 0, 0),
            0.5,
        )
        k.anchor("tray", (56, -60, 27))
    scale(k)
