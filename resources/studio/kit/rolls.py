"""Yarn packages, cloth rolls with a loose tail, stacked plates (millimetres)."""

import math

from kit.core import X, circle
from kit.materials import card, plastic
from kit.stuffs import skin


def package(k, r, core, length, mat, loc=(0, 0, 0), axis="Z", rot=None, tube=None, label=None):
    """Yarn package on a tube that stands out at both ends."""
    board = tube or card((0.5, 0.42, 0.32))
    with k.at(loc, axis, rot):
        k.lathe([(core, 14), (r * 0.97, 16), (r, 26), (r, length - 26), (r * 0.97, length - 16),
                 (core, length - 14)], mat)  # fmt: skip
        k.tube(core, core * 0.9, length, board)
        if label is not None:
            tall = r * label.height / label.width * 1.1
            k.wrap(label, r + 0.5, tall, 63, (0, 0, length / 2), -95)


def _path(r, tail, t):
    """Side line of a tail: tangent down the front of the roll, then along the table."""
    start = [(-r * math.sin(a), r + r * math.cos(a)) for a in (1.2, 1.5, 1.8, 2.1, 2.4, 2.7, 3.0)]
    flat = [(-tail * i / 8, t * (1 + (i % 3) * 0.4)) for i in range(1, 9)]
    return [(y, max(z, t)) for y, z in [*start, (0 - r * 0.05, t), *flat]]


def cloth_roll(
    k, r, width, wound, flat, tail=300.0, loc=(0, 0, 0), core=38.0, end=None, edge=None, under=None
):
    """Roll along X lying on the table, its tail drawn to the front; edge is a second skin above."""
    x0 = -width / 2
    with k.at(loc):
        with k.at((x0, 0, r), axis=X):
            k.lathe([(core, 0), (r, 0), (r, width), (core, width)], wound)
            for z in (-0.2, width + 0.2):
                steps = [(core + (r - core) * i / 24, 0.5 * (i % 2)) for i in range(25)]
                face = [(a, z + (b if z > 0 else -b)) for a, b in steps]
                k.lathe(face, end or wound, smooth=5)
            k.tube(core, core * 0.88, width + 90, card((0.5, 0.42, 0.32)), (0, 0, -45))
        line = _path(r, tail + r, 1.2)

        def sheet(u, v, lift=0.0, share=1.0):
            f = v * share * (len(line) - 1)
            i = min(int(f), len(line) - 2)
            s = f - i
            y = line[i][0] + (line[i + 1][0] - line[i][0]) * s
            z = line[i][1] + (line[i + 1][1] - line[i][1]) * s
            return (x0 + 3 + (width - 6) * u, y - lift * 0.4, z + lift)

        skin(k, sheet, flat, 40, 60)
        if under is not None:  # film that lies below and looks out in front
            out = tail + r + 30
            skin(k, lambda u, v: (x0 - 8 + (width + 16) * u, -out * v, 0.5), under, 8, 8)
        if edge is not None:  # film peeled back from the front
            skin(k, lambda u, v: sheet(u, v, 1.5, 0.72), edge, 40, 50)
            peel = sheet(0.5, 0.72)[1]
            with k.at((x0, peel + 6, 14), axis=X):
                k.lathe([(11, 0), (12, 0), (12, width), (11, width)], edge)


def plates(k, w, d, t, mats, loc=(0, 0, 0), bevel=0.3):
    """Stack of thin layers as one plate, so that the sawn edge shows them."""
    n = len(mats)
    for i, mat in enumerate(mats):
        k.box((w, d, t / n + 0.02), mat, (loc[0], loc[1], loc[2] + t * (i + 0.5) / n), bevel)


def wound_disc(k, r, core, width, mat, side, loc=(0, 0, 0), axis="Z", turns=30):
    """Flat ribbon wound to a disc, its turns seen as fine rings on both faces."""
    with k.at(loc, axis):
        k.lathe([(core, 0), (r, 0), (r, width), (core, width)], mat, seg=160)
        for z in (-0.1, width + 0.1):
            ring = [(core + (r - core) * i / (turns * 2), z + 0.25 * (i % 2) * (1 if z > 0 else -1))
                    for i in range(turns * 2 + 1)]  # fmt: skip
            k.lathe(ring, side, seg=160, smooth=5)
        k.plate([circle(core), circle(core * 0.8)], width * 0.96, plastic((0.4, 0.32, 0.22), 0.7),
                (0, 0, width / 2), bevel=0.2)  # fmt: skip
