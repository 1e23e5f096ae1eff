"""Garage wheel balancer: wheel on a cone shaft, plastic hood, tray of clip weights, screen."""

import math

from kit import labels
from kit.core import FRONT, View, polar, rounded
from kit.materials import BLACK, DARK, RED, painted, plastic, polished, rubber, turned
from kit.props import scale
from kit.works import badge

VIEWS = {"hero": View(28, 20), "closeup": View(12, 34, at="weight-tray", radius=330)}


def build(k):
    """Box with shaft to the right, hood swung up, tray and screen on top."""
    red, grey = painted((0.42, 0.02, 0.015), 0.38), painted((0.36, 0.38, 0.40), 0.4)
    k.box((620, 560, 780), red, (0, 0, 20), 24, base=True)
    k.box((560, 500, 30), plastic(DARK), (0, 0, 0), base=True)
    tray = plastic((0.10, 0.105, 0.11), 0.5)
    k.box((700, 600, 40), tray, (0, 0, 800), 10, base=True)
    k.plate([rounded(700, 600, 30), rounded(660, 560, 24)], 50, tray, (0, 0, 860))
    for i in range(5):
        k.box((8, 280, 46), tray, (-230 + 115 * i, -130, 838), base=True)
        for j in range(5):
            k.box(
                (46, 16, 12),
                polished((0.4, 0.4, 0.42), 0.35),
                (-288 + 115 * i, -240 + 44 * j, 846),
                3,
                rot=(0, 0, 14 * ((i + j) % 3 - 1)),
            )
    k.box((660, 12, 30), tray, (0, 20, 838), base=True)
    k.box((90, 60, 320), grey, (0, 240, 830), 8, base=True)
    k.box((480, 60, 330), grey, (0, 230, 1290), 16)
    k.image(
        labels.screen("BALANCE", [("LEFT", "15 g", True), ("RIGHT", "05 g", False)]),
        380,
        275,
        (0, 199, 1300),
        rot=FRONT,
        t=2,
    )
    k.cyl(95, 60, grey, (300, 0, 560), axis="X")
    k.cyl(20, 520, polished(), (310, 0, 560), axis="X")
    k.helix(20, 3, 8, 30, polished(), (560, 0, 560), axis="X")
    with k.at((430, 0, 560), "X"):
        tyre = [
            (200, 0),
            (300, 8),
            (312, 40),
            (312, 150),
            (300, 182),
            (200, 190),
            (212, 150),
            (212, 40),
        ]
        k.lathe(tyre, rubber((0.03,) * 3), closed=True, smooth=40)
        rim = [
            (70, 60),
            (190, 30),
            (200, 4),
            (206, 4),
            (206, 186),
            (196, 186),
            (186, 150),
            (80, 90),
        ]
        k.lathe(rim, polished((0.6,) * 3), closed=True)
        k.lathe([(22, 60), (72, 60), (40, 130), (22, 130)], turned(), closed=True)
        k.tube(66, 21, 40, plastic(RED, 0.3), (0, 0, 135))
        for x, y, _ in polar(2, 84):
            k.cyl(14, 36, plastic(BLACK), (x, y, 137))
        for i in range(24):
            with k.at(rot=(0, 0, 15 * i)):
                k.box((4, 14, 120), rubber((0.02,) * 3), (313, 0, 35), 1, base=True)
    hood = [
        (430 * math.cos(math.radians(a)), 430 * math.sin(math.radians(a)))
        for a in range(40, 151, 5)
    ]
    band = hood + [(x * 0.98, y * 0.98) for x, y in reversed(hood)]
    with k.at((520, 60, 560), rot=(90, 0, 90)):
        k.plate([band], 330, plastic((0.30, 0.32, 0.34), 0.35), bevel=1)
    k.pipe(
        [(250, 262, 700), (250, 330, 700), (250, 330, 1000), (360, 330, 1000)], 22, polished(), 60
    )
    k.cyl(20, 260, polished(), (330, 330, 930), axis="X")
    badge(k, "REIFENFIX WB-70", ["WHEEL 10-30 inch  70 kg", "1 g  200 rpm"], 220, (0, -282, 620))
    k.anchor("cone-shaft", (745, -20, 567))
    k.anchor("plastic-hood", (520, 40, 990))
    k.anchor("weight-tray", (-60, -150, 854))
    scale(k)
