"""Small laser diodes: cans with three legs, brass tube with a lens, telecom box; bag."""

from kit import labels
from kit.core import View, X, polar
from kit.many import grid, studs
from kit.materials import BRASS, GOLD, enamel, plastic, polished, turned
from kit.papers import bag
from kit.props import scale

VIEWS = {"hero": View(-24, 36), "closeup": View(-14, 36, at="three-legs", radius=9)}


def _can(k):
    """Laser can lying along X, window to -X, legs to +X."""
    gold = polished(GOLD, 0.2)
    with k.at((0, 0, 2.8), X):
        k.cyl(2.8, 1.2, gold, (0, 0, 3.4))
        k.cyl(2.35, 3.4, polished((0.66, 0.62, 0.52), 0.14), (0, 0, 0))
        k.cyl(0.9, 0.2, enamel((0.02, 0.03, 0.06)), (0, 0, -0.1))
        for x, y, _ in polar(3, 1.3, 90):
            k.cyl(0.23, 8, gold, (x, y, 4.4), seg=12)


def build(k):
    """Cans in front, brass tube beside them, telecom package and bag behind."""
    for x, y, a in ((-14, -8, 200), (-2, 4, 20), (-20, 8, -30)):
        with k.at((x, y, 0), rot=(0, 0, a)):
            _can(k)
            if x == -2:
                k.anchor("three-legs", (8, -0.6, 3.4))
    with k.at((18, -6, 4.5), rot=(0, 0, 12)):
        k.cyl(4.5, 15, turned(BRASS, 0.22), (0, 0, 0), axis=X, edge=0.3)
        k.tube(4.5, 2.6, 2, turned(BRASS), (-2, 0, 0), rot=(0, 90, 0))
        k.cyl(2.7, 0.6, enamel((0.06, 0.03, 0.08)), (-1, 0, 0), axis=X)
        k.helix(2.6, 0.4, 1.2, 4, polished(), (-1.4, 0, 0), X)
        for y, tone in ((-1, (0.5, 0.03, 0.02)), (1, (0.05, 0.05, 0.05))):
            k.sweep(
                [(15, y, 0), (26, y * 3, -2), (38, y * 6 - 6, -3.8), (52, y * 5 + 4, -3.8)],
                0.6,
                plastic(tone),
            )
        k.anchor("brass-tube", (5, -2, 3.9))
    with k.at((-8, 40, 0)):
        k.box((24, 13, 8), polished((0.66, 0.60, 0.48), 0.25), (0, 0, 1), 0.4, base=True)
        k.box((30, 13, 1.4), polished(GOLD, 0.25), (0, 0, 0), 0.2, base=True)
        for y in (-8.5, 8.5):
            studs(k, grid(7, 1, 2.54, 0), 0.3, 6, polished(GOLD), (0, y - 3, 4), (-90, 0, 0))
        k.cyl(2.4, 8, polished(GOLD), (12, 0, 5), axis=X)
        k.sweep(
            [(20, 0, 5), (34, -4, 3), (46, 10, 1.4), (30, 20, 1.4), (10, 18, 1.4)],
            0.5,
            plastic((0.5, 0.42, 0.05)),
        )
    with k.at((58, 36, 0), rot=(0, 0, -10)):
        bag(k, 52, 46, (0, 0, 0), 0, (0.62, 0.62, 0.7), 1.2)
        k.image(
            labels.plate(["650 nm  5 mW", "CLASS 3R  100 pcs"], 40, 20, "LASER DIODES"),
            40,
            20,
            (0, 0, 1.4),
            t=0.2,
        )
        k.anchor("milliwatt-label", (-4, 2, 1.8))
    scale(k)
