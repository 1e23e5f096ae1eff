"""Laser diode stacks: gold blocks with bright slits, shorted terminals, a fibre module."""

from kit import labels
from kit.core import View, X, rounded
from kit.materials import COPPER, GOLD, enamel, plastic, polished, turned
from kit.parts import bolt
from kit.props import scale

VIEWS = {"hero": View(-24, 28), "closeup": View(-14, 18, at="bright-slit", radius=24)}


def build(k):
    """Stack facing the viewer, single bar beside it, fibre-coupled box behind."""
    gold, copper = polished(GOLD, 0.25), polished(COPPER, 0.3)
    k.box((40, 34, 52), gold, (0, 0, 0), 1, base=True)
    k.box((26, 6, 46), copper, (0, -18, 3), 0.6, base=True)
    for i in range(10):
        k.box((14, 0.6, 1.6), enamel((0.02, 0.02, 0.024)), (0, -21.1, 8 + i * 3.9), 0)
        k.box((11, 0.8, 0.45), polished((0.85, 0.87, 0.9), 0.05), (0, -21.3, 8 + i * 3.9), 0)
    k.anchor("bright-slit", (2, -21.6, 28))
    k.anchor("gold-block", (-17, -17, 44))
    for x in (-11, 11):
        k.cyl(4.5, 5, plastic((0.62, 0.62, 0.6)), (x, 4, 52))
        bolt(k, 5, (x, 4, 57))
        k.cyl(5, 6, turned(), (x * 0.8, 17, 14), rot=(-90, 0, 0))
        k.cyl(3.4, 14, turned(), (x * 0.8, 17, 14), rot=(-90, 0, 0))
    k.box((34, 9, 1.6), polished(), (0, 4, 61.4), 0.3)
    k.box((14, 11, 5), plastic((0.5, 0.03, 0.02), 0.4), (0, 4, 62), 1, base=True)
    k.anchor("shorting-clip", (0, -1, 66))
    k.image(
        labels.plate(["808 nm 1 kW", "90 A", "S/N 0417"], 24, 22),
        30,
        22,
        (-20.2, 0, 26),
        rot=(90, 0, -90),
        t=0.3,
    )
    with k.at((56, -16, 0), rot=(0, 0, -12)):
        k.box((25, 25, 8), gold, (0, 0, 0), 0.6, base=True)
        k.box((24, 20, 3), copper, (0, 2, 8), 0.4, base=True)
        k.box((12, 0.6, 0.7), polished((0.85, 0.87, 0.9), 0.05), (0, -12.6, 8.3), 0)
        for x in (-8, 8):
            bolt(k, 3, (x, 6, 11), socket=True)
        k.box((22, 5, 2), polished(), (0, 6, 13.6), 0.3)
    with k.at((96, 58, 0)):
        k.plate([rounded(90, 60, 3)], 4, gold, (0, 0, 2), bevel=0.3)
        k.box((76, 46, 16), gold, (0, 0, 3), 1, base=True)
        k.image(
            labels.plate(
                ["976 nm   150 W", "14 A   S/N 1182", "CLASS 4"],
                50,
                26,
                "PUMP MODULE",
                (120, 20, 20),
            ),
            50,
            26,
            (0, 0, 19),
            t=0.3,
        )
        k.anchor("current-label", (-6, -3, 19.5))
        for y in (-10, 10):
            k.cyl(1.6, 16, polished(), (-38, y, 10), rot=(0, -90, 0), seg=20)
        k.cyl(5, 16, turned(), (38, 0, 11), axis=X)
        path = [(54, 0, 11), (80, -10, 6), (84, -50, 4), (50, -52, 4), (54, -20, 4), (100, -20, 5)]
        k.sweep(path, 1.8, turned((0.4, 0.4, 0.38), 0.35))
        k.cyl(4, 16, polished(), (100, -20, 5.2), axis=X)
        k.cyl(5, 8, plastic((0.5, 0.03, 0.02)), (112, -20, 5.2), axis=X)
        for x in (-40, 40):
            for y in (-26, 26):
                bolt(k, 3, (x, y, 4), socket=True)
    k.image(
        labels.line("ESD SENSITIVE", 34, 8, (230, 190, 20)),
        34,
        8,
        (-50, -20, 0),
        rot=(0, 0, 8),
        t=0.4,
    )
    scale(k)
