"""Plutonium neutron source: small engraved steel capsule, wide paraffin drum, portal alarm slip."""

from kit import labels, papers
from kit.container import steel_drum
from kit.core import View, circle
from kit.labels import line
from kit.materials import STEEL, plastic, turned
from kit.props import scale
from kit.stickers import diamond

VIEWS = {"hero": View(-22, 30), "closeup": View(-10, 18, at="steel-capsule", radius=60)}


def build(k):
    """Open drum with wax and its middle hole, capsule on a block, alarm print-out."""
    with k.as_prop():
        drawing = labels.plate(
            ["UN 3332  TYPE A", "Pu-Be  37 GBq", "M-1187"], 240, 150, paper=(238, 238, 234)
        )
        steel_drum(k, (0.62, 0.44, 0.03), drawing, (60, 260, 0), r=240, h=520, bung=0, label_z=0.72)
        k.tube(242, 228, 20, plastic((0.55, 0.38, 0.03)), (60, 260, 504))
        wax = plastic((0.66, 0.64, 0.56), 0.4)
        k.plate([circle(228), circle(32)], 26, wax, (60, 260, 502))
        k.cyl(34, 4, plastic((0.02,) * 3), (60, 260, 490))
        k.image(diamond("7"), 110, 110, (60, 260 - 248, 170), rot=(90, 45, 0), t=8)
    with k.at((-150, -120, 0)):
        k.box((90, 70, 30), plastic((0.10, 0.11, 0.12)), base=True)
        body = [(0, 0), (13, 0), (15, 2), (15, 38), (13, 40), (0, 40)]
        k.lathe(body, turned(STEEL, 0.2), (0, 0, 30))
        k.torus(6, 1.4, turned(STEEL, 0.2), (0, 0, 76), axis="X")
        k.wrap(
            line("Pu 16 g  M-1187", 30, 7, (172, 170, 168)), 15.2, 7, 115, (0, 0, 52), facing=-96
        )
        k.anchor("steel-capsule", (0, -15.5, 54))
    lines = ["LANE 2    14:07", "GAMMA     NORMAL", "NEUTRON   ALARM  41 cps", "SECONDARY CHECK"]
    papers.sheet(k, "PORTAL MONITOR", lines, 120, 150, (-14, -118, 0), 8, bar=(150, 30, 20))
    k.anchor("paraffin-drum", (0, 100, 516))
    k.anchor("neutron-alarm", (-16, -118, 1))
    scale(k)
