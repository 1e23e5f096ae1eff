"""Nose-only tower: rings of ports with clear tapered animal tubes, aerosol inlet, filter."""

from kit import labels
from kit.biolab import SHINE, filter_can
from kit.core import View, polar
from kit.materials import ALUMINIUM, STEEL, anodised, brushed, plastic, polished, rubber
from kit.parts import bolt, nameplate
from kit.plant import gauge
from kit.props import scale
from kit.stuffs import clear

VIEWS = {"hero": View(-26, 16), "closeup": View(-20, 14, at="animal-tubes", radius=180)}
PLATE = ["NOSE-ONLY TOWER NT-36", "36 PORTS  3 LEVELS", "FLOW 18 l/min   S/N 052"]


def _animal(k):
    """Clear tapered tube along Z (out of the port) with its plunger."""
    k.lathe([(12, 4), (16, 30), (26, 60), (27, 200)], clear((0.9, 0.94, 0.96)))
    k.torus(27, 2.5, clear((0.85, 0.9, 0.93)), (0, 0, 198))
    k.cyl(25, 14, plastic((0.62, 0.63, 0.64), 0.4), (0, 0, 150))
    k.cyl(5, 80, polished(STEEL, 0.2), (0, 0, 160), seg=20)
    k.cyl(13, 10, plastic((0.04, 0.05, 0.06)), (0, 0, 238), seg=32)


def build(k):
    """Tower of three levels on its base, nebuliser on top, filter at the side."""
    metal, shine = brushed(ALUMINIUM, "Z", 0.3, 2), polished(SHINE, 0.15)
    k.cyl(300, 30, metal, (0, 0, 30), edge=4)
    for x, y, _ in polar(4, 250, 45):
        k.cyl(30, 30, rubber(), (x, y, 0))
    k.cyl(60, 160, metal, (0, 0, 60))
    for level in range(3):
        z = 220 + 150 * level
        k.cyl(105, 144, metal, (0, 0, z), edge=3)
        k.torus(105, 3, anodised((0.05, 0.05, 0.06)), (0, 0, z + 146))
        for x, y, a in polar(12, 104, 15):
            with k.at((x, y, z + 74), rot=(0, 90, a)):
                k.tube(21, 12, 16, shine)
                if level == 1 or int(a) % 60 == 15:
                    _animal(k)
                else:
                    k.cyl(16, 26, plastic((0.05, 0.06, 0.07)), (0, 0, 4), seg=32)
    k.anchor("port-rings", (-26, -116, 594))
    k.anchor("animal-tubes", (-68, -250, 470))
    k.lathe([(105, 670), (105, 690), (40, 760), (30, 770), (30, 800), (0, 800)], metal)
    for x, y, _ in polar(6, 92):
        bolt(k, 9, (x, y, 690))
    k.cyl(38, 70, clear((0.9, 0.93, 0.96)), (0, 0, 800))
    k.cyl(34, 26, plastic((0.6, 0.75, 0.8), 0.2), (0, 0, 802))
    k.cyl(40, 22, shine, (0, 0, 868))
    k.cyl(10, 50, shine, (0, 0, 890))
    k.sweep([(0, 0, 935), (60, 40, 1010), (250, 90, 800), (330, 60, 62)], 6,
            plastic((0.6, 0.62, 0.64), 0.3))  # fmt: skip
    k.anchor("aerosol-inlet", (-8, -38, 850))
    filter_can(k, 52, 200, (215, 70, 60))
    k.pipe([(50, 20, 110), (215, 70, 110), (215, 70, 70)], 12, shine, bend=20)
    gauge(k, 34, (-150, -190, 60))
    k.box((190, 60, 90), metal, (0, -262, 60), 3, base=True)
    nameplate(k, labels.plate(PLATE, 150, 62, "INHALTEC"), 150, 62, (0, -292, 105))
    scale(k)
