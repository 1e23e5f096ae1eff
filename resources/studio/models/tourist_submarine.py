"""Tourist submarine: long white hull with rows of large windows, benches, railing and tower."""

import math

from kit.core import FRONT, View, polar, rounded
from kit.materials import MID_GREY, painted, plastic, polished
from kit.parts import bolt
from kit.props import scale
from kit.sea import BRONZE, SEA_YELLOW, screw
from kit.works import badge

VIEWS = {"hero": View(-28, 14), "closeup": View(-24, 8, at="window-rows", radius=1500)}
R, Z = 1250.0, 1700.0


def build(k):
    """Hull along X on cradles, bow left."""
    white, yellow = painted((0.52, 0.53, 0.54), 0.35), painted(SEA_YELLOW, 0.4)
    with k.at((-6000, 0, Z), "X"):
        bow = [
            (R * math.sin(math.radians(a)), 1300 - 1300 * math.cos(math.radians(a)))
            for a in range(0, 91, 6)
        ]
        stern = [(R, 9800), (R * 0.9, 10600), (R * 0.55, 11600), (R * 0.3, 12000), (0, 12000)]
        k.lathe([*bow, *stern], white, smooth=60)
        k.lathe(
            [(R * 0.52, 182), (R * 0.2, 12), (0, -10)], plastic((0.03, 0.12, 0.16), 0.04), smooth=60
        )
        k.torus(R * 0.53, 36, polished(), (0, 0, 190))
        screw(k, 560, 4, polished(BRONZE), (0, 0, 12150), hub=130)
        for _, _, a in polar(4, 1, 45):
            with k.at((0, 0, 11000), rot=(0, 0, a)):
                k.plate(
                    [[(500, -500), (1300, -100), (1300, 500), (400, 600)]],
                    60,
                    yellow,
                    rot=(90, 0, 0),
                )
    for i in range(11):
        x = -4300 + 780 * i
        with k.at((x, -R + 30, Z + 60), rot=FRONT):
            k.tube(350, 270, 60, polished((0.45,) * 3), (0, 0, -10))
            k.cyl(275, 10, plastic((0.07, 0.16, 0.18), 0.06), (0, 0, 8))
            k.box((200, 60, 8), plastic((0.02, 0.08, 0.3), 0.6), (0, -200, 17), 3)
            k.box((200, 170, 8), plastic((0.02, 0.08, 0.3), 0.6), (0, -90, 16), 14)
            for a, b, _ in polar(12, 315):
                bolt(k, 26, (a, b, 50))
    k.box((8600, 12, 200), yellow, (-300, -R * 0.92, Z + 640), 2, rot=(-32, 0, 0))
    k.box((8800, 1500, 160), painted((0.30, 0.32, 0.33)), (0, 0, Z + R - 110), 30, base=True)
    for y in (-700, 700):
        for z in (420, 820):
            k.cyl(24, 8600, polished(), (-4300, y, Z + R + z), axis="X")
        for i in range(10):
            k.cyl(22, 830, polished(), (-4280 + 950 * i, y, Z + R))
    k.box((1700, 1100, 1000), yellow, (1200, 0, Z + R), 160, base=True)
    for x in (700, 1200, 1700):
        k.plate(
            [rounded(300, 360, 60)],
            30,
            plastic((0.05, 0.12, 0.15), 0.05),
            (x, -556, Z + R + 640),
            rot=FRONT,
        )
    k.cyl(330, 160, white, (1500, 0, Z + R + 1000))
    k.cyl(20, 900, polished(), (900, 0, Z + R + 1000))
    for x in (-3000, 0, 3200):
        k.plate(
            [
                [
                    (-1200, 0),
                    (1200, 0),
                    (1150, 1100),
                    (800, 760),
                    (0, 480),
                    (-800, 760),
                    (-1150, 1100),
                ]
            ],
            260,
            painted(MID_GREY),
            (x, 0, 0.3),
            rot=(90, 0, 90),
        )
    for y in (-950, 950):
        k.box((7600, 420, 420), white, (0, y, Z - 1250 + 60), 120)
    badge(
        k, "RIFFBLICK 48", ["DEPTH 75 m", "48 PASSENGERS", "CLASS MARK"], 700, (-2700, -1164, 500)
    )
    k.box((760, 30, 500), painted(MID_GREY), (-2700, -1145, 500), 4)
    k.anchor("window-rows", (-400, -R - 30, Z + 330))
    k.anchor("seats", (-1180, -R - 12, Z - 70 + 20))
    k.anchor("shallow-plate", (-2700, -1180, 500))
    scale(k)
