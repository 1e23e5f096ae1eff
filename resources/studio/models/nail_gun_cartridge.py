"""Nail-gun cartridges: crimped coloured brass without bullet in a plastic strip of ten."""

from kit.core import View, polar
from kit.materials import BRASS, GREEN, RED, YELLOW, painted, plastic, polished
from kit.papers import retail
from kit.props import scale

VIEWS = {"hero": View(-24, 30), "closeup": View(-14, 34, at="crimped-mouth", radius=12)}


def _load(k, color, loc=(0, 0, 0), rot=None):
    brass = polished(BRASS, 0.2)
    with k.at(loc, rot=rot):
        k.lathe(
            [
                (0, 0),
                (3.8, 0),
                (3.8, 1),
                (3.4, 1.2),
                (3.4, 9.4),
                (3.0, 10.8),
                (0.8, 10.4),
                (0, 9.6),
            ],
            brass,
        )
        k.lathe(
            [(3.45, 8.6), (3.45, 9.4), (3.06, 10.9), (0.8, 10.5), (0, 9.7)], painted(color, 0.3)
        )
        for x, y, a in polar(6, 1.7):
            k.box((2.6, 0.35, 0.5), plastic((0.03, 0.03, 0.03)), (x, y, 10.6), 0.1, rot=(0, 18, a))


def _strip(k, color, loc, rot=0.0):
    with k.at(loc, rot=(0, 0, rot)):
        k.box((86, 9, 3), plastic((0.05, 0.05, 0.052), 0.4), (0, 0, 5), 0.6)
        for i in range(10):
            x = -38 + i * 8.4
            k.tube(4.4, 3.4, 4, plastic((0.05, 0.05, 0.052), 0.4), (x, 0, 3))
            _load(k, color, (x, 0, 0))
        for i in range(9):
            k.box((2, 2, 3.4), plastic((0.05, 0.05, 0.052)), (-33.8 + i * 8.4, -4.6, 5), 0.3)


def build(k):
    """Stand three strips in a row of colours, loose loads before them, the carton behind."""
    for i, color in enumerate((RED, YELLOW, GREEN)):
        _strip(k, color, (0, 24 * i, 0), 4)
    k.anchor("crimped-mouth", (-4.1, -1.2, 10.9))
    k.anchor("plastic-strip", (24, -3.4, 6.4))
    _load(k, RED, (-20, -24, 3.8), (-90, 0, 20))
    _load(k, RED, (-6, -30, 0))
    _load(k, YELLOW, (10, -26, 3.8), (90, 0, -30))
    lines = ["CAL .27 SHORT   6.8/11 M", "100 pcs  RED = heavy", "UN 0323  1.4S"]
    retail(k, 96, 40, 58, (20, 100, 0), "FIXDRIVE", lines, (150, 25, 20))
    scale(k)
