"""Head form and face masks on it (millimetres; faces look to -Y)."""

from kit.core import polar
from kit.materials import plastic, polished, rubber
from kit.surface import strap


def head(k, loc=(0, 0, 0), mat=None):
    """Plain display head on a foot."""
    mat = mat or plastic((0.42, 0.41, 0.39), 0.7)
    with k.at(loc):
        k.cyl(80, 12, plastic((0.05, 0.05, 0.055)))
        k.blob(
            [((0, 12, 56), (0, 12, 120), 52, 50), ((0, 4, 150), (0, 18, 210), 72, 80)], mat, 6, 8
        )


def mask(k, mat, loc=(0, 0, 0), lens=None, r=29.0):
    """Rubber face piece with two round lenses and head straps."""
    lens = lens or polished((0.12, 0.14, 0.15), 0.06)
    with k.at(loc):
        k.blob(
            [
                ((-32, -26, 220), (32, -26, 220), 52, 52),
                ((-36, -34, 160), (36, -34, 160), 50, 50),
                ((0, -50, 112), (0, -56, 96), 42, 36),
            ],
            mat,
            4,
            6,
        )
        for x in (-35, 35):
            with k.at((x, -68, 196), rot=(78, 0, 0)), k.at(rot=(0, 0, 0)):
                k.tube(r + 5, r - 1, 16, mat, (0, 0, 4))
                k.tube(r + 2, r - 3, 3, plastic((0.03,) * 3), (0, 0, 19))
                k.cyl(r - 1, 16, lens, (0, 0, 4), edge=1)
        for z, drop in ((236, 0), (180, -10)):
            for s in (-1, 1):
                strap(
                    k,
                    [
                        (s * 74, -30, z),
                        (s * 88, 20, z + 4),
                        (s * 60, 84, z + drop + 6),
                        (0, 102, z + drop + 8),
                    ],
                    18,
                    3,
                    rubber((0.04, 0.04, 0.04)),
                )
                k.box((8, 16, 22), polished((0.3, 0.3, 0.3)), (s * 82, -16, z + 1), 1.5)


def filter_can(k, r, h, mat, loc=(0, 0, 0), rot=None, ribs=5, thread=True):
    """Round filter canister from its thread at loc along +Z."""
    with k.at(loc, rot=rot):
        if thread:
            k.tube(21, 15, 12, mat, (0, 0, -10))
        k.cyl(r, h, mat, edge=4)
        for i in range(ribs):
            k.torus(r, 1.1, mat, (0, 0, h * (0.2 + 0.12 * i)))
        k.cyl(r * 0.34, 2, plastic((0.02,) * 3, 0.9), (0, 0, h - 0.6))
        for x, y, _ in polar(10, r * 0.6):
            k.cyl(3.2, 1, plastic((0.02,) * 3, 0.9), (x, y, h - 0.3), seg=16)
