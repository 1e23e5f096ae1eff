"""Paramotor: one finned cylinder with pull starter and silencer in a round cage with a harness."""

from kit import labels
from kit.aero import propeller
from kit.core import FRONT, View, polar
from kit.materials import RED, brushed, cast, painted, plastic, rubber
from kit.props import scale
from kit.surface import strap, weave

VIEWS = {"hero": View(-32, 14), "closeup": View(-24, 12, at="single-cylinder", radius=190)}


def build(k):
    """Stand the cage on its feet, engine forward, harness behind it."""
    tube, alu, black = (
        painted((0.6, 0.61, 0.62), 0.3),
        cast((0.5, 0.5, 0.5)),
        plastic((0.05, 0.05, 0.052)),
    )
    with k.at((0, 0, 720)):
        for r in (690, 650):
            k.torus(r, 9, tube, (0, 0 if r > 660 else -90, 0), rot=FRONT)
        for x, z, _ in polar(8, 1, 22.5):
            k.sweep([(x * 120, -40, z * 120), (x * 690, 0, z * 690)], 8, tube, bezier=False)
            k.sweep([(x * 650, -90, z * 650), (x * 690, 0, z * 690)], 6, tube, bezier=False)
        propeller(k, 600, 2, plastic((0.06, 0.06, 0.063), 0.2), (0, -40, 0), (90, 35, 0), chord=90)
        k.box((260, 40, 520), tube, (0, 70, -120), 12)
    for x in (-200, 200):
        k.sweep([(x, 60, 600), (x, 20, 14), (x, 300, 14)], 13, tube, bezier=False)
    with k.at((0, -120, 640)):
        k.cyl(90, 110, alu, (0, 50, 0), rot=FRONT)
        k.cyl(60, 130, alu, (0, 0, 40))
        for i in range(9):
            k.cyl(84, 7, alu, (0, 0, 70 + i * 15))
        k.cyl(70, 30, alu, (0, 0, 205))
        k.cyl(9, 40, plastic((0.6, 0.6, 0.58)), (0, 0, 234))
        k.cyl(13, 26, rubber(), (0, 0, 266))
        k.sweep([(0, 0, 290), (60, -20, 280), (120, 0, 160)], 5, rubber())
        k.cyl(92, 26, black, (0, -60, 0), rot=FRONT)
        for x, z, a in polar(10, 56):
            k.box((40, 4, 8), plastic((0.02,) * 3), (x, -87, z), 2, rot=(0, -a, 0))
        k.cyl(30, 12, plastic(RED), (0, -84, 0), rot=FRONT)
        k.box((70, 14, 16), plastic(RED), (-96, -80, 70), 5)
        k.sweep([(-40, -84, 20), (-96, -80, 68)], 3, weave((0.6,) * 3), bezier=False)
        k.box((70, 80, 80), cast((0.55, 0.55, 0.56)), (-110, 10, 40), 8)
        k.cyl(38, 60, plastic((0.05,) * 3), (-150, 10, 40), rot=(0, -90, 0))
        k.lathe(
            [(20, 0), (64, 60), (70, 180), (50, 260), (18, 330), (0, 330)],
            brushed((0.5, 0.49, 0.47)),
            (150, 0, 120),
            rot=(180, 0, 0),
        )
        k.sweep([(50, -20, 120), (110, -40, 150), (150, 0, 130)], 22, brushed((0.5, 0.49, 0.47)))
        k.cyl(32, 160, brushed(), (190, -10, -180), rot=(20, 0, 0))
        k.image(
            labels.plate(["125 cc  2-stroke", "S/N 2207"], 90, 36, "VOLATOR 125", (150, 30, 25)),
            90,
            36,
            (0, -60.6, 40),
            FRONT,
            1,
        )
        k.anchor("pull-starter", (-96, -90, 70))
        k.anchor("single-cylinder", (-10, -84, 130))
    k.lathe(
        [(0, 0), (90, 0), (110, 30), (110, 150), (60, 190), (0, 190)],
        plastic((0.6, 0.58, 0.5), 0.3),
        (0, 60, 240),
    )
    cloth = weave((0.05, 0.10, 0.30))
    k.box((380, 70, 560), cloth, (0, 130, 380), 40, base=True)
    k.box((400, 330, 60), cloth, (0, 290, 330), 26, base=True)
    for s in (-1, 1):
        strap(
            k,
            [
                (s * 130, 150, 930),
                (s * 150, 250, 1010),
                (s * 160, 360, 900),
                (s * 170, 380, 600),
                (s * 190, 340, 380),
            ],
            46,
            5,
            weave((0.05,) * 3),
        )
        strap(
            k,
            [(s * 190, 200, 660), (s * 260, 120, 700), (s * 340, 20, 560)],
            40,
            5,
            weave((0.05,) * 3),
        )
    k.anchor("harness", (-300, 70, 640))
    scale(k)
