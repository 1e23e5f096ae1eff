"""Composite tube: black wound tubes with crossing bands and a yellow aramid one on foam saddles."""

from kit import labels
from kit.core import View, X
from kit.materials import plastic, polished, wound_carbon, yarn
from kit.packing import sheet
from kit.props import scale
from kit.stuffs import foam, graphite

VIEWS = {"hero": View(36, 20), "closeup": View(44, 16, at="wound-pattern", radius=110)}


def build(k):
    """Lay a wide and a slim black tube and a yellow one, ends towards the viewer."""
    for x in (-220, 170):
        k.box((70, 420, 60), foam((0.12, 0.13, 0.15)), (x, 0, 30), 3)
    for y, r, mat, bore in (
        (70, 75, wound_carbon(75.0), (0.05, 0.05, 0.055)),
        (-58, 45, wound_carbon(45.0), (0.05, 0.05, 0.055)),
        (-150, 40, yarn((0.40, 0.26, 0.03), (0.62, 0.44, 0.08), 0.0), (0.5, 0.36, 0.08)),
    ):
        length = 640 if r > 50 else 560
        with k.at((-330, y, 60 + r - 2), X):
            k.lathe([(r, 0), (r, length)], mat)
            k.lathe([(r - 3.4, 0), (r - 3.4, length)], plastic(bore, 0.12))
            for z in (0, length - 0.1):
                k.tube(r, r - 3.5, 0.3, graphite((0.08, 0.08, 0.085)), (0, 0, z))
    label = labels.plate(["ID 143 x OD 150 x 640", "FIBRE T700 / EPOXY", "LOT 40718"], 150, 80)
    sheet(k, label, 150, 80, (120, -260, 0.4), 4)
    with k.at((-40, 70, 60 + 73), rot=(48, 0, 0)):
        k.text("DWG 11-719  LOT 4", 10, plastic((0.6, 0.6, 0.55), 0.5), (0, 0, 75.4), depth=0.2)
    k.cyl(2, 1, polished(), (120, -215, 0))
    k.anchor("wound-pattern", (200, 20, 60 + 73 + 54))
    k.anchor("clean-bore", (306, 40, 132))
    k.anchor("light-tube", (140, -86, 60 + 43 + 36))
    k.anchor("square-end", (230, -182, 60 + 60))
    scale(k)
