"""Aircraft, rocket, engine and vehicle shapes: bodies, wings, fins, wheels, hulls (millimetres)."""

import math

from kit.core import X, Z, circle, polar, rounded
from kit.materials import STEEL, brushed, cast, painted, plastic, polished, rubber, turned
from kit.parts import bolt, sticker
from kit.surface import loft, oval, sheet, slab


def ogive(r, length, n=14, tip=0.0):
    """Profile points (radius, z) of a pointed nose that grows from its tip at 0 to r at length."""
    out = []
    for i in range(n + 1):
        t = i / n
        out.append((tip + (r - tip) * math.sin(math.pi / 2 * t) ** 0.8, length * t))
    return out


def body(k, profile, mat, loc=(0, 0, 0), axis=X, seg=96):
    """Body of revolution with closed ends along the axis (radius, distance)."""
    ends = [(0, profile[0][1]), *profile, (0, profile[-1][1])]
    return k.lathe(ends, mat, loc, axis, seg=seg)


def ring(k, r, w, mat, loc=(0, 0, 0), axis=X, proud=1.0):
    """Joint ring, band or painted stripe of width w proud of a body of radius r."""
    return k.tube(r + proud, r - 0.5, w, mat, loc, axis)


def finset(k, n, outline, t, mat, loc=(0, 0, 0), start=45.0, axis=X):
    """Set n flat fins round a body; outline in (distance along the axis, radius)."""
    with k.at(loc):
        for i in range(n):
            turn = (start + 360 * i / n, 0, 0) if axis == X else (0, 0, start + 360 * i / n)
            with k.at(rot=turn):
                if axis == X:
                    slab(k, outline, t, mat, bevel=min(t * 0.3, 1.5))
                else:
                    slab(k, [(r, d) for d, r in outline], t, mat, bevel=min(t * 0.3, 1.5))


def aerofoil(chord, thick=0.12, camber=0.03, n=16):
    """Closed outline (x, z) of a wing section, nose at x = 0, tail at x = chord."""
    xs = [(1 - math.cos(math.pi * i / n)) / 2 for i in range(n + 1)]
    upper, lower = [], []
    for x in xs:
        y = (
            5
            * thick
            * (0.2969 * x**0.5 - 0.126 * x - 0.3516 * x**2 + 0.2843 * x**3 - 0.1015 * x**4)
        )
        c = camber * 4 * x * (1 - x)
        upper.append((x * chord, (c + y) * chord))
        lower.append((x * chord, (c - y) * chord - 0.002 * chord))
    return upper + lower[::-1]


def wing(
    k,
    span,
    root,
    tip,
    mat,
    loc=(0, 0, 0),
    rot=None,
    sweep=0.0,
    rise=0.0,
    thick=0.12,
    camber=0.03,
):
    """One wing half from loc along +Y, nose towards -X; sweep and rise are tip offsets in mm."""
    sections = []
    for t in (0.0, 0.25, 0.5, 0.75, 0.96, 1.0):
        chord = (root + (tip - root) * t) * (0.82 if t == 1.0 else 1.0)
        shape = aerofoil(chord, thick * (0.5 if t == 1.0 else 1.0), camber)
        sections.append([(x + sweep * t, span * t, z + rise * t) for x, z in shape])
    return loft(k, sections, mat, loc=loc, rot=rot)


def wings(k, span, root, tip, mat, loc=(0, 0, 0), **shape):
    """Both halves of a wing across X, nose towards -X (span from tip to tip)."""
    wing(k, span / 2, root, tip, mat, loc, **shape)
    wing(k, -span / 2, root, tip, mat, loc, **shape)


def fuselage(k, stations, mat, loc=(0, 0, 0), power=2.3, n=48):
    """Body along X through stations (x, width, height, z of the middle)."""
    sections = [[(x, y, z) for y, z in oval(w, h, n, power, 0, mid)] for x, w, h, mid in stations]
    return loft(k, sections, mat, loc=loc)


def canopy(k, length, w, h, mat, loc=(0, 0, 0)):
    """Half-drop cockpit glass lying on loc, along X."""

    def f(u, v):
        s = math.sin(math.pi * u) ** 0.7
        a = math.pi * v
        return (length * (u - 0.5), w / 2 * s * math.cos(a), h * s * math.sin(a))

    return sheet(k, f, 32, 16, mat, loc=loc)


def propeller(k, r, n, mat, loc=(0, 0, 0), rot=None, chord=None, hub=None):
    """Propeller that turns about Z of its frame, spinner upwards."""
    chord, hub = chord or r * 0.16, hub or r * 0.1
    with k.at(loc, rot=rot):
        k.cyl(hub, hub * 0.9, mat, (0, 0, -hub * 0.45))
        for i in range(n):
            with k.at(rot=(0, 0, 360 * i / n)):
                sections = []
                for t in (0.0, 0.15, 0.35, 0.6, 0.85, 0.97, 1.0):
                    c = chord * (0.45 + 1.5 * t - 1.55 * t * t) * (0.6 if t == 1 else 1)
                    a = math.radians(48 - 34 * t)
                    shape = [(x - c * 0.4, z) for x, z in aerofoil(c, 0.14, 0.03, 10)]
                    sections.append(
                        [
                            (
                                hub * 0.6 + (r - hub * 0.6) * t,
                                x * math.cos(a) - z * math.sin(a),
                                x * math.sin(a) + z * math.cos(a),
                            )
                            for x, z in shape
                        ]
                    )
                loft(k, sections, mat)


def blade(
    k, chord, height, mat, loc=(0, 0, 0), rot=None, twist=20.0, thick=0.16, camber=0.14, taper=0.85
):
    """Turbine or compressor blade that stands along Z on loc, chord along X."""
    sections = []
    for i in range(9):
        t = i / 8
        c, a = chord * (1 - (1 - taper) * t), math.radians(twist * t)
        shape = [(x - c / 2, z) for x, z in aerofoil(c, thick * (1 - 0.35 * t), camber)]
        sections.append(
            [
                (x * math.cos(a) - y * math.sin(a), x * math.sin(a) + y * math.cos(a), height * t)
                for x, y in shape
            ]
        )
    return loft(k, sections, mat, loc=loc, rot=rot)


def fir_tree(k, w, length, h, mat, loc=(0, 0, 0), lobes=3):
    """Fir-tree root below loc: saw-tooth foot, its grooves along Y."""
    right = []
    for i in range(lobes):
        x, z = w / 2 * (1 - 0.24 * i), -h * i / lobes
        step = h / lobes
        right += [(x * 0.72, z - step * 0.1), (x, z - step * 0.45), (x * 0.95, z - step * 0.7)]
    right.append((w / 2 * 0.3, -h))
    outline = [(w * 0.36, 0), *right, *[(-x, z) for x, z in reversed(right)], (-w * 0.36, 0)]
    with k.at(loc):
        slab(k, outline, length, mat, bevel=w * 0.015)


def bladed_disc(
    k, r, hub, n, mat, loc=(0, 0, 0), axis=Z, chord=None, pitch=40.0, blade_mat=None, thick=0.1
):
    """Disc or fan of n blades from radius hub to r about the axis."""
    chord = chord or 2 * math.pi * hub / n * 1.15
    with k.at(loc, axis):
        d = chord * math.sin(math.radians(max(pitch, 20)))
        k.cyl(hub, d, mat, (0, 0, -d / 2))
        for i in range(n):
            with k.at(rot=(0, 0, 360 * i / n)):
                sections = []
                for t in (0.0, 0.35, 0.7, 1.0):
                    a = math.radians(90 - pitch + (pitch - 18) * t * 0.9)
                    shape = [
                        (x - chord / 2, z)
                        for x, z in aerofoil(chord, thick * (1 - 0.5 * t), 0.06, 8)
                    ]
                    sections.append(
                        [
                            (
                                hub * 0.97 + (r - hub * 0.97) * t,
                                x * math.cos(a) - z * math.sin(a),
                                x * math.sin(a) + z * math.cos(a),
                            )
                            for x, z in shape
                        ]
                    )
                loft(k, sections, blade_mat or mat)


def bell(throat, exit_r, length, inlet=None, n=18):
    """Profile (radius, z) of a nozzle: inlet above 0, throat at 0, exit at -length."""
    inlet = inlet or throat * 1.8
    out = [(inlet, inlet * 0.9), (inlet * 0.97, inlet * 0.6), (throat * 1.12, throat * 0.35)]
    for i in range(n + 1):
        t = i / n
        out.append(
            (throat + (exit_r - throat) * math.sin(math.pi / 2 * t**0.82) ** 1.05, -length * t)
        )
    return out


def nozzle(
    k,
    throat,
    exit_r,
    length,
    mat,
    loc=(0, 0, 0),
    axis=Z,
    rot=None,
    wall=None,
    inlet=None,
    inside=None,
):
    """Bell nozzle of thin wall, exit downwards, throat at loc."""
    wall = wall or exit_r * 0.03
    outer = bell(throat, exit_r, length, inlet)
    inner = [(max(r - wall, 0.1), z) for r, z in reversed(outer)]
    with k.at(loc, axis, rot):
        k.lathe(outer + inner, mat, closed=True, smooth=60)
        if inside:
            k.lathe([(max(r - wall * 1.2, 0.1), z) for r, z in outer[2:]], inside, smooth=60)


def wheel(k, r, w, loc=(0, 0, 0), hub=None, lugs=0, nuts=6):
    """Road wheel with its axle along Y, middle at loc, outside towards -Y."""
    rim = hub or painted((0.5, 0.5, 0.5))
    with k.at(loc, rot=(90, 0, 0)):
        tyre = [(r * 0.62, w * 0.42), (r * 0.8, w * 0.5), (r * 0.95, w * 0.44), (r, w * 0.34)]
        grooves = [(r, w * 0.12), (r * 0.97, w * 0.1), (r * 0.97, w * 0.06), (r, w * 0.04)]
        half = tyre + grooves
        k.lathe(
            [*half, *[(a, -b) for a, b in reversed(half)]], rubber((0.03, 0.03, 0.032)), closed=True
        )
        k.lathe(
            [
                (0, w * 0.2),
                (r * 0.3, w * 0.2),
                (r * 0.5, w * 0.05),
                (r * 0.56, w * 0.3),
                (r * 0.63, w * 0.42),
                (r * 0.63, -w * 0.42),
                (0, -w * 0.42),
            ],
            rim,
        )
        k.cyl(r * 0.14, w * 0.16, rim, (0, 0, w * 0.18), seg=32)
        for x, y, _ in polar(nuts, r * 0.24):
            bolt(k, r * 0.05, (x, y, w * 0.2))
        for i in range(lugs):
            with k.at(rot=(0, 0, 360 * i / lugs)):
                for s in (-1, 1):
                    k.box(
                        (r * 0.09, r * 0.12, w * 0.36),
                        rubber((0.03, 0.03, 0.032)),
                        (r * 0.985, 0, s * w * 0.25),
                        rot=(s * 25, 0, 0),
                    )


def track(k, length, h, w, n=5, loc=(0, 0, 0), mat=None):
    """Caterpillar track along X standing on loc, outside towards -Y, with n road wheels."""
    mat, r = mat or painted((0.1, 0.1, 0.07)), h / 2
    steel, pitch = cast((0.12, 0.115, 0.11), 0.6), h * 0.16
    straight = length - h
    with k.at(loc):
        around = 2 * straight + 2 * math.pi * r
        count = int(around / pitch)
        for i in range(count):
            s = around * i / count
            if s < straight:
                x, z, a = -straight / 2 + s, 0, 0
            elif s < straight + math.pi * r:
                b = (s - straight) / r
                x, z, a = straight / 2 + r * math.sin(b), r - r * math.cos(b), -math.degrees(b)
            elif s < 2 * straight + math.pi * r:
                x, z, a = straight / 2 - (s - straight - math.pi * r), 2 * r, 0
            else:
                b = (s - 2 * straight - math.pi * r) / r
                x, z, a = -straight / 2 - r * math.sin(b), r + r * math.cos(b), -math.degrees(b)
            k.box(
                (pitch * 0.82, w, h * 0.05),
                steel,
                (x, 0, z + (h * 0.025 if z < r else -h * 0.025)),
                rot=(0, a, 0),
            )
        for i in range(n):
            x = -straight / 2 + straight * i / (n - 1)
            big = 0.46 if i in (0, n - 1) else 0.36
            for y in (-w * 0.3, w * 0.3):
                k.cyl(
                    h * big,
                    w * 0.3,
                    mat,
                    (x, y + w * 0.15, h * (big + 0.04)),
                    rot=(90, 0, 0),
                    seg=48,
                )
                k.cyl(
                    h * big * 0.4,
                    w * 0.34,
                    steel,
                    (x, y + w * 0.17, h * (big + 0.04)),
                    rot=(90, 0, 0),
                    seg=32,
                )


def hull(k, outline, w, mat, inset=0.0, above=0.0, loc=(0, 0, 0), bevel=12):
    """Vehicle body: side outline (x, z), w wide; points over `above` lean in by inset."""
    sections = [
        [(x, s * (w / 2 - (inset if z > above else 0)), z) for x, z in outline] for s in (-1, 1)
    ]
    return loft(k, sections, mat, loc=loc, smooth=20, bevel=bevel)


def lug(k, w, h, t, mat, loc=(0, 0, 0), rot=None):
    """Lifting or suspension lug: an eye plate that stands on loc in the XZ plane."""
    with k.at(loc, rot=rot):
        shape = [
            (-w / 2, 0),
            (w / 2, 0),
            *[
                (w * 0.4 * math.cos(a), h * 0.6 + w * 0.4 * math.sin(a))
                for a in [math.pi * i / 10 for i in range(11)]
            ],
        ]
        slab(k, shape, t, mat, holes=[circle(w * 0.2, 24, 0, h * 0.62)])


def streamer(k, words, length, loc=(0, 0, 0), rot=None):
    """Red remove-before-flight ribbon that hangs down from loc, facing -Y."""
    with k.at(loc, rot=rot):
        k.torus(length * 0.06, length * 0.01, polished(), (0, 0, 0), rot=(90, 0, 0))
        k.plate(
            [rounded(length * 0.2, length, 1)],
            1.2,
            plastic((0.45, 0.02, 0.015), 0.7),
            (0, 0, -length * 0.54),
            rot=(90, 0, 0),
        )
        with k.at((0, -0.8, -length * 0.54), rot=(90, 90, 0)):
            sticker(
                k,
                words,
                length * 0.86,
                length * 0.14,
                (0, 0, 0),
                (0, 0, 0),
                (170, 20, 15),
                (245, 245, 245),
            )


def engine_case(k, stations, mat, loc=(0, 0, 0), axis=X, flanges=(), bolts=24):
    """Engine casing through stations (radius, distance) with bolted flanges (radius, distance)."""
    steel = turned(STEEL, 0.3)
    with k.at(loc, axis):
        k.lathe(stations, mat)
        for r, z in flanges:
            k.tube(r * 1.06, r * 0.9, r * 0.07, steel, (0, 0, z - r * 0.035))
            for x, y, _ in polar(bolts, r * 1.03):
                k.cyl(r * 0.018, r * 0.1, brushed(), (x, y, z - r * 0.05), seg=12)
