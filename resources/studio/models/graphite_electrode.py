"""Graphite electrode: coarse grey column with a threaded socket, a loose nipple in front."""

from kit.core import View, X
from kit.materials import plastic, wood
from kit.props import scale
from kit.stuffs import graphite

VIEWS = {"hero": View(36, 18), "closeup": View(52, 16, at="thread", radius=190)}


def build(k):
    """Lay two columns on timbers, sockets towards the viewer, stand a nipple before them."""
    coarse = graphite((0.11, 0.11, 0.115), 5.0, 0.55)
    for x in (-500, 300):
        k.box((110, 760, 90), wood(), (x, 0, 45), 3)
    for y in (-170, 190):
        with k.at((-800, y, 90 + 150), axis=X):
            k.lathe(
                [
                    (0, 0),
                    (145, 0),
                    (150, 5),
                    (150, 1395),
                    (145, 1400),
                    (98, 1400),
                    (66, 1260),
                    (0, 1260),
                ],
                coarse,
            )
            for i in range(11):
                s = 96 - 2.6 * i
                k.torus(s, 5, coarse, (0, 0, 1392 - 11.5 * i))
    for y in (-325, 12, 345):
        for x in (-500, 300):
            k.box((90, 50, 60), wood((0.42, 0.28, 0.15)), (x, y, 120), 3)
    with k.at((820, -330, 0)):
        k.lathe([(0, 0), (62, 0), (94, 130), (62, 260), (0, 260)], coarse)
        for i in range(20):
            k.torus(62 + 32 * (1 - abs(i - 9.5) / 9.5), 5, coarse, (0, 0, 8 + 12.8 * i))
    with k.at((-100, -170, 240), rot=(52, 0, 0)):
        k.text(
            "UHP 300 x 1400  4TPI  GRAFEX 22817",
            40,
            plastic((0.66, 0.66, 0.6), 0.6),
            (0, 0, 148.6),
            depth=0.6,
        )
    k.anchor("thread", (604, -195, 320))
    k.anchor("coarse", (400, -270, 345))
    scale(k)
