"""Millimetre-wave phased array: field of tiny patches, back with rows of chips, ribbed plate."""

from kit import labels, papers
from kit.boards import EPOXY
from kit.core import FRONT, View, circle, rounded
from kit.many import blocks, grid
from kit.materials import ALUMINIUM, GOLD, NICKEL, brushed, painted, plastic, polished
from kit.parts import bolt
from kit.props import scale
from kit.sockets import mil_round, sma, waveguide

VIEWS = {"hero": View(-24, 28), "closeup": View(-14, 24, at="patch-field", radius=48)}
PLATE = ["PANEL ARRAY PA-38", "37-40 GHz", "EIRP 62 dBm", "P/N 4170-2  S/N 019"]


def _frame(k, s, t):
    """Machined frame of a panel standing upright with screws at its corners."""
    metal = brushed(ALUMINIUM, "X", 0.35)
    k.plate([rounded(s, s, 6)], t, metal, (0, 0, s / 2 + 1), rot=FRONT, bevel=1)
    for x in (-1, 1):
        k.box((30, 70, 6), metal, (x * s * 0.32, 6, 0), 1, base=True)
        for z in (-1, 1):
            bolt(
                k, 3, (x * (s / 2 - 7), -t / 2, s / 2 + 1 + z * (s / 2 - 7)), rot=FRONT, socket=True
            )


def build(k):
    """Three panels: front without its cover, chip side of a bare tile, ribbed back."""
    s = 170
    with k.at((-130, 0, 0), rot=(0, 0, -8)):
        _frame(k, s, 22)
        k.plate(
            [rounded(s - 28, s - 28, 3)],
            2,
            plastic((0.03, 0.09, 0.06), 0.35),
            (0, -12, s / 2 + 1),
            rot=FRONT,
        )
        blocks(
            k,
            grid(32, 32, 4.2, 4.2),
            (2.5, 2.5, 0.25),
            polished(GOLD, 0.28),
            (0, -13, s / 2 + 1),
            FRONT,
        )
        k.anchor("patch-field", (0, -13.5, s / 2 + 4))
    with k.at((66, 10, 0), rot=(0, 0, 0)):
        _frame(k, s, 10)
        k.plate(
            [rounded(s - 16, s - 16, 3)],
            2,
            plastic((0.03, 0.1, 0.06), 0.35),
            (0, -6, s / 2 + 1),
            rot=FRONT,
        )
        blocks(
            k,
            grid(8, 8, 17, 17),
            (7.5, 7.5, 1.2),
            plastic(EPOXY, 0.35),
            (0, -7, s / 2 + 1),
            FRONT,
            0.2,
        )
        blocks(
            k,
            grid(8, 8, 17, 17, 0, 0, 1.2),
            (4.6, 4.6, 0.3),
            polished(NICKEL, 0.3),
            (0, -7, s / 2 + 1),
            FRONT,
        )
        blocks(
            k,
            grid(18, 8, 7.7, 17, 0, 8.5),
            (1.2, 0.7, 0.6),
            plastic((0.35, 0.26, 0.16)),
            (0, -7, s / 2 + 1),
            FRONT,
        )
        for x in (-50, 0, 50):
            sma(k, (x, 0, s + 1), (0, 0, 0), 0.8)
        k.anchor("chip-rows", (8, -9, s / 2 + 8))
    with k.at((240, 60, 0), rot=(0, 0, -14)):
        _frame(k, s, 20)
        blocks(
            k,
            grid(15, 1, 10, 0, 0, 14),
            (3, 118, 26),
            brushed(ALUMINIUM, "Z"),
            (0, -10, s / 2 + 1),
            FRONT,
            0.4,
        )
        k.image(labels.plate(PLATE, 66, 30), 66, 30, (-38, -10, 24), rot=FRONT)
        mil_round(k, 8, (66, -10, 22), pins=9)
        waveguide(k, 5.7, 2.8, (24, -10, 24))
        k.anchor("ribbed-back", (0, -37, 110))
    with k.at((-60, -120, 0), rot=(0, 0, 10)):
        k.plate([rounded(s, s, 8)], 5, painted((0.6, 0.61, 0.6), 0.4), (0, 0, 3), bevel=1.5)
        k.plate([circle(2.5, 20)], 6, polished(), (s / 2 - 9, s / 2 - 9, 3.4))
        k.image(labels.line("RADOME - DO NOT PAINT", 80, 10), 80, 10, (0, -64, 5.5))
    papers.tag(k, ["37-40 GHz", "Beam test passed"], 70, 44, (150, -100, 0), -10, "PA-38")
    scale(k)
