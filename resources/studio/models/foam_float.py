"""Ordinary floats: white foam block with large bubbles on its cut face, orange shell, rope eye."""

import math

from kit.core import View
from kit.materials import BLACK, plastic
from kit.parts import sticker
from kit.props import scale
from kit.sea import SEA_ORANGE

VIEWS = {"hero": View(-24, 22), "closeup": View(-16, 16, at="bubbles", radius=70)}


def build(k):
    """Block with a broken face, a hollow trawl ball and a ring of floats on a rope."""
    foam, orange = plastic((0.72, 0.72, 0.70), 0.85), plastic(SEA_ORANGE, 0.4)
    k.box((300, 200, 150), foam, (-60, 40, 0), 6, base=True)
    for i in range(16):
        for j in range(8):
            dx, dz = 5 * math.sin(i * 7 + j * 3), 4 * math.cos(i * 5 + j * 11)
            r = 5.5 + 3 * abs(math.sin(i * 3.7 + j * 5.1))
            k.sphere(r, foam, (-198 + 18.5 * i + dx * 0.6, -60, 10 + 18.5 * j + dz * 0.5), 1.0)
    for x, z in ((-120, 151), (-60, 151), (0, 151)):
        k.sphere(16, plastic((0.5, 0.5, 0.48), 0.9), (x, 40 + x * 0.3, z), 0.12)
    k.sphere(105, orange, (220, 60, 105))
    k.torus(105, 4, orange, (220, 60, 105))
    for s in (-1, 1):
        k.box((26, 60, 34), orange, (220, 60 + 112 * s * 0, 105 + s * 104), 6) if s > 0 else None
    k.torus(17, 6, orange, (220, 60, 226), axis="X")
    k.cyl(11, 8, plastic(BLACK), (220, 60, 221), axis="X")
    k.sweep(
        [
            (220, 20, 226),
            (220, 60, 222),
            (225, 120, 240),
            (330, 130, 60),
            (360, 60, 24),
            (300, -120, 16),
        ],
        6,
        plastic((0.05, 0.15, 0.4), 0.8),
    )
    for i in range(3):
        with k.at((90 + 74 * i, -150, 36)):
            k.lathe(
                [(9, -30), (30, -26), (36, -8), (36, 8), (30, 26), (9, 30)],
                plastic((0.62, 0.42, 0.02), 0.5),
                closed=True,
                axis="X",
                smooth=60,
            )
    k.sweep([(30, -150, 36), (300, -150, 36)], 6, plastic((0.05, 0.15, 0.4), 0.8))
    sticker(k, "LIFT 5.6 kg  F-200", 70, 14, (220, -46, 100), paper=(215, 90, 20))
    k.anchor("bubbles", (-60, -66, 80))
    k.anchor("dents", (-60, 22, 154))
    k.anchor("rope-eye", (214, 46, 240))
    scale(k)
