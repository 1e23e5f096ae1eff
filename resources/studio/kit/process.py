"""Shared bits of chemical plant models: tags on brackets, lined flange faces, end-suction pumps."""

import math

import bmesh

from kit import labels
from kit.core import FRONT, X, polar
from kit.materials import STEEL, cast, glass, painted, plastic, polished, turned
from kit.parts import bolt, flange, nameplate
from kit.plant import FLAT, LAID, motor
from kit.pumps import volute
from kit.stuffs import clear

PTFE = (0.60, 0.60, 0.57)


def stainless(rough=0.27):
    """Smooth stainless sheet for large surfaces."""
    return polished((0.58, 0.58, 0.57), rough)


def tag(k, head, lines, w, h, loc, rot=FRONT, back=0.0, color=(20, 50, 110), screws=True):
    """Printed plate; `back` puts a painted bracket of that depth behind it."""
    drawing = labels.plate(lines, w, h, head=head, head_color=color)
    with k.at(loc, rot=rot):
        if back:
            size = (w * 1.1, h * 1.16, back)
            k.box(size, painted((0.2, 0.21, 0.22)), (0, 0, -back / 2), w * 0.01)
        nameplate(k, drawing, w, h, FLAT, FLAT, screws)


def facing(k, ro, ri, mat, loc=FLAT, rot=FLAT, t=None):
    """Liner turned out over a flange face: a ring with a rounded bore, its back at loc."""
    t = t or ro * 0.07
    back = [(ri * 0.94, -t * 2), (ri * 0.94, t * 0.5), (ri, t)]
    k.lathe([*back, (ro - t * 0.3, t), (ro, t * 0.6), (ro, 0), (ri, 0)], mat, loc, rot=rot,
            closed=True)  # fmt: skip


def end_suction(k, r, paint, drive, face, loc=FLAT, gland=True):
    """End-suction pump on a base plate with the flange faces shown in `face`.

    With a gland its shaft is bare between casing and bearing bracket; without one a closed
    lantern joins the casing to the motor. Gives the height of the shaft.
    """
    h, length = r * 1.6, r * (5.6 if gland else 4.6)
    with k.at(loc):
        for y in (-0.8, 0.8):
            k.box((length, r * 0.16, r * 0.34), paint, (length * 0.36, r * y, 0), 2, base=True)
        k.box((length * 0.98, r * 1.6, r * 0.06), paint, (length * 0.36, 0, r * 0.31), 1)
        for x in (-0.09, 0.81):
            for y in (-0.98, 0.98):
                k.box((r * 0.3, r * 0.3, r * 0.06), paint, (length * x, r * y, 0), 1, base=True)
                bolt(k, r * 0.09, (length * x, r * y * 1.02, r * 0.06))
    with k.at(loc), k.at((0, 0, h)):
        volute(k, r, paint)
        facing(k, r * 0.5, r * 0.32, face, (-r * 0.95, 0, 0), (0, -90, 0))
        facing(k, r * 0.43, r * 0.27, face, (0, 0, r * 1.45))
        if gland:
            _gland(k, r, paint)
            motor(k, r * 0.8, r * 2.4, drive, (r * 2.3, 0, 0), LAID, feet=r * 1.25)
        else:
            lantern = [(0.76, 0.3), (0.76, 0.44), (0.56, 0.56), (0.56, 1.4), (0.86, 1.5)]
            shape = [*lantern, (0.86, 1.62), (0, 1.62)]
            k.lathe([(r * a, r * z) for a, z in shape], paint, axis=X, smooth=30)
            for y, z, _ in polar(8, r * 0.79, 22.5):
                bolt(k, r * 0.08, (r * 1.5, y, z), rot=(0, -90, 0))
            k.box((r * 0.3, r * 0.6, r * 1.0), paint, (r * 1.0, 0, -r * 0.8), r * 0.04)
            motor(k, r * 0.8, r * 2.4, drive, (r * 1.6, 0, 0), LAID, feet=r * 1.25)
    return loc[2] + h


def _gland(k, r, paint):
    """Stuffing box with its two-bolt gland, the bare shaft, bearing bracket, coupling guard."""
    k.cyl(r * 0.36, r * 0.34, paint, (r * 0.3, 0, 0), axis=X)
    k.box((r * 0.08, r * 0.9, r * 0.3), cast(), (r * 0.76, 0, 0), r * 0.03)
    k.cyl(r * 0.2, r * 0.16, cast(), (r * 0.64, 0, 0), axis=X)
    for y in (-0.34, 0.34):
        k.cyl(r * 0.05, r * 0.34, polished(), (r * 0.6, r * y, 0), axis=X, seg=20)
        bolt(k, r * 0.08, (r * 0.8, r * y, 0), axis=X)
    k.cyl(r * 0.13, r * 1.6, turned(STEEL, 0.18), (r * 0.6, 0, 0), axis=X)
    for z in (-0.56, 0.56):
        k.box((r * 0.86, r * 0.26, r * 0.13), paint, (r * 0.74, 0, r * z), r * 0.03)
    k.box((r * 0.1, r * 0.26, r * 1.2), paint, (r * 1.16, 0, 0), r * 0.02)
    k.cyl(r * 0.38, r * 0.55, paint, (r * 1.12, 0, 0), axis=X)
    k.cyl(r * 0.46, r * 0.1, paint, (r * 1.12, 0, 0), axis=X)
    k.cyl(r * 0.09, r * 0.12, polished(), (r * 1.4, 0, r * 0.36))
    k.cyl(r * 0.08, r * 0.1, glass((1, 0.8, 0.4)), (r * 1.4, -r * 0.33, 0), rot=FRONT)
    k.box((r * 0.4, r * 0.5, r * 0.96), paint, (r * 1.4, 0, -r * 0.74), r * 0.04)
    warn = plastic((0.6, 0.42, 0.02))
    k.cyl(r * 0.36, r * 0.56, warn, (r * 1.72, 0, 0), axis=X, edge=r * 0.03)
    k.box((r * 0.56, r * 0.72, r * 1.24), warn, (r * 2.0, 0, -r * 0.62), r * 0.02)


def glass_section(k, r, length, collar, loc=FLAT):
    """Glass pipe with beaded ends and loose backing flanges, rising along Z."""
    t = r * 0.06
    with k.at(loc):
        side = [(r, length * 0.06), (r, length * 0.94), (r * 1.16, length - t), (r * 1.16, length)]
        inner = [(r * 1.1 - t, length), (r - t, length * 0.94), (r - t, length * 0.06)]
        shape = [(r * 1.16, 0), (r * 1.16, t), *side, *inner, (r * 1.1 - t, 0)]
        k.lathe(shape, clear(), closed=True)
        k.tube(r * 1.16, r * 0.96, 4, plastic(PTFE), (0, 0, length - 1))
        for z in (r * 0.12, length - r * 0.34):
            flange(k, r * 1.6, r * 1.04, r * 0.2, 6, r * 1.38, r * 0.14, collar, (0, 0, z))
        for x, y, _ in polar(6, r * 1.38):
            k.cyl(r * 0.06, r * 1.0, polished(), (x, y, length - r * 0.5), seg=16)
            bolt(k, r * 0.11, (x, y, length - r * 0.34), rot=(180, 0, 0))


def sight_glass(k, r, ring, loc=FLAT, rot=FRONT, inside=(0.05, 0.03, 0.02)):
    """Round bolted sight glass whose foot lies at loc."""
    with k.at(loc, rot=rot):
        k.tube(r, r * 0.7, r * 0.3, ring)
        k.cyl(r * 0.72, r * 0.12, plastic(inside, 0.06))
        for x, y, _ in polar(6, r * 0.85):
            bolt(k, r * 0.12, (x, y, r * 0.3))


def bottle(k, r, h, mat, cap, loc=FLAT):
    """Plain round bottle with a screw cap."""
    with k.at(loc):
        body = [(0, 0), (r * 0.94, 0), (r, r * 0.08), (r, h * 0.62), (r * 0.4, h * 0.82)]
        k.lathe([*body, (r * 0.36, h * 0.9), (0, h * 0.9)], mat, smooth=50, seg=48)
        if cap:
            k.cyl(r * 0.44, h * 0.12, cap, (0, 0, h * 0.88), seg=32)


def corners(x, y):
    """Give the four corners (+-x, +-y)."""
    return [(a * x, b * y) for a in (-1, 1) for b in (-1, 1)]


def pierce(part, centre, radius):
    """Take the faces within a circle (seen along local Z) out of a shell."""
    bm = bmesh.new()
    bm.from_mesh(part.data)
    gaps = [math.dist(face.calc_center_median()[:2], centre) for face in bm.faces]
    doomed = [face for face, gap in zip(bm.faces, gaps, strict=True) if gap < radius]
    bmesh.ops.delete(bm, geom=doomed, context="FACES")
    bm.to_mesh(part.data)
    bm.free()
