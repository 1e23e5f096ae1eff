"""Foundry crucibles: thick black clay-graphite pot with spout, small laboratory crucibles."""

from kit import labels
from kit.core import FRONT, View
from kit.materials import plastic
from kit.props import scale
from kit.stuffs import ceramic, graphite

VIEWS = {"hero": View(-22, 26), "closeup": View(-12, 40, at="coarse-wall", radius=110)}


def _pot(k, r, h, wall, mat, inner=None):
    """Barrel-shaped pot open at the top."""
    outer = [(r * 0.62, 0), (r * 0.78, h * 0.15), (r * 0.97, h * 0.5), (r, h * 0.7), (r * 0.94, h)]
    inside = [(a - wall, max(z, wall * 1.2)) for a, z in reversed(outer)]
    k.lathe([(0, 0), *outer, *inside, (0, wall * 1.2)], mat, smooth=50)
    if inner:
        k.lathe([*inside[1:], (0, wall * 1.2 + 0.3)], inner, smooth=50)


def build(k):
    """Stand the big pot, a brown one and a row of white laboratory crucibles."""
    black, brown = graphite((0.06, 0.06, 0.062), 4.0, 0.6), graphite((0.16, 0.095, 0.05), 4.0, 0.5)
    _pot(k, 140, 300, 22, black)
    k.box((60, 60, 26), black, (0, -136, 288), 10, rot=(-24, 0, 0))
    with k.at((0, -139.5, 180), rot=FRONT):
        k.text("A25", 40, plastic((0.6, 0.58, 0.5), 0.7), (0, 0, 1), depth=1.2)
        k.text("KESSELMARK", 14, plastic((0.6, 0.58, 0.5), 0.7), (0, -42, 0), depth=1.6)
    with k.at((270, 40, 0)):
        _pot(k, 95, 190, 15, brown, graphite((0.28, 0.10, 0.05), 4.0, 0.5))
        k.lathe([(96, 132), (91, 190), (90, 191)], ceramic((0.22, 0.10, 0.04), 0.06))
    for i, (r, h) in enumerate(((34, 66), (26, 48), (18, 32))):
        with k.at((120 + 80 * i, -150 - 8 * i, 0)):
            _pot(k, r, h, 2.4, ceramic((0.70, 0.69, 0.66), 0.3))
    k.image(labels.line("Al2O3", 30, 9), 22, 7, (116, -184, 36), rot=(84, 0, -8), t=0.4)
    k.anchor("coarse-wall", (60, -112, 300))
    k.anchor("size-number", (0, -141, 180))
    k.anchor("glaze", (262, -54, 168))
    scale(k)
