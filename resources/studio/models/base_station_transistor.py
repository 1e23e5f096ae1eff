"""Base-station power transistors: moulded and plain ceramic tops, four or two broad leads."""

from kit.boards import EPOXY, flange_package, qfp
from kit.core import View, circle
from kit.many import blocks, grid, studs
from kit.materials import NICKEL, brushed, plastic, polished
from kit.props import scale

VIEWS = {"hero": View(-24, 38), "closeup": View(-12, 44, at="plastic-top", radius=20)}


def build(k):
    """Moulded part in front, ceramic one behind, carrier tape on the right."""
    with k.at((-20, -12, 0), rot=(0, 0, 8)):
        flange_package(
            k,
            24,
            11,
            words="SILTEK\nMRX300 VHF",
            leads=2,
            body=EPOXY,
            h=5,
            flange=(0.6, 0.5, 0.42),
            lead=NICKEL,
        )
        k.text("SILTEK MRX300", 1.7, plastic((0.7,) * 3), (0, 2, 5.4), depth=0.05)
        k.text("1.8-250 MHz  2219", 1.3, plastic((0.7,) * 3), (0, -2.4, 5.4), depth=0.05)
        k.anchor("plastic-top", (0, 0, 5.5))
        k.anchor("four-leads", (-5, -8, 2.4))
    with k.at((-16, 22, 0), rot=(0, 0, -6)):
        flange_package(k, 21, 10, words="BLX188 UHF\n470-806 MHz", leads=2, ears=0.3, h=4.6)
    with k.at((30, 4, 0), rot=(0, 0, 6)):
        tape = plastic((0.035, 0.035, 0.04), 0.35)
        k.box((44, 60, 0.6), tape, (0, 0, 0), 0.1, base=True)
        studs(k, grid(1, 14, 0, 4, -19, 0, 0.6), 0.9, 0.1, plastic((0.6,) * 3), seg=16)
        for y in (-20, 0, 20):
            k.box((30, 15, 0.4), plastic((0.02,) * 3), (1, y, 0.6), 0.1, base=True)
            k.box((20, 9, 2.4), plastic(EPOXY, 0.45), (1, y, 1.6), 0.3, base=True)
            k.box((27, 9, 0.8), polished((0.6, 0.5, 0.42), 0.25), (1, y, 1), 0.1, base=True)
            blocks(k, grid(2, 2, 10, 11, 1, y, 1.8), (7, 3, 0.3), polished(NICKEL))
            k.plate([circle(0.9, 16)], 0.1, plastic((0.5,) * 3), (-7, y + 3, 4.05), bevel=0.02)
    qfp(k, 5, 8, (-34, 4, 0))
    k.box((9, 9, 1), brushed(NICKEL), (2, -28, 0), 0.1, base=True)
    scale(k)
