"""Hobby servo: matchbox-sized box with two ears, one toothed shaft, a three-wire lead and horns."""

import math

from kit import labels
from kit.core import FRONT, View, circle, polar, rounded
from kit.materials import BRASS, plastic, polished
from kit.papers import bag
from kit.props import scale

VIEWS = {"hero": View(-28, 28), "closeup": View(-22, 34, at="splined-shaft", radius=18)}


def _servo(k, horn=False):
    black, ear = (
        plastic((0.035, 0.036, 0.042), 0.36),
        [circle(2.2, 20, x, y) for x in (-24.5, 24.5) for y in (-5, 5)],
    )
    k.box((40.5, 20, 36), black, (0, 0, 0), 0.8, base=True)
    for z in (9, 28):
        k.box((40.7, 20.2, 0.3), plastic((0.015,) * 3), (0, 0, z), 0)
    k.plate([rounded(55, 19, 1.5), *ear], 2.6, black, (0, 0, 27), bevel=0.3)
    for x in (-24.5, 24.5):
        for y in (-5, 5):
            k.tube(3, 1.6, 6, plastic((0.05, 0.05, 0.05), 0.7), (x, y, 24), seg=24)
            k.tube(1.9, 1.4, 7, polished(BRASS), (x, y, 23.5), seg=24)
    k.cyl(9.6, 3, black, (10, 0, 35.5))
    k.cyl(4, 2, polished(BRASS), (10, 0, 38))
    teeth = [
        (
            (3 + 0.25 * (-1) ** i) * math.cos(i * math.pi / 25),
            (3 + 0.25 * (-1) ** i) * math.sin(i * math.pi / 25),
        )
        for i in range(50)
    ]
    k.plate([teeth], 4, polished(BRASS, 0.2), (10, 0, 41.5), bevel=0.15)
    k.cyl(1.2, 0.2, plastic((0.02,) * 3), (10, 0, 43.5), seg=16)
    if horn:
        white = plastic((0.64, 0.64, 0.62), 0.4)
        with k.at((10, 0, 42)):
            for angle in (20, 110):
                k.plate([rounded(38, 6.5, 3.2)], 2.2, white, (0, 0, 2), rot=(0, 0, angle))
            k.cyl(5, 5, white, (0, 0, -1))
            k.cyl(2, 1.2, polished(), (0, 0, 4), seg=20)
    with k.at((-20, 0, 6)):
        for i, tone in enumerate(((0.10, 0.04, 0.02), (0.5, 0.03, 0.02), (0.6, 0.22, 0.02))):
            y = (i - 1) * 1.5
            path = [
                (0, y, 0),
                (-12, y, -2),
                (-24, y - 6, -4.6),
                (-20, y - 24, -4.8),
                (0, y - 30, -4.6),
            ]
            k.sweep(path, 0.75, plastic(tone, 0.5))
        k.box((3, 7, 5), plastic((0.03,) * 3), (0, 0, 0), 0.6)
        k.box((14, 8, 3), plastic((0.03,) * 3), (6, -30, -4.5), 0.5)


def build(k):
    """One servo with its bare shaft, one with a horn, spare horns in a bag."""
    _servo(k)
    k.image(
        labels.plate(["MG-996R", "11 kg-cm", "4.8-7.4 V"], 34, 15, "DIGITAL SERVO", (150, 20, 20)),
        34,
        15,
        (0, -10, 18),
        rot=FRONT,
        t=0.2,
    )
    k.anchor("splined-shaft", (10, -3, 42))
    k.anchor("ears", (-24.5, -5, 30))
    k.anchor("three-wires", (-41, -10, 2.4))
    with k.at((70, 26, 0), rot=(0, 0, -24)):
        _servo(k, horn=True)
    with k.at((66, -34, 0), rot=(0, 0, 12)):
        bag(k, 56, 40, (0, 0, 0), 0, (0.9, 0.9, 0.92), 1.4)
        white = plastic((0.64, 0.64, 0.62), 0.4)
        k.plate([circle(9)], 2, white, (-14, 2, 2.4), bevel=0.3)
        k.plate([rounded(28, 6, 3)], 2, white, (8, -6, 2.4), rot=(0, 0, 20))
        for x, y, _ in polar(4, 6):
            k.cyl(1.2, 5, polished(), (x + 12, y + 6, 1.4), seg=12)
    scale(k)
