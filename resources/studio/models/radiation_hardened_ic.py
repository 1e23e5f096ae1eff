"""Radiation-hardened chips: ceramic bodies, soldered gold lids, long gold leads in a tie bar."""

from kit.boards import ALUMINA, PURPLE, ceramic, dip, printed
from kit.core import View, rounded
from kit.materials import GOLD, plastic, polished
from kit.papers import sheet
from kit.props import scale

VIEWS = {"hero": View(-24, 40), "closeup": View(-12, 44, at="standard-number", radius=22)}


def build(k):
    """Large flat pack with uncut leads in front, two smaller ones and a carrier behind."""
    gold = polished(GOLD, 0.22)
    with k.at((-24, -12, 0), rot=(0, 0, 8)):
        ceramic(k, 26, 16, (0, 0, 0.4), lid_size=0.66, long=12)
        printed(k, "5962R98B01\nQML-V  2209", 15, (0, 0, 3.35), (0.07, 0.05, 0.02))
        outer, inner = rounded(54, 54, 1), rounded(48, 48, 0.6)
        k.plate([outer, inner], 0.3, gold, (0, 0, 1.3), bevel=0.05)
        for x in (-25.5, 25.5):
            for y in (-25.5, 25.5):
                k.cyl(1, 1.2, gold, (x, y, 0), seg=20)
        k.anchor("standard-number", (0, 0, 3.5))
        k.anchor("gold-lid", (-6, -6, 3.4))
        k.anchor("ceramic-body", (11.6, -11.6, 2.8))
        k.anchor("flat-leads", (-4, -20, 1.5))
    with k.at((38, -18, -0.8), rot=(0, 0, -8)):
        dip(k, 16, words="/883B", body=PURPLE, lid=GOLD)
    with k.at((32, 24, 0), rot=(0, 0, 10)):
        carrier = plastic((0.05, 0.05, 0.055), 0.4)
        k.plate([rounded(46, 46, 2), rounded(24, 24, 1)], 3, carrier, (0, 0, 1.5))
        k.plate([rounded(44, 44, 2)], 0.6, carrier, (0, 0, 0.3))
        ceramic(k, 18, 10, (0, 0, 0.8), "RH1086\n5962F", ALUMINA, long=7)
    sheet(
        k,
        "CERTIFICATE OF CONFORMANCE",
        ["MIL-PRF-38535 QML-V", "TID 100 krad(Si)", "Lot 2209-B"],
        54,
        40,
        (-22, 42, 0),
        6,
    )
    scale(k)
