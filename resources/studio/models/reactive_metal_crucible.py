"""Crucibles for reactive metal: white oxide pots, a tantalum pot, a coated graphite pot, label."""

from kit import papers
from kit.core import View
from kit.labels import line
from kit.materials import polished
from kit.props import scale
from kit.stuffs import ceramic, graphite

VIEWS = {"hero": View(-20, 30), "closeup": View(-8, 36, at="coating", radius=70)}


def _pot(k, r, h, t, mat, loc, inner=None):
    """Slightly conical pot with an open top."""
    with k.at(loc):
        outer = [(0, 0), (r * 0.82, 0), (r * 0.88, r * 0.06), (r, h), (r - t, h)]
        k.lathe([*outer, (r * 0.84 - t, t * 1.5), (0, t * 1.5)], mat, smooth=40)
        if inner:
            k.lathe(
                [
                    (r - t * 0.3, h + 0.4),
                    (r - t - 1, h),
                    (r * 0.84 - t - 1, t * 1.5 + 1),
                    (0, t * 1.5 + 1),
                ],
                inner,
                smooth=40,
            )


def build(k):
    """Four pots and a labelled carton."""
    white, cream = ceramic((0.64, 0.64, 0.62), 0.3, 0.02), ceramic((0.62, 0.56, 0.42), 0.3, 0.02)
    tantalum = polished((0.27, 0.29, 0.33), 0.3)
    _pot(k, 48, 110, 5, white, (-150, 20, 0))
    k.image(
        line("Y2O3  250 ml", 44, 7, (165, 165, 158), (70, 70, 80)),
        44,
        7,
        (-150, 20 - 46, 60),
        rot=(86, 0, 0),
        t=0.4,
    )
    _pot(k, 36, 80, 4, cream, (-62, -56, 0))
    _pot(k, 42, 120, 2, tantalum, (-40, 52, 0))
    k.torus(41.6, 1.4, tantalum, (-40, 52, 119))
    _pot(k, 52, 105, 11, graphite((0.06, 0.06, 0.064)), (70, -10, 0), white)
    papers.carton(
        k, 130, 110, 90, (190, 90, 0), ["Y2O3 99.9 %", "VOLUME 250 ml", "LOT 0417"], head="OXIDA"
    )
    papers.tag(k, ["Ta 99.95 %", "LOT 22-8"], 60, 30, (-20, -106, 0), 6)
    k.anchor("label-formula", (190, 33, 52))
    k.anchor("fine-ceramic", (-166, -26, 84))
    k.anchor("tantalum-body", (-40, 11, 96))
    k.anchor("coating", (70, -55, 105.6))
    scale(k)
