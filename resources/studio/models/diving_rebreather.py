"""Rebreather: backpack with two wide hoses to one mouthpiece, bags, scrubber, oxygen cells."""

import itertools
import math

from kit import labels
from kit.core import FRONT, View, polar
from kit.materials import BLACK, DARK, RED, painted, plastic, polished, rubber
from kit.parts import sticker
from kit.props import scale
from kit.works import badge
from mathutils import Vector

VIEWS = {"hero": View(-20, 16), "closeup": View(-14, 20, at="two-hoses", radius=130)}


def _hose(k, points):
    k.sweep(points, 17, rubber((0.03,) * 3))
    path = [Vector(p) for p in points]
    for a, b in itertools.pairwise(path):
        for i in range(9):
            p, d = a.lerp(b, i / 9), (b - a)
            turn_ = d.to_track_quat("Z", "Y").to_euler()
            k.torus(18, 3.4, rubber((0.05,) * 3), tuple(p), rot=[math.degrees(t) for t in turn_])


def build(k):
    """Set standing upright, harness side to the viewer."""
    shell, bag = plastic((0.05, 0.055, 0.05), 0.45), plastic((0.09, 0.10, 0.06), 0.75)
    k.box((330, 150, 470), shell, (0, 60, 20), 50, base=True)
    k.box((250, 100, 24), shell, (0, 60, 0), 4, base=True)
    for x in (-195, 195):
        k.cyl(
            50,
            330,
            painted((0.5, 0.5, 0.5) if x < 0 else (0.03, 0.08, 0.25), 0.35),
            (x, 60, 40),
            edge=18,
        )
        k.cyl(16, 50, polished(), (x, 60, 365))
        k.cyl(24, 26, plastic(BLACK), (x, 40, 395), rot=FRONT)
        k.box((30, 120, 20), shell, (x * 0.85, 60, 180), 2)
        k.box((30, 120, 20), shell, (x * 0.85, 60, 300), 2)
    k.cyl(88, 240, plastic((0.20, 0.21, 0.22), 0.35), (0, -10, 60))
    k.cyl(94, 34, plastic((0.10, 0.11, 0.12), 0.3), (0, -10, 296))
    for x, y, _ in polar(8, 94):
        k.box((16, 16, 30), plastic(DARK), (x, y - 10, 312), 4)
    for x in (-110, 110):
        k.box((110, 76, 270), bag, (x, -60, 190), 34, base=True)
        k.box((26, 80, 300), plastic((0.02,) * 3, 0.8), (x * 1.4, -60, 180), 3, base=True)
    with k.at((0, -190, 500)):
        k.cyl(30, 110, plastic(DARK, 0.35), (-55, 0, 0), axis="X")
        k.box((54, 44, 30), rubber((0.2, 0.2, 0.22)), (0, -44, 0), 8)
        k.cyl(11, 40, plastic(RED, 0.3), (0, 20, 24))
    for s in (-1, 1):
        _hose(
            k,
            [
                (s * 56, -190, 500),
                (s * 130, -180, 520),
                (s * 160, -100, 540),
                (s * 120, -40, 470),
                (s * 110, -50, 430),
            ],
        )
        k.cyl(24, 30, plastic(DARK), (s * 110, -56, 430))
    k.box((170, 80, 50), plastic((0.08,) * 3), (0, 60, 480), 12, base=True)
    for x in (-50, 0, 50):
        k.cyl(17, 34, polished((0.6, 0.5, 0.2)), (x, 40, 530))
        k.sweep([(x, 40, 562), (x + 20, 10, 590), (90, 30, 560), (120, 60, 500)], 3, rubber())
    k.box((90, 30, 60), plastic(DARK), (-265, -150, 30), 8)
    k.image(
        labels.line("PO2 1.28", 60, 30, (20, 40, 30), (120, 255, 150)),
        66,
        33,
        (-265, -166, 34),
        rot=FRONT,
    )
    k.sweep([(-225, -140, 30), (-190, -60, 60), (-150, 60, 380), (-60, 70, 510)], 4, rubber())
    sticker(k, "O2", 40, 40, (195, 9, 250))
    badge(k, "KREISLAUF KR-3", ["PO2 1.3  EN 14143", "S/N 0317"], 110, (0, -99, 180))
    k.anchor("two-hoses", (-150, -140, 545))
    k.anchor("breathing-bags", (110, -99, 350))
    k.anchor("scrubber", (-10, -104, 285))
    k.anchor("oxygen-cells", (-265, -169, 40))
    scale(k)
