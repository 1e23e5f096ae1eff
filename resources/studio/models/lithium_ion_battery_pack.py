"""Ordinary lithium-ion cells in coloured sleeves and a plastic battery pack with a plug."""

from kit import labels
from kit.casing import legend
from kit.core import FRONT, View, rounded
from kit.electro import plate_on
from kit.materials import NICKEL, plastic, polished
from kit.props import scale

VIEWS = {"hero": View(-24, 28), "closeup": View(-12, 26, at="wh-mark", radius=40)}


def _cell(k, tone, words):
    """Standing 18650 cell with its crimped button cap."""
    k.cyl(9.1, 64, plastic(tuple((c / 255) ** 2.2 for c in tone), 0.3), edge=0.8)
    k.tube(8.4, 4.6, 0.6, plastic((0.6, 0.6, 0.58)), (0, 0, 63.8), seg=48)
    k.cyl(4, 1.8, polished(NICKEL), (0, 0, 63.8), seg=32)
    k.wrap(
        labels.plate(words, 30, 34, paper=tone, ink=(250, 250, 250)), 9.25, 36, 190, (0, 0, 32), -94
    )


def build(k):
    """Pack behind, three loose cells in front."""
    case = plastic((0.05, 0.052, 0.055), 0.42)
    k.box((180, 76, 64), case, (20, 50, 0), 6, base=True)
    k.box((180.6, 76.6, 1.4), plastic((0.02,) * 3), (20, 50, 40), 0.2)
    k.plate([rounded(60, 20, 5)], 14, plastic((0.4, 0.03, 0.02)), (20, 50, 68), bevel=2)
    plate_on(
        k,
        ["Li-ion 14.8 V 10.4 Ah", "154 Wh   4S4P", "CE  Li-ion recycle"],
        100,
        36,
        (10, 12, 22),
        FRONT,
        paper=(235, 235, 232),
    )
    k.anchor("wh-mark", (0, 11, 22))
    legend(k, "E-POWER", 8, (70, 11.8, 50), FRONT)
    for y, tone in ((-5, (0.5, 0.03, 0.02)), (5, (0.03,) * 3)):
        path = [(110, 50 + y, 30), (140, 46 + y, 20), (150, 0, 6 + y * 0.4), (120 + y, -30, 6)]
        k.sweep(path, 2, plastic(tone, 0.4))
    k.box((18, 26, 12), plastic((0.6, 0.45, 0.03), 0.4), (120, -42, 6), 1)
    k.box((12, 6, 8), plastic((0.03,) * 3), (120, -57, 6), 0.5)
    k.anchor("plug-and-case", (120, -42, 12))
    for i, (tone, words) in enumerate(
        (
            ((40, 140, 90), ["18650", "3.6 V 3000 mAh"]),
            ((190, 80, 140), ["18650", "3.7 V 2600 mAh"]),
            ((60, 110, 180), ["18650", "3.6 V 3500 mAh"]),
        )
    ):
        with k.at((-50 + i * 26, -16, 0)):
            _cell(k, tone, words)
    with k.at((-30, -48, 9.1), rot=(0, 90, 8)):
        _cell(k, (90, 60, 140), ["21700", "3.6 V 5000 mAh"])
    scale(k)
