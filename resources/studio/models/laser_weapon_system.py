"""Laser weapon: turret with a large window and trackers on a mount, container with coolers."""

from kit import labels
from kit.core import FRONT, View, polar
from kit.materials import painted, plastic, polished, rubber, turned
from kit.optics import laser_label
from kit.parts import bolt
from kit.props import scale
from kit.surface import ARMY_GREY

VIEWS = {"hero": View(-30, 14), "closeup": View(-24, 10, at="beam-window", radius=420)}


def build(k):
    """Stand the turret before an open-fronted container with coolers."""
    grey, dark = painted(ARMY_GREY, 0.45), painted((0.06, 0.065, 0.07), 0.5)
    glassy = polished((0.10, 0.07, 0.13), 0.04)
    with k.at((-900, -300, 0)):
        k.cyl(620, 120, dark)
        for x, y, _ in polar(16, 560):
            bolt(k, 36, (x, y, 120))
        k.lathe([(0, 0), (460, 0), (420, 300), (440, 330), (0, 330)], grey, (0, 0, 120))
        k.cyl(480, 130, grey, (0, 0, 450))
        for s in (-1, 1):
            k.box((190, 520, 900), grey, (s * 480, 0, 560), 60, base=True)
            k.cyl(230, 60, dark, (s * 575 - (60 if s < 0 else 0), 0, 1260), rot=(0, 90, 0))
        k.sphere(400, grey, (0, 0, 1260))
        with k.at((0, -250, 1260), rot=FRONT):
            k.cyl(300, 130, grey)
            k.tube(270, 232, 170, dark)
            k.cyl(232, 150, glassy)
            for x, y, _ in polar(18, 286):
                bolt(k, 18, (x, y, 130))
        with k.at((0, 60, 1640)):
            k.box((560, 420, 150), grey, (0, 0, 0), 30, base=True)
            for x, r in ((-180, 70), (0, 52), (150, 80)):
                k.tube(r + 14, r, 60, dark, (x, -200, 76), rot=FRONT)
                k.cyl(r, 40, glassy, (x, -200, 76), rot=FRONT)
        k.anchor("beam-window", (30, -410, 1300))
        k.anchor("tracker", (0, -250, 1716))
        k.image(
            labels.plate(["LWS-30  30 kW", "1 064 nm  SLEW 90 deg/s"], 360, 110),
            360,
            110,
            (0, -462, 250),
            (83, 0, 0),
            3,
        )
    with k.at((1350, 500, 0)):
        k.box((2600, 1600, 2100), grey, (0, 0, 120), 30, base=True)
        k.box((2500, 1500, 130), dark, (0, 0, 0), 10, base=True)
        for x in (-1300, 1300):
            for y in (-800, 800):
                k.box((150, 150, 2140), grey, (x * 0.985, y * 0.97, 110), 10, base=True)
        for i in range(3):
            k.box((560, 20, 1300), dark, (-860 + i * 620, -806, 700), 8, base=True)
            for j in range(7):
                k.box(
                    (500, 24, 60),
                    plastic((0.25, 0.27, 0.3)),
                    (-860 + i * 620, -816, 780 + j * 160),
                    4,
                )
            k.cyl(24, 6, plastic((0.05, 0.5, 0.1)), (-1060 + i * 620, -830, 1900), rot=FRONT)
        for z in (800, 1650):
            k.tube(330, 300, 60, dark, (930, -800, z), rot=FRONT)
            k.cyl(300, 20, plastic((0.03,) * 3), (930, -800, z), rot=FRONT)
            for i in range(6):
                k.torus(50 * i + 40, 6, dark, (930, -858, z))
                k.box((560, 8, 60), turned((0.3, 0.3, 0.3)), (930, -826, z), 4, rot=(0, 60 * i, 0))
        laser_label(k, 340, 170, (-860, -822, 500), FRONT)
        k.image(
            labels.plate(["LASER MODULES  3 x 10 kW", "CLASS 4  CONTRACT 22-118"], 560, 170),
            560,
            170,
            (-150, -818, 480),
            FRONT,
            3,
        )
        k.anchor("cooling-plant", (930, -870, 820))
    for i, z in enumerate((200, 300, 400)):
        k.sweep(
            [
                (-380, -250, z),
                (-160, -560 - 60 * i, 60 + 60 * i),
                (40, -560 - 60 * i, 60 + 70 * i),
                (200, -320, z + 80),
                (300, -310, z + 80),
            ],
            45,
            rubber((0.05, 0.05, 0.055)) if i else turned((0.5, 0.5, 0.5)),
        )
    k.anchor("beam-path", (-60, -727, 200))
    scale(k)
