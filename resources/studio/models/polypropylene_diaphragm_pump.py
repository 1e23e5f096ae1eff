"""Ordinary double diaphragm pump: bare cast aluminium chambers, rubber edge, letter code."""

from kit.core import View
from kit.materials import brushed, cast, plastic, polished, rubber
from kit.process import tag
from kit.props import scale
from kit.pumps import diaphragm_pump

VIEWS = {"hero": View(-28, 20), "closeup": View(-14, 16, at="model-letters", radius=110)}


def build(k):
    """One pump of about 420 mm."""
    s = 420
    alu, grey = cast((0.58, 0.58, 0.58), 0.42), plastic((0.13, 0.145, 0.16))
    diaphragm_pump(k, s, alu, grey, metal=polished(), clamp=rubber((0.025,) * 3))
    k.box((96, 8, 60), brushed(), (0, -s * 0.17 - 3, s * 0.476), 2)
    tag(
        k,
        "PUMLINO 1 IN",
        ["MODEL  P10-ASNN", "AL / TPE", "MAX 130 l/min 7 bar"],
        90,
        54,
        (0, -s * 0.17 - 7, s * 0.476),
    )
    k.anchor("cast-aluminium", (-s * 0.29, -s * 0.08, s * 0.63))
    k.anchor("rubber-diaphragms", (-s * 0.16, -s * 0.27, s * 0.455))
    k.anchor("model-letters", (0, -s * 0.17 - 9, s * 0.476))
    scale(k)
