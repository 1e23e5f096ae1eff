"""Lenses, mirrors, lasers, fibre, antennas, sonar and gyro bodies (millimetres).

What has an axis (lens, mirror, horn, dish, plug) grows along +Z of its own frame and takes
`rot` (FRONT turns it to the viewer); what stands (tripod, camera, gimbal) stands on `loc`
with its front towards -Y.
"""

import math

import bpy
from PIL import Image, ImageDraw

from kit import labels
from kit.core import FRONT, Z, circle, polar, rounded
from kit.materials import (
    ALUMINIUM,
    BLACK,
    BRASS,
    GOLD,
    STEEL,
    anodised,
    brushed,
    enamel,
    painted,
    plastic,
    polished,
    rubber,
    turned,
    yarn,
)

BLUE_COAT, GREEN_COAT, AMBER_COAT = (0.02, 0.03, 0.12), (0.01, 0.06, 0.04), (0.16, 0.06, 0.01)
BODY = (0.035, 0.037, 0.042)


def dark():
    """Black anodised metal with a soft sheen."""
    return anodised(BODY, 0.36)


def knurl(k, r, h, mat, n=40, loc=(0, 0, 0), rot=None):
    """Ring with grip ribs."""
    with k.at(loc, rot=rot):
        k.cyl(r, h, mat, edge=min(0.6, h * 0.1))
        for x, y, angle in polar(n, r):
            k.box((r * 0.05, r * 0.075, h * 0.8), mat, (x, y, h / 2), r * 0.01, rot=(0, 0, angle))


def element(k, r, mat, loc=(0, 0, 0), rot=None, bulge=0.22):
    """Domed front element, its rim at loc."""
    steps = [t * math.pi / 24 for t in range(13)]
    profile = [(r * math.cos(t), r * bulge * math.sin(t)) for t in steps]
    return k.lathe(profile, mat, loc, rot=rot, smooth=80)


def lens(k, r, length, loc=(0, 0, 0), rot=FRONT, coat=BLUE_COAT, mat=None, ring=True):
    """Objective: stepped barrel, grip ring, deep rim and a coated front element."""
    mat = mat or dark()
    with k.at(loc, rot=rot):
        k.cyl(r * 0.9, length * 0.96, mat)
        if ring:
            knurl(k, r * 0.98, length * 0.3, mat, 44, (0, 0, length * 0.3))
        top = length * 0.68
        rim = [(r * 0.82, 0), (r, 0), (r, length - top - r * 0.05), (r * 0.95, length - top)]
        k.lathe([*rim, (r * 0.86, length - top)], mat, (0, 0, top), closed=True)
        k.lathe([(r * 0.905, 0), (r * 0.905, length * 0.03)], painted((0.6, 0.6, 0.6)),
                (0, 0, length * 0.2))  # fmt: skip
        element(k, r * 0.83, enamel(coat), (0, 0, length * 0.97 - r * 0.16))


def mirror(k, r, t, loc=(0, 0, 0), rot=FRONT, face=None, blank=None):
    """Mirror disc: glass blank with a bright coated face."""
    with k.at(loc, rot=rot):
        k.cyl(r, t, blank or enamel((0.25, 0.32, 0.30)), edge=t * 0.08)
        k.cyl(r * 0.975, t * 0.02 + 0.1, face or polished((0.82, 0.84, 0.86), 0.03), (0, 0, t))


def post(k, h, loc=(0, 0, 0), r=6.3, mat=None):
    """Post in a holder with a foot, as on an optical table; its top lies h above loc."""
    with k.at(loc):
        k.box((r * 6.5, r * 4, r * 1.1), dark(), (0, 0, 0), r * 0.2, base=True)
        for x in (-r * 2.4, r * 2.4):
            k.cyl(r * 0.55, r * 0.7, polished(), (x, 0, r * 1.05), seg=24)
        k.tube(r * 1.7, r, h * 0.55, dark(), (0, 0, r))
        k.cyl(r * 0.5, r * 2.6, dark(), (r * 1.5, 0, h * 0.45), axis="X", seg=24)
        k.cyl(r, h, mat or polished(), (0, 0, 0))


def mirror_mount(k, r, h, loc=(0, 0, 0), rot=(0, 0, 0), face=None):
    """Square two-screw mount on a post, mirror centre at height h, face to -Y."""
    with k.at(loc, rot=rot):
        post(k, h - r * 1.25, r=max(6.3, r * 0.3))
        with k.at((0, 0, h), rot=FRONT):
            hole = circle(r * 1.02, 64)
            k.plate([rounded(r * 2.9, r * 2.9, r * 0.3), hole], r * 0.5, dark(), (0, 0, 0))
            k.plate([rounded(r * 2.9, r * 2.9, r * 0.3)], r * 0.4, dark(), (0, 0, -r * 0.6))
            mirror(k, r, r * 0.4, (0, 0, -r * 0.2), None, face)
            for x, y in ((r * 1.15, r * 1.15), (-r * 1.15, -r * 1.15)):
                k.cyl(r * 0.14, r * 0.7, turned(BRASS), (x, y, -r * 1.3), seg=24)
                knurl(k, r * 0.28, r * 0.5, polished(), 18, (x, y, -r * 1.7))


def laser_sign(words=("CLASS 4 LASER", "AVOID EXPOSURE TO BEAM"), w=90, h=40):
    """Draw a yellow laser warning: triangle with a sunburst, then lines of print."""
    s = 1000 / w
    image = Image.new("RGB", (1000, int(h * s)), (238, 190, 20))
    draw, hh = ImageDraw.Draw(image), int(h * s)
    draw.rectangle((8, 8, 991, hh - 9), outline=(15, 15, 15), width=10)
    side = hh * 0.8
    cx, cy = 30 + side * 0.55, hh * 0.58
    low, top = cy + side * 0.3, cy - side * 0.56
    corners = [(cx - side * 0.5, low), (cx + side * 0.5, low), (cx, top)]
    draw.polygon(corners, outline=(15, 15, 15), width=int(side * 0.06))
    for i in range(12):
        a, reach = math.pi * i / 6, side * (0.3 if i == 0 else 0.16)
        draw.line((cx, cy, cx + reach * math.cos(a), cy + reach * math.sin(a)), fill=(15, 15, 15),
                  width=int(side * 0.025))  # fmt: skip
    draw.ellipse((cx - side * 0.07, cy - side * 0.07, cx + side * 0.07, cy + side * 0.07),
                 fill=(15, 15, 15))  # fmt: skip
    left, step = 50 + side * 1.1, hh * 0.86 / len(words)
    for i, words_line in enumerate(words):
        face = labels.fitted(words_line, step * 0.6, 970 - left)
        draw.text((left, hh * 0.07 + step * (i + 0.5)), words_line, font=face, fill=(15, 15, 15),
                  anchor="lm")  # fmt: skip
    return image


def laser_label(k, w, h, loc=(0, 0, 0), rot=FRONT, words=("CLASS 4 LASER", "AVOID EXPOSURE")):
    """Stick the yellow laser warning on a face."""
    return k.image(laser_sign(words, w, h), w, h, loc, rot=rot, t=0.4)


def fibre_spool(k, r, w, loc=(0, 0, 0), rot=(90, 0, 0), fibre=(0.55, 0.57, 0.6), flange=None,
                hub=0.35, fill=0.9):  # fmt: skip
    """Flanged reel of hair-thin fibre, axis along the turned Z, middle at loc."""
    mat = flange or plastic((0.5, 0.51, 0.52), 0.4)
    thread = yarn(tuple(c * 0.75 for c in fibre), fibre, 0.0)
    with k.at(loc, rot=rot):
        for z in (-w / 2, w / 2 - w * 0.06):
            k.tube(r, r * hub * 0.5, w * 0.06, mat, (0, 0, z))
            for x, y, _ in polar(5, r * hub * 0.95):
                k.cyl(r * 0.06, w * 0.075, rubber(), (x, y, z - w * 0.0075), seg=24)
        k.tube(r * hub, r * hub * 0.5, w * 0.98, mat, (0, 0, -w * 0.49))
        k.lathe([(r * hub, -w * 0.43), (r * fill, -w * 0.43), (r * fill, w * 0.43),
                 (r * hub, w * 0.43)], thread, closed=True)  # fmt: skip


def tripod(k, h, loc=(0, 0, 0), spread=0.42, r=None, mat=None, head=True):
    """Three-legged stand, its head at height h above loc."""
    r, mat = r or h * 0.014, mat or dark()
    with k.at(loc):
        for x, y, _ in polar(3, h * spread, -90):
            knee = (x * 0.5, y * 0.5, h * 0.47)
            k.sweep([(x * 0.09, y * 0.09, h * 0.93), knee], r * 1.25, mat, bezier=False)
            k.sweep([knee, (x, y, r)], r * 0.9, brushed(ALUMINIUM), bezier=False)
            k.sphere(r * 1.6, mat, knee)
            k.sphere(r * 1.1, rubber(), (x, y, r * 1.1))
        k.prism(6, h * 0.06, h * 0.05, mat, (0, 0, h * 0.91))
        if head:
            k.cyl(h * 0.028, h * 0.04, mat, (0, 0, h * 0.955))
            k.cyl(h * 0.05, h * 0.012, mat, (0, 0, h * 0.988))


def dome(k, r, h, mat=None, loc=(0, 0, 0), rot=None, skirt=0.3, ring=None):
    """Radome or dome: straight skirt, round top, bolted base ring; h over all."""
    mat, low = mat or painted((0.66, 0.67, 0.66), 0.4), h * skirt
    steps = [t * math.pi / 32 for t in range(17)]
    cap = [(r * math.cos(t), low + (h - low) * math.sin(t)) for t in steps]
    with k.at(loc, rot=rot):
        k.lathe([(0, 0), (r, 0), *cap], mat, smooth=60)
        k.cyl(r * 1.06, h * 0.06, ring or mat)
        for x, y, _ in polar(12, r * 1.03):
            k.cyl(r * 0.014, h * 0.075, polished(), (x, y, 0), seg=16)


def dish(k, r, loc=(0, 0, 0), rot=FRONT, depth=0.32, mat=None, feed=True, struts=3):
    """Parabolic dish opening along +Z, hub behind it at loc, feed horn on struts."""
    mat, d, t = mat or painted((0.62, 0.63, 0.63), 0.45), r * depth, r * 0.018
    bowl = [(r * i / 24, d * (i / 24) ** 2) for i in range(25)]
    back = [(x, z - t * 2) for x, z in reversed(bowl)]
    focus = r * r / (4 * d)
    with k.at(loc, rot=rot):
        k.cyl(r * 0.2, r * 0.2, dark(), (0, 0, -r * 0.2))
        k.lathe(bowl + back, mat, smooth=60)
        k.torus(r, t * 1.2, mat, (0, 0, d))
        if feed:
            k.cyl(r * 0.07, r * 0.16, dark(), (0, 0, focus * 0.96))
            k.cyl(r * 0.05, r * 0.07, polished(), (0, 0, focus * 0.9))
            for x, y, _ in polar(struts, r * 0.72, 90):
                foot = (x, y, d * 0.52)
                k.sweep([foot, (x * 0.08, y * 0.08, focus)], r * 0.014, dark(), bezier=False)


def array_antenna(k, w, h, nx, ny, t=None, loc=(0, 0, 0), rot=FRONT, patch=None, board=None,
                  frame=None, share=0.6):  # fmt: skip
    """Flat panel with nx by ny equal patches in a raised frame, back at loc."""
    t = t or min(w, h) * 0.08
    patch, board = patch or polished(GOLD, 0.3), board or plastic((0.30, 0.36, 0.28), 0.5)
    edge = min(w, h) * 0.03
    px, py = (w - edge * 3) / nx, (h - edge * 3) / ny
    with k.at(loc, rot=rot):
        k.box((w, h, t), frame or painted((0.36, 0.37, 0.36)), (0, 0, t / 2), edge * 0.2)
        k.box((w - edge * 2, h - edge * 2, t * 0.1), board, (0, 0, t * 1.02), 0.1)
        for i in range(nx * ny):
            x, y = (i % nx - (nx - 1) / 2) * px, (i // nx - (ny - 1) / 2) * py
            k.box((px * share, py * share, t * 0.06), patch, (x, y, t * 1.09), 0)


def horn(k, w, h, length, loc=(0, 0, 0), rot=FRONT, mat=None):
    """Pyramidal horn with a waveguide neck and flange, mouth of w by h at +Z."""
    mat, neck = mat or brushed(ALUMINIUM, "Z"), min(w, h) * 0.3
    with k.at(loc, rot=rot):
        k.box((neck * 2, neck * 1.6, length * 0.05), mat, (0, 0, length * 0.025))
        k.box((neck * 1.3, neck * 0.8, length * 0.3), mat, (0, 0, length * 0.16))
        a = [(neck * 0.65 * x, neck * 0.4 * y, length * 0.3) for x, y in _CORNERS]
        b = [(w / 2 * x, h / 2 * y, length) for x, y in _CORNERS]
        mesh = _quads(a + b, [(i, (i + 1) % 4, (i + 1) % 4 + 4, i + 4) for i in range(4)])
        part = k.add(mesh, mat, smooth=0)
        wall = part.modifiers.new("wall", "SOLIDIFY")
        wall.thickness, wall.offset = min(w, h) * 0.03, 1
        lip = [rounded(w * 1.06, h * 1.06, 1), rounded(w * 0.96, h * 0.96, 1)]
        k.plate(lip, length * 0.03, mat, (0, 0, length))


_CORNERS = ((-1, -1), (1, -1), (1, 1), (-1, 1))


def _quads(points, faces):
    """Mesh of points and faces."""
    mesh = bpy.data.meshes.new("mesh")
    mesh.from_pydata(points, [], faces)
    mesh.update()
    return mesh


def blade(k, h, chord, loc=(0, 0, 0), mat=None, rot=None):
    """Swept blade antenna of aircraft on its bolted foot."""
    mat = mat or painted((0.64, 0.64, 0.63), 0.4)
    with k.at(loc, rot=rot):
        k.plate([[(x * 1.25, y) for x, y in circle(chord * 0.5, 48)]], chord * 0.05, mat,
                (0, 0, chord * 0.025), bevel=chord * 0.01)  # fmt: skip
        outline = [(-chord * 0.5, 0), (chord * 0.5, 0), (chord * 0.62, h), (chord * 0.12, h)]
        k.plate([outline], chord * 0.16, mat, (0, 0, chord * 0.04), rot=FRONT, bevel=chord * 0.06)
        for x in (-0.5, 0.5):
            k.cyl(chord * 0.05, chord * 0.03, polished(), (x * chord, 0, chord * 0.045), seg=20)


def camera_body(k, w, h, d, loc=(0, 0, 0), color=BODY, lens_r=None, lens_l=None, coat=BLUE_COAT,
                cooling=0):  # fmt: skip
    """Camera box standing on loc, lens to -Y, screws at the corners, cooling fins on top."""
    body, r = anodised(color, 0.4), lens_r or min(w, h) * 0.36
    with k.at(loc):
        k.box((w, d, h), body, (0, 0, 0), min(w, h) * 0.035, base=True)
        for y in (-d * 0.44, d * 0.44):
            k.box((w * 1.004, d * 0.008, h * 1.004), rubber(), (0, y, h / 2), 0)
        for x in (-w * 0.43, w * 0.43):
            for z in (h * 0.07, h * 0.93):
                k.cyl(min(w, h) * 0.028, d * 0.01, polished(), (x, -d / 2, z), rot=FRONT, seg=20)
        for i in range(cooling):
            y = -d * 0.3 + d * 0.7 * i / max(1, cooling - 1)
            k.box((w * 0.9, d * 0.02, h * 0.09), body, (0, y, h * 1.03), 0.2)
        lens(k, r, lens_l or r * 2, (0, -d / 2, h / 2), FRONT, coat)


def gimbal_ball(k, r, loc=(0, 0, 0), color=(0.5, 0.51, 0.52), windows=3, base=True):
    """Sensor turret: ball in a yoke on a base ring (base below), windows to -Y."""
    paint = painted(color, 0.4)
    with k.at(loc):
        if base:
            k.cyl(r * 0.85, r * 0.22, dark())
            for x, y, _ in polar(8, r * 0.75, 22.5):
                k.cyl(r * 0.04, r * 0.05, polished(), (x, y, r * 0.21), seg=16)
        k.cyl(r * 0.72, r * 0.3, paint, (0, 0, r * 0.2))
        centre = r * 1.42
        for x in (-1, 1):
            k.box((r * 0.16, r * 0.62, r * 1.25), paint, (x * r * 0.98, 0, r * 0.3), r * 0.05,
                  base=True)  # fmt: skip
            with k.at((x * r * 0.9, 0, centre), rot=(0, x * 90, 0)):
                k.cyl(r * 0.36, r * 0.22, paint)
                k.cyl(r * 0.2, r * 0.06, dark(), (0, 0, r * 0.2))
        k.box((r * 2.0, r * 0.62, r * 0.16), paint, (0, 0, r * 0.38), r * 0.05)
        k.sphere(r * 0.92, paint, (0, 0, centre))
        places = ((-0.33, 0.14, 0.3), (0.38, 0.2, 0.22), (0.28, -0.34, 0.16), (-0.3, -0.45, 0.13))
        for x, z, size in places[:windows]:
            y = -math.sqrt(1 - x * x - z * z)
            aim = (0, math.degrees(math.acos(z)), math.degrees(math.atan2(y, x)))
            out = r * (0.92 - size * size * 0.5)
            with k.at((x * out, y * out, centre + z * out), rot=aim):
                k.tube(r * size * 1.2, r * size, r * size * size * 0.6 + r * 0.03, dark())
                glossy = enamel(BLUE_COAT if x < 0 else AMBER_COAT)
                element(k, r * size, glossy, (0, 0, r * size * size * 0.5), bulge=0.15)


def subsea_plug(k, r, loc=(0, 0, 0), rot=None, cable=None):
    """Moulded rubber underwater plug with its locking sleeve; cable is a path in its frame."""
    with k.at(loc, rot=rot):
        k.cyl(r * 1.15, r * 0.4, turned(STEEL))
        knurl(k, r * 1.1, r * 1.3, plastic((0.03, 0.03, 0.035), 0.5), 20, (0, 0, r * 0.4))
        k.lathe([(r * 0.8, 0), (r * 0.8, r * 1.2), (r * 0.42, r * 2.6), (0, r * 2.7)], rubber(),
                (0, 0, r * 1.6), smooth=50)  # fmt: skip
        if cable:
            k.sweep([(0, 0, r * 4.0), *cable], r * 0.36, rubber())


def geophone(k, loc=(0, 0, 0), color=(0.55, 0.16, 0.02), spike=75.0, rot=None):
    """Land geophone: moulded case with two cable ears over a steel spike (case on top)."""
    case = plastic(color, 0.45)
    with k.at(loc, rot=rot):
        k.lathe([(0, 0), (2.2, 8), (5, spike), (0, spike)], turned(STEEL))
        k.cyl(8, 8, polished(), (0, 0, spike - 6))
        k.cyl(16.5, 34, case, (0, 0, spike), edge=2)
        k.cyl(14, 8, case, (0, 0, spike + 33), edge=2)
        k.box((52, 12, 12), case, (0, 0, spike + 24), 4)
        for x in (-1, 1):
            k.cyl(4.2, 14, rubber(), (x * 24, 0, spike + 24), rot=(0, x * 90, 0))


def gyro_can(k, r, h, loc=(0, 0, 0), pins=12, flange_at=0.35, mat=None, ears=0):
    """Bright welded can with a ground flange and a ring of glass-sealed pins on top."""
    steel = mat or brushed((0.62, 0.61, 0.58), Z, 0.26, 1.0)
    with k.at(loc):
        k.cyl(r, h, steel, edge=r * 0.05)
        k.tube(r * 1.02, r * 0.9, h * 0.03, polished(), (0, 0, h * 0.9))
        k.cyl(r * 1.22, h * 0.07, turned(STEEL, 0.2), (0, 0, h * flange_at))
        for x, y, _ in polar(ears, r * 1.22):
            outlines = [circle(r * 0.22, 32, x, y), circle(r * 0.09, 20, x, y)]
            k.plate(outlines, h * 0.065, turned(STEEL, 0.2), (0, 0, h * (flange_at + 0.035)))
        size = min(r * 0.1, r * 3.4 / max(pins, 1) * 0.4)
        for x, y, _ in polar(pins, r * 0.68, 8):
            k.cyl(size, h * 0.01, enamel((0.03, 0.10, 0.06)), (x, y, h), seg=20)
            k.cyl(size * 0.4, r * 0.35, polished(GOLD), (x, y, h), seg=12)


def gimballed_platform(k, r, loc=(0, 0, 0), color=(0.5, 0.42, 0.2)):
    """Inertial platform: two nested rings with pivots round a cluster, on a yoke."""
    metal, inner = anodised(color, 0.35), brushed(ALUMINIUM)
    with k.at(loc):
        k.cyl(r * 0.9, r * 0.12, metal)
        for x in (-1, 1):
            k.box((r * 0.14, r * 0.4, r * 1.4), metal, (x * r * 1.1, 0, r * 0.1), base=True)
            k.cyl(r * 0.2, r * 0.2, turned(STEEL), (x * r * 1.02, 0, r * 1.3), rot=(0, x * 90, 0))
        k.box((r * 2.2, r * 0.4, r * 0.12), metal, (0, 0, r * 0.14))
        with k.at((0, 0, r * 1.3)):
            k.tube(r, r * 0.88, r * 0.26, metal, (0, -r * 0.13, 0), rot=(-90, 0, 0))
            k.tube(r * 0.84, r * 0.73, r * 0.24, inner, (0, 0, -r * 0.12))
            k.cyl(r * 0.1, r * 0.2, turned(STEEL), (0, 0, r * 0.82))
            k.sweep([(0, 0, -r * 0.9), (0, 0, r * 0.9)], r * 0.05, polished(), bezier=False)
            k.box((r * 0.8, r * 0.8, r * 0.6), inner, (0, 0, 0), r * 0.05)
            for x, y in ((-0.22, -0.41), (0.22, -0.41)):
                k.cyl(r * 0.17, r * 0.1, polished(), (x * r, y * r + r * 0.02, 0), rot=FRONT)


def holes(w, d, pitch=25.0, paper=(150, 152, 152)):
    """Draw the hole grid of an optical table."""
    s = min(4.0, 3000 / max(w, d))
    image = Image.new("RGB", (int(w * s), int(d * s)), paper)
    draw, r = ImageDraw.Draw(image), pitch * 0.13 * s
    for i in range(int(w // pitch)):
        for j in range(int(d // pitch)):
            x = (w % pitch / 2 + (i + 0.5) * pitch) * s
            y = (d % pitch / 2 + (j + 0.5) * pitch) * s
            draw.ellipse((x - r, y - r, x + r, y + r), fill=(25, 25, 28))
    return image


def optical_table(k, w, d, h, loc=(0, 0, 0), t=None, pitch=25.0):
    """Perforated optical table on four legs (h = 0 < t: a loose breadboard); its top at h."""
    t = t or min(200, h * 0.25)
    with k.at(loc):
        for x in (-w * 0.4, w * 0.4) if h > t else ():
            for y in (-d * 0.34, d * 0.34):
                k.cyl(min(w, d) * 0.07, h - t, painted((0.08, 0.085, 0.09)), (x, y, 0))
        k.box((w, d, t - 1), painted((0.05, 0.052, 0.055)), (0, 0, h - t), 2, base=True)
        k.image(holes(w - 4, d - 4, pitch), w - 4, d - 4, (0, 0, h - 1), t=1.0, rough=0.3)


def yagi(k, length, span, n=6, loc=(0, 0, 0), mat=None):
    """Rod antenna along X at loc: boom with n shortening elements along Y."""
    metal = mat or brushed(ALUMINIUM, "Y")
    with k.at(loc):
        k.box((length, length * 0.018, length * 0.018), metal, (0, 0, 0), 0.5)
        for i in range(n):
            x, reach = length * (i / (n - 1) - 0.5) * 0.96, span * (1 - 0.45 * i / (n - 1))
            k.cyl(length * 0.006, reach, metal, (x, -reach / 2, length * 0.012), axis="Y", seg=16)
            k.box((length * 0.03, length * 0.03, length * 0.03), plastic(BLACK), (x, 0, 0), 1)
