"""Microwave power transistors: ceramic on gold flanges, broad leads; a gel tray of tiny chips."""

from kit.boards import flange_package
from kit.core import View, rounded
from kit.many import blocks, grid
from kit.materials import GOLD, plastic, polished
from kit.papers import sheet
from kit.props import scale

VIEWS = {"hero": View(-24, 38), "closeup": View(-12, 44, at="broad-leads", radius=20)}


def build(k):
    """Two flange parts in front, the tray behind them."""
    for x, y, turn, words in (
        (-18, -10, 8, "CGX96100\n9.6 GHz 100 W"),
        (-16, 20, -6, "TIX7785\nS/N 0412"),
    ):
        with k.at((x, y, 0), rot=(0, 0, turn)):
            flange_package(k, 17, 15, words=words, ears=0.24, h=4.4)
            if turn == 8:
                k.anchor("gold-flange", (-11.4, -4, 1.7))
                k.anchor("broad-leads", (0, -12, 2.6))
    with k.at((23, 6, 0), rot=(0, 0, -4)):
        tray, gel = plastic((0.05, 0.05, 0.055), 0.4), plastic((0.42, 0.42, 0.40), 0.12)
        k.plate([rounded(52, 52, 3)], 5, tray, (0, 0, 2.5), bevel=0.6)
        k.plate([rounded(52, 52, 3), rounded(46, 46, 2)], 2, tray, (0, 0, 6), bevel=0.4)
        k.plate([rounded(45.8, 45.8, 2)], 0.6, gel, (0, 0, 5.2), bevel=0.1)
        blocks(k, grid(5, 5, 8, 8, 0, 0, 5.5), (4.4, 2.6, 0.25), polished((0.3, 0.28, 0.2), 0.2))
        pads = [
            (x + a, y + b, 5.76)
            for x, y, _ in grid(5, 5, 8, 8)
            for a in (-1.9, 0, 1.9)
            for b in (-1, 1)
        ]
        blocks(k, pads, (0.7, 0.4, 0.06), polished(GOLD, 0.2))
        blocks(k, grid(5, 5, 8, 8, 0, 0, 5.76), (2.4, 0.7, 0.05), polished(GOLD, 0.3))
        k.anchor("gel-tray", (0, 0, 5.8))
    sheet(
        k,
        "TEST DATA TIX7785",
        ["S/N 0412  7.7-8.5 GHz", "Pout 45.6 dBm", "Gain 6.2 dB"],
        46,
        34,
        (-5, 43, 0),
        6,
    )
    scale(k)
