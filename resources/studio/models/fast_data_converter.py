"""Fast data converter: lidded ball-grid chip with a speed suffix, its underside, a tray of few."""

from kit import labels
from kit.boards import bga, printed
from kit.core import View, rounded
from kit.electro import code_on
from kit.many import beads, grid
from kit.materials import GOLD, NICKEL, plastic, polished
from kit.props import scale

VIEWS = {"hero": View(-24, 42), "closeup": View(-12, 48, at="speed-suffix", radius=16)}


def build(k):
    """Chip lid up, one pads up, tray behind."""
    with k.at((-16, -10, 0), rot=(0, 0, 8)):
        bga(k, 19, h=2.2, lid=15, balls=18)
        printed(k, "ADX9208\nBBPZ-3000\n2219 MY", 12, (0, 0, 2.74), (0.06, 0.06, 0.07))
        k.anchor("speed-suffix", (0, 0, 3))
    with k.at((14, -12, 0), rot=(0, 0, -8)):
        k.box((14, 14, 1.1), plastic((0.035, 0.035, 0.038)), (0, 0, 0), 0.1, base=True)
        k.box((8, 8, 0.15), polished(GOLD, 0.25), (0, 0, 1.1), 0.02, base=True)
        beads(
            k,
            [p for p in grid(13, 13, 1, 1, 0, 0, 1.15) if max(abs(p[0]), abs(p[1])) > 4.6],
            0.32,
            polished(NICKEL, 0.25),
            fine=0,
        )
        k.anchor("earth-pad", (0, -1, 1.3))
    tray = plastic((0.05, 0.05, 0.053), 0.5)
    with k.at((0, 22, 0)):
        k.plate([rounded(74, 32, 2)], 2, tray, (0, 0, 1))
        for i in range(3):
            x = -25 + i * 23
            k.plate([rounded(22, 28, 1), rounded(19.6, 21, 0.6)], 2, tray, (x, 0, 3))
            with k.at((x, 0, 2)):
                bga(k, 19, words="ADX9208\n-3000", h=2, lid=15)
        k.image(labels.line("ADX9208BBPZ-3000  QTY 3", 60, 4), 60, 3.4, (0, -14, 4.2), t=0.2)
        k.anchor("tray-label", (0, -14, 4.5))
    code_on(k, ["ADX9208BBPZ-3000", "QTY 12  LOT 2219"], 26, 16, (34, -6, 0), (0, 0, -10))
    scale(k)
