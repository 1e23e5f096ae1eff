"""Helmets, goggles, plates, garments on a bust, boots (millimetres; fronts face -Y)."""

import itertools
import math

from kit.core import rounded
from kit.materials import plastic, rubber
from kit.surface import loft, sheet, strap, weave


def helmet(
    k, mat, loc=(0, 0, 0), w=230, d=270, h=160, t=8, high_cut=True, rim=None, vents=(), trim=True
):
    """Helmet shell facing -Y, lowest rim at loc; vents are (angle, share of height, size)."""

    def edge(a):
        front = 0.5 + 0.5 * math.cos(a + math.pi / 2)  # 1 at -Y
        ear = abs(math.cos(a)) ** 3
        base = 0.38 * front + (0.34 if high_cut else 0.10) * ear * (1 - front * 0.3)
        return base * h

    def point(u, v, grow=0.0):
        a = 2 * math.pi * u
        z0 = edge(a)
        s = v * math.pi / 2
        lift = z0 / h
        z = z0 + (h - z0) * math.sin(s) ** 0.95
        q = max(0.0, 1 - max(0.0, (z - h * 0.32) / (h * 0.68)) ** 2.1) ** 0.52
        flare = 1 + 0.05 * max(0.0, 0.3 - z / h) * (1 - lift)
        return (
            (w / 2 + grow) * q * flare * math.cos(a),
            (d / 2 + grow) * q * flare * math.sin(a),
            z + grow * v,
        )

    with k.at(loc):
        sheet(k, point, 72, 24, mat, t, loop=True)
        if trim:
            line = [point(i / 72, 0.0) for i in range(73)]
            k.sweep(line, t * 0.72, rim or rubber((0.03, 0.03, 0.03)), bezier=False)
        for a, v, size in vents:
            x, y, z = point(a / 360, v, t * 0.4)
            k.sphere(size, plastic((0.02, 0.02, 0.02), 0.9), (x, y, z), 0.6)
    return lambda a, v, grow=t * 0.5: tuple(
        c + o for c, o in zip(point(a / 360, v, grow), loc, strict=True)
    )


def rails(k, point, mat, shroud=True):
    """Side rails and front bracket on a helmet, from its point function."""
    for side in (0, 180):
        path = [point(side + a * (1 if side else -1), 0.16, 7) for a in (-48, -24, 0, 24, 44)]
        for dz in (0, 15):
            k.sweep([(x, y, z + dz) for x, y, z in path], 4.5, mat)
        for x, y, z in path[1:4]:
            k.box((7, 16, 16), mat, (x, y, z + 7), 2)
    if shroud:
        x, y, z = point(270, 0.30, 3)
        k.box((44, 12, 46), mat, (x, y, z), 4, rot=(-14, 0, 0))
        k.box((22, 6, 26), plastic((0.02, 0.02, 0.02)), (x, y - 6, z), 2, rot=(-14, 0, 0))


def chinstrap(k, w=230, z=40, loc=(0, 0, 0), mat=None):
    """Chin strap that hangs from both sides and lies on the table before the helmet."""
    cloth = mat or weave((0.05, 0.05, 0.05))
    x, y, base = loc
    for s in (-1, 1):
        strap(
            k,
            [
                (x + s * w * 0.46, y - 20, base + z),
                (x + s * w * 0.42, y - 70, base + 14),
                (x + s * w * 0.2, y - 150, base + 2),
                (x + s * 14, y - 165, base + 2),
            ],
            20,
            2,
            cloth,
        )
    k.box((34, 24, 8), plastic((0.03, 0.03, 0.03)), (x, y - 165, base + 4), 2)


def ballistic_plate(k, w, h, t, mat, loc=(0, 0, 0), rot=None, curve=18.0, cut=0.3):
    """Curved body-armour plate with cut upper corners, standing on loc, convex side to -Y."""

    def f(u, v):
        top = max(0.0, (v - (1 - cut)) / cut)
        half = w / 2 * (1 - 0.42 * top)
        x = (2 * u - 1) * half
        return (x, curve * (x / (w / 2)) ** 2, h * v)

    with k.at(loc, rot=rot):
        part = sheet(k, f, 24, 24, mat, t)
        mod = part.modifiers.new("edge", "BEVEL")
        mod.width, mod.segments, mod.limit_method = t * 0.18, 3, "ANGLE"


def folded(k, w, d, h, mat, loc=(0, 0, 0), layers=4):
    """Folded cloth: soft layers with a rounded fold in front."""
    t = h / layers
    with k.at(loc):
        for i in range(layers):

            def f(u, v, i=i):
                a = 2 * math.pi * u
                x = math.copysign(abs(math.cos(a)) ** 0.35, math.cos(a)) * w / 2
                y = math.copysign(abs(math.sin(a)) ** 0.35, math.sin(a)) * d / 2
                s = math.sin(math.pi * v)
                wave = math.sin(x * 0.03 + i) * t * 0.12
                return (
                    x * (0.94 + 0.06 * s) * (1 if v not in (0, 1) else 0.9),
                    y * (0.94 + 0.06 * s) + i * 1.5,
                    t * i + t * v + (wave if i and v > 0 else 0),
                )

            sheet(k, f, 64, 8, mat, loop=True)
            k.box((w * 0.86, d * 0.86, t * 0.9), mat, (0, i * 1.5, t * i + t * 0.5), t * 0.3)


def girth(z, size=1.0):
    """Half width and half depth of a torso at height z (0 waist .. 520 shoulder)."""
    levels = [
        (0, 165, 112),
        (120, 160, 110),
        (260, 182, 125),
        (360, 195, 128),
        (430, 190, 112),
        (490, 140, 84),
        (530, 70, 62),
        (600, 62, 58),
    ]
    for (z0, a0, b0), (z1, a1, b1) in itertools.pairwise(levels):
        if z <= z1 * size:
            t = max(0.0, (z / size - z0) / (z1 - z0))
            t = t * t * (3 - 2 * t)
            return (a0 + (a1 - a0) * t) * size, (b0 + (b1 - b0) * t) * size
    return levels[-1][1] * size, levels[-1][2] * size


def bust(k, mat=None, loc=(0, 0, 0), size=1.0, post=60):
    """Tailor's bust on a round foot; garments lie on it by `panel`."""
    mat = mat or plastic((0.35, 0.34, 0.32), 0.8)
    with k.at(loc):
        k.cyl(150 * size, 14, plastic((0.05, 0.05, 0.055)))
        k.cyl(24, post, plastic((0.05, 0.05, 0.055)), (0, 0, 8))
        sections = []
        for i in range(33):
            z = 600 * size * i / 32
            a, b = girth(z, size)
            sections.append(
                [
                    (a * math.cos(q), b * math.sin(q), z + post)
                    for q in [2 * math.pi * j / 48 for j in range(48)]
                ]
            )
        loft(k, sections, mat, smooth=60)


def panel(
    k,
    z0,
    z1,
    mat,
    t=12.0,
    facing=-90.0,
    spread=130.0,
    grow=8.0,
    base=60.0,
    size=1.0,
    taper=0.0,
    power=1.0,
):
    """Garment panel round a bust from z0 to z1, `spread` degrees wide, narrower on top by taper."""

    def f(u, v):
        z = z0 + (z1 - z0) * v
        a, b = girth(z, size)
        half = spread / 2 * (1 - taper * v**power)
        q = math.radians(facing + half * (2 * u - 1))
        return ((a + grow) * math.cos(q), (b + grow) * math.sin(q), z + base)

    part = sheet(k, f, 40, 24, mat, t)
    mod = part.modifiers.new("edge", "BEVEL")
    mod.width, mod.segments, mod.limit_method = t * 0.25, 3, "ANGLE"
    return f


def webbing(k, z0, z1, rows, mat, facing=-90.0, spread=90.0, grow=16.0, base=60.0, size=1.0):
    """Rows of flat webbing with stitched loops round a bust."""
    for i in range(rows):
        z = z0 + (z1 - z0) * (i + 0.5) / rows
        panel(k, z - 12, z + 12, mat, 2.5, facing, spread, grow, base, size)
        n = max(3, int(spread / 12))
        for j in range(n + 1):
            q = math.radians(facing - spread / 2 + spread * j / n)
            a, b = girth(z, size)
            k.box(
                (3, 3, 24),
                mat,
                ((a + grow + 1) * math.cos(q), (b + grow + 1) * math.sin(q), z + base),
                0.8,
            )


def boots(k, mat=None, loc=(0, 0, 0), rot=None, h=200):
    """A pair of laced boots, toes towards -Y."""
    mat, sole = mat or plastic((0.05, 0.045, 0.04), 0.5), rubber((0.03, 0.03, 0.03))
    with k.at(loc, rot=rot):
        for x in (-62, 62):
            k.blob(
                [
                    ((x, 40, 60), (x, 44, h - 40), 44, 46),
                    ((x, 30, 50), (x, -110, 44), 40, 36),
                    ((x, -110, 42), (x, -150, 40), 37, 32),
                ],
                mat,
                4,
                8,
            )
            k.plate(
                [[(x + p, q) for p, q in rounded(84, 280, 40)]], 22, sole, (0, -50, 11), bevel=3
            )
            k.tube(47, 40, 12, mat, (x, 44, h - 6))
            for i in range(6):
                z = 84 + i * (h - 110) / 6
                k.sweep(
                    [
                        (x - 16, -2 - (4 - i) * 8, z),
                        (x, -8 - (4 - i) * 8, z + 4),
                        (x + 16, -2 - (4 - i) * 8, z),
                    ],
                    2.2,
                    plastic((0.1, 0.09, 0.07), 0.8),
                )
