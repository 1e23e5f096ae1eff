"""Sound suppressor with a straight hole and muzzle thread, and a row of loose cones of a kit."""

from kit.arms import gunmetal, struck
from kit.core import FRONT, View, polar
from kit.materials import anodised, plastic, turned
from kit.props import scale

VIEWS = {"hero": View(-28, 24), "closeup": View(-14, 24, at="through-hole", radius=30)}


def _tube(k, length):
    black = anodised((0.05, 0.05, 0.053))
    k.lathe(
        [(5, 0), (17, 0), (20, 2), (20, length - 2), (17, length), (5, length)], black, closed=True
    )
    for x, y, a in polar(6, 19):
        for z in (0.8, length - 8.8):
            k.box((3, 7, 8), gunmetal(), (x, y, z), 0.6, rot=(0, 0, a), base=True)
    for z in (18, length - 18):
        k.torus(20, 0.7, turned((0.3, 0.3, 0.31)), (0, 0, z))


def build(k):
    """Stand one tube with its hole up, lay one down, muzzle thread forward, cones beside them."""
    bright = turned((0.66, 0.66, 0.67), 0.22)
    with k.at((-70, 20, 0)):
        _tube(k, 190)
        k.cyl(4.9, 1, plastic((0.6, 0.62, 0.65)), (0, 0, 60))
        k.anchor("through-hole", (0, -4, 190))
    with k.at((-22, -40, 20.5), rot=(-90, 0, -8)):
        _tube(k, 180)
        k.anchor("plain-tube", (0, -20.5, 100))
        struck(k, ".30 CAL  NOXAR 18  S/N 0417", 5, (0, -20.3, 90), (90, -90, 0))
        k.tube(12, 7, 2, bright, (0, 0, -1.5))
        k.helix(7.2, 0.6, 1.2, 5, bright, (0, 0, -1.6))
        k.cyl(6.6, 0.6, plastic((0.015,) * 3), (0, 0, 1))
    k.anchor("muzzle-thread", (-22, -42, 28))
    for i in range(6):
        with k.at((60 + 34 * (i % 3), -34 + 40 * (i // 3), 0)):
            k.lathe(
                [
                    (15, 0),
                    (15.5, 1),
                    (15.5, 10),
                    (6, 20),
                    (1.4, 21),
                    (1.4, 20),
                    (5, 19),
                    (14, 9),
                    (14, 0),
                ],
                bright,
                closed=True,
            )
            k.cyl(1.3, 1, plastic((0.03,) * 3), (0, 0, 19.6))
    for i in range(4):
        k.lathe(
            [(15, 0), (15.5, 1), (15.5, 10), (6, 20), (2, 21), (2, 20), (14, 9)],
            bright,
            (60, 92, i * 11),
            closed=True,
        )
    k.anchor("cone-stack", (86, -50, 9))
    struck(k, "M14x1 LH", 4, (-70, -0.4, 30), FRONT)
    scale(k)
