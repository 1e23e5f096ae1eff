"""Anti-jam antenna: disc with seven patches and as many coaxial sockets, cover lifted off."""

from kit.core import View, polar
from kit.materials import ALUMINIUM, GOLD, anodised, brushed, painted, plastic, polished
from kit.papers import sheet
from kit.props import scale
from kit.sockets import mil_round, sma

VIEWS = {"hero": View(-24, 30), "closeup": View(-8, 46, at="patch-circle", radius=85)}


def build(k):
    """Lay the open disc down, lean its cover behind it, put the data sheet beside."""
    sand, base = painted((0.42, 0.36, 0.25), 0.5), anodised((0.36, 0.37, 0.35), 0.4)
    k.cyl(88, 40, base, edge=2)
    k.cyl(92, 8, base, (0, 0, 32), edge=1)
    k.cyl(84, 1.4, plastic((0.10, 0.16, 0.11), 0.5), (0, 0, 39.6))
    for x, y, _ in [(0, 0, 0), *polar(6, 54, 30)]:
        k.box((40, 40, 5), plastic((0.62, 0.60, 0.55), 0.5), (x, y, 41), 0.6, base=True)
        k.box((31, 31, 0.5), polished((0.72, 0.70, 0.66), 0.25), (x, y, 46), 0.1, base=True)
        k.cyl(1.4, 1, polished(GOLD), (x + 6, y - 6, 46), seg=16)
    for x, y, _ in polar(8, 86.5, 22.5):
        k.cyl(2.6, 1.5, polished(), (x, y, 40), seg=20)
    for i in range(7):
        x = (i - 3) * 17.0
        y = -((87.5**2 - x * x) ** 0.5)
        with k.at((x, y + 1, 19)):
            k.box((13, 6, 14), base, (0, 2, 0), 0.6)
            sma(k, (0, -1, 0))
    with k.at((-66, -60, 19), rot=(90, 0, -48)):
        mil_round(k, 8, (0, 0, 0), (0, 0, 0), pins=10)
    with k.at((30, 118, 92), rot=(74, 0, -8)):
        k.lathe(
            [(0, 14), (70, 12), (88, 6), (93, -6), (93, -12), (90, -12), (89, -6), (0, 8)], sand
        )
    k.cyl(3, 6, brushed(ALUMINIUM), (30, 150, 0))
    rows = ["7 elements   L1 / L2 / G1 / B1", "Nulls: 6", "SUPPRESSION  > 50 dB",
            "Supply 9-36 VDC   16 W", "7 x coaxial out + control", "S/N CR7-00418"]  # fmt: skip
    sheet(k, "CRP-7 DATA SHEET", rows, 120, 150, (165, -10, 0), 8, (70, 20, 20))
    k.anchor("patch-circle", (0, -4, 47))
    k.anchor("many-coax", (0, -96, 20))
    k.anchor("suppression", (163, 8, 1))
    scale(k)
