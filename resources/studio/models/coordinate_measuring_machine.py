"""Coordinate measuring machine: bridge over a granite table, slim ram with a ruby-ball probe."""

from kit.core import View, polar
from kit.machinery import console
from kit.materials import (
    BLACK,
    DARK,
    MID_GREY,
    RED,
    WHITE,
    anodised,
    painted,
    plastic,
    polished,
    rubber,
    turned,
)
from kit.props import scale
from kit.works import badge, frame

VIEWS = {"hero": View(-28, 22), "closeup": View(-24, 16, at="probe-head", radius=330)}


def _bridge(k, cover, metal):
    for x in (-1, 1):
        k.box((200, 420, 150), metal, (x * 640, 0, 840), 10, base=True)
        k.box((150, 300, 700), cover, (x * 640, 0, 980), 20, base=True)
        k.box((60, 60, 90), plastic(RED, 0.35), (x * 640, -200, 900), 8)
        k.sweep(
            [(x * 700, -150, 900), (x * 780, -190, 1100), (x * 720, -120, 1500)],
            9,
            rubber((0.03, 0.12, 0.4)),
        )
    k.box((1500, 260, 240), metal, (0, 0, 1640), 10)
    k.box((1520, 300, 60), cover, (0, 0, 1780), 12)
    k.box((1300, 12, 40), plastic((0.1, 0.1, 0.11)), (0, -132, 1640), 2)
    k.box((340, 360, 420), cover, (150, -60, 1680), 30)
    k.box((90, 90, 1250), metal, (150, -210, 1160), 4, base=True)
    k.box((200, 190, 560), cover, (150, -210, 1900), 24, base=True)


def _probe(k):
    with k.at((150, -210, 1160)):
        k.cyl(38, 60, plastic(DARK), (0, 0, -60))
        k.sphere(36, plastic((0.5, 0.5, 0.52)), (0, 0, -84))
        k.cyl(22, 90, plastic(DARK), (0, 0, -190))
        k.cyl(9, 20, polished(), (0, 0, -208))
        k.cyl(3, 100, plastic((0.62, 0.6, 0.55), 0.3), (0, 0, -304), edge=0.5)
        k.sphere(9, plastic((0.6, 0.01, 0.03), 0.05), (0, 0, -310))


def build(k):
    """Granite table on a stand with bridge, test part, controller and joystick box."""
    cover, metal = painted(WHITE, 0.35), anodised((0.30, 0.32, 0.34), 0.35)
    stone = plastic((0.045, 0.046, 0.05), 0.16)
    frame(k, 1150, 1500, 640, 120, painted(MID_GREY, 0.45), (0, 100, 0), (0.12, 0.96))
    k.box((1500, 1900, 200), stone, (0, 100, 640), 8, base=True)
    for i in range(5):
        for j in range(6):
            k.cyl(14, 1, polished(), (-400 + 200 * i, -650 + 260 * j, 840), seg=20)
    _bridge(k, cover, metal)
    _probe(k)
    k.lathe(
        [(150, 0), (150, 18), (78, 26), (78, 140), (56, 140), (56, 0)],
        turned(),
        (150, -260, 840),
        closed=True,
    )
    for x, y, _ in polar(6, 118):
        k.cyl(10, 19, plastic((0.03,) * 3), (150 + x, -260 + y, 840), seg=20)
    console(
        k,
        600,
        600,
        1300,
        (-1250, 100, 0),
        "CMM",
        [("X", "350.0012", False), ("Y", "-12.4481", False), ("Z", "91.2075", True)],
        mat=cover,
    )
    k.box((300, 200, 60), plastic(DARK), (-480, -720, 840), 12, base=True)
    for x in (-560, -400):
        k.cyl(22, 12, plastic((0.2,) * 3), (x, -720, 900))
        k.cyl(9, 60, plastic(BLACK), (x, -720, 905))
        k.sphere(18, plastic(BLACK), (x, -720, 970))
    k.cyl(18, 14, plastic(RED), (-480, -690, 900))
    badge(
        k,
        "ORTHOMESS 700",
        ["700 x 1000 x 600", "MPE 1.7 + L/333 µm", "S/N 70331  2022"],
        300,
        (380, -852, 740),
    )
    k.anchor("granite-table", (-150, -700, 841))
    k.anchor("bridge", (-350, -135, 1700))
    k.anchor("probe-head", (150, -232, 1010))
    k.anchor("joystick", (-480, -800, 900))
    scale(k)
