"""Plant parts: motors, vessels, nozzles, gauges, columns, frames, pipes, control boxes.

Round parts rise along local Z (rot=LAID lays them along X, local -X then is the top).
Valves and handwheels are in kit/valves.py, pumps and fans in kit/pumps.py.
"""

import math

from kit import labels
from kit.core import FRONT, X, polar, rounded
from kit.materials import BLACK, BLUE, RED, plastic, polished, rubber
from kit.parts import bolt, button, flange
from kit.valves import handwheel

FLAT = (0, 0, 0)
LAID = (0, 90, 0)  # lays a part that rises along Z down along +X


def dome(r, flat=0.5, n=18):
    """Profile of a dished end from the pole (0, flat * r) down to the rim (r, 0)."""
    steps = [t * math.pi / 2 / n for t in range(n + 1)]
    return [(r * math.sin(t), r * flat * math.cos(t)) for t in steps]


def finned(k, r, depth, n, length, mat, loc=FLAT, rot=FLAT):
    """Round barrel with n lengthwise cooling fins, r over the fins."""
    outline = []
    for i in range(n):
        for share, out in ((-0.5, 0), (-0.2, 0), (-0.14, 1), (0.14, 1), (0.2, 0)):
            t, a = 2 * math.pi * (i + share) / n, r - depth * (1 - out)
            outline.append((a * math.cos(t), a * math.sin(t)))
    with k.at(loc, rot=rot):
        k.plate([outline], length, mat, (0, 0, length / 2), bevel=min(0.6, r * 0.01))


def motor(k, r, length, paint, loc=FLAT, rot=FLAT, box=180, feet=0.0, face=0.0):
    """Finned electric motor, drive end at z = 0; box and feet are in degrees and millimetres.

    `box` turns the terminal box (180 is the top of a laid motor), `feet` is the shaft height of a
    laid motor on feet, `face` the radius of a mounting flange at the drive end.
    """
    tone, wide = length, r * 0.97
    with k.at(loc, rot=rot):
        finned(k, r, r * 0.16, 40, tone * 0.62, paint, (0, 0, tone * 0.11))
        shield = [(0, 0), (r * 0.4, 0), (r * 0.45, tone * 0.03), (r * 0.88, tone * 0.06)]
        k.lathe([*shield, (wide, tone * 0.08), (wide, tone * 0.13), (0, tone * 0.13)], paint)
        cowl = [(0, 0.71), (1.0, 0.71), (1.02, 0.72), (1.02, 0.94), (0.94, 0.995), (0, 0.995)]
        k.lathe([(r * a, tone * z) for a, z in cowl], paint)
        k.cyl(r * 0.74, tone * 0.004, plastic(BLACK), (0, 0, tone * 0.995))
        for share in (0.2, 0.36, 0.52, 0.68):
            k.torus(r * share, r * 0.025, paint, (0, 0, tone * 1.0))
        for angle in (0, 60, 120):
            k.box((r * 1.46, r * 0.05, r * 0.05), paint, (0, 0, tone), 0.2, rot=(0, 0, angle))
        for x, y, _ in polar(4, r * 0.8, 45):
            bolt(k, r * 0.09, (x, y, tone * 0.06), rot=(180, 0, 0))
        k.cyl(r * 0.16, tone * 0.16, polished(), (0, 0, -tone * 0.14))
        if face:
            flange(k, face, r * 0.2, tone * 0.04, 4, face * 0.86, r * 0.1, paint, bolts=True)
        with k.at((0, 0, tone * 0.36), rot=(0, 0, box)):
            k.box((r * 0.5, r * 0.86, tone * 0.27), paint, (r * 1.1, 0, 0), r * 0.04)
            k.box((r * 0.1, r * 0.96, tone * 0.31), paint, (r * 1.37, 0, 0), r * 0.03)
            for y in (-0.38, 0.38):
                for z in (-0.12, 0.12):
                    k.cyl(r * 0.045, r * 0.03, polished(), (r * 1.42, r * y, tone * z), axis=X)
            k.cyl(r * 0.13, r * 0.22, plastic(BLACK), (r * 1.1, -r * 0.64, 0), rot=(-90, 0, 0))
        if feet:
            for z in (0.16, 0.62):
                for y in (-0.78, 0.78):
                    k.box((feet - r * 0.45, r * 0.3, tone * 0.13), paint,
                          ((feet + r * 0.45) / 2, r * y, tone * z), r * 0.04)  # fmt: skip
                    k.box((r * 0.14, r * 0.6, tone * 0.15), paint,
                          (feet - r * 0.07, r * y * 1.12, tone * z), r * 0.03)  # fmt: skip
        k.box((r * 0.5, r * 0.02, tone * 0.13), polished(), (0, -r * 0.995, tone * 0.55), 0.3)


def nozzle(k, r, h, mat, loc=FLAT, rot=FLAT, blind=False, n=8, wall=None, steel=None):
    """Flanged branch of outer radius r rising h from loc; a blind one is closed and bolted."""
    wall = wall or r * 0.14
    ro, t = r * 1.75, max(r * 0.22, 4)
    with k.at(loc, rot=rot):
        k.tube(r, r - wall, h - 1, mat)
        flange(k, ro, r - wall, t, n, r * 1.42, r * 0.22, mat, (0, 0, h - t))
        k.tube(r * 1.2, r - wall, t * 0.14, mat, (0, 0, h))
        if blind:
            k.tube(r * 1.2, r * 0.5, t * 0.2, rubber(), (0, 0, h + t * 0.1))
            flange(k, ro, 0, t, n, r * 1.42, r * 0.22, steel or mat, (0, 0, h + t * 0.3))
            for x, y, _ in polar(n, r * 1.42):
                bolt(k, r * 0.2, (x, y, h + t * 1.3))
                bolt(k, r * 0.2, (x, y, h - t), rot=(180, 0, 0))


def manway(k, r, mat, loc=FLAT, rot=FLAT, h=None, n=16):
    """Bolted manhole with cover, handle and hinge arm, rising from loc."""
    h, t = h or r * 0.6, r * 0.14
    with k.at(loc, rot=rot):
        k.tube(r, r * 0.94, h, mat)
        flange(k, r * 1.3, r * 0.9, t, n, r * 1.16, r * 0.08, mat, (0, 0, h - t))
        flange(k, r * 1.3, 0, t, n, r * 1.16, r * 0.08, mat, (0, 0, h + r * 0.02), bolts=True)
        for x in (-0.25, 0.25):
            k.cyl(r * 0.035, r * 0.16, mat, (r * x, 0, h + t), seg=16)
        k.cyl(r * 0.035, r * 0.54, mat, (-r * 0.27, 0, h + t + r * 0.16), axis=X)
        k.box((r * 0.14, r * 0.4, r * 0.5), mat, (0, r * 1.4, h - r * 0.1), r * 0.03)
        k.cyl(r * 0.06, r * 0.5, polished(), (-r * 0.25, r * 1.52, h + r * 0.04), axis=X)


def vessel(k, r, length, mat, loc=FLAT, rot=FLAT, flat=0.5, seams=1):
    """Closed shell between dished ends; tangent lines at z = 0 and z = length."""
    with k.at(loc, rot=rot):
        low = [(a, -z) for a, z in dome(r, flat)]
        high = [(a, length + z) for a, z in reversed(dome(r, flat))]
        k.lathe([*low, *high], mat, smooth=60, seg=144)
        for i in range(seams + 2):
            k.torus(r, max(r * 0.006, 0.6), mat, (0, 0, length * i / (seams + 1)))


def legs(k, r, h, mat, loc=FLAT, n=4, leg=None, start=45, up=0.15):
    """Round legs with pads and foot plates; loc is on the floor, h the lower tangent line."""
    leg = leg or r * 0.09
    with k.at(loc):
        for _, _, angle in polar(n, r, start):
            with k.at(rot=(0, 0, angle)):
                k.tube(leg, leg * 0.8, h + r * up, mat, (r + leg * 0.6, 0, leg * 0.2))
                k.box((leg * 3.4, leg * 3.4, leg * 0.3), mat, (r + leg * 0.6, 0, 0), base=True)
                k.box((leg * 1.2, leg * 3, r * up * 2), mat, (r, 0, h + r * up * 0.8), leg * 0.1)


def saddles(k, r, length, h, mat, loc=FLAT, t=None):
    """Two saddles under a shell laid along X; loc is on the floor under its middle, h its axis."""
    t = t or r * 0.14
    arc = [math.radians(-150 + 120 * i / 24) for i in range(25)]
    bed = [(r * 1.01 * math.cos(a), h + r * 1.01 * math.sin(a)) for a in arc]
    w = r * 0.86
    outline = [(-w, t * 0.1), *bed, (w, t * 0.1)]
    for x in (-length * 0.3, length * 0.3):
        with k.at(loc), k.at((x, 0, 0), rot=(90, 0, 90)):
            k.plate([outline], t, mat, bevel=t * 0.05)
            k.box((2.1 * w, t * 0.2, t * 2.2), mat, (0, t * 0.1, 0), t * 0.03)
            for y in (-w * 0.6, 0, w * 0.6):
                k.box((t * 0.25, h - r * 0.9, t * 1.9), mat, (y, (h - r * 0.9) / 2, 0), t * 0.03)


def skirt(k, r, h, mat, loc=FLAT, n=8):
    """Cylindrical skirt with a base ring and anchor bolts."""
    with k.at(loc):
        k.tube(r * 1.005, r * 0.97, h, mat)
        flange(k, r * 1.16, r * 0.9, r * 0.05, 0, 0, 1, mat)
        for x, y, angle in polar(n, r * 1.08, 11):
            bolt(k, r * 0.04, (x, y, r * 0.05))
            k.box((r * 0.14, r * 0.02, r * 0.16), mat, (x, y, r * 0.12), rot=(0, 0, angle + 8))


def gauge(k, r, loc=FLAT, rot=FLAT, stem=None, top=0.6):
    """Dial gauge facing -Y on a stem; loc is the foot of the stem."""
    stem = stem or r * 1.6
    with k.at(loc, rot=rot):
        k.cyl(r * 0.16, stem, polished(), seg=24)
        k.prism(6, r * 0.3, r * 0.3, polished(), (0, 0, stem * 0.45))
        with k.at((0, r * 0.35, stem + r * 0.85), rot=FRONT):
            k.cyl(r, r * 0.62, polished(), edge=r * 0.06)
            k.torus(r * 0.94, r * 0.08, polished(), (0, 0, r * 0.62))
            k.cyl(r * 0.88, r * 0.03, plastic((0.7, 0.7, 0.69)), (0, 0, r * 0.62))
            for x, y, angle in polar(11, r * 0.7, -45):
                if not 230 < angle < 310:
                    k.box((r * 0.16, r * 0.04, r * 0.02), plastic(BLACK), (x, y, r * 0.655),
                          0.02, rot=(0, 0, angle))  # fmt: skip
            a = math.radians(225 - 270 * top)
            k.box((r * 0.8, r * 0.05, r * 0.02), plastic(RED),
                  (r * 0.26 * math.cos(a), r * 0.26 * math.sin(a), r * 0.67),
                  0.02, rot=(0, 0, math.degrees(a)))  # fmt: skip
            k.cyl(r * 0.08, r * 0.05, plastic(BLACK), (0, 0, r * 0.65), seg=24)


def skid(k, w, d, mat, loc=FLAT, beam=80.0, height=0.0, cross=3, rails=(1.0,)):
    """Frame of beams on the floor, w by d; with a height also posts and top rails at shares."""
    with k.at(loc):
        for y in (-1, 1):
            k.box((w, beam * 0.6, beam), mat, (0, y * (d - beam * 0.6) / 2, 0), 2, base=True)
        for i in range(cross):
            x = (w - beam * 0.6) * (i / (cross - 1) - 0.5)
            k.box((beam * 0.6, d - beam * 0.8, beam * 0.9), mat, (x, 0, 0), 2, base=True)
        for y in (-1, 1) if height else ():
            for x in (-1, 1):
                place = (x * (w - beam) / 2, y * (d - beam) / 2, beam * 0.5)
                k.box((beam * 0.8, beam * 0.8, height - beam), mat, place, 2, base=True)
            for share in rails:
                level = height * share - beam * 0.4
                k.box((w, beam * 0.8, beam * 0.8), mat, (0, y * (d - beam) / 2, level), 2)
                if y > 0:
                    for x in (-1, 1):
                        k.box((beam * 0.8, d, beam * 0.8), mat, (x * (w - beam) / 2, 0, level), 2)


def ladder(k, h, mat, loc=FLAT, rot=FLAT, w=400.0, cage=True):
    """Rung ladder on a plane facing -Y, with a safety cage above 2.2 m."""
    with k.at(loc, rot=rot):
        for x in (-w / 2, w / 2):
            k.box((12, 50, h), mat, (x, 0, 0), 2, base=True)
        for i in range(int(h / 280)):
            k.cyl(11, w, mat, (-w / 2, 0, 200 + i * 280), axis=X, seg=12)
        hoops = [2200 + i * 800 for i in range(int((h - 2200) / 800) + 1)] if cage else []
        for z in hoops:
            arc = [math.radians(180 + 180 * i / 16) for i in range(17)]
            path = [(w * 0.85 * math.cos(a), w * 1.5 * math.sin(a), z) for a in arc]
            k.sweep([(-w / 2, 0, z), *path, (w / 2, 0, z)], 12, mat, bezier=False)
        for angle in (200, 235, 270, 305, 340) if len(hoops) > 1 else ():
            a = math.radians(angle)
            place = (w * 0.85 * math.cos(a), w * 1.5 * math.sin(a), hoops[0])
            k.box((30, 6, hoops[-1] - hoops[0]), mat, place, 1, base=True)


def platform(k, r, reach, mat, rail, loc=FLAT, start=180.0, sweep=180.0, post=1000.0):
    """Ring platform with railings round a column of radius r over a sector (degrees)."""
    ro, n = r + reach, max(6, int(sweep / 15))
    steps = [math.radians(start + sweep * i / n) for i in range(n + 1)]
    ring = [(ro * math.cos(a), ro * math.sin(a)) for a in steps]
    ring += [(r * 1.02 * math.cos(a), r * 1.02 * math.sin(a)) for a in reversed(steps)]
    with k.at(loc):
        k.plate([ring], 40, mat, bevel=2)
        for share in (0.5, 1.0):
            path = [((ro - 30) * math.cos(a), (ro - 30) * math.sin(a), post * share) for a in steps]
            k.sweep(path, 20, rail, bezier=False)
        for a in steps[::2]:
            k.cyl(20, post, rail, ((ro - 30) * math.cos(a), (ro - 30) * math.sin(a), 0), seg=16)


def column(k, r, h, mat, loc=FLAT, base=None, manways=(), branches=(), flanges=(), turn=-90):
    """Tall column on a skirt: `manways` and shell `flanges` at heights, branches (z, angle, r)."""
    base = base or r * 1.6
    with k.at(loc):
        skirt(k, r, base, mat)
        vessel(k, r, h - base - r * 0.5, mat, (0, 0, base), seams=3)
        for z in flanges:
            for step in (0, r * 0.1):
                flange(k, r * 1.16, r * 0.95, r * 0.09, 0, 0, 1, mat, (0, 0, z + step))
            for x, y, _ in polar(20, r * 1.09):
                bolt(k, r * 0.05, (x, y, z + r * 0.19))
                bolt(k, r * 0.05, (x, y, z), rot=(180, 0, 0))
        for z in manways:
            manway(k, r * 0.42, mat, (0, 0, z), (90, 0, turn + 90), h=r * 1.22)
        for z, angle, size in branches:
            nozzle(k, size, r * 1.3, mat, (0, 0, z), (0, 90, angle))
        nozzle(k, r * 0.18, r * 0.3, mat, (0, 0, h - r * 0.04))


def run(k, points, r, mat, ends=True, bend=None, collar=None):
    """Pipe through points with elbows, flanges of both ends and weld rings before the bends."""
    k.pipe(points, r, mat, bend)
    for a, b in ((points[0], points[1]), (points[-1], points[-2])) if ends else ():
        d = [q - p for p, q in zip(a, b, strict=True)]
        size = math.sqrt(sum(v * v for v in d))
        polar_angle = math.degrees(math.acos(d[2] / size))
        with k.at(a, rot=(0, polar_angle, math.degrees(math.atan2(d[1], d[0])))):
            flange(k, r * 1.8, 0, r * 0.34, 4, r * 1.45, r * 0.28, collar or mat)
            for x, y, _ in polar(4, r * 1.45):
                bolt(k, r * 0.24, (x, y, r * 0.34))


def manifold(k, length, r, n, mat, wheel, loc=FLAT, rot=FLAT, drop=None):
    """Header along X with n valved branches down (small bellows valves with handwheels)."""
    drop = drop or r * 8
    with k.at(loc, rot=rot):
        run(k, [(-length / 2, 0, 0), (length / 2, 0, 0)], r, mat)
        for i in range(n):
            x = length * ((i + 0.5) / n - 0.5)
            k.cyl(r * 0.5, drop, mat, (x, 0, -drop), seg=32)
            with k.at((x, 0, -drop * 0.5)):
                k.prism(6, r * 1.0, r * 1.6, mat, (0, 0, -r * 0.8))
                k.cyl(r * 0.55, r * 2.2, mat, rot=FRONT)
                handwheel(k, r * 1.5, wheel, (0, -r * 2.6, 0), FRONT)
            k.prism(6, r * 0.9, r * 0.8, polished(), (x, 0, -drop))


def control_box(k, w, h, d, paint, loc=FLAT, title="CONTROL", rows=None, legs=0.0, lights=3):
    """Wall cabinet with its back bottom middle at loc: door, screen, buttons, cable glands."""
    rows = rows or [("PUMP 1", "RUN", False), ("PRESSURE", "2.4 bar", False),
                    ("TEMP", "41 °C", False), ("ALARM", "NONE", True)]  # fmt: skip
    with k.at(loc):
        k.box((w, d, h), paint, (0, -d / 2, legs), min(w, d) * 0.03, base=True)
        for x in (-w * 0.42, w * 0.42) if legs else ():
            k.box((w * 0.1, d * 0.3, legs), paint, (x, -d / 2, 0), 2, base=True)
        for x in (-0.3, -0.1, 0.1):
            k.cyl(w * 0.03, h * 0.04, plastic(BLACK), (w * x, -d / 2, legs - h * 0.035))
        with k.at((0, -d, legs + h / 2), rot=FRONT):
            k.plate([rounded(w * 0.95, h * 0.96, w * 0.03)], w * 0.01, rubber())
            k.plate([rounded(w * 0.93, h * 0.945, w * 0.03)], w * 0.03, paint, (0, 0, w * 0.013))
            k.plate([rounded(w * 0.72, h * 0.3, w * 0.02)], w * 0.02, plastic((0.05,) * 3),
                    (0, h * 0.25, w * 0.03))  # fmt: skip
            drawing = labels.screen(title, rows)
            k.image(drawing, w * 0.64, h * 0.26, (0, h * 0.25, w * 0.04), t=1, rough=0.12)
            k.plate([rounded(w * 0.06, h * 0.14, w * 0.02)], w * 0.05, polished(),
                    (w * 0.4, -h * 0.1, w * 0.04))  # fmt: skip
        for i, color in enumerate(((0.5, 0.02, 0.02), (0.02, 0.35, 0.08), BLUE)[:lights]):
            place = (w * (i - (lights - 1) / 2) * 0.2, -d - w * 0.025, legs + h * 0.47)
            button(k, w * 0.04, color, place)
