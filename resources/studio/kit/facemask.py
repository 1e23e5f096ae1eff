"""Face masks on a head form, filters, hooded suits (millimetres; faces look to -Y)."""

import itertools
import math

from kit.core import circle, polar
from kit.materials import BLACK, plastic, rubber
from kit.stuffs import skin

_HEAD = [
    (0, 66, 66), (70, 56, 60), (84, 58, 78), (120, 68, 92), (160, 74, 98), (190, 76, 98),
    (230, 78, 98), (270, 70, 88), (300, 46, 58), (312, 2, 2),
]  # fmt: skip


def head_at(a, z, off=0.0):
    """Point on the head at angle a (degrees, -90 in front) and height z, lifted by off."""
    w, d = _HEAD[-1][1:]
    for (z0, w0, d0), (z1, w1, d1) in itertools.pairwise(_HEAD):
        if z <= z1:
            t = max(0.0, (z - z0) / (z1 - z0))
            w, d = w0 + (w1 - w0) * t, d0 + (d1 - d0) * t
            break
    q = math.radians(a)
    return ((w + off) * math.cos(q), (d + off) * math.sin(q), z)


def muzzle(a, z, off=0.0):
    """Point on the facepiece: the head with a snout over nose and mouth."""
    x, y, z = head_at(a, z, off + 7)
    bulge = 26 * math.exp(-(((a + 90) / 26) ** 2) - ((z - 125) / 36) ** 2)
    q = math.radians(a)
    return (x + bulge * math.cos(q), y + bulge * math.sin(q), z)


def form(k, color=(0.34, 0.33, 0.31)):
    """Stand a grey head form on the table."""
    k.cyl(92, 12, plastic((0.05, 0.05, 0.055), 0.4))
    skin(k, lambda u, v: head_at(360 * u, 312 * v), plastic(color, 0.75), 64, 64, loc=(0, 0, 10))


def facepiece(k, mat, strap=None, wide=104.0):
    """Lay the rubber face and its straps on the head form."""

    def point(u, v):
        t = 2 * v - 1
        reach = wide * max(0.02, 1 - abs(t) ** 3.5) ** 0.5
        return muzzle(-90 + (2 * u - 1) * reach, 158 + 90 * t)

    skin(k, point, mat, 64, 48, loc=(0, 0, 10))
    edge = []
    for i in range(73):
        q = 2 * math.pi * i / 72
        t = math.sin(q)
        reach = wide * math.copysign(max(0.0, 1 - abs(t) ** 3.5) ** 0.5, math.cos(q))
        edge.append(muzzle(-90 + reach, 158 + 90 * t, 1))
    with k.at((0, 0, 10)):
        k.sweep(edge, 4.5, mat, bezier=False)
        band = strap or rubber((0.03, 0.03, 0.032))
        for side in (-1, 1):
            for z0, z1 in ((120, 150), (175, 205), (228, 262)):
                start = 96 - abs(z0 - 165) * 0.35
                path = [muzzle(-90 + side * start, z0, 2)]
                steps = (0.2, 0.4, 0.6, 0.8, 1.0)
                turns = [(-90 + side * (100 + 78 * f), z0 + (z1 - z0) * f) for f in steps]
                path += [head_at(a, z, 4) for a, z in turns]
                k.sweep(path, 4.0, band)
                a = -90 + side * start
                k.box((20, 7, 16), plastic((0.10, 0.10, 0.105), 0.4), muzzle(a, z0, 1), 2,
                      rot=(0, 0, a + 90))  # fmt: skip


def visor(k, a, z, ra, rz, mat=None, rim=None, square=2.6, lift=3.0):
    """Window on the face: centre at angle a and height z, half sizes in degrees and millimetres."""

    def spot(s, q, off):
        c, n = math.cos(q), math.sin(q)
        u = math.copysign(abs(c) ** (2 / square), c)
        v = math.copysign(abs(n) ** (2 / square), n)
        return muzzle(a + s * ra * u, z + s * rz * v, off)

    with k.at((0, 0, 10)):
        pane = mat or plastic((0.05, 0.06, 0.07), 0.06)
        skin(k, lambda u, v: spot(v, 2 * math.pi * u, lift), pane, 72, 16)
        ring = [spot(1.0, 2 * math.pi * i / 72, lift + 0.5) for i in range(73)]
        k.sweep(ring, 4.2, rim or plastic(BLACK, 0.4), bezier=False)


def port(k, a, z, down=0.0):
    """Frame whose z points out of the face at angle a and height z (use with k.at)."""
    x, y, z = muzzle(a, z, 0)
    return k.at((x, y, z + 10), rot=(90 + down, 0, a + 90))


def canister(k, r, h, mat, drawing=None):
    """Round filter standing on z = 0 with ribs, inlet holes and a printed band."""
    k.cyl(r * 0.42, 14, rubber((0.03, 0.03, 0.032)), (0, 0, -6))
    k.lathe([(0, 0), (r * 0.7, 0), (r, 12), (r, h - 6), (r * 0.97, h), (r * 0.6, h), (0, h - 3)],
            mat)  # fmt: skip
    for z in (18, h - 12):
        k.torus(r, 1.6, mat, (0, 0, z))
    holes = [circle(r * 0.1, 20, x, y) for x, y, _ in polar(8, r * 0.72)]
    for hole in holes:
        k.plate([hole], 0.8, rubber(BLACK), (0, 0, h), bevel=0.1)
    if drawing is not None:
        for facing in (0, 180):
            k.wrap(drawing, r + 1, h - 36, 150, (0, 0, (h + 4) / 2), facing)


def diaphragm(k, r, mat):
    """Speech diaphragm: ring and slotted cover."""
    k.cyl(r, 12, mat)
    k.torus(r, 2, mat, (0, 0, 11))
    for i in range(5):
        w = 1.7 * math.sqrt(max(1, r**2 - ((i - 2) * r * 0.34) ** 2)) * 0.8
        k.box((w, r * 0.12, 1), rubber(BLACK), (0, (i - 2) * r * 0.34, 12), 0.2)


def hood(k, mat, lining, loc, size=1.0, opening=52.0, rim=None):
    """Hood about an empty head: opening in degrees from the front, lined, elastic rim."""
    rx, ry, rz = 112 * size, 128 * size, 140 * size

    def shell(shrink):
        def point(u, v):
            t, q = math.radians(opening + (176 - opening) * v), 2 * math.pi * u
            fold = 1 + 0.02 * math.sin(9 * q + 6 * v) * v
            return (
                (rx - shrink) * math.sin(t) * math.cos(q) * fold,
                -(ry - shrink) * math.cos(t),
                (rz - shrink) * math.sin(t) * math.sin(q) * fold,
            )

        return point

    with k.at(loc):
        skin(k, shell(0), mat, 72, 40)
        skin(k, shell(4), lining, 72, 40)
        t = math.radians(opening)
        ring = [
            (rx * math.sin(t) * math.cos(q), -ry * math.cos(t), rz * math.sin(t) * math.sin(q))
            for q in [2 * math.pi * i / 60 for i in range(61)]
        ]
        k.sweep(ring, 6 * size, rim or rubber(BLACK), bezier=False)
