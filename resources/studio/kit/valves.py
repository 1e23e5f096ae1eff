"""Valves along X with the middle of the bore at loc, stem up; handwheels and levers."""

import math

from kit.core import X, polar
from kit.materials import STEEL, plastic, polished, rubber, turned
from kit.parts import bolt, flange

FLAT = (0, 0, 0)


def _dome(r, flat, n=18):
    steps = [t * math.pi / 2 / n for t in range(n + 1)]
    return [(r * math.sin(t), r * flat * math.cos(t)) for t in steps]


def handwheel(k, r, paint, loc=FLAT, rot=FLAT, spokes=4):
    """Spoked handwheel about Z with a hub and a nut."""
    with k.at(loc, rot=rot):
        k.torus(r, r * 0.1, paint)
        k.cyl(r * 0.24, r * 0.24, paint, (0, 0, -r * 0.12))
        for x, y, angle in polar(spokes, r * 0.58):
            k.box((r * 0.8, r * 0.14, r * 0.1), paint, (x, y, 0), r * 0.03, rot=(0, 0, angle))
        k.prism(6, r * 0.15, r * 0.14, polished(), (0, 0, r * 0.12))


def _ends(k, bore, reach, mat, n, lined=None):
    """Two flanges of a valve along X at -reach and +reach; `lined` shows a liner face."""
    for side in (-1, 1):
        with k.at(rot=(0, 90 * side, 0)):
            k.tube(bore * 0.72, bore * 0.5, reach * 0.9, mat, (0, 0, reach * 0.1))
            t = bore * 0.24
            flange(
                k, bore * 1.2, bore * 0.5, t, n, bore * 0.95, bore * 0.18, mat, (0, 0, reach - t)
            )
            face = lined or mat
            k.tube(bore * 0.74, bore * 0.47, bore * 0.05, face, (0, 0, reach))


def ball_valve(k, bore, mat, grip, loc=FLAT, rot=FLAT, reach=None, n=4, lined=None, flanged=True):
    """Two-piece ball valve along X with a lever; loc is the middle of the bore."""
    reach = reach or bore * 1.5
    with k.at(loc, rot=rot):
        if flanged:
            _ends(k, bore, reach, mat, n, lined)
        else:
            for side in (-90, 90):
                k.prism(6, bore * 0.85, bore * 0.7, mat, (side / 90 * (reach - bore * 0.7), 0, 0),
                        rot=(0, side, 0))  # fmt: skip
        k.sphere(bore * 0.95, mat)
        k.cyl(bore * 0.9, bore * 1.0, mat, (-bore * 0.5, 0, 0), axis=X)
        for side in (-1, 1):
            k.cyl(bore * 1.06, bore * 0.16, mat, (bore * 0.3 + side * bore * 0.09, 0, 0), axis=X)
        for y, z, _ in polar(6, bore * 0.97, 30):
            bolt(k, bore * 0.1, (bore * 0.55, y, z), axis=X)
            bolt(k, bore * 0.1, (bore * 0.21, y, z), rot=(0, -90, 0))
        k.cyl(bore * 0.36, bore * 0.5, mat, (0, 0, bore * 0.8))
        k.box((bore * 0.9, bore * 0.9, bore * 0.12), mat, (0, 0, bore * 1.2), bore * 0.02)
        k.cyl(bore * 0.17, bore * 0.5, polished(), (0, 0, bore * 1.2), seg=32)
        k.prism(6, bore * 0.28, bore * 0.14, polished(), (0, 0, bore * 1.58))
        k.box((bore * 2.9, bore * 0.34, bore * 0.09), polished(), (bore * 1.15, 0, bore * 1.5))
        k.box(
            (bore * 1.5, bore * 0.42, bore * 0.2), grip, (bore * 1.95, 0, bore * 1.5), bore * 0.06
        )


def bellows_valve(k, bore, mat, wheel, loc=FLAT, rot=FLAT, reach=None, n=4):
    """Bellows-sealed valve along X: tall closed bonnet tube with a weld and no packing gland."""
    reach = reach or bore * 1.5
    with k.at(loc, rot=rot):
        _ends(k, bore, reach, mat, n)
        k.sphere(bore * 0.98, mat)
        k.cyl(bore * 0.7, bore * 0.6, mat, (0, 0, bore * 0.5))
        for z in (1.1, 1.33):
            flange(
                k, bore * 1.05, 0, bore * 0.2, 6, bore * 0.87, bore * 0.16, mat, (0, 0, bore * z)
            )
        for x, y, _ in polar(6, bore * 0.87):
            bolt(k, bore * 0.15, (x, y, bore * 1.53))
        k.cyl(bore * 0.56, bore * 2.1, mat, (0, 0, bore * 1.5))
        k.torus(bore * 0.56, bore * 0.03, polished(), (0, 0, bore * 2.2))
        k.cyl(bore * 0.62, bore * 0.2, mat, (0, 0, bore * 3.5))
        k.cyl(bore * 0.3, bore * 0.5, mat, (0, 0, bore * 3.7))
        k.cyl(bore * 0.14, bore * 0.9, turned(STEEL), (0, 0, bore * 3.8), seg=32)
        handwheel(k, bore * 0.95, wheel, (0, 0, bore * 4.4))


def diaphragm_valve(k, bore, mat, top, loc=FLAT, rot=FLAT, reach=None, n=4, lined=None, wheel=None):
    """Weir diaphragm valve along X: bowed body, square bolted joint, domed bonnet, handwheel."""
    reach = reach or bore * 1.55
    with k.at(loc, rot=rot):
        _ends(k, bore, reach, mat, n, lined)
        k.sphere(bore * 0.85, mat, (0, 0, bore * 0.1), 0.9)
        k.box((bore * 2.1, bore * 1.9, bore * 0.26), mat, (0, 0, bore * 0.95), bore * 0.1)
        k.box((bore * 2.16, bore * 1.96, bore * 0.1), lined or rubber(), (0, 0, bore * 1.12), 0.4)
        k.box((bore * 2.1, bore * 1.9, bore * 0.22), top, (0, 0, bore * 1.28), bore * 0.1)
        for x in (-0.85, 0.85):
            for y in (-0.75, 0.75):
                bolt(k, bore * 0.17, (bore * x, bore * y, bore * 1.39))
                bolt(k, bore * 0.17, (bore * x, bore * y, bore * 0.82), rot=(180, 0, 0))
        bonnet = [(a, bore * 1.35 + z) for a, z in reversed(_dome(bore * 0.86, 0.95))]
        k.lathe(bonnet, top, smooth=60)
        k.cyl(bore * 0.3, bore * 0.5, top, (0, 0, bore * 2.1))
        k.cyl(bore * 0.15, bore * 0.5, polished(), (0, 0, bore * 2.4), seg=32)
        handwheel(k, bore * 0.95, wheel or top, (0, 0, bore * 2.72))


def plug_valve(k, bore, mat, inside, loc=FLAT, rot=FLAT, lined=None, n=4):
    """Tapered plug valve along X: stout body, bolted cover with set screws, square stem, wrench."""
    reach = bore * 1.5
    with k.at(loc, rot=rot):
        _ends(k, bore, reach, mat, n, lined)
        body = [(0, -1.0), (0.8, -1.0), (0.9, -0.9), (1.12, 0.95), (0, 0.95)]
        k.lathe([(bore * a, bore * z) for a, z in body], mat)
        flange(k, bore * 1.3, 0, bore * 0.2, 0, 0, 1, mat, (0, 0, bore * 0.85))
        k.cyl(bore * 1.22, bore * 0.04, lined or mat, (0, 0, bore * 1.05))
        flange(k, bore * 1.26, 0, bore * 0.22, 0, 0, 1, mat, (0, 0, bore * 1.09))
        for x, y, _ in polar(6, bore * 1.05, 30):
            bolt(k, bore * 0.15, (x, y, bore * 1.31))
        for x, y, _ in polar(3, bore * 0.58, 90):
            k.cyl(bore * 0.07, bore * 0.4, polished(), (x, y, bore * 1.3), seg=20)
            k.prism(6, bore * 0.14, bore * 0.12, polished(), (x, y, bore * 1.34))
        k.box((bore * 0.34, bore * 0.34, bore * 0.8), polished(), (0, 0, bore * 1.6), bore * 0.02)
        k.cyl(bore * 0.3, bore * 0.24, mat, (0, 0, bore * 1.74))
        k.box((bore * 2.6, bore * 0.3, bore * 0.14), mat, (bore * 1.2, 0, bore * 1.86), bore * 0.05)
        k.cyl(bore * 0.62, bore * 1.2, inside, (-bore * 0.55, 0, -bore * 0.6))
        k.box(
            (bore * 0.1, bore * 0.26, bore * 0.8), plastic((0.02,) * 3), (-bore * 1.13, 0, 0), 0.5
        )
