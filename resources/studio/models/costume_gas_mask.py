"""Costume gas mask of vinyl: open hollow filter with a toy fan, party print, no voice plate."""

from kit import labels
from kit.core import FRONT, View, polar
from kit.mask import head, mask
from kit.materials import plastic, polished
from kit.papers import retail
from kit.props import scale

VIEWS = {"hero": View(-24, 14), "closeup": View(-38, 14, at="hollow-filter", radius=85)}


def build(k):
    """Put the mask on a head, its printed retail box beside it."""
    vinyl, bronze = plastic((0.07, 0.072, 0.075), 0.22), plastic((0.33, 0.19, 0.07), 0.35)
    head(k)
    mask(k, vinyl, lens=polished((0.45, 0.25, 0.04), 0.06))
    with k.at((-52, -62, 136), rot=(90, 0, -58)):
        k.tube(48, 43, 58, bronze)
        k.cyl(44, 4, plastic((0.02,) * 3), (0, 0, 8))
        k.cyl(10, 18, plastic((0.05,) * 3), (0, 0, 20))
        for x, y, a in polar(5, 24):
            k.box((30, 12, 2), plastic((0.55, 0.56, 0.58), 0.3), (x, y, 30), 1, rot=(24, 0, a))
        for x, y, a in polar(3, 29, 30):
            k.box((32, 4, 4), bronze, (x, y, 52), 1, rot=(0, 0, a))
        k.anchor("hollow-filter", (-6, 18, 34))
    with k.at((0, -84, 112), rot=(98, 0, 0)):
        k.cyl(26, 8, vinyl)
        k.tube(14, 10, 12, bronze)
        k.cyl(10.5, 1, plastic((0.01,) * 3, 0.95), (0, 0, 8.4))
    k.sweep(
        [(-62, -62, 214), (-20, -76, 250), (20, -76, 250), (62, -62, 214)],
        1.2,
        plastic((0.12,) * 3),
    )
    k.anchor("thin-vinyl", (16, -80, 140))
    lines = ["One size - NOT FOR PROTECTION", "Airsoft & carnival costume"]
    retail(k, 210, 120, 240, (210, 60, 0), "TOXIC HERO", lines, (120, 40, 130))
    k.image(
        labels.line("DUMMY - FOR COSTUME USE", 120, 14, (240, 200, 30)),
        120,
        14,
        (210, -0.6, 160),
        FRONT,
    )
    k.anchor("costume-print", (200, -1, 196))
    scale(k)
