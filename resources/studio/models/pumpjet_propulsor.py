"""Pumpjet propulsor: long ring with a rounded lip, many curved blades, fixed vanes, cover."""

import math

from kit.core import FRONT, View, polar
from kit.materials import painted, plastic, polished, turned, wood
from kit.parts import bolt
from kit.props import scale
from kit.sea import BRONZE, screw

VIEWS = {"hero": View(-34, 16), "closeup": View(-28, 12, at="many-blades", radius=620)}
R, Z = 900.0, 1150.0


def build(k):
    """Ring on a cradle, mouth to the front left, tarpaulin over its far end."""
    bronze, dark = polished(BRONZE, 0.22), painted((0.10, 0.105, 0.11), 0.4)
    with k.at((0, 900, Z), rot=FRONT):
        shell = [
            (R * 0.86, 0),
            (R * 0.96, 60),
            (R * 1.02, 900),
            (R * 1.04, 1500),
            (R * 1.0, 1640),
            (R * 0.93, 1690),
            (R * 0.87, 1640),
            (R * 0.88, 1400),
            (R * 0.86, 800),
            (R * 0.8, 0),
        ]
        k.lathe(shell, dark, closed=True, smooth=60, seg=128)
        k.tube(R * 1.05, R * 1.0, 60, turned(), (0, 0, 860))
        for x, y, _ in polar(24, R * 1.055):
            bolt(k, 26, (x, y, 890), rot=(0, 90, math.degrees(math.atan2(y, x))))
        for i in range(7):
            with k.at((0, 0, 1420), rot=(0, 0, 360 / 7 * i)):
                k.plate(
                    [[(200, -20), (800, -10), (800, 10), (200, 24)]],
                    140,
                    dark,
                    rot=(0, 0, 0),
                    bevel=4,
                )
        screw(k, R * 0.84, 9, bronze, (0, 0, 1080), hub=260, chord=420, skew=34)
        k.lathe([(260, 900), (270, 1300), (240, 1480), (140, 1600), (0, 1640)], bronze, smooth=60)
        k.cyl(200, 900, dark, (0, 0, 100))
        for i in range(13):
            with k.at((0, 0, 500), rot=(0, 0, 360 / 13 * i)):
                k.box((600, 22, 300), dark, (480, 0, 0), 4)
        k.lathe(
            [(R * 0.9, -10), (R * 1.0, 60), (R * 1.07, 420), (R * 1.1, 480)],
            plastic((0.06, 0.10, 0.06), 0.9),
            smooth=60,
        )
        k.lathe([(0, -30), (R * 0.6, -26), (R * 0.9, -10)], plastic((0.06, 0.10, 0.06), 0.9))
        k.torus(R * 1.06, 12, plastic((0.5, 0.42, 0.2), 0.8), (0, 0, 380))
    for y in (-400, 560):
        k.plate(
            [
                [
                    (-1000, 0),
                    (1000, 0),
                    (900, 620),
                    (640, 420),
                    (300, 235),
                    (0, 190),
                    (-300, 235),
                    (-640, 420),
                    (-900, 620),
                ]
            ],
            200,
            wood(),
            (0, y, 20),
            rot=FRONT,
        )
    for x in (-800, 800):
        k.box((200, 1700, 30), wood(), (x, 80, 0), base=True)
    k.text(
        "DRG 44-820  NAVAL", 60, plastic((0.65, 0.65, 0.6)), (-820, -300, Z + 420), (90, 0, -65), 1
    )
    k.anchor("long-ring", (-880, -100, Z + 260))
    k.anchor("many-blades", (-345, -235, Z + 441))
    k.anchor("fixed-vanes", (-500, -600, Z - 244))
    k.anchor("cover", (-800, 600, Z + 570))
    scale(k)
