"""Marine things: screws, thrusters, pressure cans, mounts, cable coils (millimetres)."""

import itertools
import math

import bmesh
import bpy

from kit.core import FRONT, X, polar, rounded
from kit.materials import STEEL, anodised, plastic, polished, rubber, turned
from kit.parts import bolt

BRONZE = (0.70, 0.50, 0.20)
SEA_YELLOW, SEA_ORANGE = (0.62, 0.40, 0.01), (0.62, 0.16, 0.01)


def _blade(r, hub, chord, pitch, skew, steps=12):
    """Points of one blade as rows from root to tip: (angle about Z, radius, height)."""
    rows = []
    for i in range(steps + 1):
        s = i / steps
        q = hub * 0.9 + (r - hub * 0.9) * s
        c = chord * (0.62 + 0.9 * s - 0.55 * s**2) * math.sqrt(max(0.0, 1 - s**7)) + 0.02 * chord
        slope = math.atan(pitch * r / q)
        lean = skew * s**2
        row = []
        for j in range(steps + 1):
            u = c * (j / steps - 0.5)
            a = math.radians(lean) + u * math.cos(slope) / q
            row.append((q * math.cos(a), q * math.sin(a), u * math.sin(slope)))
        rows.append(row)
    return rows


def screw(
    k, r, n, mat, loc=(0, 0, 0), axis="Z", rot=None, hub=None, chord=None, pitch=0.55, skew=18
):
    """Ship screw of n blades that turns about the axis, hub centred on loc."""
    pitch, hub, chord = 0.55, hub or r * 0.2, chord or r * 0.62
    with k.at(loc, axis, rot):
        bm = bmesh.new()
        rows = _blade(r, hub, chord, pitch, skew)
        grid = [[bm.verts.new(p) for p in row] for row in rows]
        for a, b in itertools.pairwise(grid):
            for i in range(len(a) - 1):
                bm.faces.new((a[i], a[i + 1], b[i + 1], b[i]))
        bmesh.ops.recalc_face_normals(bm, faces=bm.faces)
        mesh = bpy.data.meshes.new("blade")
        bm.to_mesh(mesh)
        bm.free()
        for i in range(n):
            part = k.add(mesh.copy(), mat, rot=(0, 0, 360 / n * i), smooth=60)
            solid = part.modifiers.new("solid", "SOLIDIFY")
            solid.thickness, solid.offset = r * 0.035, 0
        h = chord * 0.75
        cap = [(hub * 0.96, -h / 2), (hub, -h * 0.2), (hub, h * 0.2), (hub * 0.9, h / 2)]
        k.lathe([(0, -h / 2), *cap, (0, h / 2)], mat, smooth=50)


def can(k, r, length, loc=(0, 0, 0), axis="Z", rot=None, mat=None, caps=True):
    """Deep-water pressure can from loc along the axis, with bolted O-ring caps."""
    mat = mat or anodised((0.04, 0.042, 0.05), 0.35)
    with k.at(loc, axis, rot):
        k.cyl(r, length, mat, edge=r * 0.05)
        for z, s in ((0, 1), (length, -1)) if caps else ():
            k.cyl(r * 1.08, r * 0.22, mat, (0, 0, z if s > 0 else z - r * 0.22), edge=r * 0.03)
            k.torus(r * 1.0, r * 0.02, rubber((0.3, 0.04, 0.02)), (0, 0, z + s * r * 0.25))
            for x, y, _ in polar(8, r * 0.92):
                bolt(k, r * 0.07, (x, y, z), rot=(180, 0, 0) if s > 0 else None, socket=True)


def plug(k, r, loc, rot=None, cable=()):
    """Moulded rubber underwater plug standing on loc, its cable through points."""
    with k.at(loc, rot=rot):
        k.cyl(r * 1.3, r * 0.5, polished((0.5,) * 3))
        k.lathe([(0, 0), (r, 0), (r, r * 1.6), (r * 0.6, r * 2.6), (r * 0.5, r * 4), (0, r * 4)],
                rubber((0.02,) * 3), (0, 0, r * 0.4), smooth=50)  # fmt: skip
        for z in (0.7, 1.1, 1.5):
            k.torus(r, r * 0.08, rubber((0.05,) * 3), (0, 0, r * z))
        if cable:
            k.sweep([(0, 0, r * 4), *cable], r * 0.42, rubber((0.02,) * 3))


def thruster(
    k,
    r,
    length,
    loc=(0, 0, 0),
    axis="Z",
    rot=None,
    n=5,
    mat=None,
    ring=None,
):
    """Ringed thruster: can from loc along the axis, screw and duct at its far end."""
    mat = mat or anodised((0.035, 0.037, 0.045), 0.35)
    with k.at(loc, axis, rot):
        body = [(0, 0), (r * 0.36, 0), (r * 0.42, r * 0.1), (r * 0.42, length * 0.7)]
        k.lathe([*body, (r * 0.3, length * 0.8), (0, length * 0.8)], mat, smooth=40)
        screw(k, r * 0.9, n, plastic((0.05,) * 3, 0.3), (0, 0, length * 0.9), hub=r * 0.26,
              chord=r * 0.5)  # fmt: skip
        duct = [
            (r, 0),
            (r * 1.1, r * 0.1),
            (r * 1.06, r * 0.7),
            (r * 0.98, r * 0.74),
            (r * 0.94, 0.4 * r),
        ]
        k.lathe(duct, ring or mat, (0, 0, length * 0.9 - r * 0.36), closed=True, smooth=50)
        for x, y, a in polar(3, r * 0.7, 30):
            size = (r * 0.66, r * 0.07, r * 0.24)
            k.box(size, mat, (x, y, length * 0.62), rot=(0, 0, a))


def mount(k, w, h, loc=(0, 0, 0), mat=None):
    """Rubber mount of width w and height h between two steel plates, standing on loc."""
    steel = mat or turned(STEEL, 0.35)
    with k.at(loc):
        for z in (0, h * 0.86):
            k.plate([rounded(w * 1.5, w, w * 0.1)], h * 0.14, steel, (0, 0, z + h * 0.07))
        waist = [(w * 0.46, 0), (w * 0.36, h * 0.36), (w * 0.46, h * 0.74), (0, h * 0.74)]
        k.lathe([(0, 0), *waist], rubber((0.025,) * 3), (0, 0, h * 0.13), smooth=60)
        for x in (-w * 0.6, w * 0.6):
            bolt(k, w * 0.1, (x, 0, h * 0.14))


def drum(k, r, w, loc=(0, 0, 0), mat=None, cable=None, wire=20.0, core=0.45, rot=0.0):
    """Cable drum standing on loc, axle along Y: flanges of radius r, wound cable."""
    with k.at((loc[0], loc[1], loc[2] + r), rot=(0, 0, rot)), k.at(rot=FRONT):
        for z in (-w / 2, w / 2):
            k.tube(r, r * 0.1, w * 0.06, mat, (0, 0, z - w * 0.03))
            for x, y, _ in polar(6, r * 0.3):
                bolt(k, r * 0.03, (x, y, z + w * 0.03))
        k.cyl(r * core, w, mat, (0, 0, -w / 2))
        n = int(w * 0.92 / (2 * wire))
        for i in range(n):
            z = -w * 0.46 + 2 * wire * (i + 0.5)
            k.torus(r * 0.8 - wire, wire, cable, (0, 0, z))
        k.cyl(r * 0.8 - wire * 1.2, w * 0.9, cable, (0, 0, -w * 0.45))


def lamp_can(k, r, length, loc=(0, 0, 0), rot=FRONT, mat=None, tint=(0.5, 0.53, 0.5)):
    """Deep lamp or camera can facing the viewer, thick domed window at its front end."""
    with k.at(loc, rot=rot):
        can(k, r, length, (0, 0, -length), mat=mat)
        k.lathe([(r * 0.8, 0), (r * 0.7, r * 0.3), (r * 0.4, r * 0.46), (0, r * 0.5)],
                plastic(tint, 0.04), smooth=70)  # fmt: skip
        k.tube(r * 0.95, r * 0.78, r * 0.16, polished(), (0, 0, 0))


def eye(k, r, loc, axis=X, mat=None):
    """Lifting eye standing on loc."""
    k.torus(r, r * 0.28, mat or polished(), (loc[0], loc[1], loc[2] + r), axis=axis)
