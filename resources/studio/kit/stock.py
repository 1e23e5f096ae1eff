"""Mill stock laid along X on timber bearers: tubes, bars and the print along them."""

import math

from kit.core import X
from kit.materials import BLACK, plastic, wood

BEARER = 60.0  # height of the timbers, millimetres


def bearers(k, xs, width):
    """Lay squared timbers across the bench at each x."""
    for x in xs:
        k.box((70, width, BEARER), wood(), (x, 0, BEARER / 2), 2)


def wedge(k, x, y, radius, side):
    """Stop a round of the radius, axis over y, with a block on a bearer (side +1: behind it)."""
    y += side * (math.sqrt(radius**2 - (radius - 26) ** 2) + 13.5)
    k.box((60, 26, 26), wood((0.42, 0.28, 0.15)), (x, y, BEARER + 13), 3)


def stencil(k, words, h, radius, loc, tilt=52.0, color=(0.02, 0.025, 0.06)):
    """Print letters of height h along a round about X, tilt degrees forward of its top."""
    with k.at(loc, rot=(tilt, 0, 0)):
        k.text(words, h, plastic(color, 0.5), (0, 0, radius - h * h / (8 * radius)), depth=0.4)


def tube(k, ro, wall, length, metal, loc, bore=None):
    """Lay a tube with clean cut ends; loc is the middle of its left end."""
    k.tube(ro, ro - wall, length, metal, loc, X)
    if bore:
        with k.at(loc, X):
            k.lathe([(ro - wall - 0.05, 1), (ro - wall - 0.05, length - 1)], bore)


def cap(k, radius, loc, color=BLACK):
    """Push a plastic transport cap over an end."""
    k.cyl(radius + 2.5, 28, plastic(color, 0.5), loc, X, edge=3)
