"""Galvo scan head: cube with a round entrance and a lens opening below; loose galvo motors."""

from kit import labels
from kit.core import FRONT, View, X
from kit.materials import ALUMINIUM, anodised, brushed, enamel, plastic, polished, turned
from kit.optics import dark, element, knurl
from kit.parts import bolt
from kit.props import scale
from kit.sockets import dsub

VIEWS = {"hero": View(-30, 20), "closeup": View(-34, 16, at="two-openings", radius=80)}


def _galvo(k):
    """Finger-thick motor along X with a small mirror on its shaft."""
    k.cyl(11, 52, anodised((0.05, 0.055, 0.06)), (0, 0, 0), axis=X)
    k.cyl(11.3, 8, turned(), (-4, 0, 0), axis=X)
    k.cyl(2.2, 14, polished(), (-16, 0, 0), axis=X)
    k.box((8, 5, 8), turned((0.6, 0.5, 0.3)), (-17, 0, 0), 0.6)
    k.plate(
        [[(-22, -7), (0, -9), (0, 9), (-22, 7)]],
        2.2,
        polished((0.78, 0.72, 0.55), 0.04),
        (-20, 0, 0),
        rot=(0, 0, 0),
    )
    k.sweep([(50, 0, 0), (70, 4, -2), (90, -6, -5)], 2.4, plastic((0.3, 0.3, 0.32)))


def build(k):
    """Head on two blocks so that its lower lens shows; two loose galvos in front."""
    black, metal = anodised((0.035, 0.036, 0.04), 0.36), brushed(ALUMINIUM, "X", 0.3, 1.5)
    for x in (-62, 62):
        k.box((20, 120, 70), metal, (x, 10, 0), 2, base=True)
    k.box((144, 130, 124), black, (0, 10, 70), 3, base=True)
    k.box((146, 132, 1), plastic((0.02,) * 3), (0, 10, 168), 0)
    for x in (-64, 64):
        for z in (78, 186):
            bolt(k, 4, (x, -55, z), rot=FRONT, socket=True)
    with k.at((0, 0, 70), rot=(180, 0, 0)):
        knurl(k, 40, 14, dark(), 44)
        k.cyl(38, 22, dark(), (0, 0, 12))
        element(k, 33, enamel((0.10, 0.05, 0.01)), (0, 0, 34))
    k.lamp((0, -160, 40), 80, 4, target=(0, 1, 0.2))
    with k.at((-72, 10, 130), rot=(0, -90, 0)):
        k.tube(26, 15, 8, metal)
        k.tube(17, 14, 12, turned())
        k.cyl(14.2, 1, enamel((0.01, 0.01, 0.012)), (0, 0, 1))
        k.anchor("two-openings", (4, -10, 12))
    with k.at((0, -55, 130), rot=FRONT):
        dsub(k, 25, (10, 24, 0), (0, 0, 0))
        k.image(labels.line("XY2-100", 44, 10), 44, 10, (10, 40, 0), t=0.3)
        lines = ["SCAN HEAD 10 mm", "1064 nm   ±15 V", "S/N 0417"]
        k.image(labels.plate(lines, 70, 34), 70, 34, (10, -14, 0))
        k.anchor("xy2-plug", (8, 26, 7))
    with k.at((-30, -130, 11.4)):
        _galvo(k)
        k.anchor("two-small-mirrors", (-30, 0, 2))
    with k.at((80, -110, 11.4), rot=(0, 0, 90)), k.at(rot=(35, 0, 0)):
        _galvo(k)
    scale(k)
