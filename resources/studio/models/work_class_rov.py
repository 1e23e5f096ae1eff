"""Work-class vehicle: metal frame under a thick foam block, two arms, armoured umbilical."""

import itertools

from kit.core import FRONT, View
from kit.materials import anodised, painted, plastic, polished, turned
from kit.props import scale
from kit.sea import SEA_YELLOW, can, lamp_can, screw, thruster
from kit.works import badge, frame

VIEWS = {"hero": View(-26, 16), "closeup": View(-20, 12, at="two-arms", radius=700)}


def _arm(k, points, r, mat):
    dark = anodised((0.04, 0.05, 0.08), 0.35)
    for i, p in enumerate(points):
        k.cyl(r * (1.1 - 0.1 * i), r * 2.2, dark, (p[0], p[1] + r * 1.1, p[2]), rot=FRONT)
        k.sphere(r * (1.0 - 0.1 * i), mat, p)
    for a, b in itertools.pairwise(points):
        k.sweep([a, b], r * 0.72, mat, bezier=False)
    x, y, z = points[-1]
    k.cyl(r * 0.7, r * 1.6, mat, (x, y, z), rot=FRONT)
    for s in (-1, 1):
        k.sweep(
            [(x + s * 20, y - r * 1.5, z), (x + s * r, y - r * 2.6, z), (x + s * 14, y - r * 4, z)],
            r * 0.28,
            mat,
        )


def build(k):
    """Frame on skids, foam on top, thrusters inside, umbilical bending away."""
    black, yellow = anodised((0.05, 0.052, 0.056), 0.4), painted(SEA_YELLOW, 0.45)
    titan = turned((0.46, 0.45, 0.43), 0.3)
    frame(k, 1500, 2600, 1250, 90, black, (0, 0, 0), (0.02, 0.45, 0.97))
    for x in (-700, 700):
        k.box((110, 2700, 60), polished((0.4,) * 3), (x, 0, 0), 8, base=True)
        for y in (-500, 500):
            k.box((90, 90, 1250), black, (x, y, 0), 3, base=True)
    k.box((1600, 2650, 640), yellow, (0, 0, 1230), 60, base=True)
    k.box((1604, 2654, 60), painted((0.4, 0.03, 0.02)), (0, 0, 1330), 4)
    k.text("TIEFWERK 3000 m", 170, plastic((0.03,) * 3), (-806, 0, 1600), (90, 0, -90), 2)
    k.text("3000 m", 150, plastic((0.03,) * 3), (-350, -1332, 1600), FRONT, 2)
    for x in (-520, 520):
        thruster(k, 190, 380, (x, -550, 620), rot=(-90, 0, 40 if x < 0 else -40))
        thruster(k, 190, 380, (x, 700, 620), rot=(-90, 0, -40 if x < 0 else 40))
        k.box((90, 1900, 90), black, (x, 0, 560), 4)
        k.cyl(210, 14, plastic((0.02,) * 3), (x * 0.8, 400, 1866))
        k.torus(215, 22, black, (x * 0.8, 400, 1868))
        screw(k, 170, 4, plastic((0.10,) * 3, 0.3), (x * 0.8, 400, 1884), hub=50)
    can(k, 150, 900, (0, -500, 700), axis="Y", mat=titan)
    k.box((700, 900, 300), painted((0.16, 0.2, 0.24)), (0, 400, 110), 10, base=True)
    k.box((1300, 300, 200), black, (0, -1150, 330), 8, base=True)
    _arm(
        k,
        [(-480, -1300, 520), (-560, -1700, 900), (-420, -2050, 620), (-360, -2200, 520)],
        74,
        titan,
    )
    _arm(k, [(480, -1300, 520), (600, -1650, 820), (520, -2000, 560), (480, -2180, 480)], 88, black)
    for x in (-260, 0, 260):
        lamp_can(
            k,
            60,
            180,
            (x, -1330, 1050),
            mat=black,
            tint=(0.7, 0.7, 0.62) if x else (0.04, 0.05, 0.08),
        )
    k.box((800, 80, 80), black, (0, -1230, 980), 4)
    k.lathe([(160, 0), (160, 120), (80, 300), (60, 340), (0, 340)], black, (0, -200, 1860))
    k.torus(100, 24, polished(), (0, -200, 2130), axis="Y")
    k.sweep(
        [
            (0, -200, 2180),
            (40, -180, 2420),
            (300, 0, 2560),
            (900, 300, 2300),
            (1100, 500, 1200),
            (1080, 700, 120),
            (900, 1300, 100),
        ],
        42,
        plastic((0.06,) * 3, 0.5),
    )
    badge(k, "TIEFWERK HD-150", ["150 hp  3000 m", "MASS 3 400 kg  S/N 12"], 330, (0, -1302, 440))
    k.anchor("foam-block", (-300, -1330, 1780))
    k.anchor("two-arms", (-560, -1780, 930))
    k.anchor("umbilical", (60, -210, 2440))
    k.anchor("thrusters", (-416, 400 - 215, 1890))
    scale(k)
