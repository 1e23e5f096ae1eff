"""Glass-lined reactor: jacketed steel vessel, open manhole showing the dark-blue lining."""

import math

import bmesh
from kit import labels
from kit.core import FRONT, View, polar, rounded
from kit.materials import BLACK, STEEL, enamel, painted, plastic, polished, turned
from kit.parts import bolt, flange, nameplate, sticker, warning
from kit.props import person

MANHOLE = (0.0, -350.0)
R, LOW, HIGH = 560.0, 620.0, 1720.0  # shell radius and the heights of its tangent lines
VIEWS = {
    "hero": View(az=-28, el=20),
    "closeup": View(az=-18, el=42, look=(10, -300, 1990), radius=390),
}


def _dome(r, flat, n=18):
    steps = [t * math.pi / 2 / n for t in range(n + 1)]
    return [(r * math.sin(t), r * flat * math.cos(t)) for t in steps]


def _pierce(part, centre, radius):
    """Take the faces within a circle (seen from above) out of a shell."""
    bm = bmesh.new()
    bm.from_mesh(part.data)
    far = [math.dist(face.calc_center_median()[:2], centre) for face in bm.faces]
    doomed = [face for face, gap in zip(bm.faces, far, strict=True) if gap < radius]
    bmesh.ops.delete(bm, geom=doomed, context="FACES")
    bm.to_mesh(part.data)
    bm.free()


def _nozzle(k, paint, x, y, r, h, blind=True):
    """Flanged nozzle on the head; a white gasket and the blue lining show at the joint."""
    base = HIGH + math.sqrt(max(0.0, 1 - (math.hypot(x, y) / R) ** 2)) * R * 0.5
    with k.at((x, y, base - 40)):
        k.tube(r, r - 14, h + 20, paint)
        flange(k, r + 42, r - 12, 24, 8, r + 24, 14, paint, (0, 0, h + 20))
        k.tube(r + 6, r - 14, 7, enamel(), (0, 0, h + 44))
        if blind:
            k.tube(r + 4, r - 18, 6, plastic((0.85, 0.85, 0.83)), (0, 0, h + 51))
            flange(k, r + 42, 0, 24, 8, r + 24, 14, paint, (0, 0, h + 57), bolts=True)
        for px, py, _ in polar(8, r + 24):
            k.cyl(6, 70, polished(), (px, py, h + 14), seg=16)
    return base


def _manhole(k, paint):
    """Open manhole with its cover swung up; the inside is glass from rim to bottom."""
    x, y, r = *MANHOLE, 130.0
    base = HIGH + math.sqrt(1 - (math.hypot(x, y) / R) ** 2) * R * 0.5
    k.lamp((x, y - 60, base + 700), 200, 5, target=(0, 0.1, -1))
    glassy = enamel((0.012, 0.035, 0.19))
    with k.at((x, y, base - 110)):
        k.tube(r + 16, r, 190, paint)
        flange(k, r + 62, r, 26, 12, r + 38, 20, paint, (0, 0, 176))
        rim = [(r - 6, 0), (r - 6, 204), (r - 2, 210), (r + 18, 210), (r + 22, 203), (r + 22, 200)]
        k.lathe(rim, glassy, smooth=60)
        for px, py, _ in polar(12, r + 38):
            k.cyl(9, 50, polished(), (px, py, 160), seg=20)
        bowl = [(a, -z) for a, z in _dome(r + 8, 1.5)]
        k.lathe(bowl, glassy, (0, 0, 20), smooth=60)
        k.anchor("glass-lining", ((r - 7) * 0.47, (r - 7) * 0.88, 175))
    with k.at((x, y, base - 110), rot=(0, 0, -90)):  # the hinge is on the right
        with k.at((0, r + 74, 216), rot=(100, 0, 0)):  # cover standing open, glass side out
            k.cyl(r + 62, 26, paint, (0, r + 20, -40), edge=4)
            k.cyl(r + 20, 12, glassy, (0, r + 20, -16), edge=6)
            k.torus(r - 10, 9, plastic((0.85, 0.85, 0.83)), (0, r + 20, -6))
        for px in (-70, 70):
            k.box((30, 120, 60), paint, (px, r + 62, 196), 6)


def _shell(k, paint, dark):
    """Inner vessel neck, jacket, legs and jacket nozzles."""
    head = [(r, HIGH + z) for r, z in reversed(_dome(R, 0.5, 72))]
    _pierce(k.lathe(head, paint, smooth=60, seg=288), MANHOLE, 138)
    flange(k, R + 70, R - 4, 34, 0, R + 42, 26, paint, (0, 0, HIGH - 30))
    flange(k, R + 70, R - 4, 34, 0, R + 42, 26, paint, (0, 0, HIGH - 72))
    k.tube(R + 30, R - 10, 8, plastic((0.85, 0.85, 0.83)), (0, 0, HIGH - 38))
    for x, y, angle in polar(24, R + 44, 7.5):
        with k.at((x, y, 0), rot=(0, 0, angle)):
            k.box((54, 40, 110), dark, (0, 0, HIGH - 36), 8)
            bolt(k, 22, (0, 0, HIGH + 19))
    jacket = R + 60
    bottom = [(r, LOW - z) for r, z in _dome(jacket, 0.5)]
    side = [(jacket, HIGH - 190), (R, HIGH - 130), (R, HIGH - 40)]
    k.lathe([*bottom, *side], paint, smooth=50)
    for angle in (45, 135, 225, 315):
        with k.at(rot=(0, 0, angle)):
            k.box((180, 130, 24), dark, (jacket + 60, 0, 900), 3)
            k.tube(55, 47, 890, dark, (jacket + 80, 0, 10))
            k.box((190, 190, 20), dark, (jacket + 80, 0, 10), 2)
            k.box((150, 16, 150), dark, (jacket + 40, 0, 980), 2)
    for z, angle in ((1380, -58), (720, -128)):
        with k.at((0, 0, z), rot=(0, 90, angle)):
            k.tube(45, 38, 140, paint, (0, 0, jacket - 20))
            flange(k, 86, 38, 20, 8, 66, 14, paint, (0, 0, jacket + 110))
    k.anchor("jacket", (-jacket * 0.7, -jacket * 0.714, 1220))


def _drive(k, paint):
    """Agitator gear and motor on the middle nozzle, mechanical seal lantern under it."""
    top = HIGH + R * 0.5
    k.cyl(150, 40, paint, (0, 0, top - 12))
    k.tube(120, 104, 150, paint, (0, 0, top + 20))
    k.cyl(80, 90, turned(STEEL), (0, 0, top + 40))
    k.cyl(170, 30, paint, (0, 0, top + 165))
    k.box((230, 260, 190), paint, (0, 0, top + 190), 24, base=True)
    motor = painted((0.05, 0.16, 0.32))
    k.cyl(105, 270, motor, (0, 0, top + 376))
    for _, _, angle in polar(30, 1):
        with k.at(rot=(0, 0, angle)):
            k.box((5, 22, 220), motor, (0, 112, top + 506), 1)
    k.cyl(112, 50, motor, (0, 0, top + 636), edge=12)
    k.box((90, 80, 100), motor, (-140, 0, top + 490), 6)


def build(k):
    """Stand the reactor on its four legs beside an officer."""
    paint, dark = painted((0.05, 0.13, 0.17), 0.42, 0.05), painted((0.07, 0.08, 0.09), 0.5)
    _shell(k, paint, dark)
    _drive(k, paint)
    _manhole(k, paint)
    for x, y, r in ((400, 40, 60), (250, 300, 60), (-300, 260, 60), (-60, 420, 75)):
        _nozzle(k, paint, x, y, r, 120)
    base = _nozzle(k, paint, -385, -60, 60, 110, blind=False)
    k.anchor("nozzle-flanges", (-385, -160, base + 102))
    lines = [
        "VOLUME 1600 L   GLASS LINED",
        "VESSEL  -1 / +6 bar  200 °C",
        "JACKET  6 bar   S/N R-2290",
    ]
    drawing = labels.plate(lines, 260, 130, head="VELDHAVEN REACTOR R-1600")
    with k.at((0, -R - 62, 1300)):
        k.box((290, 40, 160), painted((0.2, 0.2, 0.2)), (0, 10, 0), 4)
        nameplate(k, drawing, 260, 130, (0, -10, 0))
        sticker(k, "DO NOT STRIKE - GLASS LINED", 260, 34, (0, -10, -100), paper=(230, 190, 20))
        k.box((290, 40, 40), painted((0.2, 0.2, 0.2)), (0, 10, -100), 4)
        warning(k, 60, (190, 4, 0))
        k.plate([rounded(90, 90, 6)], 8, plastic(BLACK), (190, 9, 4), rot=FRONT)
    with k.at((0, 0, LOW - (R + 60) * 0.5)):
        k.tube(60, 48, 60, paint, (0, 0, -40))
        flange(k, 105, 48, 22, 8, 82, 16, paint, (0, 0, -60), bolts=True)
        k.cyl(70, 150, paint, (0, 0, -210))
    person(k, (1080, -260, 0), -18)
