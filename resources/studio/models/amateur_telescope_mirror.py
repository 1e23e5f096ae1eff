"""Hobby telescope mirror: thick glass disc, bright hollow face with a paper dot, flat back."""

from kit import labels
from kit.core import View, circle
from kit.materials import card, enamel, plastic, polished
from kit.papers import retail
from kit.props import scale

VIEWS = {"hero": View(-24, 26), "closeup": View(-10, 40, at="centre-dot", radius=70)}


def _disc(k, r, t):
    rim = enamel((0.30, 0.38, 0.34))
    k.cyl(r, t - 1.8, rim, edge=1.2)
    bowl = [(0, t - 1.6), (r * 0.5, t - 1.1), (r * 0.97, t + 0.25), (r * 0.98, t + 0.1)]
    k.lathe(bowl, polished((0.80, 0.82, 0.84), 0.03), smooth=60)


def build(k):
    """One disc face up, one leaning with its plain back to the viewer, carton behind."""
    _disc(k, 100, 30)
    paper = plastic((0.66, 0.66, 0.62), 0.7)
    k.plate([circle(6), circle(2.6)], 0.4, paper, (0, 0, 28.8), bevel=0.05)
    k.anchor("centre-dot", (3, -3, 29.4))
    with k.at((210, 60, 0)):
        k.box((150, 90, 10), card(), (0, 10, 0), base=True)
        k.box((40, 30, 30), card(), (-50, -18, 8), base=True)
        k.box((40, 30, 30), card(), (50, -18, 8), base=True)
        with k.at((0, 0, 108), rot=(76, 0, 0)):
            k.cyl(100, 0.6, enamel((0.26, 0.33, 0.30)), (0, 0, 29.8))
            with k.at((0, 0, 30), rot=(180, 0, 0)):
                _disc(k, 100, 30)
        k.box((40, 26, 150), card(), (0, 62, 0), 2, base=True)
        k.anchor("solid-back", (-10, -34, 130))
    with k.at((40, 210, 0)):
        retail(k, 240, 90, 150, (0, 0, 0), "PRIMARY MIRROR", ["D 200 mm   f/6   FL 1200 mm",
               "parabolic, aluminised, 1/6 wave"], (30, 40, 90))  # fmt: skip
    k.image(
        labels.plate(["D 200 mm", "FL 1200 mm  f/6"], 70, 34, "STAR OPTICS"), 70, 34, (-40, -150, 0)
    )
    k.anchor("focal-label", (-40, -150, 1))
    scale(k)
