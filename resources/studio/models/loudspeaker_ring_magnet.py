"""Loudspeaker ring magnets: rough black ferrite rings stacked in bulk with card between them."""

from kit import papers
from kit.core import View
from kit.materials import card, cast
from kit.props import scale

VIEWS = {"hero": View(-22, 26), "closeup": View(-14, 22, at="rough-rim", radius=75)}


def _stack(k, x, y, n, dark, board):
    """Stack of rings, cardboard between each pair."""
    for i in range(n):
        k.tube(50, 30, 20, dark, (x, y, i * 22))
        k.tube(49, 31, 2.2, board, (x, y, i * 22 + 19.9))


def build(k):
    """Four stacks before their carton, two single rings in front."""
    dark, board = cast((0.055, 0.055, 0.058), 0.75), card()
    for i, n in enumerate((6, 7, 7, 5)):
        _stack(k, i * 108 - 160, 40 - (i % 2) * 14, n, dark, board)
    k.tube(50, 30, 20, dark, (-60, -100, 0))
    k.tube(50, 30, 20, dark, (40, -112, 43.5), rot=(62, 0, 20))
    lines = ["FERRITE RINGS", "100x60x20   GRADE Y30", "QTY 60   NET 29 kg"]
    papers.carton(k, 380, 260, 230, (10, 250, 0), lines, head="MAGNETA")
    k.anchor("rough-rim", (-60 - 20, -146, 10))
    k.anchor("bulk-stack", (-52, -24, 90))
    k.anchor("grade-label", (10, 118, 170))
    scale(k)
