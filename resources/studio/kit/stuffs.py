"""Stuffs: powders, liquids, films, cloth, rust, ceramics, and heaps and pieces of them."""

import math
import random

import bmesh
import bpy
from mathutils import Euler, Matrix, Vector, noise

from kit.core import circle
from kit.materials import WHITE, _once, picture, plastic
from kit.shader import Socket

BRIGHT, SALT, ASH, SOOT = (0.72, 0.72, 0.70), (0.78, 0.78, 0.76), (0.16, 0.16, 0.17), (0.03,) * 3


# -- materials
@_once
def glass(m, _kind, tint, shine):
    """Thin clear wall: light passes straight, edges shine; what lies behind stays bright."""
    mix, clear, edge = m.node("MixShader"), m.node("BsdfTransparent"), m.node("LayerWeight")
    clear.inputs[0].default_value = (*tint, 1)
    edge.inputs[0].default_value = 0.22
    m.set(Base_Color=(0.9, 0.9, 0.9), Metallic=1.0, Roughness=0.04)
    share = Socket(m.tree, edge.outputs[0]).ramp(0, 1, 0.03 * shine, 0.6 * shine)
    for i, output in enumerate((share.output, clear.outputs[0], m.bsdf.outputs[0])):
        m.tree.links.new(output, mix.inputs[i])
    m.tree.links.new(mix.outputs[0], m.tree.nodes["Material Output"].inputs[0])
    return m


def clear(tint=(0.95, 0.97, 0.97), shine=1.0):
    """Give the thin glass or clear film of a tint (0.95 of each is colourless)."""
    return glass("thin", tint, shine)


def amber(tint=(0.62, 0.25, 0.05)):
    """Give brown bottle glass."""
    return glass("thin", tint, 1.0)


@_once
def powder(m, color=SALT, grain=1.0, contrast=0.25):
    """Dull powder; grain in millimetres sets the speckle."""
    n = m.noise(m.vector(*m.xyz()), 1 / grain, 4, 0.7)
    m.bump(n, 0.5)
    dark = tuple(c * (1 - contrast) for c in color)
    return m.set(Base_Color=m.mix(n.ramp(0.3, 0.7), dark, color), Roughness=0.9)


@_once
def glitter(m, color=SALT, grain=1.0, metallic=0.0, contrast=0.5):
    """Crystals or sharp grains that sparkle."""
    cells = m.node("TexVoronoi")
    m.put("Vector", m.vector(*m.xyz()), cells)
    cells.inputs["Scale"].default_value = 1 / grain
    shade = Socket(m.tree, cells.outputs["Distance"])
    m.bump(shade, 0.8)
    dark = tuple(c * (1 - contrast) for c in color)
    m.set(Base_Color=m.mix(shade.ramp(0.1, 0.7), color, dark), Metallic=metallic)
    return m.set(Roughness=0.22)


@_once
def liquid(m, color, rough=0.04):
    """Coloured liquid seen through glass."""
    return m.set(Base_Color=color, Roughness=rough, Coat_Weight=0.6)


def water(tint=(0.86, 0.93, 0.95)):
    """Give a colourless liquid."""
    return glass("thin", tint, 0.6)


@_once
def weave(m, light, dark, pitch=4.0, twill=False, metallic=0.0, radius=0.0, rough=0.4):
    """Woven cloth in XY, or round a roll about Z when a radius is given."""
    x, y, z = m.xyz()
    u, v = (y.atan2(x) * radius, z) if radius else (x, y)
    u, v = u * (1 / pitch), v * (1 / pitch)
    if twill:
        over = ((u.floor() + v.floor()) % 4.0).less(1.5)
    else:
        over = ((u.floor() + v.floor()) % 2.0).less(0.5)
    under = over * -1.0 + 1.0
    a, b = (v * math.pi).sin().abs(), (u * math.pi).sin().abs()
    m.bump(over * a + under * b, 0.3)
    fine = m.noise(m.vector(u * 3.0, v * 3.0, 0.0), 1.0, 3)
    shade = (over * 0.75 + under * 0.2) + fine * 0.25
    m.set(Base_Color=m.mix(shade, dark, light), Metallic=metallic, Roughness=rough)
    return m


@_once
def cloth(m, color=(0.10, 0.12, 0.07), rough=0.85, weave_mm=0.8):
    """Textile or nonwoven, seen from afar."""
    x, y, z = m.xyz()
    n = m.noise(m.vector(x, y, z), 1 / weave_mm, 3)
    folds = m.noise(m.vector(x, y, z), 0.02, 2)
    m.bump(n * 0.4 + folds, 0.35)
    dark = tuple(c * 0.7 for c in color)
    return m.set(Base_Color=m.mix(n, dark, color), Roughness=rough)


@_once
def camouflage(m, first=(0.10, 0.13, 0.06), second=(0.20, 0.16, 0.09), third=(0.03, 0.035, 0.025)):
    """Printed camouflage cloth in three colours."""
    x, y, z = m.xyz()
    a = m.noise(m.vector(x, y, z), 0.018, 2).ramp(0.48, 0.5)
    b = m.noise(m.vector(x + 300.0, y, z), 0.022, 2).ramp(0.58, 0.6)
    m.bump(m.noise(m.vector(x, y, z), 1.2, 3), 0.3)
    return m.set(Base_Color=m.mix(b, m.mix(a, first, second), third), Roughness=0.85)


@_once
def foil(m, color=(0.72, 0.72, 0.74), crumple=0.02, rough=0.2):
    """Metal foil or metallised bag with creases."""
    n = m.noise(m.vector(*m.xyz()), crumple, 5, 0.6)
    m.bump(n, 0.7)
    return m.set(Base_Color=color, Metallic=1.0, Roughness=rough)


@_once
def woven_sack(m, color=BRIGHT):
    """Woven plastic sack cloth."""
    x, y, z = m.xyz()
    n = m.noise(m.vector(x * 0.3, y * 0.3, z * 0.3), 1.0, 3)
    folds = m.noise(m.vector(x, y, z), 0.012, 3)
    m.bump((x * 1.2).sin().abs() * 0.2 + ((y + z) * 1.2).sin().abs() * 0.2 + folds, 0.35)
    dark = tuple(c * 0.86 for c in color)
    return m.set(Base_Color=m.mix(n, dark, color), Roughness=0.5)


@_once
def paper(m, color=(0.50, 0.36, 0.22)):
    """Sack paper with soft creases."""
    x, y, z = m.xyz()
    n = m.noise(m.vector(x, y, z), 0.015, 5)
    m.bump(n, 0.45)
    dark = tuple(c * 0.85 for c in color)
    return m.set(Base_Color=m.mix(n.ramp(0.3, 0.7), dark, color), Roughness=0.85)


@_once
def rusty(m, color=(0.30, 0.30, 0.30), rust=(0.20, 0.075, 0.025), amount=0.5):
    """Metal with rust patches."""
    n = m.noise(m.vector(*m.xyz()), 0.03, 6, 0.65)
    share = n.ramp(0.62 - amount * 0.3, 0.7 - amount * 0.2)
    m.bump(n, 0.25)
    m.set(Base_Color=m.mix(share, color, rust), Metallic=share.ramp(0, 1, 1, 0))
    return m.set(Roughness=share.ramp(0, 1, 0.35, 0.85))


@_once
def ceramic(m, color=(0.70, 0.69, 0.66), rough=0.35, speckle=0.06):
    """Fired technical ceramic."""
    n = m.noise(m.vector(*m.xyz()), 1.2, 3)
    m.bump(n, 0.06)
    dark = tuple(c * (1 - speckle) for c in color)
    return m.set(Base_Color=m.mix(n, dark, color), Roughness=rough)


@_once
def graphite(m, color=(0.055, 0.055, 0.06), grain=0.0, rough=0.45):
    """Graphite or carbon; grain in millimetres shows pores."""
    x, y, z = m.xyz()
    n = m.noise(m.vector(x, y, z), 1 / (grain or 0.4), 5, 0.7)
    m.bump(n, 0.7 if grain else 0.1)
    dark = tuple(c * (0.3 if grain else 0.8) for c in color)
    m.set(Base_Color=m.mix(n.ramp(0.32, 0.5), dark, color), Metallic=0.45, Roughness=rough)
    return m


@_once
def foam(m, color=(0.05, 0.055, 0.065), cell=1.5):
    """Open plastic foam."""
    n = m.noise(m.vector(*m.xyz()), 1 / cell, 4, 0.7)
    m.bump(n, 0.7)
    dark = tuple(c * 0.45 for c in color)
    return m.set(Base_Color=m.mix(n.ramp(0.35, 0.6), dark, color), Roughness=0.95)


@_once
def gauze(m, color=(0.55, 0.30, 0.16), pitch=1.0, open_share=0.45):
    """Wire mesh one can look through."""
    x, y, z = m.xyz()
    a = ((x + z) * (math.pi / pitch)).sin().abs()
    b = ((y - z) * (math.pi / pitch)).sin().abs()
    hole = a.least(b).less(1 - open_share) * 1.0
    m.bump(a.least(b), 0.4)
    return m.set(Base_Color=color, Metallic=1.0, Roughness=0.3, Alpha=hole.ramp(0, 1, 0.15, 1))


@_once
def wornprint(m, color, under, amount=0.4):
    """Paint or print rubbed off in patches."""
    n = m.noise(m.vector(*m.xyz()), 0.08, 6, 0.7)
    share = n.ramp(0.7 - amount * 0.3, 0.74 - amount * 0.3)
    return m.set(Base_Color=m.mix(share, color, under), Roughness=0.5)


# -- surfaces and heaps
def skin(k, f, mat=None, nu=40, nv=40, drawing=None, rough=0.5, loc=(0, 0, 0), rot=None):
    """Surface of points f(u, v) for u and v in 0..1, with a printed picture if drawn."""
    bm = bmesh.new()
    grid = [[bm.verts.new(f(i / nu, j / nv)) for j in range(nv + 1)] for i in range(nu + 1)]
    uv = bm.loops.layers.uv.new()
    for i in range(nu):
        for j in range(nv):
            corners = ((i, j), (i + 1, j), (i + 1, j + 1), (i, j + 1))
            face = bm.faces.new([grid[a][b] for a, b in corners])
            for loop, (a, b) in zip(face.loops, corners, strict=True):
                loop[uv].uv = (a / nu, b / nv)
    mesh = bpy.data.meshes.new("skin")
    bm.to_mesh(mesh)
    bm.free()
    if drawing is not None:
        mat = picture(k.texture(drawing), rough)
    return k.add(mesh, mat, loc, rot=rot, smooth=60)


def lumps(x, y, size, seed=0.0):
    """Smooth noise of about -1..1 at x, y for lumps of a size."""
    return noise.noise(Vector((x / size + seed, y / size, seed)))


def heap(k, r, h, mat, loc=(0, 0, 0), rough=0.12, seed=1.0):
    """Heap of powder: a lumpy cone with a soft top."""

    def point(u, v):
        a, s = 2 * math.pi * u, 1 - v
        x, y = r * s * math.cos(a), r * s * math.sin(a)
        wobble = 1 + 0.08 * lumps(math.cos(a) * 50, math.sin(a) * 50, 40, seed)
        top = h * (1 - s**1.3) * (1 - 0.12 * math.exp(-((s / 0.3) ** 2)))
        z = top * (1 + rough * lumps(x, y, r * 0.22, seed) * min(1, 3 * v))
        return (x * wobble, y * wobble, max(z, 0))

    return skin(k, point, mat, 72, 36, loc=loc)


def _solid(bm, kind, size, place):
    if kind == "cube":
        bmesh.ops.create_cube(bm, size=size, matrix=place)
    elif kind == "pellet":
        bmesh.ops.create_cone(
            bm, cap_ends=True, segments=10, radius1=size * 0.4, radius2=size * 0.4,
            depth=size * 1.2, matrix=place,
        )  # fmt: skip
    else:
        squash = {"ball": (1, 1, 1), "flake": (1, 0.8, 0.16), "shard": (1, 0.6, 0.45),
                  "pillow": (1, 0.7, 0.5)}[kind]  # fmt: skip
        detail = 1 if kind in ("flake", "shard") else 2
        scale = Matrix.Diagonal((*squash, 1))
        bmesh.ops.create_icosphere(bm, subdivisions=detail, radius=size / 2, matrix=place @ scale)


def pieces(k, kind, n, size, mat, r, h=0.0, loc=(0, 0, 0), seed=3, vary=0.3):
    """Scatter n pieces (ball, cube, pellet, flake, shard, pillow) over a heap of r by h."""
    rng, bm = random.Random(seed), bmesh.new()
    for _ in range(n):
        a, s = rng.random() * 2 * math.pi, math.sqrt(rng.random())
        high = max(0.0, h * (1 - s**1.3)) * (0.9 + 0.15 * rng.random())
        own = size * (1 + vary * (rng.random() - 0.5) * 2)
        flat = 0.5 if kind == "flake" else 1.6
        tilt = Euler([rng.uniform(-flat, flat), rng.uniform(-flat, flat), rng.uniform(0, 6.3)])
        spot = Vector((r * s * math.cos(a), r * s * math.sin(a), max(high, own * 0.5)))
        _solid(bm, kind, own, Matrix.Translation(spot) @ tilt.to_matrix().to_4x4())
    mesh = bpy.data.meshes.new("pieces")
    bm.to_mesh(mesh)
    bm.free()
    return k.add(mesh, mat, loc, smooth=30 if kind in ("cube", "shard", "flake") else 60)


def filled(k, kind, n, size, mat, r, h, loc=(0, 0, 0), seed=4, vary=0.2):
    """Fill a cylinder of r by h with n pieces, for a jar or an open drum."""
    rng, bm = random.Random(seed), bmesh.new()
    for i in range(n):
        a, s = rng.random() * 2 * math.pi, math.sqrt(rng.random())
        own = size * (1 + vary * (rng.random() - 0.5) * 2)
        spin = Euler([rng.uniform(-1.6, 1.6), rng.uniform(-1.6, 1.6), rng.uniform(0, 6.3)])
        reach = max(0.1, r - own * 0.52)
        spot = Vector((reach * s * math.cos(a), reach * s * math.sin(a), own * 0.5 + h * i / n))
        _solid(bm, kind, own, Matrix.Translation(spot) @ spin.to_matrix().to_4x4())
    mesh = bpy.data.meshes.new("filled")
    bm.to_mesh(mesh)
    bm.free()
    return k.add(mesh, mat, loc, smooth=30 if kind in ("cube", "shard", "flake") else 60)


def dish(k, r, loc=(0, 0, 0), color=WHITE, rim=0.22):
    """Shallow dish for a sample; its floor lies at r * 0.05."""
    t = r * 0.05
    profile = [(0, 0), (r * 0.8, 0), (r, r * rim), (r - t, r * rim), (r * 0.78, t), (0, t)]
    return k.lathe(profile, plastic(color, 0.25), loc)


def sample(k, r, mat, loc=(0, 0, 0), kind=None, size=4.0, n=260, color=WHITE):
    """Dish with a heap of powder, or of pieces when a kind is given."""
    dish(k, r, loc, color)
    with k.at(loc):
        floor = (0, 0, r * 0.05)
        heap(k, r * 0.74, r * (0.34 if kind is None else 0.24), mat, floor)
        if kind:
            pieces(k, kind, n, size, mat, r * 0.74, r * 0.26, floor)


def roll(k, radius, core, width, mat, loc=(0, 0, 0), axis="Z", end=None, tail=0.0):
    """Roll of sheet or film about an axis, wound on a card core, its layers seen at the ends."""
    with k.at(loc, axis):
        k.lathe([(core, 0.6), (radius, 0), (radius, width), (core, width - 0.6)], mat)
        for z in (-0.1, width + 0.1):
            k.plate([circle(radius * 0.998), circle(core)], 0.4, end or mat, (0, 0, z), bevel=0.1)
        k.tube(core, core * 0.88, width + 8, plastic((0.35, 0.26, 0.16), 0.8), (0, 0, -4))
        if tail:
            k.box((0.8, tail, width), mat, (radius - 0.4, -tail / 2, width / 2), 0.1)


def drops(k, places, r, mat=None):
    """Set water drops on a surface."""
    for i, place in enumerate(places):
        k.sphere(r * (0.8 + 0.15 * (i % 3)), mat or clear((0.8, 0.9, 0.95)), place, 0.7)
