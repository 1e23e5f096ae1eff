"""Phosphor bronze packing: copper-coloured mesh roll of slanting folds, a dark one, rings."""

from kit import labels
from kit.core import View
from kit.materials import polished
from kit.mesh_packing import element, mesh_rings
from kit.packing import sheet
from kit.props import scale
from kit.stuffs import dish, drops

VIEWS = {"hero": View(-20, 34), "closeup": View(-10, 40, at="corrugated-roll", radius=75)}


def build(k):
    """Stand a bright roll, a treated dark one, a dish of tiny rings."""
    bright, dark = polished((0.70, 0.37, 0.20), 0.3), polished((0.26, 0.125, 0.065), 0.34)
    element(k, 110, 90, bright, 21)
    element(k, 75, 60, dark, 15, loc=(215, -20, 0))
    dish(k, 55, (110, -160, 0))
    mesh_rings(k, 110, 8, bright, 34, (110, -160, 3))
    drops(k, [(190, -60, 60), (204, -66, 60)], 3)
    tag = labels.plate(["CuSn6   mesh 80", "ACTIVATED  1 900 m2/m3", "column DN 220"], 100, 50)
    sheet(k, tag, 110, 55, (-40, -170, 0.3), 6)
    k.anchor("copper-mesh", (-50, -98, 50))
    k.anchor("corrugated-roll", (0, -30, 90))
    k.anchor("dark-film", (210, -40, 60))
    scale(k)
