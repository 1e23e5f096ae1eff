"""Circuit boards, chips, heat sinks, wafers, capacitors and coils; all lie on `loc`, face up."""

import math
import random

from PIL import Image, ImageDraw

from kit import labels
from kit.core import FRONT, circle, rounded
from kit.many import beads, blocks, grid
from kit.materials import (
    ALUMINIUM,
    GOLD,
    NICKEL,
    STEEL,
    anodised,
    brushed,
    plastic,
    polished,
    turned,
)

GREEN_BOARD, BLUE_BOARD, BLACK_BOARD = (0.02, 0.14, 0.05), (0.02, 0.06, 0.2), (0.03, 0.032, 0.035)
TIN = (0.6, 0.6, 0.6)
CERAMIC, ALUMINA, PURPLE = (0.36, 0.33, 0.29), (0.66, 0.65, 0.62), (0.14, 0.1, 0.11)
EPOXY = (0.035, 0.035, 0.038)


def _tracks(w, d, color, seed, size=1000):
    """Draw a board's face: tracks, pads and white print, the same for the same seed."""
    rng, s = random.Random(seed), size / max(w, d)
    base = tuple(int(255 * c**0.4545) for c in color)
    light = tuple(min(255, int(c * 1.25) + 12) for c in base)
    image = Image.new("RGB", (int(w * s), int(d * s)), base)
    draw = ImageDraw.Draw(image)
    pw, ph = image.size
    for _ in range(60):
        x, y = rng.uniform(0, pw), rng.uniform(0, ph)
        long, drop = rng.uniform(40, 260), rng.choice((-1, 1)) * rng.uniform(20, 90)
        for i in range(rng.randint(1, 6)):
            o = i * 9
            draw.line([(x, y + o), (x + long, y + o), (x + long + abs(drop), y + o + drop),
                       (x + long * 2, y + o + drop)], fill=light, width=3)  # fmt: skip
    for _ in range(160):
        x, y = rng.uniform(0, pw), rng.uniform(0, ph)
        draw.ellipse((x - 4, y - 4, x + 4, y + 4), fill=(190, 170, 100))
    return image


def board(k, w, d, loc=(0, 0, 0), color=GREEN_BOARD, t=1.6, holes=True, seed=1, parts=30):
    """Board of w by d with tracks and `parts` small chips; its top lies at z = t."""
    rng = random.Random(seed)
    with k.at(loc):
        edge = plastic(color, 0.45)
        spots = [(x * (w / 2 - 4), y * (d / 2 - 4)) for x in (-1, 1) for y in (-1, 1)]
        k.box((w, d, t), edge, (0, 0, 0), 0.1, base=True)
        k.image(_tracks(w, d, color, seed), w - 0.2, d - 0.2, (0, 0, t - 0.25), t=0.3, rough=0.4)
        if holes:
            for x, y in spots:
                k.tube(2.7, 1.6, 0.2, polished(GOLD), (x, y, t), seg=24)
                k.cyl(1.6, 0.15, plastic((0.02,) * 3), (x, y, t), seg=16)

        def some(n):
            return [(rng.uniform(-0.44, 0.44) * w, rng.uniform(-0.44, 0.44) * d, t)
                    for _ in range(n)]  # fmt: skip

        if parts:
            chips = some(parts)
            blocks(k, chips, (1.8, 1.1, 0.7), plastic((0.3, 0.24, 0.17), 0.5))
            blocks(k, chips, (2.4, 1.0, 0.55), polished(TIN))
            blocks(k, some(parts // 2), (2.2, 1.3, 0.6), plastic((0.03,) * 3, 0.4))
            blocks(k, some(parts // 5), (5, 4, 1.4), plastic(EPOXY, 0.45), bevel=0.15)


def edge_contacts(k, n, pitch, loc=(0, 0, 0), long=8.0):
    """Row of n gilt edge contacts of a card, along x at the card's face."""
    blocks(k, grid(n, 1, pitch, 0), (pitch * 0.6, long, 0.12), polished(GOLD, 0.2), loc)


def printed(k, words, w, loc=(0, 0, 0), color=(0.7, 0.7, 0.68), rot=(0, 0, 0), lines=1):
    """Words on top of a chip, as wide as w in one or several lines."""
    rows = words.split("\n")
    h = min(w / max(len(r) for r in rows) * 1.0, w * 0.6 / (len(rows) * lines))
    for i, row in enumerate(rows):
        y = ((len(rows) - 1) / 2 - i) * h * 1.6
        with k.at(loc, rot=rot):
            k.text(row, h, plastic(color, 0.5), (0, y, 0), depth=max(0.02, h * 0.015))


# -- chips, standing on loc
def qfp(k, s, n, loc=(0, 0, 0), words="", h=None, body=EPOXY, rot=0.0):
    """Flat plastic package of side s with n leads on each of four sides."""
    h = h or s * 0.1
    with k.at(loc, rot=(0, 0, rot)):
        k.box((s, s, h), plastic(body, 0.45), (0, 0, 0.1), h * 0.18, base=True)
        pitch = s * 0.9 / n
        tin = polished(TIN, 0.25)
        for side in range(4):
            with k.at(rot=(0, 0, 90 * side)):
                blocks(k, grid(n, 1, pitch, 0, 0, s * 0.53), (pitch * 0.5, s * 0.06, h * 0.5), tin)
                blocks(k, grid(n, 1, pitch, 0, 0, s * 0.57), (pitch * 0.5, s * 0.06, h * 0.14), tin)
        k.cyl(s * 0.03, 0.06, plastic((0.3,) * 3), (-s * 0.4, -s * 0.4, h + 0.08), seg=16)
        if words:
            printed(k, words, s * 0.76, (0, 0, h + 0.1))


def bga(k, s, loc=(0, 0, 0), words="", h=2.4, lid=0.0, base=(0.03, 0.14, 0.06), balls=0, die=False):
    """Ball package: base, black cap or a metal lid of side lid; balls a side show underneath."""
    with k.at(loc):
        z = 0.5 if balls else 0.0
        if balls:
            p = s * 0.92 / balls
            beads(k, grid(balls, balls, p, p, 0, 0, 0.3), min(0.4, p * 0.32), polished(TIN, 0.2))
        k.box((s, s, h * 0.4), plastic(base, 0.45), (0, 0, z), 0.1, base=True)
        if die:
            k.box((s * 0.5, s * 0.44, h * 0.3), polished((0.25, 0.26, 0.3), 0.06),
                  (0, 0, z + h * 0.4), 0.05, base=True)  # fmt: skip
            blocks(k, grid(9, 1, s * 0.1, 0, 0, s * 0.36, z + h * 0.4), (s * 0.05, s * 0.03, 0.5),
                   plastic((0.3, 0.24, 0.17), 0.5))  # fmt: skip
        elif lid:
            metal = brushed(NICKEL, rough=0.3)
            k.plate([rounded(s * 0.97, s * 0.97, s * 0.06)], h * 0.3, metal, (0, 0, z + h * 0.5))
            k.plate([rounded(lid, lid, s * 0.05)], h * 0.4, metal, (0, 0, z + h * 0.8))
        else:
            k.box((s * 0.9, s * 0.9, h * 0.6), plastic(EPOXY, 0.45), (0, 0, z + h * 0.4), 0.2,
                  base=True)  # fmt: skip
        if words:
            ink = (0.1, 0.1, 0.1) if lid else (0.7, 0.7, 0.68)
            printed(k, words, (lid or s) * 0.8, (0, 0, z + h), ink)


def dip(k, n, loc=(0, 0, 0), words="", body=EPOXY, wide=6.4, lid=None, rot=0.0):
    """Dual in-line package with n pins in all, standing on its pins; lid: colour of a metal lid."""
    length = n / 2 * 2.54 + 0.6
    with k.at(loc, rot=(0, 0, rot)):
        mat = plastic(body, 0.5)
        k.box((length, wide, 3.2), mat, (0, 0, 3.4), 0.25, base=True)
        rows = grid(n // 2, 2, 2.54, wide + 1.3)
        blocks(k, rows, (0.5, 0.28, 4.6), polished(GOLD if lid else TIN, 0.2))
        blocks(k, grid(n // 2, 2, 2.54, wide + 1.1, 0, 0, 3.6), (1.4, 0.5, 1.4),
               polished(GOLD if lid else TIN, 0.2))  # fmt: skip
        k.cyl(0.9, 0.1, plastic((0.02,) * 3), (-length / 2 + 1.4, 0, 6.55), seg=20)
        if lid:
            k.box((length * 0.5, wide * 0.8, 0.4), polished(lid, 0.2), (0, 0, 6.6), 0.1, base=True)
        if words:
            z = 7.02 if lid else 6.62
            printed(k, words, length * (0.46 if lid else 0.8), (0, 0, z),
                    (0.08, 0.07, 0.05) if lid else (0.7,) * 3)  # fmt: skip


def ceramic(k, s, n, loc=(0, 0, 0), words="", body=PURPLE, lid=GOLD, lid_size=0.62, sides=4,
            h=2.4, leads=True, w=None, long=6.0):  # fmt: skip
    """Ceramic flat package s by w with a gold lid and n gilt leads on two or four sides."""
    w = w or s
    with k.at(loc):
        k.box((s, w, h), plastic(body, 0.5), (0, 0, 0), 0.1, base=True)
        k.plate([rounded(s * (lid_size + 0.08), w * (lid_size + 0.08), 0.6)], 0.16,
                polished(GOLD, 0.25), (0, 0, h + 0.05), bevel=0.05)  # fmt: skip
        k.plate([rounded(s * lid_size, w * lid_size, 0.5)], 0.5, polished(lid, 0.16),
                (0, 0, h + 0.25), bevel=0.1)  # fmt: skip
        for side in range(4) if leads else ():
            if sides == 2 and side % 2:
                continue
            a, b = (s, w) if side % 2 == 0 else (w, s)
            pitch = a * 0.9 / n
            with k.at(rot=(0, 0, 90 * side)):
                blocks(k, grid(n, 1, pitch, 0, 0, b / 2 + long / 2 - 0.3, h * 0.35),
                       (pitch * 0.45, long, 0.2), polished(GOLD, 0.22))  # fmt: skip
        if words:
            printed(k, words, s * lid_size * 0.86, (0, 0, h + 0.5), (0.07, 0.05, 0.02))


def flange_package(k, w, d, loc=(0, 0, 0), words="", ears=0.35, leads=1, body=ALUMINA, h=4.0,
                   flange=GOLD, lead=GOLD):  # fmt: skip
    """Power transistor: flange with two open slots, ceramic cap, flat leads front and back."""
    with k.at(loc):
        long = w * (1 + 2 * ears)
        r = d * 0.2
        slots = [circle(r * 0.8, 24, x * (long / 2 - r * 1.4), 0) for x in (-1, 1)]
        t = h * 0.36
        k.plate([rounded(long, d, d * 0.08), *slots], t, polished(flange, 0.25), (0, 0, t / 2),
                bevel=0.1)  # fmt: skip
        k.box((w, d * 0.92, h * 0.2), plastic((0.6, 0.58, 0.53), 0.5), (0, 0, t), 0.05, base=True)
        k.box(
            (w * 0.96, d * 0.86, h * 0.5), plastic(body, 0.45), (0, 0, t + h * 0.2), 0.3, base=True
        )
        pitch = w * 0.86 / leads
        size = (pitch * 0.8, d * 0.62, 0.2)
        for side in (-1, 1):
            y = side * (d * 0.46 + d * 0.3)
            blocks(k, grid(leads, 1, pitch, 0, 0, y, t + h * 0.1), size, polished(lead, 0.2))
        if words:
            printed(k, words, w * 0.8, (0, 0, t + h * 0.7), (0.06, 0.06, 0.06))
    return loc[2] + h * 1.06


# -- cooling
def sink(k, w, d, h, n, loc=(0, 0, 0), mat=None, base=0.18, along="y"):
    """Heat sink with n fins (along y or x) on a base."""
    mat = mat or anodised((0.5, 0.5, 0.52), 0.4)
    with k.at(loc):
        k.box((w, d, h * base), mat, (0, 0, 0), 0.3, base=True)
        span, thick = (w if along == "y" else d), 0.34
        pitch = span * 0.98 / n
        size = (
            (pitch * thick, d, h * (1 - base))
            if along == "y"
            else (w, pitch * thick, h * (1 - base))
        )
        spots = grid(n, 1, pitch, 0) if along == "y" else grid(1, n, 0, pitch)
        blocks(k, [(x, y, h * base) for x, y, _ in spots], size, mat, bevel=min(0.2, pitch * 0.05))


def pin_sink(k, w, d, h, n, loc=(0, 0, 0), mat=None):
    """Heat sink with n by n square pins."""
    mat = mat or anodised((0.06, 0.06, 0.065), 0.4)
    with k.at(loc):
        k.box((w, d, h * 0.2), mat, (0, 0, 0), 0.2, base=True)
        spots = [(x, y, h * 0.2) for x, y, _ in grid(n, n, w / n, d / n)]
        blocks(k, spots, (w / n * 0.55, d / n * 0.55, h * 0.8), mat)


# -- wafers
def wafer(
    k, r, loc=(0, 0, 0), rot=None, dies=0, color=(0.3, 0.31, 0.34), flat=True, t=0.7, mat=None
):
    """Polished wafer of radius r with a flat or notch; patterned with square dies if wanted."""
    if flat:
        outline = [p for p in circle(r, 180) if p[1] > -r * 0.94]
    else:
        outline = [p for p in circle(r, 360) if abs(p[0]) > r * 0.012 or p[1] > 0]
        outline.insert(0, (0, -r * 0.975))
        outline.sort(key=lambda p: (math.atan2(p[1], p[0]) + 1.5708) % 6.28319)
    with k.at(loc, rot=rot):
        k.plate([outline], t, mat or polished(color, 0.05), (0, 0, t / 2), bevel=min(0.12, t * 0.3))
        if dies:
            p = 2 * r / dies
            for shade in range(2):
                spots = [
                    (x, y, t) for i, (x, y, _) in enumerate(grid(dies, dies, p, p))
                    if (abs(x) + p / 2) ** 2 + (abs(y) + p / 2) ** 2 < (r * 0.97) ** 2
                    and (i + i // dies * (1 - dies % 2)) % 2 == shade
                ]  # fmt: skip
                tone = ((0.24, 0.3, 0.36), (0.34, 0.28, 0.4))[shade]
                blocks(k, spots, (p * 0.94, p * 0.94, 0.03), polished(tone, 0.14))


def cassette(k, r, n, loc=(0, 0, 0), color=(0.62, 0.63, 0.62), wafers=None, mat=None):
    """Open wafer cassette standing with n slots along y; wafers: slots that hold one."""
    w, long = r * 2.2, n * 6.35 + 20
    body = plastic(color, 0.4)
    with k.at(loc):
        for x in (-1, 1):
            k.box((6, long, r * 1.5), body, (x * w / 2, 0, 4), 1.5, base=True)
            rows = grid(1, n, 0, 6.35, x * (w / 2 - 6), 0, r * 0.3)
            blocks(k, rows, (8, 2.2, r * 1.1), body)
            k.box((14, long, 6), body, (x * (w / 2 - 4), 0, 0), 1.5, base=True)
            k.box((16, long * 0.9, 5), body, (x * (w / 2 + 6), 0, 4 + r * 1.4), 1.5)
        for y in (-1, 1):
            k.box((w, 5, r * 0.5), body, (0, y * long / 2, 2), 1.5, base=True)
            k.box((w, 5, 12), body, (0, y * long / 2, r * 1.1), 1.5)
        for i in wafers if wafers is not None else range(n):
            place = (0, (i - (n - 1) / 2) * 6.35, r * 1.08)
            wafer(k, r, place, FRONT, mat=mat)


# -- capacitors and coils
def can_cap(k, r, h, loc=(0, 0, 0), color=(0.03, 0.07, 0.2), words="", screw=False):
    """Standing aluminium can capacitor in a coloured sleeve."""
    with k.at(loc):
        k.lathe(
            [(0, 0), (r, 0), (r, h - r * 0.1), (r * 0.94, h), (0, h)], plastic(color, 0.3), seg=48
        )
        k.cyl(r * 0.88, 0.4, brushed(ALUMINIUM), (0, 0, h - 0.2), seg=48)
        if screw:
            k.cyl(r * 0.9, 1.4, plastic((0.05,) * 3), (0, 0, h), seg=48)
            for x in (-1, 1):
                k.cyl(r * 0.18, r * 0.3, polished(), (x * r * 0.4, 0, h + 1.2), seg=24)
        else:
            k.box((r * 1.2, r * 0.08, 0.2), plastic((0.2,) * 3), (0, 0, h + 0.2), 0.02)
            k.box((r * 0.08, r * 1.2, 0.2), plastic((0.2,) * 3), (0, 0, h + 0.2), 0.02)
        if words:
            tone = tuple(int(255 * c**0.4545) for c in color)
            k.wrap(labels.plate(words.split("\n"), r * 2.4, h * 0.6, paper=tone, ink=(225,) * 3),
                   r * 1.01, h * 0.6, 140, (0, 0, h * 0.5))  # fmt: skip


def standoff(k, h, loc=(0, 0, 0), r=3.0):
    """Hexagonal brass pillar."""
    k.prism(6, r, h, turned(STEEL), loc)
