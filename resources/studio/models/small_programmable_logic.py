"""Small programmable logic: black plastic squares with leads on four sides or a small ball grid."""

from kit.boards import bga, qfp
from kit.core import View, circle
from kit.many import beads, grid, studs
from kit.materials import NICKEL, plastic, polished
from kit.props import scale

VIEWS = {"hero": View(-24, 42), "closeup": View(-12, 48, at="package-marking", radius=18)}


def build(k):
    """Quad flat pack in front, ball grid part and its underside, carrier tape behind."""
    with k.at((-14, -6, 0), rot=(0, 0, 8)):
        qfp(k, 20, 36, words="SPARTEK\nSX6SLX9\nTQG144 2C", h=1.5)
        k.anchor("package-marking", (0, 0, 1.7))
        k.anchor("leads", (-3, -11.4, 0.6))
    with k.at((20, -14, 0), rot=(0, 0, -10)):
        bga(k, 14, words="MAXIS\n10M08", h=1.6, base=(0.03, 0.03, 0.03), balls=12)
    with k.at((22, 10, 0), rot=(0, 0, 14)):
        k.box((13, 13, 1.4), plastic((0.04, 0.1, 0.06)), (0, 0, 0), 0.1, base=True)
        beads(k, grid(14, 14, 0.86, 0.86, 0, 0, 1.5), 0.25, polished(NICKEL, 0.2))
    with k.at((-12, 26, 0), rot=(0, 0, 4)):
        k.box((62, 24, 0.6), plastic((0.05, 0.05, 0.055), 0.35), (0, 0, 0), 0.1, base=True)
        studs(k, grid(15, 1, 4, 0, 0, 10, 0.6), 0.8, 0.1, plastic((0.6,) * 3), seg=16)
        for x in (-20, 0, 20):
            k.box((15, 15, 0.4), plastic((0.02,) * 3), (x, -2, 0.6), 0.1, base=True)
            qfp(k, 10, 16, (x, -2, 1), "CPLD\nXM256", 1.2)
            k.plate([circle(0.4)], 0.05, plastic((0.4,) * 3), (x - 3.6, 1.4, 2.32), bevel=0.01)
    scale(k)
