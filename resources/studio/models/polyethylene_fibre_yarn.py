"""Polyethylene yarn: white waxy packages with a rope grade, a piece of rope floating in water."""

from kit import labels
from kit.core import View
from kit.materials import yarn
from kit.props import scale
from kit.rolls import package
from kit.stuffs import clear, water

VIEWS = {"hero": View(-20, 24), "closeup": View(-12, 18, at="rope-grade", radius=85)}


def build(k):
    """Stand two packages, lay one; a strand floats in a glass bowl in front."""
    white = yarn((0.62, 0.64, 0.65), (0.86, 0.87, 0.87), 0.0)
    label = labels.plate(
        ["SK78   1760 dtex", "780 filaments", "LOT 22817   NET 4.5 kg"],
        110,
        70,
        "HMPE YARN",
        (20, 90, 150),
    )
    package(k, 92, 42, 270, white, label=label)
    package(k, 92, 42, 270, white, (215, 70, 0), label=label)
    package(k, 80, 42, 240, white, (-335, -130, 80), rot=(0, 90, 14))
    with k.at((170, -190, 0)):
        k.lathe([(0, 2), (70, 2), (86, 60), (88, 74)], clear())
        k.lathe([(0, 4), (70, 4), (82, 52), (0, 52)], water((0.72, 0.86, 0.92)))
        for i in range(5):
            k.sweep([(-54, -10 + 4 * i, 53), (-10, 14 - 5 * i, 54), (50, -6 + 5 * i, 53)], 2, white)
        blue = yarn((0.03, 0.10, 0.35), (0.08, 0.25, 0.6), 0.0)
        k.sweep([(-40, 30, 54), (10, 40, 55), (46, 24, 54)], 5, blue)
    k.anchor("white-waxy", (-50, -78, 215))
    k.anchor("rope-grade", (-8, -93, 136))
    scale(k)
