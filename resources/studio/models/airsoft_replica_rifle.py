"""Airsoft replica rifle: orange tip, thin brass inner barrel, battery wires in the stock."""

from kit.arms import cradle, rifle, struck
from kit.core import View, X, polar
from kit.materials import BRASS, RED, painted, plastic, polished, rubber
from kit.props import scale

VIEWS = {"hero": View(-24, 12), "closeup": View(-62, 12, at="inner-barrel", radius=42)}


def build(k):
    """Rest the copy on two posts, a battery plug hanging out of its stock, balls beside it."""
    tip = painted((0.75, 0.16, 0.01), 0.4)
    with k.at((0, 0, 262)):
        rifle(k, "m", plastic((0.055, 0.056, 0.058), 0.5), bore=7.0, barrel_r=9.5)
        k.tube(13.5, 9.6, 42, tip, (-567, 0, 0), X)
        k.tube(4.2, 3.0, 240, polished(BRASS, 0.15), (-560, 0, 0), X)
        struck(k, "CAL. 6 mm BB  <F>", 6, (0, -15.4, 12), color=(0.6, 0.6, 0.6))
        struck(k, "PLAYFIELD SPORTS  NX-15 AEG", 5.5, (0, -15.4, 0), color=(0.6, 0.6, 0.6))
        struck(k, "SEMI   AUTO", 5, (112, -15.4, -10), color=(0.6, 0.6, 0.6))
        k.box((70, 30, 20), painted((0.05, 0.16, 0.34)), (330, -8, -28), 4)
        for y, color in ((-24, RED), (-20, (0.03, 0.03, 0.03))):
            k.sweep([(296, y, -28), (270, y - 8, -50), (252, y - 6, -66)], 1.8, rubber(color))
        k.box((16, 12, 9), plastic((0.66, 0.66, 0.62)), (250, -29, -72), 1)
        k.anchor("orange-tip", (-545, -13, 4))
        k.anchor("inner-barrel", (-561, -3.4, 1))
        k.anchor("battery-bay", (330, -24, -26))
    for x, y, _ in (*polar(7, 26), *polar(3, 11), (0, 0, 0)):
        k.sphere(3, plastic((0.66, 0.67, 0.66), 0.3), (40 + x, -120 + y, 3))
    cradle(k, -470, 252, 23)
    cradle(k, 400, 214, 44)
    scale(k)
