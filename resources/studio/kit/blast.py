"""Blasting accessories seen from outside, in millimetres: cord reels, caps, cups, strips."""

import math

from kit.core import circle
from kit.materials import plastic, polished
from kit.stuffs import liquid


def cord_reel(k, r, core, width, cord, mat, loc=(0, 0, 0), layers=2, side=(0.42, 0.30, 0.17)):
    """Reel lying on a flange, wound with cord of radius `cord`, its turns to be seen."""
    board = plastic(side, 0.8)
    with k.at(loc):
        for z in (0, width - 6):
            k.plate([circle(r, 96), circle(core * 0.5, 48)], 6, board, (0, 0, z + 3))
        k.tube(core, core * 0.5, width - 12, board, (0, 0, 6))
        turns = int((width - 14) / (2 * cord))
        for layer in range(layers):
            s = core + cord * (1 + 1.8 * layer)
            for i in range(turns):
                z = 7 + cord + 2 * cord * i + (cord if layer % 2 else 0)
                if z < width - 7 - cord:
                    k.torus(s, cord, mat, (0, 0, z))
    return core + cord * (1 + 1.8 * layers)


def leads(k, start, mats, length=1.0, seed=0):
    """Two thin wires wound in a figure of eight on the table from a start point."""
    x, y = start
    for n, mat in enumerate(mats):
        path = [(x, y + 1.6 * n, 4)]
        for i in range(1, 90):
            a = i * 0.28 + seed
            path.append(
                (
                    x + length * (70 + 38 * math.sin(a)),
                    y + length * (20 * math.sin(2 * a)) + n * 2,
                    3 + 0.09 * i + n,
                )
            )
        k.sweep(path, 0.8, mat)


def cap_tube(k, r, length, mat, loc, turn=0.0, plug=(0.5, 0.03, 0.02)):
    """Thin closed tube lying along X with a crimped plug at its right end."""
    with k.at(loc, rot=(0, 90, turn)):
        k.lathe(
            [
                (0, 0),
                (r * 0.8, 0.3),
                (r, 1.2),
                (r, length - 12),
                (r * 0.86, length - 11),
                (r, length - 10),
                (r, length - 6),
                (r * 0.86, length - 5),
                (r, length - 4),
                (r, length),
                (0, length),
            ],
            mat,
            seg=40,
        )
        k.cyl(r * 0.75, 7, plastic(plug, 0.5), (0, 0, length - 1))


def cup(k, r, h, mat, liner, loc=(0, 0, 0), rot=None, wall=0.1):
    """Cup with a hollow metal cone set in its mouth (mouth up as it stands)."""
    with k.at(loc, rot=rot):
        k.lathe(
            [
                (0, 0),
                (r * 0.42, 0),
                (r * 0.5, h * 0.16),
                (r * 0.86, h * 0.42),
                (r, h * 0.56),
                (r, h),
                (r * (1 - wall), h),
                (r * (1 - wall), h * 0.9),
                (0, h * 0.2),
            ],
            mat,
        )
        lip = r * (1 - wall)
        k.lathe(
            [(lip, h * 0.96), (lip * 0.94, h * 0.975), (r * 0.08, h * 0.36), (0, h * 0.34)],
            liner,
            smooth=50,
        )
        k.lathe([(lip, h * 0.97), (lip * 0.9, h * 0.98)], polished((0.6, 0.6, 0.6)))


def honey(color=(0.5, 0.02, 0.015)):
    """Give the gloss of plastic cord cover."""
    return liquid(color, 0.28)
