"""Broadband seismometer: round can on three feet with a handle, bubble level and north mark."""

from kit import labels
from kit.core import View, polar
from kit.materials import BRASS, painted, plastic, polished, turned
from kit.nav import arrow
from kit.props import scale
from kit.sockets import lead, mil_round

VIEWS = {"hero": View(-24, 26), "closeup": View(-12, 44, at="north-mark", radius=90)}


def build(k):
    """Stand the can on its feet; cable to the front."""
    green = painted((0.06, 0.20, 0.14), 0.4)
    for x, y, _ in polar(3, 70, -90):
        k.lathe([(0, 0), (6, 14), (10, 16), (10, 24), (0, 24)], turned(), (x, y, 0))
        k.cyl(14, 7, turned(BRASS), (x, y, 20))
        k.cyl(5, 20, polished(), (x, y, 20), seg=24)
    k.cyl(100, 18, painted((0.5, 0.51, 0.51)), (0, 0, 38), edge=3)
    k.cyl(92, 160, green, (0, 0, 54), edge=2)
    k.cyl(98, 14, painted((0.5, 0.51, 0.51)), (0, 0, 208), edge=4)
    for x, y, _ in polar(8, 88, 22):
        k.cyl(4, 3, polished(), (x, y, 221.5), seg=24)
    k.pipe([(-58, 20, 220), (-58, 20, 282), (58, 20, 282), (58, 20, 220)], 7, polished(), 16)
    k.cyl(17, 6, polished(), (-40, -30, 222))
    k.cyl(13, 1, plastic((0.30, 0.42, 0.05), 0.1), (-40, -30, 227.6))
    k.sphere(4.4, plastic((0.62, 0.66, 0.5), 0.1), (-38, -29, 228.6), 0.3)
    white = plastic((0.03, 0.03, 0.03))
    arrow(k, 62, (16, -66, 222), (0, 0, 90), white, "N")
    k.anchor("north-mark", (16, -24, 223))
    k.anchor("round-can", (-50, -76, 150))
    lines = ["BB-120 SEISMOMETER", "120 s - 100 Hz", "1500 V s/m   S/N 4417"]
    k.wrap(
        labels.plate(lines, 130, 66, paper=(205, 205, 200)), 92.5, 64, 78, (0, 0, 122), facing=-96
    )
    k.anchor("seconds-band", (-8, -93, 122))
    with k.at((66, -66, 180), rot=(90, 0, 45)):
        mil_round(k, 15, (0, 0, -4), (0, 0, 0), 19)
    lead(
        k,
        [(75, -75, 180), (140, -140, 170), (190, -150, 20), (120, -190, 11), (-20, -180, 11)],
        6,
        start="mil",
        size=14,
    )
    scale(k)
