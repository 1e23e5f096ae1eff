"""Sockets and plugs on a face (x right, y up, z outwards; rot FRONT faces the viewer), cables."""

from mathutils import Vector

from kit.core import FRONT, Z, circle, polar, rounded
from kit.many import blocks, grid, studs
from kit.materials import (
    BLACK,
    BLUE,
    BRASS,
    GOLD,
    NICKEL,
    RED,
    STEEL,
    anodised,
    brushed,
    plastic,
    polished,
    rubber,
    turned,
)
from kit.parts import bolt


def _dark():
    return plastic((0.03, 0.03, 0.032), 0.5)


def screws(k, w, h, d, loc=(0, 0, 0), rot=FRONT, mat=None, slot=True):
    """Four cheese-head screws at the corners of w by h."""
    spots = [(x * w / 2, y * h / 2, 0) for x in (-1, 1) for y in (-1, 1)]
    studs(k, spots, d * 0.9, d * 0.5, mat or polished(), loc, rot, 20, d * 0.8)
    if slot:
        blocks(k, [(x, y, d * 0.48) for x, y, _ in spots], (d * 1.2, d * 0.22, d * 0.04), _dark(),
               loc, rot)  # fmt: skip


def mil_round(k, r, loc=(0, 0, 0), rot=FRONT, pins=12, square=True, cap=False, mat=None):
    """Round military socket of shell radius r on a square flange; or closed by a chained cap."""
    mat = mat or anodised((0.16, 0.17, 0.12), 0.4)
    with k.at(loc, rot=rot):
        if square:
            side = r * 2.7
            k.plate([rounded(side, side, r * 0.25)], r * 0.22, mat, (0, 0, r * 0.11), bevel=0.2)
            screws(k, side * 0.76, side * 0.76, r * 0.17, (0, 0, r * 0.2), (0, 0, 0))
        else:
            k.prism(6, r * 1.5, r * 0.35, mat)
        if cap:
            k.cyl(r * 1.18, r * 1.2, mat, (0, 0, r * 0.2), edge=r * 0.12, seg=48)
            spots = [(r * 1.17 * x, r * 1.17 * y, r * 0.35) for x, y, _ in polar(20, 1.0)]
            studs(k, spots, r * 0.07, r * 0.85, mat, seg=6)
            chain = [(r * 1.1, r * 0.3, r), (r * 1.9, -r * 0.4, r * 0.5), (r, -r * 1.1, r * 0.3)]
            k.sweep(chain, r * 0.07, polished())
            return
        k.tube(r, r * 0.82, r * 1.1, mat, (0, 0, r * 0.2), seg=48)
        k.helix(r * 0.99, r * 0.04, r * 0.14, 5, mat, (0, 0, r * 0.55), seg=24)
        k.cyl(r * 0.81, r * 0.5, plastic((0.05, 0.05, 0.06), 0.5), (0, 0, r * 0.2), seg=32)
        inner = [] if pins < 9 else list(polar(max(1, pins // 3), r * 0.25))
        spots = [(x, y, r * 0.6) for x, y, _ in [*polar(pins - len(inner), r * 0.56), *inner]]
        studs(k, spots, r * 0.07, r * 0.5, polished(GOLD))
        k.box((r * 0.2, r * 0.1, r * 0.7), mat, (0, r * 0.79, r * 0.65), 0.05)


def bnc(k, loc=(0, 0, 0), rot=FRONT, s=1.0):
    """Bayonet coaxial socket (9.6 mm barrel); s scales it."""
    bright = polished(NICKEL, 0.18)
    with k.at(loc, rot=rot):
        k.prism(6, 8 * s, 2.2 * s, bright)
        k.tube(4.8 * s, 3.9 * s, 12 * s, bright, seg=40)
        k.cyl(3.9 * s, 6 * s, plastic((0.62, 0.61, 0.56), 0.5), seg=24)
        k.cyl(0.9 * s, 9 * s, polished(GOLD), seg=12)
        for side in (0, 180):
            k.cyl(1.1 * s, 6.4 * 2 * s / 2, bright, (0, 0, 8 * s), rot=(90, 0, side + 90), seg=12)


def n_type(k, loc=(0, 0, 0), rot=FRONT, s=1.0, square=True):
    """Threaded coaxial socket of 16 mm (type N); s scales it."""
    bright = polished(NICKEL, 0.18)
    with k.at(loc, rot=rot):
        if square:
            k.plate([rounded(25.4 * s, 25.4 * s, 1.5 * s)], 2.4 * s, bright, (0, 0, 1.2 * s))
            screws(k, 18 * s, 18 * s, 1.6 * s, (0, 0, 2.4 * s), (0, 0, 0))
        else:
            k.prism(6, 11 * s, 4 * s, bright)
        k.tube(7.9 * s, 5.0 * s, 16 * s, bright, seg=48)
        k.helix(7.9 * s, 0.35 * s, 1.1 * s, 9, bright, (0, 0, 4 * s), seg=24)
        k.cyl(4.9 * s, 7 * s, plastic((0.62, 0.61, 0.56), 0.5), seg=24)
        k.tube(1.9 * s, 0.9 * s, 12 * s, polished(GOLD), seg=16)


def sma(k, loc=(0, 0, 0), rot=FRONT, s=1.0, gold=True, square=False):
    """Threaded coaxial socket of 6.35 mm (SMA, or 2.92 mm with s=1)."""
    metal = polished(GOLD if gold else STEEL, 0.18)
    with k.at(loc, rot=rot):
        if square:
            k.plate([rounded(12.7 * s, 12.7 * s, 0.8 * s)], 1.6 * s, metal, (0, 0, 0.8 * s))
            screws(k, 8.6 * s, 8.6 * s, 0.9 * s, (0, 0, 1.6 * s), (0, 0, 0))
        else:
            k.prism(6, 4.6 * s, 2 * s, metal)
        k.tube(3.15 * s, 2.3 * s, 9.5 * s, metal, seg=32)
        k.helix(3.15 * s, 0.16 * s, 0.7 * s, 8, metal, (0, 0, 3 * s), seg=16)
        k.cyl(2.25 * s, 7.5 * s, plastic((0.66, 0.66, 0.62), 0.5), seg=20)
        k.cyl(0.55 * s, 8.4 * s, polished(GOLD), seg=10)


def dsub(k, n=9, loc=(0, 0, 0), rot=FRONT):
    """D-shaped socket of n contacts with jack screws."""
    top = (n + 1) // 2
    w = top * 2.77 + 3.4
    metal = brushed(NICKEL, rough=0.3)
    with k.at(loc, rot=rot):
        k.plate([rounded(w + 14, 12.5, 1.5)], 1, metal, (0, 0, 0.5), bevel=0.15)
        shape = [(-w / 2, 4.2), (w / 2, 4.2), (w / 2 - 1.4, -4.2), (-w / 2 + 1.4, -4.2)]
        hole = [(x * (1 - 1.2 / w), y * 0.84) for x, y in shape]
        k.plate([shape, hole], 6, metal, (0, 0, 3.5), bevel=0.3)
        k.plate([hole], 5, plastic((0.04, 0.04, 0.05), 0.5), (0, 0, 3), bevel=0.1)
        spots = grid(top, 1, 2.77, 0, 0, 1.5, 5.4) + grid(n // 2, 1, 2.77, 0, 0, -1.5, 5.4)
        studs(k, spots, 0.55, 0.4, polished(GOLD), seg=8)
        for side in (-1, 1):
            k.prism(6, 2.6, 4.5, polished(), (side * (w / 2 + 4), 0, 1))


def slot(k, w, h, loc=(0, 0, 0), rot=FRONT, tongue=(0.55, 0.56, 0.58), deep=1.6, rim=0.9):
    """Any rectangular metal-framed socket with a tongue."""
    with k.at(loc, rot=rot):
        inner = rounded(w, h, min(w, h) * 0.12)
        outer = rounded(w + 2 * rim, h + 2 * rim, min(w, h) * 0.15)
        k.plate([outer, inner], deep, brushed(NICKEL, rough=0.25), (0, 0, deep / 2), bevel=0.15)
        k.plate([inner], 0.5, _dark(), (0, 0, 0.25), bevel=0.1)
        k.box((w * 0.8, h * 0.3, deep * 0.8), plastic(tongue, 0.4), (0, h * 0.1, deep * 0.4), 0.1)


def usb(k, loc=(0, 0, 0), rot=FRONT, blue=True):
    """USB type A socket, blue or white tongue."""
    slot(k, 13, 5.6, loc, rot, (0.03, 0.12, 0.5) if blue else (0.7, 0.7, 0.7))


def usb_c(k, loc=(0, 0, 0), rot=FRONT):
    """USB type C socket."""
    with k.at(loc, rot=rot):
        k.plate([rounded(9.4, 3.6, 1.7), rounded(8.2, 2.4, 1.1)], 1.2, polished(), (0, 0, 0.6))
        k.plate([rounded(8.2, 2.4, 1.1)], 0.4, _dark(), (0, 0, 0.2), bevel=0.1)
        k.box((6.4, 0.7, 1), _dark(), (0, 0, 0.5), 0.1)


def hdmi(k, loc=(0, 0, 0), rot=FRONT):
    """HDMI socket."""
    with k.at(loc, rot=rot):
        shape = [(-7, 2.3), (7, 2.3), (7, -0.6), (5.2, -2.3), (-5.2, -2.3), (-7, -0.6)]
        outer = [(x * 1.12, y * 1.32) for x, y in shape]
        k.plate([outer, shape], 1.4, brushed(NICKEL, rough=0.25), (0, 0, 0.7), bevel=0.15)
        k.plate([shape], 0.4, _dark(), (0, 0, 0.2), bevel=0.1)
        k.box((10.5, 1.1, 1.1), _dark(), (0, 0.3, 0.6), 0.1)


def rj45(k, loc=(0, 0, 0), rot=FRONT, n=1, lit=True):
    """Row of n network sockets with their two lamps."""
    with k.at(loc, rot=rot):
        for i in range(n):
            x = (i - (n - 1) / 2) * 16.5
            hole = [(-5.9, -5.2), (5.9, -5.2), (5.9, 2.2), (3.2, 2.2), (3.2, 4.8), (-3.2, 4.8),
                    (-3.2, 2.2), (-5.9, 2.2)]  # fmt: skip
            with k.at((x, 0, 0)):
                frame = brushed(NICKEL, rough=0.3)
                k.plate([rounded(16.2, 13.6, 0.6), hole], 2, frame, (0, 0, 1), bevel=0.15)
                k.plate([hole], 0.5, _dark(), (0, 0, 0.25), bevel=0.1)
                blocks(k, grid(8, 1, 1.02, 0, 0, -4.2, 0.5), (0.4, 2, 0.5), polished(GOLD))
                for side, color in ((-1, (0.1, 0.6, 0.12)), (1, (0.75, 0.4, 0.03))):
                    mat = plastic(color if lit else (0.5, 0.5, 0.45), 0.3)
                    k.box((2.6, 1.8, 0.6), mat, (side * 6.2, 4.6, 2), 0.2)


def iec(k, loc=(0, 0, 0), rot=FRONT, switch=False):
    """Mains inlet with three flat pins, with a rocker switch beside it if wanted."""
    with k.at(loc, rot=rot):
        w = 50 if switch else 30
        k.plate([rounded(w + 18, 32, 4)], 2.4, _dark(), (9 if switch else 0, 0, 1.2), bevel=0.4)
        shape = [(-12, -9), (12, -9), (12, 4), (7, 9.5), (-7, 9.5), (-12, 4)]
        outer = [(x * 1.14, y * 1.16) for x, y in shape]
        k.plate([outer, shape], 3, plastic((0.05, 0.05, 0.055), 0.4), (0, 0, 3.4), bevel=0.4)
        k.plate([shape], 0.4, plastic(BLACK, 0.6), (0, 0, 2.5), bevel=0.1)
        for x, y in ((-7, -1.5), (0, 3.5), (7, -1.5)):
            k.box((2, 4.4, 4), polished(), (x, y, 4), 0.2)
        if switch:
            k.box((14, 22, 3), plastic((0.4, 0.02, 0.02), 0.3), (27, 0, 3.4), 0.8, rot=(8, 0, 0))
        side = 9 if switch else 0
        for x in (-1, 1):
            k.cyl(2.6, 1.2, polished(), (side + x * (w / 2 + 4.5), 0, 2.4), seg=20)


def banana(k, color=RED, loc=(0, 0, 0), rot=FRONT, post=True, s=1.0):
    """Binding post or flush 4 mm socket in the colour."""
    with k.at(loc, rot=rot):
        if post:
            k.prism(8, 6.6 * s, 3 * s, _dark())
            k.cyl(5.6 * s, 11 * s, plastic(color, 0.35), (0, 0, 4 * s), edge=0.8 * s, seg=32)
            spots = [(x, y, 5 * s) for x, y, _ in polar(16, 5.5 * s)]
            studs(k, spots, 0.5 * s, 9 * s, plastic(color, 0.35), seg=6)
            k.cyl(3.2 * s, 5 * s, polished(BRASS), seg=24)
            k.tube(3.4 * s, 2.1 * s, 1 * s, polished(BRASS), (0, 0, 14.6 * s), seg=24)
        else:
            k.tube(5 * s, 2.1 * s, 2.4 * s, plastic(color, 0.35), seg=32)
            k.tube(2.6 * s, 2.0 * s, 1.6 * s, polished(BRASS), seg=24)
            k.cyl(2.0 * s, 0.3 * s, _dark(), seg=16)


def fibre(k, loc=(0, 0, 0), rot=FRONT, color=(0.05, 0.2, 0.5), duplex=True, cap=False):
    """Fibre adaptor (LC duplex or SC), with a dust cap if wanted."""
    with k.at(loc, rot=rot):
        w = 14 if duplex else 10
        k.plate([rounded(w + 4, 12, 0.8)], 1.2, plastic(color, 0.4), (0, 0, 0.6), bevel=0.2)
        k.box((w, 9.6, 8), plastic(color, 0.4), (0, 0, 4), 0.5)
        for x in (-3.3, 3.3) if duplex else (0,):
            k.box((4.8 if duplex else 7.4, 6, 0.4), _dark(), (x, 0, 8), 0.1)
            if cap:
                k.cyl(2.4, 7, plastic((0.7, 0.7, 0.68), 0.4), (x, 0, 8), seg=20)
            else:
                k.tube(1.25, 0.6, 0.6, plastic((0.75, 0.75, 0.72), 0.3), (x, 0, 8), seg=16)


def fc(k, loc=(0, 0, 0), rot=FRONT, cap=False):
    """Threaded round fibre socket on a square flange (FC), with a black cap if wanted."""
    with k.at(loc, rot=rot):
        k.plate([rounded(14, 14, 2)], 1.4, polished(NICKEL), (0, 0, 0.7), bevel=0.2)
        screws(k, 10, 10, 0.9, (0, 0, 1.4), (0, 0, 0))
        k.tube(4, 2.6, 8, polished(NICKEL), seg=32)
        k.cyl(1.25, 7, plastic((0.75, 0.75, 0.72), 0.3), seg=16)
        if cap:
            k.cyl(5, 9, rubber(), (0, 0, 3), edge=0.8, seg=32)


def terminals(k, n, pitch=8.0, loc=(0, 0, 0), rot=FRONT, color=(0.03, 0.22, 0.08)):
    """Terminal strip with n screw clamps."""
    with k.at(loc, rot=rot):
        h = pitch * 1.5
        k.box((n * pitch, h, pitch * 0.9), plastic(color, 0.45), (0, 0, pitch * 0.45), 0.4)
        tops = grid(n, 1, pitch, 0, 0, h * 0.22, pitch * 0.88)
        studs(k, tops, pitch * 0.3, pitch * 0.1, polished(), seg=16)
        blocks(k, [(x, y, z + pitch * 0.1) for x, y, z in tops], (pitch * 0.5, 0.8, 0.05), _dark())
        wires = grid(n, 1, pitch, 0, 0, -h * 0.25, pitch * 0.87)
        blocks(k, wires, (pitch * 0.6, h * 0.3, pitch * 0.06), _dark())


def gland(k, r, loc=(0, 0, 0), rot=FRONT, mat=None):
    """Cable gland for a cable of radius r; its cable starts 4 r outside the face."""
    mat = mat or plastic((0.1, 0.1, 0.1), 0.4)
    with k.at(loc, rot=rot):
        k.prism(6, r * 2.2, r * 0.9, mat)
        k.cyl(r * 1.7, r * 1.2, mat, (0, 0, r * 0.8), seg=32)
        k.prism(6, r * 2.1, r * 1.3, mat, (0, 0, r * 1.6))
        k.lathe([(r, 0), (r * 1.8, 0), (r * 1.2, r * 1.2), (r, r * 1.2)], mat, (0, 0, r * 2.9),
                seg=32)  # fmt: skip


_PLUGS = {  # sections of a plug from its mating face to the cable: (radius, length, kind)
    "mil": ((1.25, 2.2), (1.05, 1.2), (0.8, 1.4)),
    "coax": ((1.5, 1.6), (1.1, 1.2), (0.8, 1.0)),
    "plain": ((1.3, 3.0), (1.0, 1.2), (0.75, 0.8)),
}


def plug(k, loc, towards, r, kind="coax", mat=None):
    """Plug of half width r at loc whose cable leaves along the vector `towards`."""
    mat = mat or (polished(NICKEL, 0.2) if kind == "coax" else anodised((0.1, 0.1, 0.09), 0.4))
    turn = Vector(towards).to_track_quat("Z", "Y").to_euler()
    with k.at(loc, rot=tuple(a * 57.29578 for a in turn)):
        z = 0.0
        for wide, long in _PLUGS[kind]:
            k.cyl(r * wide, r * long, mat if wide > 0.85 else rubber(), (0, 0, z), seg=32)
            z += r * long
        spots = [(r * 1.2 * x, r * 1.2 * y, r * 0.2) for x, y, _ in polar(18, 1.03)]
        studs(k, spots, r * 0.1, _PLUGS[kind][0][1] * r * 0.8, mat, seg=6)


def lead(k, points, r, mat=None, start=None, stop=None, size=None):
    """Cable through points with plugs (mil, coax, plain) of half width `size` at its ends."""
    mat = mat or rubber()
    size = size or r * 1.6
    k.sweep(points, r, mat)
    for kind, a, b in ((start, points[0], points[1]), (stop, points[-1], points[-2])):
        if kind:
            plug(k, a, Vector(b) - Vector(a), size, kind)


def mains_lead(k, points):
    """Mains cable with its moulded plug at the first point."""
    k.sweep(points, 3.6, rubber())
    a, b = Vector(points[0]), Vector(points[1])
    turn = (b - a).to_track_quat("Z", "Y").to_euler()
    with k.at(points[0], rot=tuple(v * 57.29578 for v in turn)):
        k.box((27, 20, 24), rubber((0.03, 0.03, 0.03)), (0, 0, 12), 3)
        k.cyl(6, 26, rubber((0.03, 0.03, 0.03)), (0, 0, 22), edge=2, seg=24)


def ground(k, loc=(0, 0, 0), rot=FRONT, d=6.0):
    """Earth stud with nut and washer on a green-yellow disc."""
    with k.at(loc, rot=rot):
        k.cyl(d * 1.6, 0.4, plastic((0.25, 0.45, 0.03), 0.4), seg=32)
        bolt(k, d, mat=polished(BRASS))
        k.cyl(d / 2, d * 1.8, polished(BRASS), seg=20)


def hose(k, loc=(0, 0, 0), rot=FRONT, r=6.0, color=BLUE):
    """Quick coupling for a coolant hose with a colour ring."""
    with k.at(loc, rot=rot):
        k.prism(6, r * 1.5, r * 0.8, polished())
        k.cyl(r * 1.2, r * 1.8, turned(STEEL), (0, 0, r * 0.8), seg=40)
        k.tube(r * 1.3, r, r * 0.4, plastic(color, 0.4), (0, 0, r * 1.4), seg=40)
        k.tube(r, r * 0.7, r, turned(STEEL), (0, 0, r * 2.4), seg=40)


def waveguide(k, a, b, loc=(0, 0, 0), rot=FRONT, round_flange=True, mat=None, length=0.0):
    """Waveguide flange with an opening of a by b millimetres; a run of it behind if long."""
    mat = mat or brushed(BRASS, rough=0.3)
    r = max(a * 1.3, a / 2 + 6)
    with k.at(loc, rot=rot):
        hole = [(-a / 2, -b / 2), (a / 2, -b / 2), (a / 2, b / 2), (-a / 2, b / 2)]
        outline = circle(r, 64) if round_flange else rounded(r * 2, r * 1.7, r * 0.12)
        spots = [(x, y) for x, y, _ in polar(4, r * 0.76, 45)]
        holes = [circle(r * 0.09, 16, x, y) for x, y in spots]
        k.plate([outline, hole, *holes], r * 0.28, mat, (0, 0, r * 0.14), bevel=0.2)
        k.plate([hole], 0.3, _dark(), (0, 0, 0.2), bevel=0.05)
        if length:
            k.box((a + 2.4, b + 2.4, length), mat, (0, 0, -length / 2), 0.4)


def ring(k, r, t, loc=(0, 0, 0), rot=FRONT, color=RED):
    """Flat coloured ring round a socket."""
    with k.at(loc, axis=Z, rot=rot):
        k.plate([circle(r), circle(r * 0.75)], t, plastic(color, 0.4), (0, 0, t / 2), bevel=0.1)


def meter(k, w, h, loc=(0, 0, 0), rot=FRONT, unit="V"):
    """Moving-coil meter with a white scale."""
    with k.at(loc, rot=rot):
        k.plate([rounded(w, h, w * 0.06)], h * 0.14, plastic((0.035,) * 3, 0.3), (0, 0, h * 0.07))
        k.plate([rounded(w * 0.86, h * 0.6, 2)], 0.6, plastic((0.72, 0.72, 0.68)),
                (0, h * 0.12, h * 0.14))  # fmt: skip
        z, ink = h * 0.14 + 0.3, plastic((0.02,) * 3, 0.5)
        spots = [(x, y - h * 0.22, z) for x, y, a in polar(60, h * 0.55) if 40 < a < 140]
        studs(k, spots, h * 0.012, 0.2, ink, seg=8)
        k.sweep(
            [(0, -h * 0.16, z + 0.4), (h * 0.2, h * 0.26, z + 0.4)], h * 0.01, ink, bezier=False
        )
        k.text(unit, h * 0.1, ink, (0, 0, z + 0.1), depth=0.1)
