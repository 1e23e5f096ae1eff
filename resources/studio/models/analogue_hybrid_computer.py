"""Analogue computer desk with patch board and dials, its link cabinet, a sealed flight box."""

import random

from kit import screens
from kit.casing import BEIGE, cabinet, dial, display, knob, legend, rails, vents
from kit.core import FRONT, View
from kit.many import grid, studs
from kit.materials import MID_GREY, anodised, painted, plastic, polished
from kit.parts import bolt
from kit.props import scale
from kit.sockets import meter, mil_round, rj45

VIEWS = {"hero": View(-24, 16), "closeup": View(-10, 14, at="patch-board", radius=420)}
COLORS = (
    (0.5, 0.03, 0.02),
    (0.6, 0.45, 0.02),
    (0.03, 0.12, 0.4),
    (0.03, 0.3, 0.08),
    (0.5, 0.5, 0.5),
)


def _patch(k):
    """Removable board of sockets with plug cables in front of z = 0, x and y centred."""
    k.box((700, 480, 14), plastic((0.11, 0.12, 0.13), 0.4), (0, 0, 0), 3)
    for i, color in enumerate(((0.4, 0.4, 0.38), (0.35, 0.05, 0.03), (0.5, 0.4, 0.05))):
        studs(k, grid(34, 5, 19, 19, 0, 150 - i * 150, 7), 5, 1.2, plastic(color, 0.4))
    rng = random.Random(4)
    for i in range(34):
        x, y = rng.randrange(-16, 17) * 19, rng.randrange(-2, 3) * 19 + 150 * rng.randrange(-1, 2)
        u, v = x + rng.randrange(-8, 9) * 19, y + rng.choice((-150, -76, 38, 76))
        u, v = max(-323, min(323, u)), max(-188, min(188, v))
        sag = 50 + rng.random() * 40
        path = [(x, y, 8), (x, y, 40), ((x + u) / 2, (y + v) / 2 - 30, sag), (u, v, 40), (u, v, 8)]
        k.sweep(path, 3.4, plastic(COLORS[i % 5], 0.4))


def build(k):
    """Desk 1300 wide with upright front, cabinet on its right, box before them."""
    body, dark = painted(BEIGE, 0.42), painted(MID_GREY, 0.42)
    k.box((1300, 700, 660), body, (0, 0, 60), 6, base=True)
    k.box((1260, 640, 62), painted((0.05, 0.05, 0.055)), (0, 0, 0), 2, base=True)
    k.box((1300, 500, 840), body, (0, 100, 720), 6, base=True)
    k.box((1300, 320, 30), dark, (0, -260, 720), 6, base=True)
    k.box((760, 12, 540), dark, (-230, -152, 1230), 3)
    with k.at((-230, -162, 1230), rot=FRONT):
        _patch(k)
    k.anchor("patch-board", (-230, -190, 1300))
    k.box((470, 12, 700), dark, (400, -152, 1150), 3)
    for i in range(5):
        for j in range(5):
            place = (230 + j * 85, -160, 920 + i * 75)
            knob(k, 20, place, mat=plastic((0.05, 0.05, 0.055), 0.3))
            dial(k, 20, place, n=7)
    k.anchor("potentiometers", (230, -190, 1220))
    for x in (270, 400, 530):
        meter(k, 110, 90, (x, -158, 1400))
    legend(k, "HYBRID SYSTEM 680", 26, (-230, -160, 1525), FRONT, (0.8, 0.8, 0.8))
    for x in (-440, 0, 440):
        k.box((400, 8, 560), dark, (x, -352, 110), 3, base=True)
        vents(k, 8, 240, 6, 14, (x, -357, 240), upright=False)
    cabinet(k, 600, 700, 1750, (1000, 0, 0), BEIGE, open_front=True)
    spots = rails(k, [6, 4, 8, 5, 4, 6, 3], 130, 40, (1000, -330, 0), (0.1, 0.11, 0.13))
    display(k, screens.lcd(["LINK  READY", "ADC 48  DAC 32"], 200, 80, (90, 255, 120), (8, 20, 10)),
            200, 80, spots[4], rim=8)  # fmt: skip
    rj45(k, (1000, -331, 500), n=8)
    legend(k, "DIGITAL LINK", 24, (1000, -332, spots[5][2] + 60), FRONT)
    studs(k, grid(20, 2, 20, 30), 4, 3, polished(), (1000, -330, spots[2][2]), FRONT)
    k.anchor("link-cabinet", (1000, -332, spots[5][2]))
    with k.at((620, -620, 0)):
        metal = anodised((0.16, 0.17, 0.18), 0.4)
        k.box((240, 180, 120), metal, (0, 0, 0), 5, base=True)
        for x in (-100, 100):
            k.box((30, 210, 10), metal, (x, 0, 0), 1, base=True)
            bolt(k, 8, (x, -98, 10))
        for x in (-70, 0, 70):
            mil_round(k, 20, (x, -90, 62))
        k.anchor("flight-box", (0, -60, 121))
    scale(k)
