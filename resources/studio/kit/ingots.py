"""Metal as it is sold, in millimetres: ingots, crystal lumps, sponge, bars, coils, weights."""

import math
import random

import bmesh
import bpy
from mathutils import Euler, Matrix, Vector, noise

from kit.core import circle
from kit.materials import cast, plastic, turned
from kit.surface import loft


def ingot(k, w, length, h, mat, loc=(0, 0, 0), rot=None, words=None, waist=False):
    """Cast ingot along X, narrower at the top as it stands, with raised letters on top."""
    with k.at(loc, rot=rot):
        sections = []
        for z, s in ((0, 0.8), (0, 1.0), (h * 0.12, 1.0), (h * 0.95, 0.84), (h, 0.8), (h, 0.5)):
            a, b = length / 2 * (1 - (1 - s) * w / length), w / 2 * s
            n = b * (0.72 if waist else 1.0)
            ring = [(-a, -b), (-a * 0.2, -b), (-a * 0.1, -n), (a * 0.1, -n), (a * 0.2, -b), (a, -b)]
            ring += [(-x, -y) for x, y in ring]
            sections.append([(x, y, z) for x, y in ring])
        part = loft(k, sections, mat, smooth=30)
        mod = part.modifiers.new("bevel", "BEVEL")
        mod.width, mod.segments, mod.limit_method = h * 0.06, 3, "ANGLE"
        if words:
            k.text(words, w * 0.26, cast((0.2, 0.195, 0.19), 0.5), (0, 0, h), depth=2.4)


def crystals(k, n, r, h, mat, loc=(0, 0, 0), seed=7, thick=0.16):
    """Cluster of pointed crystals growing from a foot of radius r."""
    rng, bm = random.Random(seed), bmesh.new()
    for _ in range(n):
        a, s = rng.random() * 2 * math.pi, math.sqrt(rng.random())
        tall = h * (0.45 + 0.55 * rng.random()) * (1.1 - 0.5 * s)
        wide = tall * thick * (0.7 + 0.6 * rng.random())
        lean = Euler((-0.75 * s * math.sin(a), 0.75 * s * math.cos(a), rng.random() * 3))
        spot = Matrix.Translation((r * s * math.cos(a), r * s * math.sin(a), 0))
        place = spot @ lean.to_matrix().to_4x4() @ Matrix.Translation((0, 0, tall * 0.46))
        bmesh.ops.create_cone(bm, cap_ends=True, segments=6, radius1=wide, radius2=wide * 0.25,
                              depth=tall, matrix=place)  # fmt: skip
    for v in bm.verts:
        v.co.z = max(v.co.z, 0.0)
    mesh = bpy.data.meshes.new("crystals")
    bm.to_mesh(mesh)
    bm.free()
    return k.add(mesh, mat, loc, smooth=15)


def lump(k, r, mat, loc=(0, 0, 0), seed=1, flat=0.75, rough=0.35, fine=4):
    """Irregular lump lying on loc."""
    bm = bmesh.new()
    bmesh.ops.create_icosphere(bm, subdivisions=fine, radius=r)
    for v in bm.verts:
        p = v.co / r * 2.2 + Vector((seed * 7.3, seed, 0))
        v.co *= 1 + rough * noise.noise(p) + rough * 0.5 * noise.noise(p * 2.7)
        v.co.z = max(v.co.z * flat, -r * flat * 0.6)
    mesh = bpy.data.meshes.new("lump")
    bm.to_mesh(mesh)
    bm.free()
    return k.add(mesh, mat, (loc[0], loc[1], loc[2] + r * flat * 0.6), smooth=40)


def coil(k, r, core, width, mat, loc=(0, 0, 0), axis="Z", bands=3, turns=24):
    """Strip coil with its turns seen on the face and steel bands round the body."""
    with k.at(loc, axis):
        step, out, inner = (r - core) / turns, [], []
        for i in range(turns):
            a = core + step * i
            for f, z in ((0.0, 0.0), (0.85, 0.0), (0.93, -1.2)):
                out.append((a + step * f, width + z * step * 0.5))
                inner.append((a + step * f, -z * step * 0.5))
        k.lathe([*inner, (r, 0), (r, width), *reversed(out)], mat, closed=True, smooth=20)
        for i in range(bands):
            with k.at(rot=(0, 0, 360 * i / max(1, bands) + 90)):
                for z in (-0.8, width + 0.8):
                    k.box((r - core, 16, 1), plastic((0.05, 0.06, 0.10), 0.4),
                          ((r + core) / 2, 0, z), 0.2)  # fmt: skip
                k.box((1, 16, width + 2), plastic((0.05, 0.06, 0.10), 0.4), (r, 0, width / 2), 0.2)


def bar(k, r, length, mat, loc=(0, 0, 0), axis="X", rot=None, end=None, words=None):
    """Round bar along an axis with turned ends; words stamped on the near end."""
    with k.at(loc, axis, rot):
        k.lathe([(0, 0), (r * 0.97, 0), (r, r * 0.03), (r, length - r * 0.03), (r * 0.97, length),
                 (0, length)], mat)  # fmt: skip
        for z, t in ((-0.05, 180), (length + 0.05, 0)):
            with k.at((0, 0, z), rot=(t, 0, 0)):
                face = end or turned((0.5, 0.5, 0.5), 0.3, 1.0)
                k.plate([circle(r * 0.96)], 0.3, face, bevel=0.1)
                for i, line in enumerate(words or ()):
                    k.text(line, r * 0.2, plastic((0.03, 0.03, 0.04), 0.6),
                           (-r * (0.22 - 0.44 * i), 0, 0.2), rot=(0, 0, 90), depth=0.2)  # fmt: skip
