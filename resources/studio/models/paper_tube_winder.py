"""Paper tube winder: fixed bright rod, wide belt slung round it, brown paper reels, a saw."""

import math

from kit.core import FRONT, View
from kit.materials import DARK, MID_GREY, painted, plastic, polished, rubber
from kit.props import scale
from kit.works import badge, frame, motor

VIEWS = {"hero": View(-20, 20), "closeup": View(-16, 26, at="winding-belt", radius=620)}
Z = 1080.0


def _belt(k, paint):
    dark = rubber((0.05, 0.05, 0.055))
    for x, y in ((-620, -470), (380, 470)):
        k.cyl(190, 420, polished((0.5,) * 3), (x, y, Z - 210))
        k.tube(200, 190, 330, dark, (x, y, Z - 165))
        k.box((480, 480, Z - 230), paint, (x, y, 0), 12, base=True)
        k.cyl(60, 60, painted(DARK), (x, y, Z + 200))
        k.box((560, 560, 70), paint, (x, y, Z - 290), 8, base=True)
    for sx, sy in ((-1, -1), (1, 1)):
        x0, y0 = (-620, -470) if sx < 0 else (380, 470)
        path = [(x0 + 60, y0 - 190 * sy * -1), (-120 + 90 * sx, 90 * sy)]
        length = math.dist(path[0], path[1])
        a = math.degrees(math.atan2(path[1][1] - path[0][1], path[1][0] - path[0][0]))
        mid = ((path[0][0] + path[1][0]) / 2, (path[0][1] + path[1][1]) / 2, Z)
        k.box((length, 9, 310), dark, mid, 1, rot=(0, 0, a))
    k.tube(98, 80, 460, dark, (-350, 0, Z), axis="X")
    k.helix(99, 5, 230, 2, rubber((0.12, 0.12, 0.12)), (-350, 0, Z), axis="X")


def _reels(k, paint, brown):
    with k.at((-2300, 200, 0)):
        frame(k, 1500, 900, 1800, 70, paint, levels=(0.02, 0.5, 0.98))
        for i, z in enumerate((480, 1250)):
            for x in (-360, 360):
                k.cyl(310, 130, brown, (x, -380 + 150 * i, z), rot=FRONT)
                k.cyl(60, 140, plastic((0.3, 0.22, 0.12), 0.8), (x, -384 + 150 * i, z), rot=FRONT)
                k.cyl(30, 700, polished(), (x, 200, z), rot=FRONT)


def build(k):
    """Rod along the frame, belt in the middle, reels left, saw right, finished tubes on a rack."""
    paint, brown = painted((0.05, 0.16, 0.34), 0.42), plastic((0.40, 0.26, 0.13), 0.85)
    k.box((4300, 520, 140), paint, (300, 0, 0), 8, base=True)
    for x in (-1500, 900, 2250):
        k.box((260, 420, Z - 160), paint, (x, 0, 130), 12, base=True)
    k.box((360, 400, 330), paint, (-1500, 0, Z - 60), 20)
    k.cyl(66, 2300, polished(rough=0.06), (-1400, 0, Z), axis="X")
    k.tube(79, 66, 3000, brown, (-500, 0, Z), axis="X")
    _belt(k, paint)
    _reels(k, paint, brown)
    for i in range(3):
        k.sweep(
            [
                (-1700 - 40 * i, -150, 1250 - 300 * i),
                (-1250, -120 + 40 * i, Z - 20),
                (-560, 0, Z - 60 + 40 * i),
            ],
            6,
            brown,
        )
        k.box(
            (900, 6, 120),
            brown,
            (-1080, -100 + 60 * i, Z - 30 + 20 * i),
            1,
            rot=(20 * (i - 1), 8, 6 * i),
        )
    with k.at((1550, -250, 0)):
        k.box((420, 420, Z - 240), paint, (0, 0, 0), 10, base=True)
        k.box((160, 120, 330), painted(MID_GREY), (0, 40, Z - 240), 8, base=True)
        k.cyl(170, 8, polished(), (-20, 110, Z + 40), axis="X")
        k.cyl(176, 60, painted((0.6, 0.42, 0.03)), (-100, 110, Z + 80), axis="X")
        motor(k, 70, 200, (20, 110, Z + 40), mat=painted(MID_GREY))
    for i in range(3):
        k.tube(79, 66, 900, brown, (1850 + 0 * i, -700 - 165 * i, 80), axis="X")
    badge(k, "HUELSENBAU PT-100", ["TUBE Ø50-150 mm", "12 LAYERS", "11 kW"], 300, (900, -212, 600))
    k.anchor("winding-belt", (-350, -78, Z + 78))
    k.anchor("paper-reels", (-2660, -315, 620))
    k.anchor("cut-off-saw", (1500, -200, Z + 130))
    scale(k)
