"""Leisure hydrophone: thumb-sized black capsule on a thin cable that ends in an audio plug."""

from kit.core import View, X, polar
from kit.materials import GOLD, plastic, polished, rubber, turned
from kit.papers import retail
from kit.props import scale

VIEWS = {"hero": View(-24, 28), "closeup": View(-16, 36, at="audio-plug", radius=26)}


def build(k):
    """Capsule, coil of cable and plug in front; a puck type with suction cup; carton behind."""
    black = rubber((0.03, 0.03, 0.032))
    with k.at((-40, -30, 10.2)):
        k.lathe(
            [(0, 0), (6, 1), (9.5, 6), (10, 14), (10, 44), (8, 50), (3, 54), (2, 66), (0, 66)],
            black,
            axis=X,
            smooth=60,
        )
        k.cyl(10.2, 3, turned(), (16, 0, 0), axis=X)
        k.anchor("small-capsule", (30, -4, 9))
    coil = [
        (x * (1 + 0.004 * i) + 50, y * (1 + 0.004 * i) + 34, 3.5 + i * 0.1)
        for i, (x, y, _) in enumerate(
            [*polar(20, 30, -120), *polar(20, 34, -120), *polar(20, 37, -120)]
        )
    ]
    k.sweep([(26, -30, 10), (34, -14, 6), *coil, (40, -26, 6), (54, -44, 4.6)], 1.7, black)
    with k.at((54, -45, 4.7), rot=(0, 0, -30)):
        k.cyl(3, 12, black, (-2, 0, 0), axis=X)
        k.cyl(4.6, 20, plastic((0.05, 0.05, 0.055)), (8, 0, 0), axis=X)
        k.cyl(1.75, 14, polished(GOLD), (28, 0, 0), axis=X)
        for x in (33, 37.4):
            k.cyl(1.8, 0.6, black, (x, 0, 0), axis=X)
        k.lathe([(1.75, 0), (1.3, 1), (1.75, 2), (0, 4)], polished(GOLD), (42, 0, 0), axis=X)
        k.anchor("audio-plug", (34, -1.5, 1.4))
    with k.at((-70, 40, 0)):
        k.lathe([(24, 0), (20, 5), (8, 12), (8, 16), (0, 16)], rubber((0.3, 0.3, 0.32)), smooth=60)
        k.cyl(20, 14, black, (0, 0, 15), edge=3)
        k.sweep(
            [(-20, 0, 22), (-34, 4, 14), (-40, 30, 3), (-20, 50, 2.4), (10, 46, 2.4)], 1.7, black
        )
    with k.at((20, 120, 0)):
        retail(
            k,
            130,
            50,
            100,
            (0, 0, 0),
            "AQUA EAR",
            ["Hydrophone   3.5 mm jack", "20 Hz-100 kHz   to 80 m"],
            (20, 110, 140),
        )
    scale(k)
