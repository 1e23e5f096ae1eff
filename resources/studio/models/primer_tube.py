"""PCR primers and kit: pair of F and R tubes with short sequences, boxed kit with the IVD sign."""

from kit import labels
from kit.biolab import tube
from kit.core import FRONT, View
from kit.many import grid, studs
from kit.materials import plastic
from kit.papers import retail, sheet
from kit.props import scale
from kit.stuffs import water

VIEWS = {"hero": View(-20, 30), "closeup": View(-8, 20, at="short-sequence", radius=24)}
FORWARD = ["GAPDH-F", "ACCACAGTCCATGCCATCAC", "25 nmol  OD 6.1"]
REVERSE = ["GAPDH-R", "TCCACCACCCTGTTGCTGTA", "25 nmol  OD 5.8"]


def build(k):
    """Two tubes before the kit box, a rack of more tubes, the synthesis report."""
    for x, lines, cap in ((-26, FORWARD, (0.55, 0.4, 0.03)), (-6, REVERSE, (0.03, 0.3, 0.1))):
        drawing = labels.plate(lines, 21, 15, paper=labels.PAPER)
        tube(k, 5.6, 46, cap, (x, -26, 0), drawing=drawing, fill=water(), level=0.1)
    k.anchor("short-sequence", (-26, -31.8, 23.5))
    k.anchor("f-and-r", (-6, -31.8, 28))
    box = ["rRT-PCR  96 tests", "IVD  CE", "LOT 2404  EXP 2026-02"]
    retail(k, 130, 80, 70, (-30, 44, 0), "INFLUENZA A/B", box, (0, 110, 120), rot=5)
    with k.at((-30, 44, 0), rot=(0, 0, 5)):
        k.image(labels.line("IVD", 22, 11), 22, 11, (46, -40.4, 60), rot=FRONT, t=0.3)
        k.anchor("ivd-box", (46, -41, 60))
    with k.at((70, -8, 0), rot=(0, 0, -10)):
        k.box((84, 52, 20), plastic((0.05, 0.2, 0.4), 0.4), base=True, bevel=3)
        studs(k, grid(6, 4, 13, 12), 6, 0.4, plastic((0.02, 0.06, 0.13)), (0, 0, 20))
        for i, (x, y, _) in enumerate(grid(6, 4, 13, 12)):
            if i % 5 != 3:
                tone = ((0.5, 0.04, 0.03), (0.55, 0.4, 0.03), (0.03, 0.3, 0.1))[i % 3]
                tube(k, 5.4, 30, tone, (x, y, 14))
    lines = ["Oligo 1  GAPDH-F   20 bases", "5'-ACCACAGTCCATGCCATCAC-3'",
             "Oligo 2  GAPDH-R   20 bases", "25 nmol each, desalted"]  # fmt: skip
    sheet(k, "OLIGO REPORT", lines, 96, 62, (-112, -34, 0), 10)
    scale(k)
