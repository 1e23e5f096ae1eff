"""Adhesive coating line: one wide roll, coating rollers, a long drying tunnel, a rewinder."""

from kit.core import FRONT, View
from kit.machinery import console
from kit.materials import brushed, painted, plastic, polished, rubber
from kit.props import scale
from kit.works import badge, frame, motor, tunnel, web

VIEWS = {"hero": View(-24, 20), "closeup": View(-30, 18, at="web-unwinder", radius=1000)}


def _stand(k, x, roll, mat, paint):
    for y in (-620, 620):
        k.box((900, 70, 1000), paint, (x, y, 0), 20, base=True)
        k.box((1100, 160, 80), paint, (x, y, 0), 8, base=True)
        k.cyl(110, 90, polished(), (x, y + 45, 950), rot=FRONT)
    k.cyl(roll, 1100, mat, (x, 550, 950), rot=FRONT, edge=3)
    k.tube(90, 70, 1160, plastic((0.42, 0.3, 0.18), 0.7), (x, 580, 950), rot=FRONT)


def _coater(k, x, paint):
    for y in (-640, 640):
        k.box((1000, 80, 1500), paint, (x, y, 0), 20, base=True)
    for dx, z, r, dark in ((-250, 620, 130, 1), (-60, 860, 150, 0), (170, 1080, 130, 1)):
        mat = rubber((0.05, 0.05, 0.05)) if dark else polished(rough=0.08)
        k.cyl(r, 1200, mat, (x + dx, 600, z), rot=FRONT)
        k.cyl(r * 0.5, 1420, polished(), (x + dx, 710, z), rot=FRONT)
    k.box((420, 1150, 160), brushed(), (x - 160, 0, 400), base=True)
    k.box((380, 1100, 10), plastic((0.75, 0.72, 0.62), 0.1), (x - 160, 0, 556))
    motor(k, 120, 420, (x + 170, 720, 500), axis="Y", feet=False)


def build(k):
    """Line the stations up along X."""
    paint, film = painted((0.12, 0.28, 0.42), 0.4), plastic((0.62, 0.60, 0.52), 0.15)
    _stand(k, -2900, 480, film, paint)
    _coater(k, -1450, paint)
    tunnel(k, 2800, 1350, 700, (600, 0, 900), n=4)
    for x in (-600, 600, 1800):
        frame(k, 300, 1200, 900, 70, paint, (x, 0, 0))
        k.cyl(130, 700, brushed((0.6,) * 3, "Z"), (x, 200, 1590))
    k.cyl(170, 3000, brushed((0.6,) * 3, "Z"), (-900, 200, 2300), axis="X")
    _stand(k, 2900, 400, plastic((0.68, 0.66, 0.6), 0.2), paint)
    web(k, [(-2600, 1310), (-1800, 560), (-1500, 700)], 1000, film, 4)
    web(k, [(-1310, 1215), (-780, 1250), (2000, 1250), (2700, 1290)], 1000, film, 4)
    console(
        k,
        700,
        400,
        1700,
        (2000, -1500, 0),
        "COATER",
        [("WEB", "1000 mm", False), ("SPEED", "80 m/min", True), ("DRYER", "95 °C", True)],
    )
    badge(
        k,
        "KLEBTECH COATER K-1000",
        ["WEB WIDTH 1000 mm", "LINE SPEED 120 m/min", "3/N/PE 400 V"],
        420,
        (-2900, -656, 600),
    )
    k.anchor("web-unwinder", (-2900, -552, 1200))
    k.anchor("drying-tunnel", (300, -690, 1350))
    k.anchor("no-creel", (-3360, -620, 500))
    scale(k)
