"""Packing in millimetres, standing on loc: sacks, big bags, pouches, cartons, crates, cases."""

import math

from kit.core import FRONT, rounded
from kit.materials import BLACK, YELLOW, card, painted, plastic, polished, wood
from kit.stuffs import foam, foil, heap, lumps, skin, woven_sack


def _power(x, p):
    return math.copysign(abs(x) ** p, x)


def sack(
    k, w, length, t, mat=None, drawing=None, loc=(0, 0, 0), rot=None, standing=False, share=0.86,
    seam=True, seed=1.0,
):  # fmt: skip
    """Filled sack lying along Y, print on top; standing turns the print to the viewer."""
    mat, mid = mat or woven_sack(), t * (0.5 if standing else 0.4)

    def swell(u, v):
        a = max(0.0, 1 - abs(u) ** 3.2) ** 0.6
        low = max(0.0, 1 - abs(v) ** 8) ** 0.5
        return a * (low * (1 - 0.45 * ((v + 1) / 2) ** 3) if standing else low)

    def top(u, v, lift=0.0):
        u, v = 2 * u - 1, 2 * v - 1
        x, y = u * w / 2 * (1 - 0.03 * abs(v) ** 4), v * length / 2
        s = swell(u, v)
        wave = 1 + 0.09 * lumps(x, y, w * 0.22, seed) * s
        return (x, y, mid + (t - mid) * s * wave + lift)

    def under(u, v):
        x, y, _ = top(u, v)
        return (x, y, mid - mid * swell(2 * u - 1, 2 * v - 1) ** 0.55)

    turn = (90, 0, 0) if standing else (0, 0, 0)
    lift = (0, 0, length / 2) if standing else (0, 0, 0)
    with k.at(loc, rot=rot), k.at(lift, rot=turn):
        skin(k, top, mat)
        skin(k, under, mat)
        if drawing is not None:
            wide = share
            tall = min(0.9, wide * w / length * drawing.height / drawing.width)
            wide = tall * length / w * drawing.width / drawing.height

            def patch(u, v):
                return top(0.5 + (u - 0.5) * wide, 0.5 + (v - 0.5) * tall, t * 0.008 + 0.4)

            skin(k, patch, nu=30, nv=30, drawing=drawing)
        if seam:
            k.box((w * 0.97, 12, 3), mat, (0, length / 2 + 4, mid), 1)
            k.box((w * 0.95, 1.6, 4), plastic((0.5, 0.1, 0.08), 0.6), (0, length / 2, mid), 0.3)


def open_sack(k, w, d, h, fill, mat=None, drawing=None, loc=(0, 0, 0), seed=2.0):
    """Standing open sack with a rolled rim, its stuff heaped inside; gives the heap's top."""
    mat, p = mat or woven_sack(), 0.62

    def ring(u, s, z, lift=0.0):
        a = 2 * math.pi * u
        c, q = _power(math.cos(a), p), _power(math.sin(a), p)
        wave = 1 + 0.025 * lumps(c * 90 + z, q * 90, 60, seed)
        return ((s * w / 2 + lift) * c * wave, (s * d / 2 + lift) * q * wave, z)

    steps = [(0.0, 0.0), (0.9, 0.0), (1.0, 0.05), (1.05, 0.3), (1.03, 0.6), (0.98, 0.86),
             (0.99, 0.96), (1.03, 1.0), (1.0, 1.01), (0.95, 0.97), (0.94, 0.88)]  # fmt: skip

    def body(u, v):
        i = min(int(v * (len(steps) - 1)), len(steps) - 2)
        f = v * (len(steps) - 1) - i
        s = steps[i][0] + (steps[i + 1][0] - steps[i][0]) * f
        return ring(u, s, h * (steps[i][1] + (steps[i + 1][1] - steps[i][1]) * f))

    def stuff(u, v):
        x, y, _ = ring(u, 0.95 * (1 - v), 0)
        z = h * 0.86 + h * 0.1 * (1 - (1 - v) ** 2) + 0.012 * h * lumps(x, y, w * 0.1, seed)
        return (x, y, z)

    with k.at(loc):
        skin(k, body, mat, 96, 50)
        skin(k, stuff, fill, 72, 24)
        if drawing is not None:
            wide = w * 0.74
            tall = min(h * 0.62, wide * drawing.height / drawing.width)
            wide = tall * drawing.width / drawing.height

            def patch(u, v):
                x, z = (u - 0.5) * wide, h * 0.42 + (v - 0.5) * tall
                s = 1.0 + 0.055 * math.sin(math.pi * min(1, max(0, z / h)))
                c = abs(x) / (s * w / 2)
                y = -(s * d / 2) * max(0.0, 1 - c ** (2 / p)) ** (p / 2)
                wave = 1 + 0.025 * lumps(_power(x, 1) / (w / 2) * 90 + z, -90, 60, seed)
                return (x * wave, y * wave - 5, z)

            skin(k, patch, nu=24, nv=16, drawing=drawing)
    return loc[2] + h * 0.96


def big_bag(k, w, h, mat=None, drawing=None, loc=(0, 0, 0), loops=(0.04, 0.12, 0.3), fill=None):
    """Big bag with four lifting loops; open at the top on its stuff when fill is given."""
    mat, p = mat or woven_sack(), 0.5

    def ring(u, s, z):
        a = 2 * math.pi * u
        c, q = _power(math.cos(a), p), _power(math.sin(a), p)
        wave = 1 + 0.02 * lumps(c * 90 + z * 0.2, q * 90, 50, 5.0)
        return (s * w / 2 * c * wave, s * w / 2 * q * wave, z)

    def body(u, v):
        if v < 0.12:
            return ring(u, 0.86 * v / 0.12, 0)
        t = (v - 0.12) / 0.7
        if t <= 1:
            return ring(u, 0.86 + 0.18 * math.sin(math.pi * (0.15 + 0.7 * t)) - 0.05 * t, h * t)
        s = (v - 0.82) / 0.18
        return ring(u, 0.89 * (1 - s), h + h * 0.05 * math.sin(s * math.pi / 2))

    with k.at(loc):
        skin(k, body, mat, 96, 50)
        if fill is not None:
            heap(k, w * 0.36, h * 0.14, fill, (0, 0, h * 1.0))
        strap = plastic(loops, 0.6)
        for x in (-1, 1):
            for y in (-1, 1):
                a, b = w * 0.47, w * 0.3
                path = [(x * a, y * b * 0.7, h * 0.75), (x * a * 0.98, y * b, h * 1.02),
                        (x * a * 0.86, y * a * 0.85, h * 1.22), (x * b, y * a * 0.98, h * 1.02),
                        (x * b * 0.7, y * a, h * 0.75)]  # fmt: skip
                k.sweep(path, w * 0.02, strap)
        if drawing is not None:
            wide = w * 0.62
            tall = min(h * 0.62, wide * drawing.height / drawing.width)

            def patch(u, v):
                x, z = (u - 0.5) * wide, h * 0.5 + (v - 0.5) * tall
                t = z / h
                s = 0.86 + 0.18 * math.sin(math.pi * (0.15 + 0.7 * t)) - 0.05 * t
                y = -s * w / 2 * max(0.0, 1 - (abs(x) / (s * w / 2)) ** (2 / p)) ** (p / 2)
                return (x, y * 1.02 - 8, z)

            skin(k, patch, nu=24, nv=16, drawing=drawing)


def pouch(k, w, h, t, mat=None, drawing=None, loc=(0, 0, 0), rot=None, share=0.6, shrunk=False):
    """Foil, vacuum or anti-static pouch lying flat, sealed rims, print on top."""
    mat, rim = mat or foil(), 0.9

    def top(u, v, lift=0.0):
        u, v = 2 * u - 1, 2 * v - 1
        x, y = u * w / 2, v * h / 2
        s = max(0, 1 - abs(u / rim) ** (8 if shrunk else 4)) ** 0.5
        s *= max(0, 1 - abs(v / rim) ** (8 if shrunk else 4)) ** 0.5
        wave = 1 + (0.22 if shrunk else 0.1) * lumps(x, y, w * 0.12, 2.0)
        return (x, y, 0.8 + t * s * wave + lift)

    def under(u, v):
        x, y, _ = top(u, v)
        return (x, y, 0.2)

    with k.at(loc, rot=rot):
        skin(k, top, mat, 60, 60)
        skin(k, under, mat, 4, 4)
        if drawing is not None:
            wide = share
            tall = min(0.7, wide * w / h * drawing.height / drawing.width)
            wide = tall * h / w * drawing.width / drawing.height

            def patch(u, v):
                return top(0.5 + (u - 0.5) * wide, 0.5 + (v - 0.5) * tall, 0.5 + t * 0.03)

            skin(k, patch, nu=30, nv=30, drawing=drawing)


def antistatic(k, w, h, t, drawing=None, loc=(0, 0, 0), rot=None):
    """Grey shiny anti-static bag lying flat."""
    pouch(k, w, h, t, foil((0.30, 0.31, 0.35), 0.04, 0.16), drawing, loc, rot, 0.45)


def carton(
    k, w, d, h, loc=(0, 0, 0), label=None, opened=False, rot=None, mat=None, share=0.5, tape=True
):
    """Carton, closed with tape, or open with its flaps folded out; label on the front."""
    board = mat or card()
    with k.at(loc, rot=rot):
        if not opened:
            k.box((w, d, h), board, base=True, bevel=2)
            k.box((w * 0.997, 0.8, 0.6), card((0.2, 0.13, 0.07)), (0, 0, h), 0.1)
            if tape:
                strip = plastic((0.42, 0.30, 0.14), 0.25)
                k.box((w + 0.6, 50, 0.5), strip, (0, 0, h + 0.1), 0.1)
                for x in (-1, 1):
                    k.box((0.6, 50, 60), strip, (x * w / 2, 0, h - 30), 0.1)
        else:
            k.box((w, d, 5), board, (0, 0, 2.5), 1)
            for y in (-1, 1):
                k.box((w, 4, h), board, (0, y * (d / 2 - 2), h / 2), 0.6)
                flap = (w * 0.98, d * 0.48, 4)
                with k.at((0, y * d / 2, h), rot=(-y * 38, 0, 0)):
                    k.box(flap, board, (0, y * d * 0.24, 0), 0.6)
            for x in (-1, 1):
                k.box((4, d, h), board, (x * (w / 2 - 2), 0, h / 2), 0.6)
                with k.at((x * w / 2, 0, h), rot=(0, x * 48, 0)):
                    k.box((min(w * 0.3, d * 0.48), d * 0.97, 4), board,
                          (x * min(w * 0.3, d * 0.48) / 2, 0, 0), 0.6)  # fmt: skip
        if label is not None:
            wide = w * share
            tall = min(h * 0.8, wide * label.height / label.width)
            wide = tall * label.width / label.height
            k.image(label, wide, tall, (0, -d / 2, h * 0.48), rot=FRONT, t=0.5)
    return loc[2] + (5 if opened else h)


def _planks(k, w, h, timber, n):
    """Wall of n planks in XZ about its foot, with two battens in front."""
    for i in range(n):
        k.box((w, 18, h / n - 3), timber, (0, 0, h * (i + 0.5) / n), 1.2)
    for x in (-w / 2 + 45, w / 2 - 45):
        k.box((70, 18, h), timber, (x, -18, h / 2), 1.5)
        for i in range(n):
            k.cyl(3.5, 1.2, polished(), (x, -27, h * (i + 0.5) / n), rot=FRONT, seg=12)


def crate(k, w, d, h, loc=(0, 0, 0), opened=True, label=None, lid=False, planks=4, low=0.0):
    """Wooden crate on skids; opened, its front lies on the ground; gives the floor's height."""
    timber, base = wood((0.52, 0.37, 0.20)), 78.0
    with k.at(loc):
        for x in (-w / 2 + 60, w / 2 - 60):
            k.box((80, d, 60), timber, (x, 0, 30), 2)
        k.box((w, d, 18), timber, (0, 0, 69), 1.5)
        with k.at((0, d / 2 - 9, base), rot=(0, 0, 180)):
            _planks(k, w, h, timber, planks)
        for x in (-1, 1):
            with k.at((x * (w / 2 - 9), 0, base), rot=(0, 0, x * 90)):
                _planks(k, d - 4, h, timber, planks)
        if not opened:
            with k.at((0, -d / 2 + 9, base)):
                _planks(k, w, h, timber, planks)
            if label is not None:
                tall = min(h * 0.5, w * 0.5 * label.height / label.width)
                k.image(label, tall * label.width / label.height, tall,
                        (0, -d / 2 - 1, base + h * 0.5), rot=FRONT, t=1)  # fmt: skip
        elif low:  # a cut-down front shows what lies inside
            with k.at((0, -d / 2 + 9, base)):
                _planks(k, w, low, timber, 1)
                if label is not None:
                    tall = min(low * 0.8, w * 0.6 * label.height / label.width)
                    k.image(label, tall * label.width / label.height, tall, (0, -9.5, low / 2),
                            rot=FRONT, t=1)  # fmt: skip
        else:
            with k.at((0, -d / 2 - 30, 27.5), rot=(90, 0, 0)):
                _planks(k, w, h, timber, planks)
        if lid or not opened:
            k.box((w + 20, d + 20, 18), timber, (0, 0, base + h + 9), 1.5)
    return loc[2] + base


def foam_case(
    k, w, d, h, cuts=(), loc=(0, 0, 0), color=(0.035, 0.04, 0.045), inside=None, depth=None, tilt=12
):
    """Open hard case: foam with cut-outs (outlines in XY); gives (foam top, cut floor)."""
    shell, soft = plastic(color, 0.45), inside or foam()
    deep = depth or h * 0.55
    with k.at(loc):
        k.plate([rounded(w, d, min(w, d) * 0.06)], h, shell, (0, 0, h / 2), bevel=h * 0.08)
        k.plate([rounded(w * 0.995, d * 0.995, min(w, d) * 0.06),
                 rounded(w * 0.93, d * 0.9, min(w, d) * 0.05)], h * 0.08, shell,
                (0, 0, h + h * 0.03), bevel=1)  # fmt: skip
        k.plate([rounded(w * 0.93, d * 0.9, min(w, d) * 0.05)], 3, soft, (0, 0, h + 1.4), bevel=0.5)
        top = h + 3 + deep
        k.plate([rounded(w * 0.93, d * 0.9, min(w, d) * 0.05), *cuts], deep, soft,
                (0, 0, h + 3 + deep / 2), bevel=1)  # fmt: skip
        rim = [rounded(w, d, min(w, d) * 0.06), rounded(w * 0.94, d * 0.91, min(w, d) * 0.05)]
        k.plate(rim, deep * 0.96, shell, (0, 0, h + 3 + deep / 2), bevel=2)
        for x in (-w * 0.3, w * 0.3):
            k.box((w * 0.1, 8, h * 0.7), plastic(BLACK, 0.3), (x, -d / 2 - 4, h * 0.9), 2)
        k.pipe([(-w * 0.12, -d / 2, h * 0.6), (-w * 0.12, -d / 2 - 34, h * 0.6),
                (w * 0.12, -d / 2 - 34, h * 0.6), (w * 0.12, -d / 2, h * 0.6)], 8,
               plastic(BLACK, 0.4), 18)  # fmt: skip
        with k.at((0, d / 2 + 4, top - 4), rot=(90 - tilt, 0, 0)):
            k.plate([rounded(w, d, min(w, d) * 0.06)], h * 0.6, shell, (0, d / 2, -h * 0.3),
                    bevel=h * 0.06)  # fmt: skip
            k.plate([rounded(w * 0.92, d * 0.9, min(w, d) * 0.05)], h * 0.16, soft,
                    (0, d / 2, h * 0.06), bevel=2)  # fmt: skip
    return loc[2] + top, loc[2] + h + 3


def tube_crate(k, length, w, h, loc=(0, 0, 0), saddles=3, bore=0.0, mat=None):
    """Long low crate along X, lid off, with foam saddles; gives the height of their tops."""
    timber, soft = wood((0.52, 0.37, 0.20)), mat or foam((0.10, 0.11, 0.13))
    with k.at(loc):
        for x in (-length * 0.32, length * 0.32):
            k.box((90, w, 40), timber, (x, 0, 20), 2)
        k.box((length, w, 14), timber, (0, 0, 47), 1.5)
        for y in (-1, 1):
            tall = h if y > 0 else h * 0.55
            k.box((length, 16, tall), timber, (0, y * (w / 2 - 8), 54 + tall / 2), 1.5)
        for x in (-1, 1):
            k.box((16, w - 34, h), timber, (x * (length / 2 - 8), 0, 54 + h / 2), 1.5)
        for i in range(saddles):
            x = (i - (saddles - 1) / 2) * length * 0.8 / max(1, saddles - 1)
            k.box((60, w - 36, h * 0.3), soft, (x, 0, 54 + h * 0.15), 2)
    return loc[2] + 54 + h * 0.3 - bore


def rope_loop(k, r, minor, turns, mat, loc=(0, 0, 0)):
    """Coil of cord lying flat."""
    for i in range(turns):
        place = (loc[0], loc[1], loc[2] + minor * (1 + i * 1.6))
        k.torus(r + (i % 2) * minor * 0.9, minor, mat, place)


def easel(k, drawing, w, h, loc, turn=0.0, lean=18.0):
    """Card standing on the table, leaning back on a fold."""
    with k.at(loc, rot=(0, 0, turn)):
        with k.at((0, 0, 0.6), rot=(90 - lean, 0, 0)):
            k.image(drawing, w, h, (0, h / 2, 0), t=1.0)
        foot = h * math.sin(math.radians(lean))
        k.box((w * 0.9, foot + 6, 1.2), card((0.6, 0.58, 0.54)), (0, foot / 2 + 3, 0.6), 0.2)
        with k.at((0, foot + 5, 0.6), rot=(90 + lean * 0.4, 0, 0)):
            k.box((w * 0.9, h * 0.96, 1.0), card((0.6, 0.58, 0.54)), (0, h * 0.48, 0), 0.2)


def sheet(k, drawing, w, h, loc, turn=0.0):
    """Paper or label lying on a surface."""
    k.image(drawing, w, h, loc, rot=(0, 0, turn), t=0.5)


def tag(k, drawing, w, h, top, loc, turn=0.0):
    """Tag hanging in front, tied with a wire from the point `top`."""
    k.image(drawing, w, h, loc, rot=(90, 0, turn), t=0.6)
    k.sweep([top, (loc[0], loc[1] - 2, loc[2] + h / 2 + 4), (loc[0], loc[1], loc[2] + h * 0.42)],
            0.6, polished())  # fmt: skip


def strap(k, w, h, loc=(0, 0, 0), color=YELLOW, wide=16.0):
    """Strap a pack of width w and height h with one band across X-Z."""
    band = painted(color, 0.3)
    with k.at(loc):
        k.box((w + 2, wide, 1), band, (0, 0, h + 0.5), 0.2)
        for x in (-1, 1):
            k.box((1, wide, h), band, (x * (w / 2 + 0.5), 0, h / 2), 0.2)
