"""Plug valves: one lined with white fluoropolymer, a bare one of nickel alloy beside it."""

from kit.core import FRONT, View
from kit.materials import cast, painted, plastic, polished
from kit.process import PTFE, tag
from kit.props import scale
from kit.valves import plug_valve

VIEWS = {"hero": View(-38, 20), "closeup": View(-56, 22, at="white-inside", radius=100)}
BORE = 52.0


def build(k):
    """Stand both valves on their flanges."""
    green, white = painted((0.05, 0.22, 0.16), 0.42, 0.15), plastic(PTFE, 0.35)
    alloy = cast((0.44, 0.43, 0.40), 0.5)
    with k.at((0, 0, BORE * 1.2)):
        plug_valve(k, BORE, green, white, lined=white)
        tag(k, "KEGELHAHN", ["DN 50 150 LB", "PFA SLEEVE"], 44, 24, (0, -BORE * 1.12, 4), back=14)
        k.anchor("white-inside", (-BORE * 1.5 - 4, -26, 26))
        k.anchor("tapered-plug", (-20, -BORE * 0.8, BORE * 1.32))
    with k.at((290, 70, BORE * 1.2)):
        plug_valve(k, BORE, alloy, alloy)
        k.text("CW12MW", 13, polished(), (-2, -BORE * 1.0, 12), FRONT, 8)
        k.text("2 IN 150", 8, polished(), (-2, -BORE * 0.96, -12), FRONT, 6)
        k.anchor("alloy-mark", (-2, -BORE * 1.2, 12))
    scale(k)
