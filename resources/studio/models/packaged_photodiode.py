"""Packaged photodiodes: round metal cans with a window and few legs, a clear chip, a bag."""

from kit import labels
from kit.core import View, polar
from kit.materials import GOLD, enamel, plastic, polished
from kit.papers import bag
from kit.props import scale

VIEWS = {"hero": View(-24, 34), "closeup": View(-10, 44, at="single-spot", radius=11)}


def _can(k, r, h, chip, legs=2):
    """Can standing on its legs, window up."""
    steel = polished((0.66, 0.64, 0.58), 0.14)
    for x, y, _ in polar(legs, r * 0.55, -90):
        k.cyl(0.24, 9, polished(GOLD), (x, y, 0), seg=12)
    k.cyl(r * 1.14, 0.6, polished(GOLD, 0.2), (0, 0, 9))
    k.lathe([(r * 0.72, h), (r * 0.94, h), (r, h - 0.3), (r, 0), (0, 0)], steel, (0, 0, 9.4))
    k.cyl(r * 0.74, 0.3, plastic((0.10, 0.09, 0.07)), (0, 0, 9 + h - 0.5))
    k.box(
        (chip, chip, 0.3), polished((0.10, 0.13, 0.26), 0.06), (0, 0, 9 + h - 0.25), 0.02, base=True
    )
    k.box(
        (chip * 0.2, chip * 0.2, 0.1), polished(GOLD), (chip * 0.36, chip * 0.36, 9 + h + 0.05), 0
    )


def build(k):
    """Cans standing in a foam strip, one lying; bag behind with its label."""
    k.box((70, 22, 6), plastic((0.05, 0.05, 0.055), 0.95), (0, 0, 0), 0.5, base=True)
    for x, r, h, chip, legs in ((-22, 6.9, 4, 7, 2), (0, 4.1, 4.2, 3.6, 3), (18, 2.7, 3.6, 2, 2)):
        with k.at((x, 0, 0)):
            _can(k, r, h, chip, legs)
            if x < -10:
                k.anchor("single-spot", (0.4, -0.8, 13.2))
                k.anchor("round-can", (-3, -6.2, 11.4))
    with k.at((-14, -26, 7.1), rot=(-90, 0, 26)):
        with k.at((0, 0, -6)):
            _can(k, 6.2, 4, 5, 2)
        k.anchor("few-legs", (0, -3.2, -3))
    with k.at((19, -24, 0)):
        k.box((7, 5, 3), enamel((0.04, 0.03, 0.05)), (0, 0, 0.4), 0.5, base=True)
        k.sphere(1.8, enamel((0.10, 0.06, 0.04)), (0, 0, 3.2), 0.7)
        for y in (-1.3, 1.3):
            k.box((16, 0.5, 0.3), polished(), (6, y, 0.3), 0.05)
    with k.as_prop(), k.at((6, 44, 0), rot=(0, 0, -5)):
        bag(k, 90, 56, (0, 0, 0), 0, (0.62, 0.62, 0.70), 1.4)
        lines = ["PD-336  320-1100 nm", "area 33 mm2   qty 100"]
        k.image(labels.plate(lines, 56, 24, "SILICON PHOTODIODE"), 56, 24, (-4, 4, 1.6), t=0.2)
    scale(k)
