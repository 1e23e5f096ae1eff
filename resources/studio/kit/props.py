"""Things of known size: ruler, 25 mm token, gloved hand, officer."""

import itertools
import math

from mathutils import Vector

from kit import labels
from kit.core import rounded
from kit.materials import painted, plastic, polished

NAVY, VEST, SKIN = (0.025, 0.035, 0.07), (0.55, 0.62, 0.02), (0.42, 0.29, 0.22)


def ruler(k, loc, length=150, rot=0.0):
    """Lay a centimetre ruler on the table (length in millimetres, rot in degrees)."""
    with k.as_prop():
        k.image(labels.ruler(length), length + 8, 24, loc, rot=(0, 0, rot), t=1.2, rough=0.4)


def token(k, loc, diameter=25):
    """Lay a brass token of known diameter on the table."""
    brass = polished((0.75, 0.58, 0.28), 0.2)
    with k.as_prop(), k.at(loc):
        k.cyl(diameter / 2, 2, brass)
        k.torus(diameter / 2 - 1.2, 0.5, brass, (0, 0, 2))
        words = f"{diameter} mm"
        k.text(words, diameter * 0.15, plastic((0.05, 0.04, 0.02)), (0, 0, 2.05), depth=0.05)


def hand(k, loc, rot=0.0, color=(0.06, 0.16, 0.42)):
    """Lay a gloved right hand palm down, middle finger along +Y (190 mm)."""
    capsules = [
        ((-28, 0, 17), (-32, 78, 19), 15, 12), ((-10, 0, 18), (-11, 84, 21), 16, 12.5),
        ((10, 0, 18), (10, 80, 21), 16, 12), ((28, 2, 16), (28, 70, 18), 14, 11),
        ((0, -60, 24), (0, 0, 24), 24, 24), ((-14, -70, 20), (-14, -10, 18), 18, 18),
        ((14, -70, 20), (14, -10, 18), 18, 18),
    ]  # fmt: skip
    fingers = (
        (-32, 78, 70, 8, 9.5),
        (-11, 84, 80, 2, 10),
        (10, 80, 74, -4, 9.6),
        (28, 70, 58, -11, 8.6),
    )
    for x, y, length, angle, r in fingers:
        a, start = math.radians(angle), Vector((x, y, 20))
        for i, share in enumerate((0.45, 0.3, 0.25)):
            step = Vector((-math.sin(a), math.cos(a), 0)) * length * share
            stop = Vector((start.x + step.x, start.y + step.y, (26, 21, 12)[i]))
            capsules.append((start, stop, r - 0.4 * i, r - 0.4 * (i + 1)))
            start = stop
    capsules += [
        ((-24, -28, 18), (-58, 14, 16), 15, 12.5), ((-58, 14, 16), (-68, 44, 13), 12, 10.5),
        ((-68, 44, 13), (-66, 62, 12), 10.5, 9.5),
    ]  # fmt: skip
    with k.as_prop(), k.at(loc, rot=(0, 0, rot)):
        k.blob(capsules, plastic(color, 0.5), 2.4, 8)
        k.tube(
            33, 29, 26, plastic(tuple(c * 0.7 for c in color), 0.5), (0, -78, 33), rot=(90, 0, 0)
        )


def _limbs(blob):
    navy, skin, boot = plastic(NAVY, 0.8), plastic(SKIN, 0.6), plastic((0.015,) * 3, 0.5)
    legs = [((-60, 5, 920), (60, 5, 920), 100, 100), ((-60, 5, 960), (60, 5, 960), 98, 98)]
    for x in (-1, 1):
        legs += [((x * 70, 5, 930), (x * 88, 0, 500), 92, 62)]
        legs += [((x * 88, 0, 500), (x * 95, 12, 120), 62, 52)]
        toe = ((x * 97, 20, 48), (x * 108, -150, 38), 44, 34)
        blob(boot, toe, ((x * 97, 20, 48), (x * 96, 14, 130), 44, 50))
        sleeve = ((x * 165, 8, 1395), (x * 208, 20, 1130), 62, 50)
        blob(navy, sleeve, ((x * 208, 20, 1130), (x * 216, -45, 900), 48, 38))
        palm = ((x * 216, -52, 870), (x * 214, -76, 800), 33, 26)
        thumb = ((x * 206, -78, 850), (x * 194, -100, 800), 14, 11)
        fingers = ((x * 214, -78, 800), (x * 206, -82, 745), 22, 13)
        blob(skin, palm, thumb, fingers, voxel=7)
    blob(navy, *legs)


def _head(blob):
    navy, skin, hair = plastic(NAVY, 0.8), plastic(SKIN, 0.6), plastic((0.03, 0.02, 0.015), 0.8)
    skull = ((0, 5, 1640), (0, 10, 1655), 74, 78)
    jaw = ((0, -28, 1585), (0, -10, 1640), 46, 64)
    neck = ((0, 12, 1470), (0, 5, 1600), 50, 46)
    nose = ((0, -82, 1636), (0, -92, 1620), 8, 11)
    ears = [((x * 74, 5, 1620), (x * 76, 8, 1645), 11, 13) for x in (-1, 1)]
    blob(skin, skull, jaw, neck, nose, *ears, voxel=6)
    blob(hair, ((0, 26, 1625), (0, 20, 1665), 70, 74), voxel=7)
    blob(navy, ((0, 12, 1692), (0, 8, 1708), 83, 78), voxel=7)
    peak = ((-42, -88, 1684), (42, -88, 1684), 12, 12)
    blob(navy, peak, ((-30, -112, 1676), (30, -112, 1676), 8, 8), voxel=6)


def person(k, loc, rot=0.0, height=1750.0):
    """Stand an officer in navy uniform and reflective vest (height in millimetres)."""
    s = height / 1750

    def blob(mat, *capsules, voxel=11):
        scaled = [
            (Vector(a) * s, Vector(b) * s, r0 * s, r1 * s) for a, b, r0, r1 in capsules
        ]  # capsule sizes follow the height
        k.blob(scaled, mat, voxel * s, 6)

    levels = [(985, 62, 94), (1100, 58, 92), (1250, 76, 97), (1350, 94, 94), (1402, 102, 76)]
    torso = []
    for (z0, w0, r0), (z1, w1, r1) in itertools.pairwise(levels):
        for t in (0.0, 0.2, 0.4, 0.6, 0.8):
            w, z, r = w0 + (w1 - w0) * t, z0 + (z1 - z0) * t, r0 + (r1 - r0) * t
            torso.append(((-w, 6, z), (w, 6, z), r, r))
    with k.as_prop(), k.at(loc, rot=(0, 0, rot)):
        _limbs(blob)
        _head(blob)
        blob(plastic(VEST, 0.7), *torso)
        for z, w, r in ((1075, 59, 92), (1215, 72, 96)):  # reflective bands of the vest
            outline = rounded(2 * (w + r) * s, 2 * r * s, (r - 1) * s, 16)
            k.plate([outline], 46 * s, plastic((0.62, 0.64, 0.66), 0.3), (0, 6 * s, z * s))
        belt = rounded(324 * s, 202 * s, 100 * s, 16)
        k.plate([belt], 40 * s, plastic((0.012,) * 3, 0.4), (0, 6 * s, 952 * s))
        k.box((52 * s, 12 * s, 44 * s), painted((0.5, 0.5, 0.5)), (0, -97 * s, 952 * s))
        k.box((58 * s, 10 * s, 84 * s), plastic((0.9, 0.9, 0.88)), (62 * s, -88 * s, 1300 * s))


def scale(k):
    """Add the scale prop that suits the size of the subject: token and ruler, hand or officer."""
    low, high = k.extent()
    size, middle = max(high - low), (low.x + high.x) / 2
    if size < 450:
        length = 100 if size < 90 else 150 if size < 220 else 300
        gap = 14 + 0.06 * size
        ruler(k, (max(low.x + length / 2, middle - 0.1 * size), low.y - gap - 12, 0), length, 3)
        if size < 160:
            token(k, (low.x - gap - 6, low.y - gap * 0.4, 0))
    elif size < 1100 or (size < 2300 and high.z < 0.4 * size):  # an officer dwarfs a long arm
        hand(k, (low.x + 0.1 * size, low.y - 170, 0), 12)
    else:
        person(k, (high.x + 420, max(low.y, (low.y + high.y) / 2 - 900), 0), -15)
