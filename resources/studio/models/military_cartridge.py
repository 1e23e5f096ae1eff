"""Military cartridges standing with painted tips, one with its headstamp forward, a sealed tin."""

import math

from kit import labels
from kit.ammo import cartridge
from kit.core import FRONT, View, X
from kit.materials import RED, brushed, plastic, polished
from kit.props import scale

VIEWS = {"hero": View(-24, 20), "closeup": View(-4, 16, at="headstamp", radius=10)}


def build(k):
    """Stand five rounds in a row, lay two with the base to the viewer, the tin behind."""
    tips = ((0.55, 0.12, 0.02), (0.02, 0.02, 0.02), (0.05, 0.15, 0.4), None, None)
    for i, tip in enumerate(tips):
        cartridge(k, 12, 51, 71, loc=(-56 + i * 20, 0, 0), tip=tip)
    with k.at((-20, -46, 6), rot=(-90, 0, 4)):
        cartridge(k, 12, 51, 71)
        for words, start in (("LC 19", 270), ("7.62", 90)):
            for j, letter in enumerate(words):
                if letter == " ":
                    continue
                a = math.radians(start + (j + 0.5 - len(words) / 2) * 17)
                place = (3.9 * math.cos(a), 3.9 * math.sin(a), -0.05)
                k.text(
                    letter,
                    1.2,
                    plastic((0.06, 0.04, 0.02)),
                    place,
                    (180, 0, math.degrees(a) + 90),
                    0.05,
                )
        k.torus(2.55, 0.12, plastic(RED), (0, 0, 0.1))
        for j in range(3):
            a = 2 * math.pi * j / 3
            k.box(
                (0.9, 0.35, 0.3),
                plastic((0.1, 0.07, 0.04)),
                (2.8 * math.cos(a), 2.8 * math.sin(a), 0.1),
                0,
                rot=(0, 0, 120 * j + 90),
            )
        k.anchor("headstamp", (0.6, 3.9, -0.3))
        k.anchor("primer-crimp", (-2, 1.4, -0.3))
    k.anchor("tip-colour", (-56, -2, 67))
    for i in range(5):
        with k.at((30 + i * 13, -42, 6), rot=(90, 0, -4)):
            cartridge(k, 12, 51, 71)
            if i < 4:
                k.tube(7, 5.9, 14, brushed((0.1, 0.1, 0.1)), (0, 0, 22))
    green = plastic((0.09, 0.10, 0.05), 0.45)
    with k.at((10, 120, 0)):
        k.box((230, 120, 80), green, (0, 0, 0), 7, base=True)
        k.torus(8, 1.5, polished(), (70, 0, 81))
        for z in (6, 74):
            k.box((232, 122, 3), green, (0, 0, z), 1)
        lines = ["440 CARTRIDGES  7.62 MM", "BALL M80   LOT LC-19C118-004"]
        k.image(
            labels.plate(lines, 200, 46, paper=(74, 78, 56), ink=(230, 190, 40)),
            200,
            46,
            (0, -60, 40),
            FRONT,
            0.4,
        )
        k.anchor("sealed-tin", (40, -61, 64))
    with k.at((140, -10, 6), X, None):
        cartridge(k, 12, 51, 71, polished((0.14, 0.17, 0.10), 0.35))
    scale(k)
