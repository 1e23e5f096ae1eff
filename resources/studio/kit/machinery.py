"""Machinery that many models share: beds, columns, spindles, presses, chambers, cabins (mm)."""

from kit import labels
from kit.core import FRONT, X, polar, rounded
from kit.materials import (
    BLACK,
    DARK,
    GREEN,
    LIGHT_GREY,
    MID_GREY,
    RED,
    STEEL,
    YELLOW,
    brushed,
    cast,
    glass,
    painted,
    plastic,
    polished,
    rubber,
    turned,
)
from kit.parts import bolt, button, foot

ORANGE = (0.72, 0.20, 0.02)


def _paint(mat):
    return mat or painted(LIGHT_GREY, 0.4)


def bed(k, w, d, h, mat=None, loc=(0, 0, 0), plinth=True):
    """Machine bed of w by d by h on levelling feet, with a dark plinth and chip tray seam."""
    mat, f = _paint(mat), min(60.0, h * 0.2)
    with k.at(loc):
        for x in (-w / 2 + f, 0, w / 2 - f) if w > 1800 else (-w / 2 + f, w / 2 - f):
            for y in (-d / 2 + f, d / 2 - f):
                foot(k, f * 0.8, f, (x, y, 0))
        low = f * 0.8
        if plinth:
            k.box((w * 0.97, d * 0.94, h * 0.25), painted(DARK, 0.45), (0, 0, low), base=True)
            low += h * 0.24
        k.box((w, d, h - low), mat, (0, 0, low), min(w, d, h) * 0.03, base=True)
        k.box((w + 4, d + 4, h * 0.02), painted(MID_GREY, 0.5), (0, 0, h * 0.88), 1)


def column(k, w, d, h, mat=None, loc=(0, 0, 0)):
    """Upright of w by d by h with two bright guide strips on its front and a cap."""
    mat = _paint(mat)
    with k.at(loc):
        k.box((w, d, h), mat, (0, 0, 0), min(w, d) * 0.05, base=True)
        k.box((w * 0.9, d * 0.9, h * 0.03), painted(MID_GREY), (0, 0, h), base=True)
        for x in (-w * 0.32, w * 0.32):
            k.box((w * 0.12, d * 0.08, h * 0.9), polished(), (x, -d / 2, h * 0.05), base=True)
        k.box((w * 0.36, d * 0.02, h * 0.88), plastic((0.05,) * 3, 0.6), (0, -d / 2, h * 0.5))


def rails(k, length, gap, loc=(0, 0, 0), size=30.0, carriages=(0.25, 0.75), mat=None):
    """Two ground rails along X, a gap apart in Y, with carriages at shares of the length."""
    steel = mat or polished()
    with k.at(loc):
        for y in (-gap / 2, gap / 2):
            k.box((length, size, size), steel, (0, y, 0), size * 0.08, base=True)
            n = max(3, int(length / (size * 4)))
            for i in range(n):
                x = length * ((i + 0.5) / n - 0.5)
                k.cyl(size * 0.24, 0.6, plastic((0.06,) * 3), (x, y, size), seg=16)
            for share in carriages:
                x, block = length * (share - 0.5), (size * 2.6, size * 2.1, size * 1.1)
                k.box(block, brushed((0.5,) * 3), (x, y, size * 0.3), size * 0.08, base=True)
                for side in (-1, 1):
                    cap = (size * 0.2, size * 1.9, size)
                    place = (x + side * size * 1.38, y, size * 0.35)
                    k.box(cap, plastic((0.03, 0.12, 0.06), 0.4), place, base=True)


def chuck(k, r, t, loc=(0, 0, 0), axis=X, rot=None, jaws=3, bore=0.3):
    """Jaw chuck of radius r and thickness t; its back lies at loc and it faces the axis."""
    steel = turned((0.5, 0.5, 0.5), 0.24)
    with k.at(loc, axis, rot):
        k.tube(r, r * bore, t, steel)
        k.cyl(r * bore * 1.01, t * 0.2, plastic((0.03,) * 3), (0, 0, t * 0.2))
        k.torus(r, r * 0.012, polished((0.4,) * 3), (0, 0, t * 0.55))
        for _, _, a in polar(jaws, r, 90):
            with k.at((0, 0, t), rot=(0, 0, a)):
                slot = (r * 0.66, r * 0.2, 1)
                k.box(slot, plastic((0.05,) * 3), (r * 0.65, 0, 0))
                k.box((r * 0.52, r * 0.24, t * 0.2), brushed(), (r * 0.62, 0, 0), base=True)
                k.box((r * 0.3, r * 0.22, t * 0.3), brushed(), (r * 0.52, 0, t * 0.2), base=True)
                bolt(k, r * 0.08, (r * 0.8, 0, t * 0.2), socket=True)


def cylinder(k, r, body, rod, loc=(0, 0, 0), axis="Z", rot=None, mat=None):
    """Hydraulic cylinder from loc along the axis: body length, then bright rod length."""
    mat = mat or painted(MID_GREY, 0.35)
    with k.at(loc, axis, rot):
        k.cyl(r, body, mat)
        for z in (0, body - r * 0.5):
            k.cyl(r * 1.18, r * 0.5, mat, (0, 0, z))
        k.cyl(r * 0.5, rod + r * 0.4, polished(rough=0.07), (0, 0, body - r * 0.4))
        for z in (r * 0.25, body - r * 0.25):
            k.cyl(r * 0.2, r * 0.5, polished(), (0, -r * 0.95, z), rot=FRONT, seg=24)


def furnace(k, r, length, loc=(0, 0, 0), mat=None, swing=105, hot=None, legs=True, dished=0.3):
    """Horizontal chamber about Y, mouth to the front at loc (z is the centre line), door swung.

    `swing` opens the door about the left hinge in degrees (0 = shut); `hot` colours the bore.
    """
    mat, metal = mat or painted((0.30, 0.36, 0.42), 0.38), turned(STEEL, 0.28)
    bore = r * 0.8
    with k.at(loc):
        with k.at(rot=(-90, 0, 0)):
            k.tube(r, bore, length, mat)
            k.tube(r * 1.1, bore, r * 0.12, metal)
            k.cyl(bore * 1.02, r * 0.08, painted(MID_GREY), (0, 0, length * 0.92))
            k.lathe([(bore * 0.97, r * 0.02), (bore * 0.97, length * 0.9)], hot or cast())
            dome = [(r, 0), (r * 0.8, r * dished * 0.65), (r * 0.4, r * dished * 0.93)]
            k.lathe([*dome, (0, r * dished), (0, 0)], mat, (0, 0, length))
            k.torus(bore * 1.1, r * 0.015, rubber((0.12, 0.03, 0.02)), (0, 0, -r * 0.003))
        hinge = (-r * 1.2, -r * 0.06, 0)
        k.box((r * 0.2, r * 0.16, r * 0.5), cast(), (-r * 1.1, r * 0.08, 0), r * 0.02)
        k.cyl(r * 0.06, r * 0.7, polished(), (hinge[0], hinge[1], -r * 0.35))
        with k.at(hinge, rot=(0, 0, -swing)):
            k.box((r * 0.3, r * 0.1, r * 0.36), cast(), (r * 0.12, 0, 0), r * 0.02)
            with k.at((r * 1.2, 0, 0), rot=(90, 0, 0)):
                k.cyl(r * 1.1, r * 0.12, metal, (0, 0, -r * 0.06))
                k.lathe([*dome, (0, r * dished)], mat, (0, 0, r * 0.06))
                k.cyl(bore * 0.94, r * 0.1, hot or cast(), (0, 0, -r * 0.15))
                for x, y, _ in polar(8, r * 1.02, 22.5):
                    bolt(k, r * 0.035, (x, y, r * 0.06))
        for y in (length * 0.18, length * 0.82) if legs else ():
            saddle = [(-r * 0.85, 0), (r * 0.85, 0), (r * 0.75, loc[2] - r * 0.55)]
            saddle += [(-r * 0.75, loc[2] - r * 0.55)]
            k.plate([saddle], r * 0.12, painted(MID_GREY), (0, y, -loc[2]), rot=FRONT)


def cabin(k, w, d, h, loc=(0, 0, 0), mat=None, window=(0.5, 0.4, 0.6), band=None, tint=None):
    """Sheet-metal cabin, open behind its front window (share of w, share of h, height share).

    The inside is hollow and pale: put things on its floor at z = 0.16 h and light with k.lamp.
    """
    mat, dark, t = _paint(mat), painted(DARK, 0.45), min(w, d) * 0.03
    ww, wh, wz = w * window[0], h * window[1], h * window[2]
    low, high = wz - wh / 2, wz + wh / 2
    with k.at(loc):
        k.box((w * 0.97, d * 0.95, h * 0.06), dark, (0, 0, 0), base=True)
        k.box((w, d, h * 0.1), mat, (0, 0, h * 0.05), base=True)
        k.box((w + 6, d + 6, t), mat, (0, 0, h - t), base=True)
        for x in (-1, 1):
            k.box((t, d - 2 * t, h * 0.85 - t), mat, (x * (w - t) / 2, 0, h * 0.15), base=True)
            side = ((w - ww) / 2, t, high - low)
            k.box(side, mat, (x * (w + ww) / 4, (t - d) / 2, low), t * 0.05, base=True)
        k.box((w, t, h * 0.85 - t), mat, (0, (d - t) / 2, h * 0.15), base=True)
        k.box((w, t, low - h * 0.15), mat, (0, (t - d) / 2, h * 0.15), base=True)
        k.box((w, t, h - t - high), mat, (0, (t - d) / 2, high), base=True)
        frame = [rounded(ww * 1.04, wh * 1.04, wh * 0.06), rounded(ww * 0.94, wh * 0.93, wh * 0.05)]
        k.plate(frame, t * 0.5, dark, (0, -d / 2 - t * 0.2, wz), rot=FRONT, bevel=2)
        if tint:
            k.box((ww, 4, wh), glass(tint), (0, -d / 2, wz), 1)
        x = ww * 0.44
        k.cyl(h * 0.008, wh * 0.5, polished(), (x, -d / 2 - t * 1.6, wz - wh * 0.25))
        for z in (-0.2, 0.2):
            k.box((h * 0.014, t * 1.6, h * 0.02), plastic(BLACK), (x, -d / 2 - t, wz + z * wh))
        if band:
            k.box((w + 2, 6, h * 0.03), painted(band), (0, -d / 2 - 1, h * 0.94), 1)
        for x in (-w * 0.25, w * 0.25):
            k.box((4, 3, low - h * 0.14), rubber(), (x, -d / 2, h * 0.12), 0.5, base=True)


def rotary_table(k, r, h, loc=(0, 0, 0), mat=None, slots=4):
    """Round table of radius r on a housing, total height h, with radial slots and scale rim."""
    mat = mat or painted(MID_GREY, 0.4)
    with k.at(loc):
        k.plate([rounded(r * 2.1, r * 2.1, r * 0.3)], h * 0.55, mat, (0, 0, h * 0.275), bevel=2)
        k.cyl(r * 0.98, h * 0.12, polished((0.4,) * 3), (0, 0, h * 0.54))
        k.cyl(r, h * 0.36, turned(STEEL, 0.22), (0, 0, h * 0.64))
        for i in range(slots):
            with k.at((0, 0, h), rot=(0, 0, 180 / slots * i)):
                k.box((r * 1.9, r * 0.08, 1), plastic((0.03,) * 3), (0, 0, 0), 0.2)
        k.tube(r * 0.16, r * 0.1, h * 0.02, polished(), (0, 0, h * 0.995))


def mandrel(k, r, length, loc=(0, 0, 0), mat=None, dome=True):
    """Winding mandrel along X about loc: cylinder, domed ends and shaft."""
    with k.at((loc[0] - length / 2, loc[1], loc[2]), X):
        e = r * 0.55 if dome else 0
        body = [(0, 0), (r * 0.25, 0), (r * 0.6, e * 0.2), (r * 0.88, e * 0.55), (r, e)]
        body += [(q, length - z) for q, z in reversed(body)]
        k.lathe(body, mat or turned(STEEL, 0.2), smooth=50)
        k.cyl(r * 0.14, length + r * 1.4, polished(), (0, 0, -r * 0.7))


def pendant(k, loc=(0, 0, 0), title="CNC", rows=(("X", "0.000", False),), s=1.0, rot=0.0, mat=None):
    """Control panel of 420 by 560 mm at s = 1, centred on loc: screen, keys, emergency stop."""
    with k.at(loc, rot=(0, 0, rot)):
        k.box((420 * s, 110 * s, 560 * s), mat or painted(DARK, 0.45), (0, 0, 0), 14 * s)
        front = -56 * s
        k.box((390 * s, 14 * s, 310 * s), plastic((0.02,) * 3, 0.3), (0, front, 95 * s), 5 * s)
        k.image(labels.screen(title, rows), 350 * s, 253 * s, (0, front - 8 * s, 100 * s),
                rot=FRONT, t=2 * s, rough=0.15)  # fmt: skip
        for row in range(3):
            for col in range(8):
                tone = ORANGE if (row + col) % 5 == 0 else (0.5, 0.51, 0.53)
                place = ((-160 + col * 34) * s, front, (-100 - row * 36) * s)
                k.box((26 * s, 10 * s, 24 * s), plastic(tone, 0.4), place, 3 * s)
        button(k, 24 * s, RED, (160 * s, front, -210 * s))
        button(k, 12 * s, GREEN, (60 * s, front, -235 * s))
        k.cyl(26 * s, 22 * s, plastic(DARK, 0.3), (-60 * s, front, -230 * s), rot=FRONT)


def console(k, w, d, h, loc=(0, 0, 0), title="PROCESS", rows=(("P", "1.0", False),), mat=None):
    """Standing control cabinet with door seams, screen, lamps, emergency stop and plinth."""
    mat, y = _paint(mat), -d / 2
    with k.at(loc):
        k.box((w * 0.96, d * 0.94, h * 0.06), painted(DARK), (0, 0, 0), base=True)
        k.box((w, d, h * 0.95), mat, (0, 0, h * 0.05), w * 0.015, base=True)
        k.plate([rounded(w * 0.94, h * 0.88, w * 0.02)], 8, mat, (0, y - 3, h * 0.52), rot=FRONT)
        s = min(w * 0.8, h * 0.36)
        k.box((s * 1.08, 12, s * 0.78), plastic((0.02,) * 3), (0, y - 8, h * 0.75), 4)
        k.image(labels.screen(title, rows), s, s * 0.7, (0, y - 14, h * 0.75), rot=FRONT, t=2)
        for i, tone in enumerate((GREEN, YELLOW, (0.5, 0.5, 0.5), (0.1, 0.2, 0.5))):
            button(k, w * 0.025, tone, (w * (-0.3 + 0.15 * i), y - 7, h * 0.5))
        button(k, w * 0.045, RED, (w * 0.34, y - 7, h * 0.5))
        k.box((w * 0.03, 20, h * 0.08), plastic(BLACK, 0.3), (w * 0.42, y - 12, h * 0.38))
        for i in range(7):
            k.box((w * 0.5, 4, h * 0.008), plastic(DARK), (0, y - 7, h * (0.14 + 0.02 * i)), 0.5)


def stack_light(k, loc=(0, 0, 0), s=1.0, colors=(GREEN, ORANGE, RED)):
    """Signal column standing on loc: tube foot and coloured lamps."""
    with k.at(loc):
        k.cyl(30 * s, 14 * s, plastic(DARK))
        k.cyl(11 * s, 120 * s, polished(), (0, 0, 10 * s))
        for i, color in enumerate(colors):
            k.cyl(26 * s, 62 * s, plastic(color, 0.2), (0, 0, (126 + 66 * i) * s))
            k.cyl(27 * s, 5 * s, plastic(DARK), (0, 0, (124 + 66 * i) * s))
        k.cyl(26 * s, 16 * s, plastic(DARK), (0, 0, (124 + 66 * len(colors)) * s))


def hopper(k, top, bottom, h, loc=(0, 0, 0), mat=None, square=False):
    """Feed hopper standing on its throat: radius `top` above, `bottom` below, open."""
    mat, t = mat or brushed(STEEL, "Z", 0.3, 2), top * 0.03
    with k.at(loc, rot=(0, 0, 45 if square else 0)):
        neck, lip = h * 0.12, h * 0.86
        profile = [(bottom, 0), (bottom, neck), (top, h * 0.6), (top, h)]
        profile += [(top - t, h), (top - t, h * 0.6 + t), (bottom - t, neck), (bottom - t, 0)]
        k.lathe(profile, mat, seg=4 if square else 64, closed=True, smooth=30)
        if not square:
            k.torus(top, t, mat, (0, 0, h))
            k.tube(bottom * 1.4, bottom * 0.9, h * 0.03, mat)
        return lip


def gearbox(k, w, d, h, loc=(0, 0, 0), mat=None, shaft=True):
    """Cast gear casing with split flange, ribs, drain plug and an output shaft to the front."""
    mat = mat or painted((0.12, 0.22, 0.30), 0.42)
    with k.at(loc):
        k.box((w * 1.15, d * 0.9, h * 0.08), mat, (0, 0, 0), base=True)
        k.box((w, d, h * 0.96), mat, (0, 0, h * 0.04), min(w, d) * 0.08, base=True)
        k.box((w * 1.1, d * 1.08, h * 0.08), mat, (0, 0, h * 0.5), h * 0.015)
        for x in (-0.52, -0.26, 0, 0.26, 0.52):
            bolt(k, h * 0.03, (w * x, -d * 0.5, h * 0.54))
        k.cyl(h * 0.26, d * 0.1, mat, (0, -d * 0.49, h * 0.5), rot=FRONT)
        for x, z, _ in polar(6, h * 0.22):
            bolt(k, h * 0.025, (x, -d * 0.59, h * 0.5 + z), rot=FRONT)
        if shaft:
            k.cyl(h * 0.1, d * 0.45, polished(), (0, -d * 0.55, h * 0.5), rot=FRONT)
        k.torus(h * 0.07, h * 0.02, polished(), (0, 0, h * 1.06), axis=X)


def servo(k, size, length, loc=(0, 0, 0), axis="Z", rot=None):
    """Square black servo motor from its flange at loc along the axis, with two plugs."""
    dark = painted((0.04, 0.042, 0.05), 0.4)
    with k.at(loc, axis, rot):
        k.box((size, size, size * 0.12), brushed(), (0, 0, 0), base=True)
        k.box((size * 0.92,) * 2 + (length * 0.7,), dark, (0, 0, size * 0.1), base=True)
        k.box((size * 0.8,) * 2 + (length * 0.3,), dark, (0, 0, length * 0.7), base=True)
        for z in (0.45, 0.85):
            k.cyl(size * 0.13, size * 0.3, polished(), (0, -size * 0.4, length * z), rot=FRONT)


def window(k, r, loc=(0, 0, 0), rot=FRONT, mat=None, tint=(0.10, 0.16, 0.18)):
    """Round bolted sight glass of radius r on a face."""
    with k.at(loc, rot=rot):
        k.tube(r * 1.4, r * 0.95, r * 0.3, mat or turned())
        k.cyl(r, r * 0.12, plastic(tint, 0.06))
        for x, y, _ in polar(8, r * 1.18):
            bolt(k, r * 0.09, (x, y, r * 0.3))
