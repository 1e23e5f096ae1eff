"""Handheld rangefinders: small two-lens monocular and a phone-sized tool with a screen."""

from kit import labels, screens
from kit.casing import display, handheld, keys
from kit.core import FRONT, View, Y, rounded
from kit.materials import enamel, plastic, rubber
from kit.optics import lens
from kit.papers import retail
from kit.props import scale

VIEWS = {"hero": View(-28, 22), "closeup": View(-24, 18, at="eyepiece", radius=40)}


def _mono(k):
    """Monocular, its two lenses to -Y, eyepiece behind."""
    black, green = plastic((0.04, 0.042, 0.046), 0.5), rubber((0.05, 0.16, 0.06))
    with k.at((0, 0, 42.5)):
        k.plate([rounded(42, 76, 16)], 96, black, (0, 0, 0), rot=FRONT, bevel=4)
        k.plate([rounded(46, 60, 16)], 56, green, (0, 6, 0), rot=FRONT, bevel=4)
        lens(k, 15, 14, (0, -47, 18), FRONT)
        lens(k, 12, 12, (0, -47, -18), FRONT, ring=False)
        k.cyl(16, 22, rubber(), (0, 46, 14), axis=Y, edge=3)
        k.cyl(11, 2, enamel((0.02, 0.03, 0.06)), (0, 67, 14), axis=Y)
        k.plate([rounded(16, 24, 7)], 4, plastic((0.4, 0.06, 0.02)), (0, -16, 41), bevel=1)


def build(k):
    """Monocular lenses to the viewer, the tool lying beside it, carton behind."""
    _mono(k)
    with k.at((0, 0, 42.5)):
        k.anchor("retail-body", (-25, 0, 6))
        lines = ["CLASS 1 LASER", "905 nm   5-1000 yd", "GOLF MODE"]
        k.image(
            labels.plate(lines, 34, 22, None, paper=(235, 190, 20)),
            34,
            22,
            (-27.2, 8, -8),
            rot=(90, 0, -90),
            t=0.3,
        )
        k.anchor("class-one", (-27.6, 14, -4))
    with k.at((-90, 60, 0), rot=(0, 0, 160)):
        _mono(k)
        k.anchor("eyepiece", (3, 69, 60))
    with k.at((90, 10, 0), rot=(0, 0, -12)):
        handheld(k, 52, 116, 26, body=(0.05, 0.05, 0.055), boot=(0.5, 0.34, 0.02))
        display(k, screens.lcd(["3.482 m", "12.117 m"], 36, 34), 36, 34, (0, 28, 26), (0, 0, 0), 2)
        keys(k, 3, 3, 14, 14, (11, 10, 3), (0, -22, 26), (0, 0, 0))
    with k.at((60, 130, 0)):
        retail(
            k,
            150,
            60,
            120,
            (0, 0, 0),
            "RANGE 1000",
            ["Laser rangefinder 6x", "CLASS 1   905 nm   yd / m"],
            (20, 100, 60),
        )
    scale(k)
