"""Parts that many commodities share: fasteners, flanges, bellows, plates, cabinets."""

import math

from kit import labels
from kit.core import FRONT, Z, circle, polar, rounded
from kit.materials import BLACK, YELLOW, plastic, polished, rubber


def bolt(k, d, loc=(0, 0, 0), axis=Z, rot=None, mat=None, socket=False):
    """Place a hexagon or socket head of thread d on a surface."""
    mat = mat or polished()
    with k.at(loc, axis, rot):
        if socket:
            profile = [(0, d * 0.45), (d * 0.42, d * 0.45), (d * 0.42, d), (d * 0.68, d)]
            k.lathe([*profile, (d * 0.75, d * 0.93), (d * 0.75, 0), (0, 0)], mat, seg=24)
        else:
            k.cyl(d * 1.05, d * 0.12, mat, seg=24)
            k.prism(6, d * 0.95, d * 0.65, mat, (0, 0, d * 0.12))


def flange(k, ro, ri, t, n, bolt_circle, hole, mat, loc=(0, 0, 0), axis=Z, bolts=False, rot=None):
    """Place a flange ring with n holes on a bolt-circle radius."""
    with k.at(loc, axis, rot):
        holes = [circle(hole / 2, 20, x, y) for x, y, _ in polar(n, bolt_circle)]
        outlines = [circle(ro, 96), *([circle(ri)] if ri else []), *holes]
        k.plate(outlines, t, mat, (0, 0, t / 2), bevel=min(t * 0.06, 0.8))
        if bolts:
            for x, y, _ in polar(n, bolt_circle):
                bolt(k, hole * 0.9, (x, y, t))


def bellows(k, ro, ri, pitch, n, mat, loc=(0, 0, 0), wall=0.4):
    """Form metal bellows with n smooth convolutions."""
    outer, steps = [], 14
    for i in range(n * steps + 1):
        c = -math.cos(2 * math.pi * i / steps)
        c = math.copysign(abs(c) ** 0.6, c)
        outer.append(((ro + ri) / 2 + (ro - ri) / 2 * c, i * pitch / steps))
    inner = [(r - wall, z) for r, z in reversed(outer)]
    return k.lathe(outer + inner, mat, loc, seg=128, closed=True, smooth=70)


def nameplate(k, drawing, w, h, loc, rot=FRONT, screws=True):
    """Fix a printed plate of w by h millimetres on a flat face."""
    with k.at(loc, rot=rot):
        t, edge = max(w, h) * 0.012, min(w, h)
        k.image(drawing, w, h, t=t)
        for x, y in [(x, y) for x in (-1, 1) for y in (-1, 1)] if screws else ():
            place = (x * (w / 2 - edge * 0.06), y * (h / 2 - edge * 0.06), t)
            k.cyl(edge * 0.03, edge * 0.025, polished(), place, seg=20)


def fins(k, n, size, mat, first, step):
    """Stand n equal cooling fins in a row."""
    for i in range(n):
        place = tuple(a + b * i for a, b in zip(first, step, strict=True))
        k.box(size, mat, place, min(size) * 0.2)


def door(k, w, h, t, mat, loc, handle=1):
    """Hang a door leaf on a front: seam, hinges on one side, handle on the other (+1 right)."""
    with k.at(loc, rot=FRONT):
        k.plate([rounded(w + 10, h + 10, 8)], 2, rubber(), (0, 0, 0.6))
        k.plate([rounded(w, h, 6)], t, mat, (0, 0, t / 2 + 1), bevel=min(t * 0.3, 3))
        for y in (-h * 0.36, h * 0.36):
            k.tube(9, 4, 60, polished(), (-handle * w / 2, y - 30, t), rot=(-90, 0, 0))
        swing = plastic(BLACK, 0.35)
        k.plate([rounded(34, 150, 12)], 8, swing, (handle * (w / 2 - 40), 0, t + 4), bevel=2)
        k.plate([rounded(16, 110, 8)], 12, polished(), (handle * (w / 2 - 40), 0, t + 12), bevel=3)


def warning(k, size, loc, rot=FRONT):
    """Stick a yellow triangle with a flash on a face."""
    with k.at(loc, rot=rot):
        corners = [(0, size * 0.58), (-size * 0.5, -size * 0.29), (size * 0.5, -size * 0.29)]
        k.plate([corners], 0.6, plastic(BLACK, 0.4), (0, 0, 0.3), bevel=0.1)
        inner = [(x * 0.84, y * 0.84) for x, y in corners]
        k.plate([inner], 0.8, plastic(YELLOW, 0.4), (0, 0, 0.6), bevel=0.1)
        flash = [(0.02, 0.26), (-0.12, 0.0), (0.0, 0.02), (-0.05, -0.2), (0.12, 0.08), (0.01, 0.06)]
        shape = [(x * size, y * size) for x, y in flash]
        k.plate([shape], 0.6, plastic(BLACK, 0.4), (0, 0, 1.1), bevel=0.1)


def sticker(k, words, w, h, loc, rot=FRONT, paper=labels.PAPER, ink=labels.INK):
    """Stick a line of print on a face."""
    return k.image(labels.line(words, w, h, paper, ink), w, h, loc, rot=rot, t=0.4)


def button(k, r, color, loc):
    """Fit a round push button in a ring on a front."""
    with k.at(loc, rot=FRONT):
        k.cyl(r, r * 1.2, plastic(color, 0.25))
        k.tube(r * 1.4, r, r * 0.5, polished())


def foot(k, r, h, loc):
    """Stand a levelling foot with a rubber pad, from the floor up."""
    with k.at(loc):
        k.cyl(r, h * 0.14, rubber())
        k.cyl(r * 0.9, h * 0.16, polished(), (0, 0, h * 0.13))
        k.cyl(r * 0.34, h * 0.75, polished(), (0, 0, h * 0.25), seg=32)
