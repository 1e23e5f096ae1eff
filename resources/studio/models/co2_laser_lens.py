"""Lenses for CO2 cutters: coin-sized clear yellow discs, labelled round boxes."""

from kit import labels
from kit.core import View
from kit.materials import enamel, plastic
from kit.props import scale

VIEWS = {"hero": View(-24, 34), "closeup": View(-12, 44, at="small-yellow", radius=26)}


def _lens(k, r, t, loc, rot=None):
    """Thin yellow lens with a bevelled rim; its tint survives on paper."""
    profile = [
        (0, 0),
        (r - 0.5, 0),
        (r, 0.5),
        (r, t * 0.6),
        (r - 0.4, t * 0.66),
        (r * 0.5, t * 0.92),
        (0, t),
    ]
    k.lathe(profile, enamel((0.72, 0.34, 0.02)), loc, rot=rot, smooth=50)
    k.lathe([(r + 0.05, 0.5), (r + 0.05, t * 0.6)], enamel((0.55, 0.24, 0.02)), loc, rot=rot)


def _box(k, loc, r, words, head):
    clear = plastic((0.62, 0.63, 0.64), 0.3)
    with k.at(loc):
        k.cyl(r, 11, clear, edge=1.5)
        k.cyl(r + 1, 7, clear, (0, 0, 10.5), edge=1.5)
        k.image(labels.plate(words, r * 1.3, r * 1.1, head), r * 1.3, r * 1.1, (0, 0, 17.5), t=0.3)


def build(k):
    """Three lenses on tissue, closed boxes behind."""
    k.box((110, 70, 0.6), plastic((0.64, 0.64, 0.62), 0.95), (0, 0, 0), 0, base=True)
    _lens(k, 19, 7, (-26, 0, 0.6))
    _lens(k, 12.7, 4, (16, -12, 0.6))
    _lens(k, 10, 3, (20, 18, 0.6))
    k.anchor("small-yellow", (-24, -6, 7))
    _box(k, (-30, 78, 0), 26, ["ZnSe D 38.1 mm", "FL 127 mm", "ET 6.0  10.6 µm"], "CUTTER LENS")
    _box(k, (34, 70, 0), 20, ["D 20 mm", "FL 63.5 mm", "ET 2.0"], "CO2 LENS")
    k.anchor("focal-label", (-30, 76, 18))
    with k.at((82, 24, 0)):
        _box(k, (0, 0, 0), 20, ["D 25.4 mm", "FL 101.6 mm", "ET 3.0"], "CO2 LENS")
        _box(k, (0, 0, 18), 20, ["D 25.4 mm", "FL 50.8 mm", "ET 3.0"], "CO2 LENS")
    scale(k)
