"""Long-endurance drone: slim body, long wings in sections, tail booms, rear engine, turret."""

from kit import labels
from kit.aero import fuselage, propeller, wheel, wing, wings
from kit.core import FRONT, View, X
from kit.materials import cast, painted, plastic, polished
from kit.optics import gimbal_ball
from kit.props import scale

VIEWS = {"hero": View(-36, 22), "closeup": View(40, 16, at="pusher-engine", radius=420)}


def build(k):
    """Stand the aircraft on its wheels, nose to the left front."""
    grey, dark = painted((0.50, 0.52, 0.53), 0.4), painted((0.06, 0.065, 0.07), 0.5)
    with k.at((0, 0, 700)):
        fuselage(
            k,
            [
                (-1250, 40, 50, -20),
                (-1200, 180, 200, -10),
                (-900, 340, 360, 20),
                (-200, 380, 400, 20),
                (420, 300, 320, 40),
                (600, 180, 220, 60),
            ],
            grey,
        )
        wings(k, 5600, 520, 300, grey, (-260, 0, 190), sweep=110, rise=60, thick=0.13)
        for y in (-1500, -700, 700, 1500):
            t = abs(y) / 2800
            k.box((520 - 200 * t, 8, 3), dark, (-20 + 50 * t, y, 226 + 62 * t), 0.6)
        for y in (-620, 620):
            k.cyl(46, 2100, grey, (0, y, 190), X)
            wing(k, 460, 330, 210, grey, (1790, y, 190), (90, 0, 0), sweep=150, thick=0.1)
        wing(k, 1240, 280, 280, grey, (1920, -620, 200), thick=0.1)
        k.cyl(110, 240, cast((0.45, 0.45, 0.46)), (560, 0, 80), X)
        for s in (-1, 1):
            k.cyl(66, 190, cast((0.5, 0.5, 0.5)), (660, 0, 80), rot=(s * 90, 0, 0))
            for i in range(5):
                k.cyl(
                    84, 10, cast((0.5, 0.5, 0.5)), (660, s * (90 + 22 * i) + 5, 80), rot=(90, 0, 0)
                )
            k.sweep(
                [(660, s * 120, 20), (760, s * 160, -40), (900, s * 150, -60)],
                22,
                polished((0.4, 0.36, 0.32)),
            )
        propeller(k, 430, 2, plastic((0.05,) * 3, 0.3), (850, 0, 80), (0, 90, 40), chord=90)
        k.box((300, 200, 8), dark, (-500, 0, 216), 3)
        k.image(
            labels.line("ALBATROS 6   NO STEP", 380, 50, (140, 143, 146), (30, 30, 34)),
            380,
            50,
            (-250, -192, 40),
            FRONT,
            1,
        )
        k.box((260, 4, 180), dark, (-640, -181, 10), 2)
        k.sweep([(-300, 0, 220), (-300, 0, 420)], 6, dark)
        with k.at((-850, 0, -190)):
            k.cyl(110, 50, dark, (0, 0, -20))
            gimbal_ball(k, 110, (0, 0, -150), base=False)
        k.anchor("payload-bay", (-860, -105, -140))
        k.anchor("pusher-engine", (660, -195, 120))
        k.anchor("wing-span", (60, -1700, 242))
    for x, y in ((-1000, 0), (300, -420), (300, 420)):
        k.sweep([(x, y * 0.3, 560), (x, y, 150)], 18, polished((0.5, 0.5, 0.5)), bezier=False)
        wheel(k, 130, 80, (x, y, 132), nuts=0)
    scale(k)
