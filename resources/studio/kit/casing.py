"""Cases of instruments: bench, rack, cabinet, handheld, transit case; knobs, keys, vents, handles.

Cases stand on `loc`, centred, front towards -Y. Things on a face take its frame from `rot`:
x right, y up, z outwards (FRONT faces the viewer). Sockets and cables: `kit/sockets.py`; screen
pictures: `kit/screens.py`; many equal small solids: `kit/many.py`.
"""

from kit import labels
from kit.core import FRONT, X, circle, polar, rounded
from kit.many import blocks, grid, studs
from kit.materials import (
    BLACK,
    DARK,
    LIGHT_GREY,
    MID_GREY,
    brushed,
    glass,
    glow,
    painted,
    plastic,
    polished,
    rubber,
)
from kit.parts import sticker
from kit.sockets import screws

BACK, LEFT, RIGHT, TOP = (90, 0, 180), (90, 0, -90), (90, 0, 90), (0, 0, 0)  # faces, as `rot`
BEIGE, OLIVE, TAN, ORANGE = (
    (0.55, 0.52, 0.44),
    (0.09, 0.10, 0.05),
    (0.36, 0.28, 0.17),
    (0.6, 0.2, 0.02),
)


def _seam():
    return plastic((0.03, 0.03, 0.032), 0.6)


# -- controls on a face
def legend(k, words, h, loc=(0, 0, 0), rot=FRONT, color=(0.75, 0.76, 0.78)):
    """Printed words of cap height h."""
    return k.text(words, h, plastic(color, 0.5), loc, rot=rot, depth=max(0.05, h * 0.02))


def knob(k, r, loc=(0, 0, 0), rot=FRONT, h=None, mat=None, line=True):
    """Ribbed turning knob of radius r with a pointer line."""
    mat, h = mat or plastic((0.06, 0.06, 0.065), 0.35), h or r * 1.3
    with k.at(loc, rot=rot):
        k.cyl(r * 1.12, h * 0.14, mat, seg=48)
        k.lathe([(0, 0), (r, 0), (r * 0.9, h), (r * 0.8, h * 1.04), (0, h * 1.0)], mat, seg=48)
        spots = [(x, y, h * 0.14) for x, y, _ in polar(24, r * 0.93)]
        studs(k, spots, r * 0.07, h * 0.74, mat, seg=6, top=r * 0.04)
        if line:
            k.box((r * 0.1, r * 0.7, h * 0.04), plastic((0.75, 0.75, 0.75)), (0, r * 0.5, h * 1.03))


def dial(k, r, loc=(0, 0, 0), rot=FRONT, ink=(0.75, 0.76, 0.78), n=11):
    """Ticks round a knob of radius r."""
    marks = [(x, y, 0) for x, y, a in polar(36, r * 1.45) if not 240 < a % 360 < 300]
    studs(k, marks[:: max(1, 31 // n)], r * 0.06, 0.2, plastic(ink, 0.5), loc, rot, 10)


def keys(k, nx, ny, dx, dy, size, loc=(0, 0, 0), rot=FRONT, mat=None, words=None, ink=BLACK):
    """Keypad of nx by ny keys of `size` (w, h, t); words are laid on row by row from the top."""
    mat = mat or plastic(LIGHT_GREY, 0.45)
    blocks(k, grid(nx, ny, dx, dy), size, mat, loc, rot, bevel=min(size) * 0.2)
    with k.at(loc, rot=rot):
        for i, word in enumerate(words or ()):
            x = (i % nx - (nx - 1) / 2) * dx
            y = ((ny - 1) / 2 - i // nx) * dy
            legend(k, word, min(size[1] * 0.4, size[0] / max(len(word), 1)), (x, y, size[2]),
                   TOP, ink)  # fmt: skip


def led(k, color=(0.1, 0.9, 0.2), loc=(0, 0, 0), rot=FRONT, r=1.5, lit=True):
    """Lamp in a ring."""
    with k.at(loc, rot=rot):
        k.tube(r * 1.4, r, r * 0.6, polished(), seg=24)
        k.cyl(r, r, glow(color, 1.6) if lit else plastic(color, 0.2), edge=r * 0.4, seg=24)


def push(k, w, h, loc=(0, 0, 0), rot=FRONT, color=LIGHT_GREY, t=3.0):
    """Rectangular push button in a dark surround."""
    with k.at(loc, rot=rot):
        k.plate([rounded(w + 2, h + 2, 1)], 0.6, _seam(), (0, 0, 0.3), bevel=0.1)
        k.box((w, h, t), plastic(color, 0.4), (0, 0, t / 2), min(w, h) * 0.1)


def toggle(k, loc=(0, 0, 0), rot=FRONT, s=1.0):
    """Toggle switch with hexagon nut."""
    with k.at(loc, rot=rot):
        k.prism(6, 5 * s, 1.6 * s, polished())
        k.cyl(3 * s, 4 * s, polished(), seg=24)
        k.cyl(1.3 * s, 12 * s, polished(), (0, 0, 3 * s), rot=(-18, 0, 0), seg=16)
        k.sphere(1.9 * s, polished(), (0, 4.4 * s, 14 * s))


def display(k, drawing, w, h, loc=(0, 0, 0), rot=FRONT, rim=4.0, mat=None):
    """Screen picture in a bezel."""
    with k.at(loc, rot=rot):
        outer, inner = rounded(w + 2 * rim, h + 2 * rim, rim), rounded(w, h, 0.5)
        k.plate([outer, inner], 2.4, mat or plastic((0.03, 0.03, 0.035), 0.3), (0, 0, 1.2))
        k.image(drawing, w, h, (0, 0, 0.2), t=0.6, rough=0.12)


# -- openings and handles on a face
def vents(k, n, w, h, pitch, loc=(0, 0, 0), rot=FRONT, upright=True, mat=None):
    """Row of n slots of w by h (upright) or column of n (not upright), dark."""
    spots = grid(n, 1, pitch, 0) if upright else grid(1, n, 0, pitch)
    blocks(k, spots, (w, h, 0.25), mat or _seam(), loc, rot)


def louvres(k, n, w, pitch, loc=(0, 0, 0), rot=FRONT, mat=None):
    """Column of n pressed louvres of width w."""
    mat = mat or painted(MID_GREY, 0.45)
    blocks(k, grid(1, n, 0, pitch), (w, pitch * 0.55, pitch * 0.3), mat, loc, rot, pitch * 0.12)
    blocks(k, grid(1, n, 0, pitch, 0, -pitch * 0.36, 0), (w * 0.96, pitch * 0.2, 0.3), _seam(),
           loc, rot)  # fmt: skip


def grille(k, w, h, pitch, loc=(0, 0, 0), rot=FRONT, mat=None):
    """Field of round holes filling w by h, in rows set half a pitch apart."""
    spots, ny = [], int(h / (pitch * 0.866))
    for j in range(ny):
        y = (j - (ny - 1) / 2) * pitch * 0.866
        spots += grid(int(w / pitch) - j % 2, 1, pitch, 0, 0, y)
    studs(k, spots, pitch * 0.36, 0.2, mat or _seam(), loc, rot, 8)


def fan(k, size, loc=(0, 0, 0), rot=FRONT, guard=True, blade=(0.05, 0.05, 0.055)):
    """Square fan with blades and a wire finger guard."""
    r = size / 2
    with k.at(loc, rot=rot):
        frame = plastic((0.04, 0.04, 0.043), 0.5)
        k.plate([rounded(size, size, size * 0.06), circle(r * 0.94)], size * 0.08, frame,
                (0, 0, size * 0.04))  # fmt: skip
        k.cyl(r * 0.95, 0.4, plastic((0.025,) * 3, 0.7))
        k.cyl(r * 0.36, size * 0.07, plastic(blade, 0.4), seg=40)
        for x, y, a in polar(7, r * 0.64):
            k.box((r * 0.56, r * 0.36, 1), plastic(blade, 0.4), (x, y, size * 0.035), 0.3,
                  rot=(28, 0, a))  # fmt: skip
        if guard:
            for share in (0.35, 0.58, 0.8, 0.98):
                k.torus(r * share, r * 0.02, polished(), (0, 0, size * 0.1))
            for x, y, a in polar(4, r * 0.66, 45):
                k.cyl(r * 0.02, r * 0.72, polished(), (x * 0.46, y * 0.46, size * 0.1),
                      rot=(0, 90, a), seg=8)  # fmt: skip
        screws(k, size * 0.86, size * 0.86, size * 0.02, (0, 0, size * 0.08), (0, 0, 0))


def bow(k, w, h, r, loc=(0, 0, 0), rot=FRONT, mat=None):
    """Bow handle: w between its feet along x, standing h off the face."""
    mat = mat or polished()
    with k.at(loc, rot=rot):
        k.pipe([(-w / 2, 0, 0), (-w / 2, 0, h), (w / 2, 0, h), (w / 2, 0, 0)], r, mat, bend=r * 2)
        for x in (-w / 2, w / 2):
            k.cyl(r * 1.7, r * 0.6, mat, (x, 0, 0), seg=32)


def strap(k, w, loc=(0, 0, 0), rot=TOP, t=22.0, mat=None):
    """Flat carrying handle of length w on two lugs, on a top face."""
    mat = mat or rubber((0.04, 0.04, 0.042))
    with k.at(loc, rot=rot):
        h = w * 0.16
        k.pipe([(-w / 2, 0, 4), (-w * 0.36, 0, h), (w * 0.36, 0, h), (w / 2, 0, 4)], t * 0.24, mat,
               bend=w * 0.1)  # fmt: skip
        k.box((w * 0.56, t, t * 0.55), mat, (0, 0, h), t * 0.2)
        for x in (-w / 2, w / 2):
            k.box((t * 1.1, t, 9), polished(), (x, 0, 4.5), 2)


def corners(k, w, d, h, s, mat=None, loc=(0, 0, 0)):
    """Rubber bumpers of size s over the eight corners of a case of w by d by h."""
    mat = mat or rubber((0.035, 0.035, 0.036))
    o = s * 0.08
    with k.at(loc):
        for x in (-1, 1):
            for y in (-1, 1):
                for z in (s / 2, h - s / 2 + o):
                    place = (x * (w / 2 - s / 2 + o), y * (d / 2 - s / 2 + o), z)
                    k.box((s, s, s), mat, place, s * 0.14)


def feet(k, w, d, r, h, loc=(0, 0, 0)):
    """Four rubber feet under a case, from the floor up."""
    spots = [(x * w / 2, y * d / 2, 0) for x in (-1, 1) for y in (-1, 1)]
    studs(k, spots, r * 0.9, h, rubber((0.04, 0.04, 0.04)), loc, None, 32, r)


# -- cases
def case(k, w, d, h, mat, loc=(0, 0, 0), edge=2.0, seam=True, foot=0.0):
    """Plain closed case on optional feet: seam round the lid, screws on the sides."""
    with k.at(loc):
        if foot:
            feet(k, w * 0.82, d * 0.82, max(foot, min(w, d) * 0.04), foot)
        k.box((w, d, h), mat, (0, 0, foot), edge, base=True)
        if seam:
            k.box((w + 0.3, d + 0.3, max(0.6, h * 0.008)), _seam(), (0, 0, foot + h * 0.86), 0.1)
            for x in (-1, 1):
                s = min(h, d) * 0.022 + 0.6
                for y in (-0.4, 0.4):
                    k.cyl(s, s * 0.6, polished(), (x * w / 2, y * d, foot + h * 0.93),
                          rot=(0, x * 90, 0), seg=20)  # fmt: skip


def bench(k, w, d, h, loc=(0, 0, 0), body=LIGHT_GREY, face=(0.12, 0.125, 0.13), handle="top"):
    """Bench instrument; front plate at y = -d/2, z from 10 to h; handle top, side or None."""
    shell, trim = painted(body, 0.42), plastic((0.09, 0.095, 0.10), 0.45)
    with k.at(loc):
        feet(k, w * 0.84, d * 0.8, 9, 10)
        k.box((w, d - 22, h - 10), shell, (0, 4, 10), 3, base=True)
        k.plate([rounded(w + 6, h - 4, 7), rounded(w - 10, h - 20, 3)], 18, trim,
                (0, -d / 2 + 9, h / 2 + 5), rot=FRONT, bevel=1.5)  # fmt: skip
        k.plate([rounded(w - 9, h - 19, 3)], 4, plastic(face, 0.4), (0, -d / 2 + 2, h / 2 + 5),
                rot=FRONT)  # fmt: skip
        k.plate(
            [rounded(w + 4, h - 6, 6)], 12, trim, (0, d / 2 - 8, h / 2 + 5), rot=FRONT, bevel=1.5
        )
        n = int(d * 0.5 / 9)
        for x, rot in ((-w / 2, LEFT), (w / 2, RIGHT)):
            vents(k, n, 3.2, h * 0.34, 9, (x, d * 0.1, h * 0.5), rot)
        vents(k, int(w * 0.5 / 9), 3.2, d * 0.22, 9, (0, d * 0.22, h), TOP)
        if handle == "top":
            strap(k, w * 0.55, (0, 0, h), t=min(24, d * 0.12))
        elif handle == "side":
            strap(k, d * 0.5, (w / 2, 0, h * 0.55), rot=(90, 0, 90), t=20)
    return -d / 2


def rack(k, units, d, loc=(0, 0, 0), color=DARK, body=None, w=440.0, handles=True, ears=True):
    """19-inch unit of so many height units lying on loc; front plate at y = -d/2, 483 mm wide."""
    h = units * 44.45 - 1
    panel, shell = painted(color, 0.42), body or brushed((0.5, 0.5, 0.5), "Y", 0.38)
    with k.at(loc):
        k.box((w, d - 6, h - 2), shell, (0, 3, 1), 1, base=True)
        wide = 482.6 if ears else w
        k.plate([rounded(wide, h, 1.5)], 5, panel, (0, -d / 2 + 2.5, h / 2), rot=FRONT, bevel=0.6)
        k.box((w - 4, 0.8, 0.8), _seam(), (0, -d / 2 + 30, h - 0.9), 0.1)
        spots = [(x, y, h - 1) for x in (-w * 0.46, 0, w * 0.46) for y in (-d * 0.42, d * 0.42)]
        studs(k, spots, 3, 1, polished(), seg=20)
        if ears:
            slots = [
                (x * 232.5, y) for x in (-1, 1) for y in ((-h / 2 + 7, h / 2 - 7)[: 1 + (h > 50)])
            ]
            for x, y in slots:
                k.plate(
                    [rounded(11, 6.6, 3.2)],
                    0.6,
                    _seam(),
                    (x, -d / 2 - 0.1, h / 2 + y),
                    rot=FRONT,
                    bevel=0.1,
                )
        if handles and ears:
            for x in (-1, 1):
                place = (x * 213, -d / 2, h / 2)
                bow(k, h - 20, 34, 4.5, place, (90, 90, 0) if h > 42 else FRONT)
    return -d / 2


def cabinet(k, w, d, h, loc=(0, 0, 0), color=LIGHT_GREY, glazed=False, open_front=False, base=80.0):
    """Standing cabinet on a plinth: a front door at y = -d/2, or an open 19-inch front."""
    shell, dark = painted(color, 0.42), painted(DARK, 0.5)
    with k.at(loc):
        k.box((w - 20, d - 20, base), dark, (0, 0, 0), 2, base=True)
        if open_front:
            t = 30.0
            for x in (-1, 1):
                k.box((t, d, h - base), shell, (x * (w - t) / 2, 0, base), 3, base=True)
                k.box(
                    (16, 30, h - base - 90),
                    brushed(rough=0.4),
                    (x * 247, -d / 2 + 40, base + 45),
                    1,
                    base=True,
                )
                n = int((h - base - 100) / 45)
                holes = [(0, i * 45 - n * 22, 0) for i in range(n)]
                blocks(
                    k, holes, (8, 8, 0.4), _seam(), (x * 247, -d / 2 + 25, h / 2 + base / 2), FRONT
                )
            k.box((w, d, 40), shell, (0, 0, base), 3, base=True)
            k.box((w, d, 45), shell, (0, 0, h - 45), 3, base=True)
            k.box((w - 8, 20, h - base - 10), dark, (0, d / 2 - 10, base + 5), 2, base=True)
            return -d / 2 + 25
        k.box((w, d - 26, h - base), shell, (0, 13, base), 4, base=True)
        k.box((w - 8, 4, h - base - 8), _seam(), (0, -d / 2 + 24, base + 4), 1, base=True)
        mid = (0, -d / 2 + 11, (h + base) / 2)
        leaf = [rounded(w - 4, h - base - 6, 6)]
        if glazed:
            leaf.append(rounded(w - 120, h - base - 160, 20))
            k.box((w - 118, 4, h - base - 158), glass((0.5, 0.55, 0.58)), mid, 1)
        k.plate(leaf, 22, shell, mid, rot=FRONT, bevel=3)
        with k.at((w / 2 - 36, -d / 2, (h + base) / 2), rot=FRONT):
            k.plate([rounded(30, 170, 10)], 10, plastic((0.05,) * 3, 0.4), (0, 0, 5), bevel=2)
            k.plate([rounded(14, 120, 7)], 10, polished(), (0, 0, 12), bevel=3)
        vents(k, 8, w * 0.6, 6, 16, (0, -d / 2, base + 130), FRONT, upright=False)
    return -d / 2


def rails(k, units, first, depth=30.0, loc=(0, 0, 0), color=DARK, h0=0.0):
    """Fill an open cabinet from height `first` with 19-inch fronts; give each front's middle."""
    middles, z = [], first
    for n in units:
        h = n * 44.45
        with k.at(loc):
            k.box((482.6, depth, h - 1.5), painted(color, 0.42), (0, depth / 2, z + h / 2), 1)
            spots = [(x * 232, y, 0) for x in (-1, 1) for y in (-h / 2 + 8, h / 2 - 8)]
            studs(k, spots, 3, 1.6, polished(), (0, 0, z + h / 2), FRONT, 16)
        middles.append((loc[0], loc[1], loc[2] + z + h / 2))
        z += h + h0
    return middles


def handheld(k, w, length, t, loc=(0, 0, 0), body=(0.1, 0.1, 0.105), boot=None):
    """Handheld instrument lying on its back, face up at z = t, top end towards +Y."""
    with k.at(loc):
        k.plate([rounded(w, length, w * 0.12)], t * 0.92, plastic(body, 0.45), (0, 0, t * 0.48),
                bevel=t * 0.16)  # fmt: skip
        k.plate(
            [rounded(w + 0.5, length + 0.5, w * 0.12)], 0.8, _seam(), (0, 0, t * 0.5), bevel=0.2
        )
        k.plate([rounded(w * 0.9, length * 0.93, w * 0.08)], t * 0.1, plastic(body, 0.35),
                (0, 0, t * 0.95), bevel=0.4)  # fmt: skip
        if boot:
            outer, inner = (
                rounded(w * 1.09, length * 1.05, w * 0.14),
                rounded(w * 0.9, length * 0.93, 8),
            )
            k.plate([outer, inner], t * 0.98, rubber(boot), (0, 0, t * 0.5), bevel=t * 0.12)


def foam_case(
    k, w, d, h, loc=(0, 0, 0), color=(0.05, 0.05, 0.052), foam=(0.06, 0.06, 0.063), lid=True
):
    """Open transit case: foam top at the z it gives back; lid with egg-crate foam stands behind."""
    shell, soft, low = plastic(color, 0.45), rubber(foam), h * 0.55
    with k.at(loc):
        outer, inner = rounded(w, d, min(w, d) * 0.06), rounded(w - 24, d - 24, min(w, d) * 0.04)
        k.plate([outer], 6, shell, (0, 0, 3), bevel=2)
        k.plate([outer, inner], low - 3, shell, (0, 0, 3 + (low - 3) / 2), bevel=2)
        k.plate(
            [rounded(w + 8, d + 8, min(w, d) * 0.07), inner], 9, shell, (0, 0, low - 8), bevel=2
        )
        k.plate([inner], low - 12, soft, (0, 0, low / 2 - 1), bevel=1)
        for x in (-1, 1):
            k.box((34, 12, 40), shell, (x * w * 0.3, -d / 2 - 5, low - 22), 3)
        strap(k, min(w * 0.35, 190), (0, -d / 2, low - 34), FRONT, 20)
        top = low - 7
        if lid:
            hinge = k.at((0, d / 2 + 6, low - 8), rot=(-102, 0, 0))
            with hinge, k.at((0, -d / 2 - 2, 0)):
                t = h - low
                k.plate([outer], 6, shell, (0, 0, -t + 3), bevel=2)
                k.plate([outer, inner], t, shell, (0, 0, -t / 2), bevel=2)
                k.plate([inner], t - 14, soft, (0, 0, -t / 2 - 3), bevel=1)
                pitch = min(w, d) / 9
                n, m = int((w - 40) / pitch), int((d - 40) / pitch)
                studs(k, grid(n, m, pitch, pitch, 0, 0, -10), pitch * 0.46, 9, soft,
                      (0, 0, 0), None, 16, pitch * 0.16)  # fmt: skip
            for x in (-1, 1):
                k.cyl(6, 60, shell, (x * w * 0.32 - 30, d / 2 + 4, low - 8), X, seg=20)
    return top


def cutout(k, w, d, loc, deep=(0.02, 0.02, 0.022)):
    """Shadowed recess in foam at its top face (things half sunk lie in it)."""
    k.plate([rounded(w, d, min(w, d) * 0.12)], 1.2, rubber(deep), (loc[0], loc[1], loc[2] + 0.2),
            bevel=0.1)  # fmt: skip


def shut_case(k, w, d, h, loc=(0, 0, 0), color=(0.05, 0.05, 0.052), ribs=True, words=None):
    """Closed transit case: ribs, latches, handle, seam, metal corners; front at y = -d/2."""
    shell = plastic(color, 0.45)
    with k.at(loc):
        k.box((w, d, h), shell, (0, 0, 0), min(w, d, h) * 0.06, base=True)
        k.box((w + 4, d + 4, 5), shell, (0, 0, h * 0.6), 1)
        k.box((w + 1, d + 1, 1.4), _seam(), (0, 0, h * 0.6 + 4), 0.2)
        if ribs:
            for x in (-0.36, 0.36):
                k.box((w * 0.07, d + 5, h * 0.9), shell, (x * w, 0, h * 0.5), 2)
        for x in (-0.22, 0.22):
            k.box((w * 0.07, 8, h * 0.2), polished(), (x * w, -d / 2 - 3, h * 0.6), 1.5)
        strap(k, min(w * 0.3, 180), (0, -d / 2, h * 0.42), FRONT, min(22, h * 0.12))
        corners(k, w, d, h, min(w, d, h) * 0.12, polished(), (0, 0, 0))
        if words:
            sticker(k, words, w * 0.4, h * 0.1, (0, -d / 2 - 0.2, h * 0.84))
    return -d / 2


def sheet(k, drawing, w, h, loc=(0, 0, 0), rot=(0, 0, 0)):
    """Printed sheet, card or label lying on a face (flat on the table unless turned)."""
    return k.image(drawing, w, h, loc, rot=rot, t=0.6, rough=0.6)


def tag(k, lines, w, h, loc=(0, 0, 0), rot=FRONT, head=None, paper=labels.ETCHED, ink=labels.INK):
    """Type plate of data lines on a face."""
    return k.image(labels.plate(lines, w, h, head, paper=paper, ink=ink), w, h, loc, rot=rot, t=0.5)
