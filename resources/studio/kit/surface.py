"""Free surfaces: sheets by formula, lofted bodies, side profiles, and cloth and heat colours."""

import itertools
import math

import bmesh
import bpy
from mathutils import Vector

from kit.core import FRONT
from kit.materials import _once

OLIVE, SAND, COYOTE = (0.085, 0.095, 0.045), (0.42, 0.33, 0.20), (0.25, 0.17, 0.09)
GUN, PARK, WALNUT = (0.05, 0.052, 0.056), (0.085, 0.088, 0.085), (0.22, 0.10, 0.045)
PRIMER, ARMY_GREY = (0.34, 0.37, 0.16), (0.20, 0.22, 0.23)


@_once
def weave(m, color=OLIVE, pitch=1.6, rough=0.9):
    """Woven cloth or webbing of one colour."""
    x, y, z = m.xyz()
    s = 2 * math.pi / pitch
    height = (x * s).sin() * (z * s).sin() + (y * s).sin() * 0.4
    n = m.noise(m.vector(x, y, z), 0.06, 3)
    m.bump(height * 0.5 + n * 0.8, 0.35)
    dark = tuple(c * 0.72 for c in color)
    return m.set(Base_Color=m.mix(n.ramp(0.3, 0.7), dark, color), Roughness=rough)


@_once
def camo(m, colors=((0.10, 0.11, 0.05), (0.20, 0.16, 0.09), (0.04, 0.05, 0.03)), size=60.0):
    """Camouflage of three colours, in paint or print."""
    x, y, z = m.xyz()
    first = m.noise(m.vector(x, y, z), 1 / size, 2, 0.4).ramp(0.50, 0.52)
    second = m.noise(m.vector(x + 700.0, y, z), 1.2 / size, 2, 0.4).ramp(0.56, 0.58)
    color = m.mix(second, m.mix(first, colors[0], colors[1]), colors[2])
    m.bump(m.noise(m.vector(x, y, z), 0.8, 2), 0.04)
    return m.set(Base_Color=color, Roughness=0.75)


@_once
def heat(m, start, stop, color=(0.55, 0.54, 0.52)):
    """Bare metal that turns straw, brown and blue along its own Z from start to stop."""
    x, y, z = m.xyz()
    n = m.noise(m.vector(x, y, z), 0.02, 3)
    t = (z + n * (stop - start) * 0.3).ramp(start, stop)
    warm = m.mix(t.ramp(0.15, 0.6), color, (0.36, 0.22, 0.10))
    tint = m.mix(t.ramp(0.6, 1.0), warm, (0.16, 0.14, 0.20))
    return m.set(Base_Color=tint, Metallic=1.0, Roughness=0.34)


@_once
def wrinkled(m, color, rough=0.3, metallic=0.0, size=18.0):
    """Film or foil full of creases."""
    x, y, z = m.xyz()
    n = m.noise(m.vector(x, y, z), 1 / size, 4, 0.6)
    m.bump((n * 9.0).sin().abs(), 0.45, 0.02)
    return m.set(Base_Color=color, Roughness=rough, Metallic=metallic)


def _mesh(bm):
    bmesh.ops.recalc_face_normals(bm, faces=bm.faces)
    mesh = bpy.data.meshes.new("mesh")
    bm.to_mesh(mesh)
    bm.free()
    return mesh


def sheet(k, f, nu, nv, mat, t=0.0, loop=False, smooth=60, loc=(0, 0, 0), rot=None):
    """Surface of points f(u, v) for u, v in 0..1, of thickness t; loop joins u = 1 to u = 0."""
    bm = bmesh.new()
    n = nu if loop else nu + 1
    grid = [[bm.verts.new(f(i / nu, j / nv)) for j in range(nv + 1)] for i in range(n)]
    for i in range(nu):
        a, b = grid[i], grid[(i + 1) % n]
        for j in range(nv):
            bm.faces.new((a[j], b[j], b[j + 1], a[j + 1]))
    bmesh.ops.remove_doubles(bm, verts=bm.verts, dist=1e-3)
    part = k.add(_mesh(bm), mat, loc, rot=rot, smooth=smooth)
    if t:
        mod = part.modifiers.new("thick", "SOLIDIFY")
        mod.thickness, mod.offset = t, 0
    return part


def loft(k, sections, mat, caps=True, smooth=35, bevel=0.0, loc=(0, 0, 0), rot=None):
    """Skin through closed outlines of equally many points in space."""
    bm = bmesh.new()
    rings = [[bm.verts.new(Vector(p)) for p in s] for s in sections]
    n = len(rings[0])
    for a, b in itertools.pairwise(rings):
        for i in range(n):
            bm.faces.new((a[i], a[(i + 1) % n], b[(i + 1) % n], b[i]))
    if caps:
        bm.faces.new(rings[0])
        bm.faces.new(rings[-1])
    bmesh.ops.remove_doubles(bm, verts=bm.verts, dist=1e-3)
    return k.add(_mesh(bm), mat, loc, rot=rot, smooth=smooth, bevel=bevel)


def oval(w, h, n=40, power=2.0, x=0.0, z=0.0):
    """Outline (y, z) of an oval w by h; a higher power makes it more square."""
    out = []
    for i in range(n):
        a = 2 * math.pi * i / n
        c, s = math.cos(a), math.sin(a)
        out.append(
            (
                x + w / 2 * math.copysign(abs(c) ** (2 / power), c),
                z + h / 2 * math.copysign(abs(s) ** (2 / power), s),
            )
        )
    return out


def slab(k, outline, t, mat, y=0.0, bevel=None, holes=()):
    """Side profile drawn in X and Z, t thick about the plane y."""
    edge = min(t * 0.2, 2.5) if bevel is None else bevel
    return k.plate([outline, *holes], t, mat, (0, y, 0), rot=FRONT, bevel=edge)


def strap(k, points, w, t, mat):
    """Flat webbing through points, its width along Y where it runs in X and Z."""
    path = [Vector(p) for p in points]
    sections = []
    for i, p in enumerate(path):
        d = (path[min(i + 1, len(path) - 1)] - path[max(i - 1, 0)]).normalized()
        side = Vector((0, 1, 0)) if abs(d.y) < 0.8 else Vector((1, 0, 0))
        up = d.cross(side).normalized() * t / 2
        across = d.cross(up).normalized() * w / 2
        sections.append([p + across + up, p - across + up, p - across - up, p + across - up])
    return loft(k, sections, mat, smooth=50)
