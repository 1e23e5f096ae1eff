"""Small works shared by machine models: badges, papers, motors, spools, webs, bearings (mm)."""

import itertools
import math

from kit import labels
from kit.core import FRONT, X, circle, polar, rounded
from kit.materials import (
    BLACK,
    BLUE,
    DARK,
    LIGHT_GREY,
    MID_GREY,
    STEEL,
    painted,
    plastic,
    polished,
    rubber,
    turned,
)
from kit.parts import bolt, nameplate


def badge(k, head, lines, w, loc, rot=FRONT, color=(20, 50, 110)):
    """Maker's plate w wide on a face: a head and lines of data."""
    h = w * 0.13 * (len(lines) + 1.4)
    nameplate(k, labels.plate(lines, w, h, head, color), w, h, loc, rot)


def paper(k, head, lines, w, loc, rot=0.0, color=(60, 60, 60), tilt=0.0):
    """Printed sheet lying on a table (rot in degrees), or leaning back by `tilt`."""
    h = w * 0.12 * (len(lines) + 1.4)
    drawing = labels.plate(lines, w, h, head, color, paper=labels.PAPER)
    k.image(drawing, w, h, loc, rot=(tilt, 0, rot), t=max(0.3, w * 0.003), rough=0.7)


def motor(k, r, length, loc=(0, 0, 0), axis=X, rot=None, mat=None, feet=False):
    """Finned electric motor from its shaft end at loc along the axis, terminal box on top."""
    mat = mat or painted(BLUE, 0.4)
    with k.at(loc, axis, rot):
        k.cyl(r * 0.16, r * 0.7, polished(), (0, 0, -r * 0.6))
        k.cyl(r, length * 0.1, mat)
        k.cyl(r * 0.9, length * 0.72, mat, (0, 0, length * 0.08))
        for i in range(14):
            with k.at(rot=(0, 0, 360 / 14 * i)):
                size = (r * 0.14, r * 0.05, length * 0.66)
                k.box(size, mat, (r * 0.93, 0, length * 0.1), base=True)
        k.cyl(r, length * 0.22, mat, (0, 0, length * 0.78))
        k.cyl(r * 0.8, length * 0.01, plastic(DARK), (0, 0, length * 0.995))
        box = (r * 0.5, r * 0.8, length * 0.3)
        k.box(box, mat, (-r * 1.1, 0, length * 0.4))
        for y in (-0.62, 0.62) if feet else ():
            k.box((r * 0.35, r * 0.3, length * 0.6), mat, (r * 0.92, y * r, length * 0.4))


def spool(k, r, length, loc=(0, 0, 0), axis="Z", rot=None, yarn=None, core=0.36, flanges=False):
    """Bobbin of wound fibre from loc along the axis, on a cardboard or plastic core."""
    with k.at(loc, axis, rot):
        k.cyl(r, length, yarn or plastic((0.05,) * 3, 0.35), edge=r * 0.08)
        k.tube(r * core, r * core * 0.8, length * 1.12, plastic((0.42, 0.3, 0.18), 0.7),
               (0, 0, -length * 0.06))  # fmt: skip
        for z in (-length * 0.06, length) if flanges else ():
            k.cyl(r * 1.14, length * 0.06, plastic((0.5, 0.5, 0.5)), (0, 0, z))


def creel(k, nx, nz, step, r, loc=(0, 0, 0), yarn=None, depth=500.0, mat=None):
    """Rack of nx by nz spools that face the viewer; gives its width and height."""
    mat = mat or painted(MID_GREY, 0.45)
    w, h, low = nx * step, nz * step, 260.0
    with k.at(loc):
        for x in (-w / 2 - 30, w / 2 + 30):
            for y in (-depth / 2, 0, depth / 2):
                k.box((50, 50, h + low + 60), mat, (x, y, 0), 3, base=True)
        for z in (low - 60, low + h + 30):
            for y in (-depth / 2, depth / 2):
                k.box((w + 110, 46, 46), mat, (0, y, z), 3)
        for j in range(nz):
            z = low + step * (j + 0.5)
            k.box((w + 60, 40, 40), mat, (0, 0, z), 2)
            for i in range(nx):
                x = -w / 2 + step * (i + 0.5)
                k.cyl(r * 0.2, depth * 0.62, polished(), (x, 0, z), rot=FRONT, seg=24)
                k.cyl(r * 0.45, 24, plastic((0.3, 0.03, 0.03)), (x, -30, z), rot=FRONT, seg=32)
                spool(k, r, depth * 0.42, (x, -depth * 0.12, z), rot=FRONT, yarn=yarn)
    return w + 110, h + low + 60


def web(k, points, width, mat, t=2.0):
    """Sheet of the width along Y that runs through (x, z) points in straight spans."""
    for (x0, z0), (x1, z1) in itertools.pairwise(points):
        length, a = math.hypot(x1 - x0, z1 - z0), math.degrees(math.atan2(z1 - z0, x1 - x0))
        k.box((length, width, t), mat, ((x0 + x1) / 2, 0, (z0 + z1) / 2), 0.1, rot=(0, -a, 0))


def frame(k, w, d, h, t, mat=None, loc=(0, 0, 0), levels=(0.02, 0.98)):
    """Open frame of square tube: four posts and rails at shares of the height."""
    mat = mat or painted(LIGHT_GREY, 0.42)
    with k.at(loc):
        for x in (-1, 1):
            for y in (-1, 1):
                place = (x * (w - t) / 2, y * (d - t) / 2, 0)
                k.box((t, t, h), mat, place, t * 0.06, base=True)
        for share in levels:
            z = t / 2 + (h - t) * share
            for s in (-1, 1):
                k.box((w - t * 0.05, t * 0.96, t * 0.96), mat, (0, s * (d - t) / 2, z), t * 0.06)
                k.box((t * 0.96, d - t * 0.05, t * 0.96), mat, (s * (w - t) / 2, 0, z), t * 0.06)


def trestle(k, w, d, h, loc=(0, 0, 0), mat=None):
    """Saddle stand: two splayed legs, a top beam and feet."""
    mat = mat or painted(MID_GREY, 0.45)
    with k.at(loc):
        k.box((w, d, h * 0.12), mat, (0, 0, h * 0.88), base=True)
        for x in (-1, 1):
            k.box((w * 0.14, d * 0.8, h * 0.9), mat, (x * w * 0.38, 0, 0), base=True)
            k.box((w * 0.26, d * 1.3, h * 0.06), mat, (x * w * 0.38, 0, 0), base=True)
        k.box((w * 0.7, d * 0.5, h * 0.1), mat, (0, 0, h * 0.3), base=True)


def bearing(k, ro, ri, w, loc=(0, 0, 0), axis="Z", rot=None, shield=None, cage=None, balls=None):
    """Ball bearing from its face at loc along the axis; shields or an open row of balls."""
    ring = polished((0.62, 0.62, 0.63), 0.08)
    wall = (ro - ri) * 0.24
    with k.at(loc, axis, rot):
        for a, b in ((ro, ro - wall), (ri + wall, ri)):
            k.tube(a, b, w, ring)
        mid = (ro + ri) / 2
        if shield:
            for z in (w * 0.05, w * 0.9):
                k.tube(ro - wall * 1.02, ri + wall * 1.02, w * 0.05, shield, (0, 0, z))
                k.torus(mid, (ro - ri) * 0.02, shield, (0, 0, z + w * 0.025))
        else:
            size = (ro - ri) * 0.3
            k.tube(mid + size * 0.55, mid - size * 0.5, w * 0.5, cage, (0, 0, w * 0.25))
            for x, y, _ in polar(11, mid):
                k.sphere(size, balls or ring, (x, y, w / 2))


def pipe_flange(k, r, loc, axis="Z", rot=None, mat=None, n=8, h=None):
    """Stub with a bolted flange that stands out of a surface at loc along the axis."""
    mat, h = mat or turned(STEEL, 0.26), h or r
    with k.at(loc, axis, rot):
        k.cyl(r, h, mat)
        k.cyl(r * 1.5, r * 0.25, mat, (0, 0, h * 0.8))
        k.cyl(r * 1.5, r * 0.25, mat, (0, 0, h * 0.8 + r * 0.27))
        for x, y, _ in polar(n, r * 1.25):
            bolt(k, r * 0.12, (x, y, h * 0.8 + r * 0.52))


def pump(k, s=1.0, loc=(0, 0, 0), mat=None):
    """Vacuum pump block of 700 by 320 by 420 mm at s = 1: ribbed body, motor, oil glass, flange."""
    mat = mat or painted((0.10, 0.22, 0.36), 0.4)
    with k.at(loc):
        k.box((380 * s, 300 * s, 40 * s), plastic(BLACK), (0, 0, 0), base=True)
        k.box((360 * s, 290 * s, 300 * s), mat, (0, 0, 36 * s), 16 * s, base=True)
        for i in range(6):
            k.box((14 * s, 304 * s, 230 * s), mat, ((-150 + 60 * i) * s, 0, 70 * s), base=True)
        k.cyl(26 * s, 16 * s, plastic((0.5, 0.32, 0.05), 0.1), (-90 * s, -146 * s, 100 * s),
              rot=FRONT)  # fmt: skip
        motor(k, 115 * s, 330 * s, (178 * s, 0, 170 * s), mat=painted(MID_GREY))
        pipe_flange(k, 34 * s, (-90 * s, 0, 330 * s), h=70 * s)
        k.torus(36 * s, 8 * s, polished(), (90 * s, 0, 372 * s), axis=X)


def bottle(k, r, h, color, loc=(0, 0, 0)):
    """Gas bottle with a coloured shoulder and valve."""
    with k.at(loc):
        k.cyl(r, h * 0.84, painted((0.16, 0.17, 0.18), 0.4), edge=r * 0.1)
        dome = [(r, 0), (r * 0.9, r * 0.4), (r * 0.6, r * 0.75), (r * 0.3, r * 0.9), (0, r * 0.92)]
        k.lathe(dome, painted(color, 0.35), (0, 0, h * 0.83), smooth=60)
        k.cyl(r * 0.24, h * 0.1, polished((0.6, 0.48, 0.24)), (0, 0, h * 0.83 + r * 0.85))
        k.cyl(r * 0.36, r * 0.14, plastic(BLACK), (0, 0, h * 0.93 + r * 0.85))


def gauge(k, r, loc, rot=FRONT):
    """Round pressure gauge on a face, dial outwards."""
    with k.at(loc, rot=rot):
        k.cyl(r, r * 0.5, polished())
        k.cyl(r * 0.88, r * 0.04, plastic((0.8, 0.8, 0.78)), (0, 0, r * 0.5))
        k.box((r * 0.06, r * 0.8, 1), plastic(BLACK), (r * 0.1, r * 0.2, r * 0.55), rot=(0, 0, -30))
        for x, y, _ in polar(9, r * 0.7, -45):
            k.cyl(r * 0.05, 0.6, plastic(BLACK), (x, y, r * 0.54), seg=12)


def tunnel(k, w, d, h, loc=(0, 0, 0), mat=None, n=3):
    """Long hood along X in n insulated sections with doors and seams (loc: floor of the hood)."""
    mat = mat or painted(LIGHT_GREY, 0.4)
    with k.at(loc):
        k.box((w, d, h), mat, (0, 0, 0), h * 0.03, base=True)
        step = w / n
        for i in range(n):
            x = -w / 2 + step * (i + 0.5)
            k.plate([rounded(step * 0.86, h * 0.72, 20)], 24, mat, (x, -d / 2 - 8, h * 0.5),
                    rot=FRONT, bevel=4)  # fmt: skip
            k.box((30, 40, h * 0.2), plastic(BLACK), (x + step * 0.34, -d / 2 - 30, h * 0.5))
            k.plate([rounded(step * 0.3, h * 0.2, 10), rounded(step * 0.26, h * 0.15, 8)], 10,
                    polished(), (x, -d / 2 - 24, h * 0.62), rot=FRONT)  # fmt: skip
            k.box((step * 0.28, 6, h * 0.17), plastic((0.05, 0.07, 0.08), 0.1),
                  (x, -d / 2 - 20, h * 0.62))  # fmt: skip


def ring(k, ro, ri, t, loc=(0, 0, 0), axis="Z", rot=None, mat=None, holes=0, hole=6.0):
    """Flat ring with a row of holes, about loc."""
    spots = [circle(hole / 2, 20, x, y) for x, y, _ in polar(holes, (ro + ri) / 2)] if holes else []
    k.plate([circle(ro, 128), circle(ri, 128), *spots], t, mat or turned(), loc, axis, rot)


def hardcase(k, w, d, h, loc, rot=0.0, foam=(0.06, 0.065, 0.07), color=(0.03, 0.032, 0.036)):
    """Open transit case with a foam bed (its top at 0.8 h) and a lid leaning back."""
    shell = plastic(color, 0.45)
    with k.at(loc, rot=(0, 0, rot)):
        t = w * 0.02
        k.plate([rounded(w, d, w * 0.05)], t, shell, (0, 0, t / 2), bevel=1)
        rim = [rounded(w, d, w * 0.05), rounded(w - 2 * t, d - 2 * t, w * 0.04)]
        k.plate(rim, h, shell, (0, 0, h / 2), bevel=1)
        k.box((w - 2.2 * t, d - 2.2 * t, h * 0.8), plastic(foam, 0.95), (0, 0, 0), base=True)
        with k.at((0, d / 2 + 2, h), rot=(105, 0, 0)):
            k.plate([rounded(w, d, w * 0.05)], t, shell, (0, d / 2, -h * 0.3), bevel=1)
            k.plate(rim, h * 0.3, shell, (0, d / 2, -h * 0.15), bevel=1)
            k.box((w * 0.94, d * 0.92, h * 0.2), plastic(foam, 0.95), (0, d / 2, -h * 0.16))
        for x in (-0.3, 0.3):
            k.box((w * 0.08, t, h * 0.3), plastic(BLACK, 0.3), (w * x, -d / 2 - t / 2, h * 0.85))
        k.box((w * 0.24, t * 2, h * 0.12), plastic(BLACK, 0.3), (0, -d / 2 - t, h * 0.5))


def chair_wheels(k, w, d, r, loc=(0, 0, 0)):
    """Four castors under a frame of w by d."""
    with k.at(loc):
        for x in (-w / 2, w / 2):
            for y in (-d / 2, d / 2):
                k.cyl(r, r * 0.7, rubber(), (x, y + r * 0.35, r), rot=FRONT)
                k.box((r * 0.9, r, r * 0.9), polished(), (x, y, r * 1.1), base=True)
