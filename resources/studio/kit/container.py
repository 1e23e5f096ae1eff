"""Containers in millimetres, each standing on loc: drums, cylinders, bottles, jars, cans."""

import math

from kit.core import FRONT, circle, rounded
from kit.materials import BLACK, BLUE, BRASS, WHITE, painted, plastic, polished
from kit.stuffs import clear, paper, skin


def _label(k, drawing, r, h, z, degrees, facing=-98.0):
    """Wrap a label of height h round a body of radius r, if one is drawn."""
    if drawing is not None:
        k.wrap(drawing, r, h, degrees, (0, 0, z), facing)


def fit(drawing, r, degrees):
    """Give the height at which a drawing wraps undistorted over the angle."""
    return math.radians(degrees) * r * drawing.height / drawing.width


def bungs(k, r, z, mat, cap=None, size=1.0):
    """Screw the large and the small bung into a drum head at height z."""
    for x, d in ((-r * 0.66, 36 * size), (r * 0.66, 22 * size)):
        k.cyl(d * 1.25, 6 * size, mat, (x, 0, z))
        k.cyl(d, 13 * size, cap or polished(), (x, 0, z + 3 * size))
        k.box((d * 1.5, 9 * size, 6 * size), cap or polished(), (x, 0, z + 16 * size), 1)


def lever_ring(k, r, z, mat=None, facing=-60.0):
    """Clamp a locking ring with its lever and wire seal round a lid edge."""
    metal = mat or polished((0.5, 0.5, 0.5), 0.25)
    k.lathe([(r - 2, -9), (r + 6, -7), (r + 7, 0), (r + 6, 7), (r - 2, 9)], metal, (0, 0, z))
    with k.at((0, 0, z), rot=(0, 0, facing)), k.at((r + 8, 0, 0), rot=(0, 90, 0)):
        k.plate([rounded(15, min(r * 0.8, 130), 6)], 5, metal, (0, 0, 1), bevel=1)
        k.cyl(4, 10, polished(BRASS), (0, r * 0.2, 0))
        k.torus(7, 1.2, painted((0.5, 0.04, 0.02)), (9, r * 0.24, 3), axis="X")


def steel_drum(
    k, color, label=None, loc=(0, 0, 0), r=290.0, h=880.0, lid=False, mat=None, hoops=2,
    degrees=76.0, label_z=0.5, bung=1.0, head=None,
):  # fmt: skip
    """Steel drum, tight head with bungs or whole lid with locking ring; gives its top."""
    paint, s = mat or painted(color, 0.32, 0.05), r / 290
    profile = [(0, 12 * s), (r - 8 * s, 12 * s), (r - 4 * s, 0), (r + 3 * s, 0), (r, 14 * s)]
    for i in range(hoops):
        z = h * (i + 1) / (hoops + 1)
        profile += [(r, z - 22 * s), (r + 4 * s, z - 14 * s), (r + 11 * s, z - 5 * s)]
        profile += [(r + 11 * s, z + 5 * s), (r + 4 * s, z + 14 * s), (r, z + 22 * s)]
    profile += [(r, h - 14 * s), (r + 4 * s, h - 8 * s), (r + 3 * s, h), (r - 4 * s, h)]
    with k.at(loc):
        k.lathe([*profile, (r - 8 * s, h - 14 * s), (0, h - 14 * s)], paint, smooth=40)
        if lid:
            cover = head or paint
            k.lathe([(r + 2, h - 12 * s), (r + 4, h), (r - 6, h + 3), (r - 14, h - 4), (0, h - 4)],
                    cover)  # fmt: skip
            k.torus(r * 0.6, 3 * s, cover, (0, 0, h - 4))
            lever_ring(k, r + 3, h - 4)
        elif bung:
            bungs(k, r, h - 14 * s, paint, size=s * bung)
        if label is not None:
            tall = min(fit(label, r, degrees), h * 0.8)
            _label(k, label, r + (12 * s if hoops and tall > h / (hoops + 1) - 44 * s else 0.8),
                   tall, h * label_z, degrees)  # fmt: skip
    return loc[2] + h


def plastic_drum(
    k, color, label=None, loc=(0, 0, 0), r=290.0, h=920.0, lid=False, degrees=76.0, label_z=0.48
):
    """Plastic drum: two screw bungs and a carrying ring, or a whole lid with a clamp ring."""
    skin, s = plastic(color, 0.35), r / 290
    profile = [(0, 8 * s), (r * 0.86, 8 * s), (r * 0.9, 0), (r * 0.96, 4 * s), (r, 30 * s)]
    profile += [(r, h * 0.9)]
    with k.at(loc):
        if lid:
            k.lathe([*profile, (r * 0.95, h - 60 * s), (r * 0.95, h - 20 * s), (0, h - 20 * s)],
                    skin)  # fmt: skip
            k.lathe([(r * 0.99, h - 34 * s), (r, h - 4), (r * 0.95, h), (r * 0.86, h - 2),
                     (r * 0.84, h - 14 * s), (0, h - 14 * s)], plastic(BLACK, 0.4))  # fmt: skip
            lever_ring(k, r - 2, h - 24 * s)
        else:
            ring = [(r * 0.96, h * 0.93), (r * 0.96, h * 0.945), (r, h * 0.95), (r, h * 0.985)]
            ring += [(r * 0.97, h), (r * 0.9, h), (r * 0.88, h * 0.975), (0, h * 0.975)]
            k.lathe([*profile, *ring], skin, smooth=40)
            bungs(k, r, h * 0.975, skin, plastic((0.5, 0.03, 0.02), 0.4), s)
        for z in (0.3, 0.64):
            k.torus(r - 1.5 * s, 4 * s, skin, (0, 0, h * z))
        if label is not None:
            _label(k, label, r + 3.2 * s, min(fit(label, r, degrees), h * 0.7), h * label_z,
                   degrees)  # fmt: skip
    return loc[2] + h


def fibre_drum(
    k, label=None, loc=(0, 0, 0), r=200.0, h=520.0, color=(0.36, 0.24, 0.13), degrees=80.0, lid=None
):
    """Fibreboard drum with steel rims, a lid and a locking ring."""
    board, metal = paper(color), polished((0.5, 0.5, 0.5), 0.3)
    with k.at(loc):
        k.lathe([(0, 0), (r, 0), (r, h - 6), (0, h - 6)], board)
        for z in (0, h - 46):
            k.lathe([(r + 0.2, 0), (r + 4, 2), (r + 3, 12), (r + 3, 28), (r + 0.2, 30)], metal,
                    (0, 0, z))  # fmt: skip
        cover = lid or metal
        k.lathe([(r + 2, h - 14), (r + 3, h), (r - 8, h + 2), (r - 14, h - 6), (0, h - 6)], cover)
        lever_ring(k, r + 2, h - 10)
        if label is not None:
            _label(k, label, r + 0.8, min(fit(label, r, degrees), h * 0.78), h * 0.47, degrees)
    return loc[2] + h


def pail(
    k, color=WHITE, label=None, loc=(0, 0, 0), r=140.0, h=340.0, mat=None, lid=None, degrees=100.0
):
    """Pail or paint can with a pressed lid and a wire bail."""
    skin = mat or plastic(color, 0.4)
    with k.at(loc):
        k.lathe([(0, 4), (r * 0.9, 4), (r * 0.92, 0), (r * 0.94, 4), (r * 0.98, h - 30),
                 (r + 3, h - 28), (r + 3, h - 18), (0, h - 18)], skin)  # fmt: skip
        k.lathe([(r + 2, h - 20), (r + 4, h - 6), (r, h), (r - 9, h - 1), (r - 13, h - 8),
                 (0, h - 8)], lid or skin)  # fmt: skip
        for side in (-1, 1):
            k.cyl(12, 8, polished(), (side * (r + 2), 0, h - 50), axis="X")
        bail = [(-r - 5, 0, h - 50), (-r * 0.9, -r * 0.5, h - 90), (0, -r * 1.08, h - 112),
                (r * 0.9, -r * 0.5, h - 90), (r + 5, 0, h - 50)]  # fmt: skip
        k.sweep(bail, 2.2, polished())
        if label is not None:
            _label(k, label, r * 0.985, min(fit(label, r, degrees), h * 0.56), h * 0.36, degrees,
                   -92)  # fmt: skip
    return loc[2] + h


def tin(k, r, h, label=None, loc=(0, 0, 0), mat=None, degrees=150.0, ring=False):
    """Round tin with seamed rims, or a pull-lid can with a locking ring."""
    metal = mat or polished((0.62, 0.61, 0.58), 0.22)
    e = max(1.2, r * 0.03)
    with k.at(loc):
        k.lathe([(0, e), (r - e, e), (r - e, 0), (r + e, 0), (r + e, 2 * e), (r, 3 * e),
                 (r, h - 3 * e), (r + e, h - 2 * e), (r + e, h), (r - e, h), (r - e, h - e * 1.5),
                 (0, h - e * 1.5)], metal)  # fmt: skip
        k.cyl(r * 0.72, e * 1.4, metal, (0, 0, h - e * 1.7))
        if ring:
            lever_ring(k, r + e, h - 3 * e)
        if label is not None:
            _label(k, label, r + 0.3, min(fit(label, r, degrees), h * 0.82), h * 0.5, degrees)
    return loc[2] + h


def jerrican(k, color, label=None, loc=(0, 0, 0), w=260.0, d=200.0, h=380.0, cap=BLACK):
    """Plastic jerrican with a moulded grip and a screw cap."""
    skin = plastic(color, 0.4)
    with k.at(loc):
        edge = d * 0.08
        body = rounded(w - 2 * edge, h * 0.8 - 2 * edge, w * 0.1)
        k.plate([body], d, skin, (0, 0, h * 0.4), rot=FRONT, bevel=edge)
        k.box((w * 0.8, d * 0.72, h * 0.12), skin, (0, 0, h * 0.83), h * 0.04)
        grip = [(-w * 0.34, 0, h * 0.82), (-w * 0.34, 0, h * 0.95), (-w * 0.2, 0, h * 0.98),
                (w * 0.12, 0, h * 0.98), (w * 0.18, 0, h * 0.82)]  # fmt: skip
        k.pipe(grip, w * 0.065, skin, w * 0.14)
        k.cyl(w * 0.12, h * 0.06, skin, (w * 0.33, 0, h * 0.86))
        k.cyl(w * 0.13, h * 0.09, plastic(cap, 0.4), (w * 0.33, 0, h * 0.9), seg=24)
        if label is not None:
            high = min(h * 0.62, w * 0.84 * label.height / label.width)
            wide = high * label.width / label.height
            k.image(label, wide, high, (0, -d / 2, h * 0.4), rot=FRONT, t=0.8)
    return loc[2] + h


def ibc(k, label=None, loc=(0, 0, 0), fill=None, w=1000.0, d=1200.0, h=1160.0):
    """Cubic plastic tank in a galvanised cage on a pallet, outlet valve in front."""
    metal, tank = polished((0.5, 0.5, 0.5), 0.35), fill or plastic((0.66, 0.68, 0.66), 0.35)
    with k.at(loc):
        for x in (-w / 2 + 60, 0, w / 2 - 60):
            k.box((110, d, 110), plastic(BLACK, 0.5), (x, 0, 55), 6)
        k.box((w, d, 24), metal, (0, 0, 122), 4)
        k.plate([rounded(w - 40, d - 40, 90)], h - 190, tank, (0, 0, (h + 110) / 2), bevel=50)
        k.cyl(110, 40, plastic((0.5, 0.03, 0.02), 0.4), (0, 0, h - 44), seg=32)
        for z in range(5):
            level = 160 + z * (h - 200) / 4
            for y in (-d / 2, d / 2):
                k.cyl(9, w, metal, (-w / 2, y, level), axis="X", seg=16)
            for x in (-w / 2, w / 2):
                k.cyl(9, d, metal, (x, -d / 2, level), axis="Y", seg=16)
        for i in range(6):
            x = -w / 2 + w * i / 5
            for y in (-d / 2, d / 2):
                k.cyl(8, h - 140, metal, (x, y, 130), seg=16)
            for side in (-w / 2, w / 2):
                k.cyl(8, h - 140, metal, (side, -d / 2 + d * i / 5, 130), seg=16)
        k.cyl(45, 60, plastic(BLACK, 0.4), (0, -d / 2 - 40, 200), rot=FRONT, seg=32)
        k.cyl(52, 22, plastic((0.5, 0.03, 0.02), 0.4), (0, -d / 2 - 62, 200), axis="Y", seg=24)
        k.box((16, 20, 120), plastic(BLUE, 0.4), (0, -d / 2 - 30, 270), 4)
        if label is not None:
            k.box((w * 0.5, 4, w * 0.5 * label.height / label.width + 20), metal,
                  (0, -d / 2 - 12, h * 0.55), 1)  # fmt: skip
            wide = w * 0.48
            k.image(label, wide, wide * label.height / label.width, (0, -d / 2 - 14, h * 0.55),
                    rot=FRONT, t=1)  # fmt: skip


def _valve(k, s, metal, twin=False):
    """Cylinder valve with an outlet to the right and a handwheel."""
    k.cyl(20 * s, 26 * s, metal)
    k.lathe([(0, 0), (15 * s, 0), (15 * s, 58 * s), (10 * s, 64 * s), (0, 64 * s)], metal,
            (0, 0, 20 * s))  # fmt: skip
    k.cyl(11 * s, 44 * s, metal, (0, 0, 50 * s), axis="X", seg=32)
    k.prism(6, 15 * s, 12 * s, metal, (32 * s, 0, 50 * s), axis="X")
    k.cyl(4 * s, 30 * s, polished(), (0, 0, 80 * s), seg=20)
    if twin:
        k.cyl(11 * s, 44 * s, metal, (-44 * s, 0, 50 * s), axis="X", seg=32)
    k.torus(27 * s, 6 * s, plastic(BLACK, 0.4), (0, 0, 102 * s))
    k.box((50 * s, 9 * s, 6 * s), plastic(BLACK, 0.4), (0, 0, 102 * s), 2)
    k.cyl(10 * s, 14 * s, plastic(BLACK, 0.4), (0, 0, 96 * s), seg=24)


def gas_cylinder(
    k, body, shoulder=None, label=None, loc=(0, 0, 0), r=114.0, h=1400.0, cap=False, valve=BRASS,
    mat=None, stamps=(), label_z=None, degrees=130.0,
):  # fmt: skip
    """Gas cylinder to the neck at h, with valve or capped; gives the height of its top."""
    s = max(0.32, min(1.25, r / 114))
    low, neck = h - r * 0.95, 24 * s
    paint = mat or painted(body, 0.35)
    dome = [(neck + (r - neck) * math.cos(a), low + r * 0.85 * math.sin(a))
            for a in [math.radians(90 * i / 20) for i in range(21)]]  # fmt: skip
    metal = polished(valve, 0.2)
    with k.at(loc):
        k.lathe([(0, 10 * s), (r * 0.78, 6 * s), (r * 0.84, 0), (r * 0.94, 0), (r, r * 0.12),
                 (r, low)], paint)  # fmt: skip
        k.lathe(dome, painted(shoulder, 0.35) if shoulder else paint)
        k.cyl(neck * 1.5, 24 * s, polished((0.4, 0.4, 0.4), 0.3), (0, 0, low + r * 0.84))
        top = low + r * 0.84 + 22 * s
        with k.at((0, 0, top)):
            if cap:
                c = 48 * s
                k.lathe([(c, 0), (c, 96 * s), (c * 0.9, 128 * s), (c * 0.4, 148 * s),
                         (0, 150 * s)], painted((0.2, 0.2, 0.21), 0.4))  # fmt: skip
                k.cyl(neck * 1.9, 10 * s, polished((0.4, 0.4, 0.4), 0.3), (0, 0, -2))
                for a in (-130, -50):
                    x, y = c * math.cos(math.radians(a)), c * math.sin(math.radians(a))
                    k.cyl(10 * s, 3, plastic(BLACK), (x, y, 80 * s), rot=(90, 0, a + 90))
            else:
                _valve(k, s, metal)
        for i, words in enumerate(stamps):
            tilt = 52 - i * 9
            a = math.radians(90 - tilt)
            y = -(neck + (r - neck) * math.cos(a))
            place = (0, y + 0.3, low + r * 0.85 * math.sin(a) + 0.4)
            k.text(words, r * 0.075, polished((0.75, 0.75, 0.75), 0.3), place,
                   rot=(90 - math.degrees(a) * 0.92, 0, 0), depth=0.5)  # fmt: skip
        if label is not None:
            tall = fit(label, r, degrees)
            k.wrap(label, r + 0.6, tall, degrees, (0, 0, label_z or low - tall * 0.6), -94)
    return loc[2] + top + (150 if cap else 110) * s


def ton_drum(k, color, label=None, loc=(0, 0, 0), r=380.0, length=2000.0, end=None):
    """Lying one-tonne gas drum along X on cradles, two valves under a bonnet on the right end."""
    paint = painted(color, 0.35)
    with k.at(loc):
        for x in (-length * 0.28, length * 0.28):
            k.box((110, r * 1.5, 120), painted((0.10, 0.10, 0.11)), (x, 0, 60), 8)
            for y in (-1, 1):
                k.box((110, 90, 130), painted((0.10, 0.10, 0.11)), (x, y * r * 0.62, 130), 8)
        with k.at((-length / 2, 0, r + 70), axis="X"):
            k.lathe([(0, 60), (r * 0.9, 30), (r * 0.94, 0), (r, 0), (r, length), (r * 0.94, length),
                     (r * 0.9, length - 40), (0, length - 80)], paint)  # fmt: skip
            for z in (length * 0.2, length * 0.8):
                k.lathe([(r, -22), (r + 12, -14), (r + 12, 14), (r, 22)], paint, (0, 0, z))
        with k.at((length / 2 - 60, 0, r + 70)):
            for z in (-110, 110):
                with k.at((0, 0, z), axis="X"):
                    _valve(k, 1.1, polished(BRASS, 0.2))
            k.box((120, 90, 360), end or painted((0.5, 0.45, 0.02), 0.4), (80, 200, 0), 10)
        if label is not None:
            wide = length * 0.36
            tall = wide * label.height / label.width
            _bent(k, label, r + 1.5, wide, tall / r / 2, r + 70)


def _bent(k, drawing, r, wide, half, z):
    """Label on the front of a lying cylinder about X."""

    def point(u, v):
        a = (v - 0.5) * 2 * half + math.radians(12)
        return ((u - 0.5) * wide, -r * math.cos(a), z + r * math.sin(a))

    skin(k, point, nu=2, nv=24, drawing=drawing)


def bottle(
    k, r=45.0, h=190.0, fill=None, label=None, loc=(0, 0, 0), wall=None, cap=BLACK, level=0.6,
    degrees=170.0,
):  # fmt: skip
    """Round bottle of thin glass with its liquid, a screw cap with a tamper ring and a label."""
    shoulder, neck = h * 0.68, r * 0.34
    with k.at(loc):
        profile = [(0, 1), (r * 0.9, 0), (r, r * 0.1), (r, shoulder)]
        profile += [(neck + (r - neck) * math.cos(a), shoulder + h * 0.14 * math.sin(a))
                    for a in [math.radians(9 * i) for i in range(1, 11)]]  # fmt: skip
        k.lathe([*profile, (neck, h * 0.87)], wall or clear())
        if fill is not None:
            s, top = r - 1.6, h * level
            k.lathe([(0, 2), (s * 0.92, 2), (s, r * 0.12), (s, top), (0, top - 0.5)], fill)
        shell = plastic(cap, 0.35)
        k.cyl(neck * 1.3, h * 0.13, shell, (0, 0, h * 0.87), seg=40)
        k.tube(neck * 1.3, neck * 0.9, h * 0.022, shell, (0, 0, h * 0.84), seg=40)
        for i in range(24):
            a = math.radians(15 * i)
            x, y = neck * 1.3 * math.cos(a), neck * 1.3 * math.sin(a)
            k.box((1.1, 1.6, h * 0.1), shell, (x, y, h * 0.935), 0.2, rot=(0, 0, 15 * i))
        if label is not None:
            tall = min(fit(label, r, degrees), h * 0.52)
            k.wrap(label, r + 0.3, tall, degrees, (0, 0, h * 0.36), -94)
    return loc[2] + h


def plastic_bottle(k, r, h, color=WHITE, label=None, loc=(0, 0, 0), cap=WHITE, degrees=170.0):
    """Wide-mouth plastic bottle."""
    bottle(k, r, h, None, label, loc, plastic(color, 0.4), cap, degrees=degrees)


def jar(
    k, r=45.0, h=110.0, fill=None, label=None, loc=(0, 0, 0), cap=BLACK, level=0.78, wall=None,
    degrees=120.0, top=None,
):  # fmt: skip
    """Wide clear jar of powder, pieces or liquid with a screw lid."""
    with k.at(loc):
        k.lathe([(0, 0.8), (r * 0.92, 0), (r, r * 0.08), (r, h * 0.82), (r * 0.88, h * 0.87)],
                wall or clear())  # fmt: skip
        if fill is not None:
            s, z = r - 1.2, h * level
            k.lathe([(0, 2), (s * 0.92, 2), (s, r * 0.1), (s, z), (s * 0.7, z + h * 0.02),
                     (0, z + h * 0.03)], fill)  # fmt: skip
        k.cyl(r * 0.94, h * 0.16, top or plastic(cap, 0.35), (0, 0, h * 0.85), seg=64)
        k.torus(r * 0.94, r * 0.02, top or plastic(cap, 0.35), (0, 0, h * 0.87))
        if label is not None:
            tall = min(fit(label, r, degrees), h * 0.5)
            k.wrap(label, r + 0.3, tall, degrees, (0, 0, h * 0.3), -94)
    return loc[2] + h


def spool(k, r, core, width, wound, mat=None, loc=(0, 0, 0), axis="Z", bore=None, flange=None):
    """Flanged spool; its axis starts at loc, wound to the radius `wound` (mat of the wire)."""
    side = flange or plastic((0.04, 0.04, 0.045), 0.4)
    t, hole = max(2.0, r * 0.03), bore or core * 0.6
    windows = [circle(r * 0.09, 24, r * 0.62 * math.cos(a), r * 0.62 * math.sin(a))
               for a in [math.radians(60 * i + 30) for i in range(6)]]  # fmt: skip
    with k.at(loc, axis):
        for z in (t / 2, width - t / 2):
            k.plate([circle(r, 96), circle(hole, 48), *(windows if wound < r * 0.5 else [])], t,
                    side, (0, 0, z), bevel=t * 0.2)  # fmt: skip
        k.tube(core, hole, width - 2 * t, side, (0, 0, t), seg=64)
        if mat is not None:
            n = 40
            ribs = []
            for i in range(n * 4 + 1):
                z = t + (width - 2 * t) * i / (n * 4)
                ribs.append((wound - 0.012 * r * abs(math.sin(i * math.pi / 4)), z))
            k.lathe([(core, t), *ribs, (core, width - t)], mat, seg=128, smooth=60)
        k.tube(hole * 1.25, hole, t * 1.3, side, (0, 0, width - t * 0.3), seg=48)
