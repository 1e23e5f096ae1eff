"""Super-precision bearing: class suffix and deviations on the ring, V over a pair, sealed foil."""

import math

from kit import labels
from kit.core import FRONT, View, rounded
from kit.materials import plastic, polished
from kit.props import scale
from kit.works import bearing

VIEWS = {"hero": View(-22, 30), "closeup": View(-14, 24, at="deviation-marks", radius=30)}


def _ring_text(k, r, words, size=2.2):
    for a, word in words:
        t = math.radians(a)
        k.text(
            word,
            size,
            plastic((0.72,) * 3),
            (r * math.cos(t), r * math.sin(t), 0),
            (0, 0, a - 90),
            0.1,
        )


def build(k):
    """One bearing tilted to show its face, a matched pair with a V, one in foil on its box."""
    cage, white = plastic((0.36, 0.22, 0.08), 0.6), plastic((0.6, 0.6, 0.57), 0.08)
    with k.at((-44, -6, 27.6), rot=(62, 0, 8)):
        bearing(k, 31, 15, 16, cage=cage, balls=white)
        k.anchor("class-suffix", (0, 29.1, 16.2))
        k.anchor("deviation-marks", (-20.6, 20.6, 16.2))
        with k.at((0, 0, 16)):
            _ring_text(k, 29.1, [(90, "H7006 /P2 DB"), (200, "ISO CL.2"), (340, "KUGLA")], 1.9)
            _ring_text(k, 29.1, [(135, "-2"), (48, "-1 o")], 2.1)
            _ring_text(k, 16.9, [(90, "-1.5")], 1.8)
    k.box((50, 14, 30), plastic((0.3, 0.3, 0.32)), (-44, 3.5, 15), 1, rot=(0, 0, 8))
    with k.at((34, -18, 0)):
        for z in (0, 16.2):
            bearing(k, 31, 15, 16, (0, 0, z), cage=cage, balls=white)
        for s in (-1, 1):
            path = [
                (
                    31.15 * math.cos(math.radians(-105 + s * q)),
                    31.15 * math.sin(math.radians(-105 + s * q)),
                    2 + 28 * q / 22,
                )
                for q in range(0, 23, 2)
            ]
            k.sweep(path, 0.45, plastic((0.02,) * 3), bezier=False)
    with k.at((70, 62, 0)):
        k.box((84, 84, 26), plastic((0.05, 0.12, 0.3), 0.45), (0, 0, 0), 1, base=True)
        k.image(
            labels.plate(["H7006C /P2 DB", "ABEC 9  CLASS 2", "2023-11  1 PAIR"], 76, 22, "KUGLA"),
            76,
            22,
            (0, -42.2, 13),
            rot=FRONT,
            t=0.3,
        )
        foil = polished((0.6, 0.6, 0.62), 0.22)
        k.plate([rounded(104, 92, 3)], 0.8, foil, (-4, 0, 27))
        k.lathe([(0, 9), (24, 9), (31, 7), (35, 0)], foil, (-4, 2, 27), smooth=70)
        k.image(
            labels.plate(
                ["OPEN ONLY AT ASSEMBLY", "CLEAN ROOM PACKED"], 40, 14, "SEALED", (150, 20, 20)
            ),
            40,
            16,
            (-4, -34, 27.6),
            t=0.2,
        )
    k.anchor("matched-v", (27, -48, 14))
    k.anchor("sealed-foil", (62, 50, 37))
    scale(k)
