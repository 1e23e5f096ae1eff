"""Pumps, blowers and fans in millimetres; shafts lie along X, discharge is up unless said."""

from kit.core import FRONT, X, polar
from kit.materials import BLACK, plastic, polished, rubber
from kit.parts import bolt, flange
from kit.plant import FLAT, LAID, motor, nozzle


def volute(k, r, mat, loc=FLAT, rot=FLAT, port=None, lug=True):
    """Centrifugal pump casing: shaft on X through loc, suction towards -X, discharge up."""
    port = port or r * 0.36
    with k.at(loc, rot=rot):
        k.torus(r * 0.7, r * 0.3, mat, axis=X)
        k.cyl(r * 0.86, r * 0.44, mat, (-r * 0.22, 0, 0), axis=X, edge=r * 0.1)
        k.cyl(r * 0.74, r * 0.2, mat, (r * 0.16, 0, 0), axis=X)
        for y, z, _ in polar(10, r * 0.64, 18):
            bolt(k, r * 0.07, (r * 0.36, y, z), axis=X)
        nozzle(k, port * 1.1, r * 0.85, mat, (-r * 0.1, 0, 0), (0, -90, 0))
        k.lathe([(r * 0.42, 0), (port * 0.95, r * 0.6)], mat, (0, 0, r * 0.5))
        nozzle(k, port * 0.95, r * 0.6, mat, (0, 0, r * 0.85))
        for y in (-0.4, 0.4) if lug else ():
            k.box((r * 0.3, r * 0.24, r * 0.5), mat, (0, r * y, -r * 1.0), r * 0.03)
        if lug:
            k.box((r * 0.5, r * 1.3, r * 0.1), mat, (0, 0, -r * 1.2), r * 0.02)


def close_coupled(k, r, paint, drive, loc=FLAT, port=None):
    """Block pump: volute straight on a flanged motor; loc is on the floor under the volute."""
    with k.at(loc), k.at((0, 0, r * 1.25)):
        volute(k, r, paint, port=port)
        k.lathe([(r * 0.72, 0), (r * 0.5, r * 0.3), (r * 0.8, r * 0.75), (0, r * 0.75)], paint,
                (r * 0.3, 0, 0), axis=X)  # fmt: skip
        motor(k, r * 0.8, r * 2.3, drive, (r * 1.0, 0, 0), LAID, feet=r * 1.25, face=r * 0.86)
    return loc[2] + r * 1.25


def diaphragm_pump(k, s, body, centre, loc=FLAT, metal=None, clamp=None):
    """Air-operated double diaphragm pump of overall height s; loc is on the floor below it."""
    metal, r = metal or polished(), s * 0.28
    band = clamp or metal
    with k.at(loc), k.at((0, 0, s * 0.036)):
        k.box((s * 0.34, s * 0.34, s * 0.4), centre, (0, 0, s * 0.5), s * 0.03)
        k.cyl(s * 0.045, s * 0.1, metal, (0, -s * 0.15, s * 0.58), rot=FRONT)
        k.cyl(s * 0.06, s * 0.03, centre, (0, -s * 0.17, s * 0.58), rot=FRONT)
        k.cyl(s * 0.055, s * 0.2, plastic((0.12,) * 3), (0, s * 0.16, s * 0.58), rot=(-90, 0, 0))
        for side in (-1, 1):
            with k.at((side * s * 0.16, 0, s * 0.5), rot=(0, 90 * side, 0)):
                cap = [(1, 0), (1, 0.12), (0.9, 0.2), (0.8, 0.3), (0.45, 0.52), (0, 0.56)]
                k.cyl(r * 0.94, s * 0.05, centre, (0, 0, -s * 0.035))
                k.lathe([(0, 0), *((r * a, r * z) for a, z in cap)], body, smooth=40)
                k.torus(r * 1.0, s * 0.016, band, (0, 0, 0))
                for x, y, angle in polar(12, r * 0.62, 15):
                    k.box((r * 0.62, s * 0.012, r * 0.2), body, (x, y, r * 0.33), 1,
                          rot=(0, 0, angle))  # fmt: skip
                for x, y, _ in polar(8, r * 0.93, 22.5):
                    bolt(k, s * 0.018, (x, y, r * 0.14), mat=metal)
            x = side * s * 0.25
            for z, way in ((0.5, 1), (0.5, -1)):
                ball = [(0.055, 0.16), (0.075, 0.24), (0.075, 0.37), (0.06, 0.4)]
                k.lathe([(s * a, s * b) for a, b in ball], body, (x, 0, s * z),
                        rot=FLAT if way > 0 else (180, 0, 0))  # fmt: skip
                level = s * (z + way * 0.3)
                k.cyl(s * 0.09, s * 0.045, body, (x, 0, level - s * 0.0225))
                for px, py, _ in polar(4, s * 0.08, 45):
                    bolt(k, s * 0.015, (x + px, py, level + s * 0.0225), mat=metal)
        for level, bend in ((0.94, 0.85), (0.06, 0.15)):
            path = [(-s * 0.25, 0, s * bend), (-s * 0.25, 0, s * level),
                    (s * 0.25, 0, s * level), (s * 0.25, 0, s * bend)]  # fmt: skip
            k.pipe(path, s * 0.056, body, s * 0.08)
            nozzle(k, s * 0.052, s * 0.14, body, (0, 0, s * level), FRONT, n=4)
        for x in (-0.25, 0.25):
            k.box((s * 0.1, s * 0.26, s * 0.02), body, (s * x, 0, -s * 0.036), 1, base=True)
            for y in (-0.1, 0.1):
                k.box((s * 0.05, s * 0.03, s * 0.2), body, (s * x, s * y, -s * 0.036), 1, base=True)


def vane_pump(k, size, paint, drive, loc=FLAT, kf=None):
    """Oil-sealed rotary vane vacuum pump, `size` long along X; loc is on the floor below it."""
    h, w, steel = size * 0.42, size * 0.34, polished()
    kf = kf or size * 0.05
    with k.at(loc):
        for x in (-0.4, 0.02):
            for y in (-0.4, 0.4):
                k.cyl(size * 0.03, size * 0.05, rubber(), (size * x, w * y, 0))
        k.box((size * 0.94, w * 1.04, size * 0.03), paint, (0, 0, size * 0.06), 3)
        k.box(
            (size * 0.42, w, h * 0.8), paint, (-size * 0.24, 0, size * 0.07), size * 0.02, base=True
        )
        for i in range(5):
            x = -size * (0.42 - i * 0.085)
            k.box((size * 0.02, w * 1.06, h * 0.6), paint, (x, 0, size * 0.1), 2, base=True)
        k.box((size * 0.4, w * 0.92, size * 0.03), paint, (-size * 0.24, 0, h * 0.97), 3)
        with k.at((-size * 0.455, 0, size * 0.24), rot=(0, -90, 0)):
            k.cyl(w * 0.42, size * 0.03, paint)
            k.cyl(w * 0.16, size * 0.04, steel)
        with k.at((-size * 0.33, -w * 0.53, size * 0.19), rot=FRONT):
            k.cyl(size * 0.045, size * 0.016, steel)
            k.cyl(size * 0.034, size * 0.02, plastic((0.5, 0.30, 0.04), 0.1))
        k.cyl(size * 0.018, size * 0.05, steel, (-size * 0.33, -w * 0.5, size * 0.1), rot=FRONT)
        for x, r in ((-0.34, kf), (-0.14, kf)):
            k.tube(r * 0.72, r * 0.6, h * 0.24, steel, (size * x, 0, h * 0.98))
            rim = [(0.72, 0), (1.0, 0.1), (1.0, 0.3), (0.6, 0.3)]
            k.lathe([(r * a, r * b) for a, b in rim], steel, (size * x, 0, h * 1.2))
        k.cyl(size * 0.028, size * 0.035, plastic(BLACK), (-size * 0.24, -w * 0.3, h * 0.98))
        path = [(-size * 0.4, w * 0.25, h * 0.9), (-size * 0.4, w * 0.25, h * 1.5),
                (size * 0.1, w * 0.25, h * 1.5), (size * 0.1, w * 0.25, h * 0.7)]  # fmt: skip
        k.pipe(path, size * 0.013, rubber(), size * 0.05)
        k.cyl(w * 0.5, size * 0.06, paint, (-size * 0.04, 0, size * 0.26), axis=X)
        motor(k, w * 0.48, size * 0.48, drive, (size * 0.01, 0, size * 0.26), LAID, box=180)
        k.box((size * 0.1, w * 0.6, size * 0.1), paint, (size * 0.3, 0, size * 0.06), 3, base=True)


def fan(k, r, paint, drive, loc=FLAT, width=None, outlet=None):
    """Centrifugal fan: scroll with flanged outlet up, inlet ring to -Y, motor behind; on a base."""
    width = width or r * 0.7
    centre = r * 1.25
    out = outlet or r * 0.7
    with k.at(loc):
        k.box((r * 2.2, width * 0.9, r * 0.1), paint, (0, 0, 0), base=True)
        for x in (-0.8, 0.8):
            k.box((r * 0.2, width * 0.8, r * 0.9), paint, (r * x, 0, 0), r * 0.02, base=True)
        k.box((r * 1.2, r * 1.4, r * 0.1), paint, (0, r * 0.9, 0), base=True)
        k.box((r * 0.8, r * 0.8, centre - r * 0.5), paint, (0, r * 1.0, 0), r * 0.02, base=True)
    with k.at(loc), k.at((0, 0, centre)):
        with k.at(rot=FRONT):
            k.cyl(r, width, paint, (0, 0, -width / 2), edge=r * 0.02)
            for z in (-1, 1):
                k.cyl(r * 1.04, r * 0.03, paint, (0, 0, z * width / 2 - r * 0.015), edge=r * 0.005)
            k.tube(r * 0.56, r * 0.5, r * 0.22, paint, (0, 0, width / 2))
            flange(k, r * 0.68, r * 0.5, r * 0.05, 12, r * 0.61, r * 0.05, paint,
                   (0, 0, width / 2 + r * 0.2))  # fmt: skip
            k.cyl(r * 0.49, r * 0.02, plastic((0.04,) * 3), (0, 0, width / 2 + r * 0.04))
            for x, y, angle in polar(16, r * 0.36):
                k.box((r * 0.26, r * 0.02, r * 0.16), polished(), (x, y, width / 2 + r * 0.1), 0.3,
                      rot=(0, 0, angle + 30))  # fmt: skip
            k.cyl(r * 0.14, r * 0.18, polished(), (0, 0, width / 2))
            motor(k, r * 0.44, r * 1.1, drive, (0, 0, -width / 2), (180, 0, 0), box=90)
        k.box((out, width, r * 1.2), paint, (r - out / 2, 0, r * 0.6), r * 0.02)
        k.box((out * 1.24, width * 1.24, r * 0.06), paint, (r - out / 2, 0, r * 1.2), r * 0.01)
        k.box((out * 0.9, width * 0.9, r * 0.02), plastic((0.03,) * 3), (r - out / 2, 0, r * 1.23))
        for i in range(5):
            for y in (-0.56, 0.56):
                x = r - out / 2 + out * (i / 4 - 0.5) * 1.1
                bolt(k, r * 0.03, (x, width * y, r * 1.23))
