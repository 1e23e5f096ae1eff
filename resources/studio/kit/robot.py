"""Six-axis industrial robot arm (millimetres)."""

import math

from kit.core import FRONT, polar, rounded
from kit.machinery import ORANGE
from kit.materials import DARK, painted, polished, rubber, turned
from kit.parts import bolt


def _link(k, p, q, r0, r1, t, mat, y=0.0):
    """Flat arm between two points of the XZ plane, ends of radius r0 and r1, t thick."""
    dx, dz = q[0] - p[0], q[1] - p[1]
    length, angle = math.hypot(dx, dz), math.atan2(dz, dx)
    lean = math.acos((r0 - r1) / length)
    steps = [math.pi * 2 * i / 64 for i in range(65)]
    first = [(r0 * math.cos(a), r0 * math.sin(a)) for a in steps if lean <= a <= 2 * math.pi - lean]
    last = [(r1 * math.cos(a), r1 * math.sin(a)) for a in (s - math.pi for s in steps)
            if -lean <= a <= lean]  # fmt: skip
    outline = first + [(length + x, z) for x, z in last]
    turned_ = [
        (p[0] + x * math.cos(angle) - z * math.sin(angle),
         p[1] + x * math.sin(angle) + z * math.cos(angle))
        for x, z in outline
    ]  # fmt: skip
    k.plate([turned_], t, mat, (0, y, 0), rot=FRONT, bevel=min(t * 0.2, r1 * 0.2))
    for (x, z), r in ((p, r0), (q, r1)):
        k.cyl(r * 0.72, t * 0.12, painted(DARK), (x, y - t / 2, z), rot=FRONT)
        for a, b, _ in polar(6, r * 0.55):
            bolt(k, r * 0.07, (x + a, y - t / 2 - t * 0.12, z + b), rot=FRONT, socket=True)


def robot(k, s=1.0, loc=(0, 0, 0), az=0.0, mat=None, lower=20.0, fore=15.0, wrist=-60.0):
    """Six-axis arm about 1.9 m high at s = 1, reaching along local +X turned by az degrees.

    `lower` leans the lower arm forward from the vertical, `fore` lifts the forearm from the level,
    `wrist` tips the hand. Gives the point and direction (degrees) of the tool flange.
    """
    mat, dark = mat or painted(ORANGE, 0.35), painted(DARK, 0.4)
    a, b, c = math.radians(lower), math.radians(fore), math.radians(fore + wrist)
    shoulder = (250 * s, 560 * s)
    elbow = (shoulder[0] + 760 * s * math.sin(a), shoulder[1] + 760 * s * math.cos(a))
    up = (elbow[0] - 150 * s * math.sin(b), elbow[1] + 150 * s * math.cos(b))
    hand = (up[0] + 820 * s * math.cos(b), up[1] + 820 * s * math.sin(b))
    tip = (hand[0] + 190 * s * math.cos(c), hand[1] + 190 * s * math.sin(c))
    with k.at(loc, rot=(0, 0, az)):
        k.plate([rounded(560 * s, 560 * s, 40 * s)], 40 * s, dark, (0, 0, 20 * s), bevel=3 * s)
        k.cyl(230 * s, 180 * s, mat, (0, 0, 40 * s))
        k.cyl(245 * s, 40 * s, dark, (0, 0, 215 * s))
        body = [(-230, 250), (330, 250), (400, 480), (400, 640), (300, 700), (120, 640)]
        body += [(-230, 420)]
        shape = [(x * s, z * s) for x, z in body]
        k.plate([shape], 240 * s, mat, (0, 60 * s, 0), rot=FRONT, bevel=25 * s)
        k.cyl(95 * s, 180 * s, dark, (-120 * s, 60 * s, 390 * s))
        _link(k, shoulder, elbow, 150 * s, 120 * s, 130 * s, mat, -110 * s)
        k.cyl(110 * s, 150 * s, dark, (shoulder[0], -170 * s, shoulder[1]), rot=FRONT)
        _link(k, elbow, up, 130 * s, 125 * s, 190 * s, mat, 40 * s)
        with k.at((up[0], 20 * s, up[1]), rot=(0, 90 - fore, 0)):
            k.cyl(85 * s, 230 * s, dark, (0, 60 * s, -300 * s))
            k.cyl(110 * s, 220 * s, mat, (0, 0, -110 * s))
            arm = [(0, 80), (112, 80), (88, 640), (80, 700), (0, 700)]
            k.lathe([(r * s, z * s) for r, z in arm], mat, smooth=60)
        for y in (-70, 110):
            _link(k, (hand[0] - 180 * s * math.cos(b), hand[1] - 180 * s * math.sin(b)), hand,
                  78 * s, 74 * s, 36 * s, mat, y * s)  # fmt: skip
        with k.at((hand[0], 20 * s, hand[1]), rot=(0, 90 - fore - wrist, 0)):
            k.cyl(66 * s, 150 * s, mat, (0, 0, -40 * s))
            k.cyl(60 * s, 40 * s, polished(), (0, 0, 110 * s))
            k.cyl(40 * s, 40 * s, turned(), (0, 0, 150 * s))
        hose = [(-200, 190, 300), (-120, 230, 700), (elbow[0] / s - 160, 210, elbow[1] / s + 60)]
        hose += [(up[0] / s + 120, 150, up[1] / s + 200)]
        hose += [(hand[0] / s - 220, 100, hand[1] / s + 90)]
        k.sweep([(x * s, y * s, z * s) for x, y, z in hose], 26 * s, rubber())
    t = math.radians(az)
    y = 20 * s
    place = (tip[0] * math.cos(t) - y * math.sin(t), tip[0] * math.sin(t) + y * math.cos(t))
    return (loc[0] + place[0], loc[1] + place[1], loc[2] + tip[1]), fore + wrist
