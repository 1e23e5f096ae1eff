"""Centrifuge ring magnets: ground pairs in foam with test slips, sealed cup, wound ring stator."""

from kit import papers
from kit.core import View, polar
from kit.materials import ALUMINIUM, COPPER, plastic, polished, turned
from kit.papers import round_well
from kit.props import scale

VIEWS = {"hero": View(-18, 40), "closeup": View(-8, 40, at="ground-faces", radius=70)}


def build(k):
    """Foam tray with two pairs, each with a slip; cup and stator in front."""
    dark, steel = turned((0.16, 0.16, 0.165), 0.28, 1.5), polished()
    spots = [(-105, 0), (-35, 0), (35, 0), (105, 0)]
    wells = [round_well(32, x, y) for x, y in spots]
    papers.foam_box(k, 300, 110, 40, (0, 60, 0), wells, lid=False)
    for x, y in spots:
        k.tube(30, 17, 24, dark, (x, y + 60, 14))
        k.cyl(1.6, 0.4, plastic((0.6, 0.05, 0.04)), (x, y + 36, 38), seg=20)
    for i, x in enumerate((-72, 72)):
        lines = [f"PAIR 04{i + 1}A / 04{i + 1}B", f"{118 + i}.2 / {118 + i}.3 mT", "LOT 7"]
        papers.sheet(k, "FLUX", lines, 78, 46, (x, -36, 0), i * 4 - 2)
    with k.at((-66, -104, 0)):
        cup = [(0, 0), (34, 0), (36, 2), (36, 30), (32, 34), (12, 38), (10, 52), (5, 52)]
        k.lathe([*cup, (5, 46), (0, 46)], turned(ALUMINIUM, 0.2), smooth=30)
        k.torus(36, 0.8, steel, (0, 0, 30))
    with k.at((66, -112, 0)):
        k.tube(46, 26, 7, turned((0.35, 0.35, 0.36), 0.3, 1))
        for x, y, angle in polar(18, 36):
            k.box((17, 6.5, 12), polished(COPPER), (x, y, 6), 2.5, rot=(0, 0, angle))
        for i in range(3):
            path = [
                (20 + i * 5, 40, 8),
                (44 + i * 4, 44, 6),
                (70, 20 + i * 5, 2),
                (84, 8 + i * 6, 1.5),
            ]
            k.sweep(path, 1.3, plastic(((0.5, 0.03, 0.02), (0.55, 0.4, 0.02), (0.05, 0.1, 0.4))[i]))
    k.anchor("matched-pairs", (-72, -30, 1))
    k.anchor("ground-faces", (35 - 18, 44, 38))
    k.anchor("sealed-cup", (-66, -138, 24))
    k.anchor("ring-stator", (50, -146, 12))
    scale(k)
