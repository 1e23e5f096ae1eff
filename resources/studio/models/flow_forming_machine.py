"""Flow-forming machine: three rollers on thick hydraulic cylinders round a long bright mandrel."""

import math

from kit.core import View, circle, polar
from kit.machinery import bed, console, cylinder
from kit.materials import MID_GREY, cast, painted, plastic, polished, rubber, turned
from kit.parts import bolt
from kit.props import scale
from kit.works import badge, motor

VIEWS = {"hero": View(-30, 18), "closeup": View(-48, 14, at="rollers", radius=600)}
Z = 1500.0


def _carriage(k, paint):
    octagon = [
        (1000 * math.cos(a), 1000 * math.sin(a))
        for a in [math.radians(22.5 + 45 * i) for i in range(8)]
    ]
    with k.at((350, 0, Z), rot=(90, 0, 90)):
        k.plate([octagon, circle(330, 64)], 420, paint, bevel=20)
        for _, _, a in polar(3, 1, 90):
            with k.at(rot=(0, 0, a)):
                k.box((420, 330, 300), painted(MID_GREY, 0.4), (770, 0, -300), 16)
                k.cyl(170, 90, polished((0.55, 0.55, 0.55), 0.08), (436, 0, -390))
                k.lathe(
                    [(110, 0), (150, 30), (172, 62), (172, 80), (150, 130), (110, 130)],
                    polished(rough=0.06),
                    (436, 0, -470),
                )
                k.cyl(60, 260, polished(), (436, 0, -520))
                k.cyl(240, 620, paint, (900, 0, 0), axis="X")
                k.cyl(265, 90, cast(), (1420, 0, 0), axis="X")
                for x, y, _ in polar(8, 215):
                    bolt(k, 36, (1510, x, y), axis="X")
    k.box((900, 1500, 260), paint, (350, 0, 560), 12, base=True)


def build(k):
    """Headstock with the mandrel at the left, roller carriage in the middle, tailstock right."""
    paint, metal = painted((0.06, 0.17, 0.12), 0.4), turned((0.5,) * 3, 0.2)
    bed(k, 6600, 1500, 560, paint)
    for y in (-480, 480):
        k.box((6200, 150, 60), polished(), (0, y, 540), 4, base=True)
    k.box((1300, 1300, 1500), paint, (-2600, 0, 560), 40, base=True)
    k.box((1310, 1310, 110), painted(MID_GREY), (-2600, 0, 1850), 6)
    k.cyl(380, 220, metal, (-1960, 0, Z), axis="X")
    k.cyl(215, 3100, polished(rough=0.05), (-1780, 0, Z), axis="X")
    k.tube(236, 215, 900, turned((0.62,) * 3, 0.3), (-1000, 0, Z), axis="X")
    k.tube(262, 216, 380, turned((0.5,) * 3, 0.4), (-90, 0, Z), axis="X")
    _carriage(k, paint)
    k.box((900, 1100, 1250), paint, (2500, 0, 560), 30, base=True)
    cylinder(k, 190, 300, 600, (2100, 0, Z), rot=(0, -90, 0))
    for i in range(4):
        a = math.radians(50 + 30 * i)
        y, z = 400 * math.cos(a), 400 * math.sin(a)
        k.sweep(
            [(-300, y * 1.6, Z + z * 1.6), (-260, y, Z + z), (-200, y * 0.75, Z + z * 0.75)],
            22,
            plastic((0.6, 0.3, 0.03)),
        )
    with k.at((2600, -1500, 0)):
        k.box((1100, 700, 620), painted((0.05, 0.13, 0.26), 0.4), (0, 0, 0), 10, base=True)
        motor(k, 170, 520, (-250, 0, 790), mat=painted(MID_GREY))
        for x in (-300, 0, 300):
            k.pipe([(x, 200, 610), (x, 200, 1100), (x, 760, 1100)], 32, rubber())
    console(
        k,
        700,
        450,
        1750,
        (-3300, -1300, 0),
        "FLOW FORM 3R",
        [("FORCE", "450 kN", True), ("WALL", "1.20 mm", False), ("ROLLERS", "3", False)],
    )
    badge(
        k,
        "DRUCKWALZ DW-450",
        ["ROLLER FORCE 450 kN", "3 ROLLERS", "Ø600 x 4000 mm", "S/N 031"],
        500,
        (-2600, -658, 1250),
    )
    k.anchor("rollers", (-122, -40, Z + 436 + 125))
    k.anchor("mandrel", (-1450, -120, Z + 180))
    k.anchor("hydraulic-carriage", (250, -200, Z + 1250))
    k.anchor("coolant-flood", (-260, 257, Z + 306))
    scale(k)
