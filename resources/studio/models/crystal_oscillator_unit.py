"""Crystal oscillators: oblong cans on wire legs, an oven-controlled cube, a strip of flat chips."""

from kit.boards import printed
from kit.core import View, rounded
from kit.many import blocks, grid, studs
from kit.materials import GOLD, NICKEL, brushed, plastic, polished
from kit.props import scale

VIEWS = {"hero": View(-24, 36), "closeup": View(-10, 40, at="mhz-mark", radius=16)}


def _crystal(k, words):
    """Oblong can on its back: legs towards -Y."""
    can = polished((0.6, 0.59, 0.57), 0.2)
    k.plate([rounded(11, 4.6, 2.2)], 0.8, can, (0, -6.6, 2.4), rot=(90, 0, 0), bevel=0.2)
    k.plate([rounded(10.2, 3.8, 1.8)], 13, can, (0, 0, 2.3), rot=(90, 0, 0), bevel=0.4)
    for x in (-2.4, 2.4):
        k.cyl(0.22, 12, polished(NICKEL), (x, -7, 2.3), rot=(90, 0, 0), seg=10)
    printed(k, words, 9, (0, 0, 4.66), (0.08, 0.08, 0.1))


def build(k):
    """Oven cube standing, another on its side with five pins, cans and tape in front."""
    can, base = brushed((0.58, 0.57, 0.54), "Z", 0.28), polished(NICKEL, 0.25)
    with k.at((-16, 18, 0)):
        k.box((36, 27, 1.6), base, (0, 0, 1), 0.3, base=True)
        k.box((33.6, 24.6, 16), can, (0, 0, 2.4), 1.6, base=True)
        studs(k, grid(2, 2, 28, 18), 1.2, 1.2, plastic((0.5, 0.5, 0.45)), (0, 0, 0))
        printed(k, "OCXO\n10.000 MHz\n2214  SILTEK", 26, (0, 0, 18.5), (0.06, 0.06, 0.1))
    with k.at((34, 22, 13.6), rot=(90, 0, -20)):
        k.box((36, 27, 1.6), base, (0, 0, 0), 0.3)
        k.box((33.6, 24.6, 16), can, (0, 0, -9), 1.6)
        studs(k, [*grid(2, 2, 26, 18), (0, -9, 0)], 0.5, 8, polished(GOLD), seg=12)
        k.anchor("solder-pins", (-13, 9, 8))
    for i, words in enumerate(("26.000\nMHz", "10.000\nMHz", "16.000\nMHz")):
        with k.at((-34 + i * 18, -18, 0), rot=(0, 0, 12 - i * 9)):
            _crystal(k, words)
            if i == 1:
                k.anchor("mhz-mark", (0, 0, 4.7))
    with k.at((40, -18, 0), rot=(0, 0, 6)):
        k.box((46, 12, 1.2), plastic((0.04, 0.04, 0.045), 0.4), (0, 0, 0), 0.1, base=True)
        studs(k, grid(12, 1, 4, 0, 0, 4.4, 1.15), 0.75, 0.1, plastic((0.6, 0.6, 0.6)), seg=16)
        blocks(k, grid(6, 1, 8, 0, -2, -0.5, 1.1), (3.4, 2.6, 0.9), plastic((0.2, 0.17, 0.14)))
        blocks(k, grid(6, 1, 8, 0, -2, -0.5, 1.9), (2.8, 2.0, 0.2), polished(GOLD, 0.25))
    scale(k)
