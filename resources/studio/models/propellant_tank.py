"""Propellant tank: titanium ball with equator weld, two tube ends, tabs, on a handling ring."""

from kit import labels
from kit.core import View, polar
from kit.materials import painted, plastic, polished, rubber, turned
from kit.papers import tag
from kit.props import scale

VIEWS = {"hero": View(-26, 18), "closeup": View(-22, 12, at="equator-weld", radius=110)}


def build(k):
    """Set the ball in a handling ring, a half shell beside it."""
    ti = turned((0.52, 0.50, 0.47), 0.3, 1.2)
    for x, y, _ in polar(3, 190, 30):
        k.box((40, 40, 160), painted((0.10, 0.16, 0.28)), (x, y, 0), 4, base=True)
    k.torus(200, 14, painted((0.10, 0.16, 0.28)), (0, 0, 165))
    k.torus(196, 10, rubber((0.05,) * 3), (0, 0, 178))
    with k.at((0, 0, 330)):
        k.sphere(240, ti)
        k.torus(240.5, 3, polished((0.46, 0.42, 0.40), 0.2), (0, 0, 0))
        for z in (-9, 9):
            k.torus(240, 0.8, turned((0.36, 0.34, 0.32)), (0, 0, z))
        for x, y, a in polar(4, 252, 45):
            k.box((44, 46, 9), ti, (x, y, -2), 2, rot=(0, 0, a))
            k.cyl(6, 12, plastic((0.02,) * 3), (x * 1.02, y * 1.02, -8), seg=20)
        k.cyl(30, 20, ti, (0, 0, 230))
        k.cyl(6, 110, polished((0.55, 0.53, 0.5)), (0, 0, 246))
        k.cyl(9, 24, plastic((0.5, 0.03, 0.02)), (0, 0, 336))
        k.cyl(30, 20, ti, (0, 0, -250))
        k.cyl(6, 76, polished((0.55, 0.53, 0.5)), (0, 0, -326))
        k.image(
            labels.plate(["MEOP 22 bar", "Ti-6Al-4V  58 L"], 60, 26),
            60,
            26,
            (30, -207, 122),
            (59, 0, 8),
            0.6,
        )
        k.anchor("two-tubes", (-1, -6, 300))
        k.anchor("equator-weld", (-70, -232, 0))
        k.anchor("tabs", (-180, -188, 4))
        k.anchor("meop", (30, -210, 124))
    with k.at((470, -60, 0)):
        half = [
            (240 * c, 240 * s)
            for c, s in (
                (1, 0),
                (0.97, 0.26),
                (0.87, 0.5),
                (0.71, 0.71),
                (0.5, 0.87),
                (0.26, 0.97),
                (0.1, 0.995),
            )
        ]
        with k.at((0, 0, 240), rot=(180, 0, 0)), k.at(rot=(0, 0, 0)):
            k.lathe([*half, *[(r * 0.985, z * 0.985) for r, z in reversed(half)]], ti, closed=True)
            k.lathe([(r * 0.95, z * 0.95 + 6) for r, z in half], rubber((0.05, 0.05, 0.05)))
        k.anchor("thin-wall", (-40, -236, 240))
    tag(k, ["S/N 004  FLIGHT", "CLEAN - SEALED"], 110, 50, (230, -280, 0), -6)
    scale(k)
