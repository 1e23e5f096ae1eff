"""High-strength optical fibre: cone bobbin beside its open can, fibre pulled from the end."""

from kit import labels, papers
from kit.core import View, polar
from kit.materials import ALUMINIUM, anodised, brushed, plastic, polished, yarn
from kit.packing import sheet
from kit.props import scale

VIEWS = {"hero": View(-24, 24), "closeup": View(-14, 20, at="tight-winding", radius=80)}
LINES = [
    "OPTICAL FIBRE  10 km",
    "PROOF TEST 300 kpsi  2 %",
    "G.657 BEND INSENSITIVE",
    "LOT 0417-22",
]


def build(k):
    """Can on the left with its pull-out lid, bare cone winding on the right, label before."""
    with k.at((-120, 0, 0)):
        green = anodised((0.1, 0.11, 0.075), 0.42)
        k.lathe([(0, 0), (88, 0), (92, 4), (92, 226), (94, 228), (94, 242), (88, 246), (60, 252),
                 (14, 268), (14, 282), (10, 284), (4, 284), (4, 250), (0, 250)], green)  # fmt: skip
        for z in (30, 206):
            k.tube(93.5, 90, 8, brushed(ALUMINIUM, "X"), (0, 0, z))
        for x, y, _ in polar(8, 78, 22.5):
            k.cyl(4, 4, polished(), (x, y, 246.5), seg=20)
        k.tube(15, 5, 4, plastic((0.62, 0.62, 0.6)), (0, 0, 282))
        thread = plastic((0.72, 0.6, 0.1), 0.25)
        k.sweep([(0, 0, 284), (4, -10, 330), (40, -60, 340), (90, -120, 180), (110, -160, 20),
                 (170, -170, 1.5), (210, -150, 1.5)], 0.7, thread)  # fmt: skip
        drawing = labels.plate(LINES, 160, 110, head="FIBRELINE", paper=(236, 236, 230))
        k.wrap(drawing, 93, 100, 92, (0, 0, 118), -80)
        k.anchor("payout-can", (0, -14, 284))
    with k.at((110, 20, 0)):
        k.cyl(84, 10, anodised((0.5, 0.51, 0.53), 0.35))
        k.lathe([(30, 10), (46, 10), (40, 250), (26, 250)], brushed(ALUMINIUM, "Z"), closed=True)
        fibre = yarn((0.42, 0.33, 0.03), (0.72, 0.6, 0.1), 0.15)
        k.lathe([(46, 10), (77, 10), (79, 13), (58, 226), (56, 229), (40, 229)], fibre)
        k.helix(57.6, 0.35, 0.7, 3, plastic((0.72, 0.6, 0.1), 0.25), (0, 0, 226))
        k.sweep([(57, 0, 228), (50, -30, 260), (70, -90, 200), (60, -120, 40), (20, -130, 2)], 0.7,
                plastic((0.72, 0.6, 0.1), 0.25))  # fmt: skip
        k.anchor("tight-winding", (-20, -66, 120))
    drawing = labels.plate(["PROOF TEST  300 kpsi (2 %)", "Length 10 120 m", "Tensile 2.07 GPa",
                            "Attenuation 0.20 dB/km"], 150, 90, head="TEST SHEET",
                           paper=(246, 246, 242))  # fmt: skip
    sheet(k, drawing, 150, 90, (70, -170, 0), -6)
    k.anchor("proof-figure", (66, -160, 1))
    papers.tag(k, ["FRAGILE", "Shock indicator"], 80, 50, (-130, -150, 0), 10, "HANDLE WITH CARE")
    scale(k)
