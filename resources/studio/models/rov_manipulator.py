"""Underwater manipulator: jointed titanium arm with a claw, and a small master arm for the hand."""

import itertools

from kit import labels
from kit.core import FRONT, View
from kit.materials import anodised, brushed, plastic, polished, rubber, turned
from kit.props import scale
from kit.works import badge

VIEWS = {"hero": View(-22, 16), "closeup": View(-26, 16, at="claw", radius=190)}


def _arm(k, points, r, mat, dark):
    for i, (a, b) in enumerate(itertools.pairwise(points)):
        for dy in (-0.5, 0.5):
            k.sweep(
                [(a[0], a[1] + dy * r, a[2]), (b[0], b[1] + dy * r, b[2])],
                r * (0.5 - 0.05 * i),
                mat,
                bezier=False,
            )
    for i, p in enumerate(points):
        s = r * (1.05 - 0.12 * i)
        k.cyl(s, s * 2.6, mat, (p[0], p[1] + s * 1.3, p[2]), rot=FRONT)
        k.cyl(s * 0.75, s * 0.4, dark, (p[0], p[1] - s * 1.25, p[2]), rot=FRONT)
        k.cyl(s * 0.3, s * 0.3, polished(), (p[0], p[1] - s * 1.6, p[2]), rot=FRONT)


def build(k):
    """Slave arm on a base plate reaching right; master arm on its box in front."""
    titan, dark = turned((0.46, 0.45, 0.43), 0.3), anodised((0.04, 0.05, 0.08), 0.35)
    k.box((300, 300, 40), brushed((0.45,) * 3), (-420, 100, 0), 4, base=True)
    k.cyl(110, 150, titan, (-420, 100, 40))
    k.cyl(90, 90, dark, (-420, 100, 185))
    pts = [(-420, 100, 320), (-250, 100, 760), (180, 100, 640), (420, 100, 420)]
    _arm(k, pts, 72, titan, dark)
    k.cyl(90, 60, titan, (-420, 100, 260))
    for i in range(3):
        p, q = pts[i], pts[i + 1]
        k.sweep(
            [
                (p[0], 10, p[2] - 10),
                ((p[0] + q[0]) / 2, -10, (p[2] + q[2]) / 2 - 30 + 60 * (i == 0)),
                (q[0], 10, q[2] - 10),
            ],
            7,
            rubber((0.03, 0.03, 0.03)),
        )
        k.sweep(
            [
                (p[0] - 20, 190, p[2]),
                ((p[0] + q[0]) / 2, 200, (p[2] + q[2]) / 2 + 60),
                (q[0], 190, q[2]),
            ],
            11,
            rubber(),
        )
    with k.at((450, 100, 392), rot=(0, 132, 0)):
        k.cyl(46, 60, titan)
        k.cyl(54, 34, plastic((0.05, 0.18, 0.4), 0.4), (0, 0, 58))
        k.cyl(48, 50, titan, (0, 0, 92))
        for s in (-1, 1):
            k.plate(
                [
                    [
                        (s * 12, 0),
                        (s * 60, 20),
                        (s * 88, 90),
                        (s * 60, 190),
                        (s * 16, 240),
                        (s * 10, 225),
                        (s * 44, 170),
                        (s * 56, 100),
                        (s * 20, 50),
                    ]
                ],
                36,
                titan,
                (0, 0, 135),
                rot=FRONT,
            )
            for i in range(4):
                k.box((14, 38, 8), dark, (s * (50 - 9 * i), 0, 310 + 16 * i), 1)
    with k.at((180, -330, 0)):
        k.box((360, 240, 110), plastic((0.06,) * 3, 0.5), (0, 0, 0), 14, base=True)
        k.image(
            labels.screen("MASTER", [("J1-J7", "SYNC", False), ("FORCE", "41 N", True)]),
            130,
            92,
            (90, -20, 110),
            t=1,
        )
        _arm(k, [(-110, 0, 140), (-60, 0, 230), (40, 0, 215), (100, 0, 160)], 14, titan, dark)
        k.cyl(20, 40, dark, (-110, 0, 105))
        k.cyl(12, 60, rubber(), (110, 0, 120))
    badge(k, "TIEFARM 7P", ["7 FUNCTIONS  6500 m", "LIFT 120 kg  S/N 77"], 110, (-420, -12, 110))
    k.anchor("master-arm", (130, -345, 235))
    k.anchor("joint-sensors", (-250, -35, 790))
    k.anchor("claw", (600, 80, 260))
    k.anchor("force-sensor", (490, 50, 340))
    scale(k)
