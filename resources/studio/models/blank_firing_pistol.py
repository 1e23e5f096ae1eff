"""Blank-firing pistol of zinc casting: blank calibre on the slide, plugged barrel, parting line."""

from kit import labels
from kit.arms import pistol, struck
from kit.core import View, X
from kit.materials import RED, cast, painted, plastic, polished
from kit.papers import retail
from kit.props import scale

VIEWS = {"hero": View(-28, 20), "closeup": View(-58, 16, at="blocked-barrel", radius=30)}


def build(k):
    """Stand the pistol on a block, its retail box and flare cup beside it."""
    zinc = painted((0.075, 0.076, 0.08), 0.28)
    k.box((150, 60, 26), plastic((0.30, 0.31, 0.33), 0.5), (100, 0, 0), 3, base=True)
    with k.at((0, 0, 20)):
        pistol(k, zinc, zinc, bore=5.4, port=False)
        k.cyl(5.3, 6, polished((0.62, 0.6, 0.56), 0.3), (-1, 0, 114), X, seg=32)
        k.cyl(1.5, 26, polished(), (3, 13.8, 114), rot=(90, 0, 0), seg=16)
        k.cyl(1.4, 28.4, polished(), (14, 14.2, 114), rot=(90, 0, 0), seg=16)
        for x in (30, 40, 50):
            k.cyl(3, 0.6, plastic((0.012,) * 3, 0.9), (x, 0, 128.1), seg=20)
        k.sweep(
            [(4, -13.5, 100), (90, -13.6, 91), (128, -13.6, 85), (160, -13.4, 30)],
            0.7,
            cast((0.5, 0.5, 0.5)),
            bezier=False,
        )
        struck(k, "CAL. 9 mm P.A.K.", 5.2, (58, -13.7, 121), color=(0.7, 0.7, 0.7))
        struck(k, "BORAN 92  (PTB) 684", 4.6, (58, -13.7, 113), color=(0.7, 0.7, 0.7))
        k.image(
            labels.line("NOT FOR LIVE ROUNDS", 42, 6, (205, 170, 30)),
            42,
            6,
            (44, -13.2, 96),
            (90, 0, 0),
        )
        k.anchor("blank-stamp", (58, -14, 121))
        k.anchor("blocked-barrel", (-2, -1, 114.5))
        k.anchor("cast-frame", (118, -14, 88))
    retail(
        k, 150, 50, 96, (240, 70, 0), "BORAN 92", ["Signal pistol, cal. 9 mm P.A.K."], (150, 30, 25)
    )
    k.tube(11, 8, 30, painted(RED), (190, -40, 0))
    scale(k)
