"""Residual gas analyser: wire ion cage on a thin probe, one CF flange, small electronics box."""

from kit import papers
from kit.core import View, X, polar
from kit.materials import STEEL, painted, plastic, polished, turned
from kit.parts import flange
from kit.process import tag
from kit.props import scale

VIEWS = {"hero": View(-28, 26), "closeup": View(-16, 22, at="mass-range", radius=75)}


def build(k):
    """Probe along X to the left, box at the right resting on the table."""
    steel, blue = polished((0.62, 0.61, 0.59), 0.16), painted((0.04, 0.13, 0.32))
    k.box((180, 110, 96), blue, (150, 0, 2), 6, base=True)
    for x in (76, 224):
        k.box((10, 114, 100), plastic((0.05,) * 3), (x, 0, 0), 3, base=True)
    with k.at((0, 0, 50)):
        k.tube(24, 20, 50, steel, (22, 0, 0), axis=X)
        flange(k, 35, 20, 13, 6, 29, 6.6, turned(STEEL, 0.2), (12, 0, 0), axis=X)
        flange(k, 35, 0, 13, 6, 29, 6.6, turned(STEEL, 0.2), (26, 0, 0), axis=X, bolts=True)
        k.cyl(13, 120, steel, (-108, 0, 0), axis=X)
        for x in (-96, -50, -6):
            k.cyl(15, 8, plastic((0.70, 0.70, 0.68)), (x, 0, 0), axis=X)
        for x in (-112, -130, -146):
            k.torus(11, 0.8, steel, (x, 0, 0), axis=X)
        for y, z, _ in polar(10, 11):
            k.cyl(0.5, 38, steel, (-146, y, z), axis=X, seg=8)
        k.tube(15, 12, 4, steel, (-112, 0, 0), axis=X)
    for y in (-28, 8):
        k.cyl(8, 12, polished(), (228, y, 60), axis=X)
    k.box((4, 26, 12), polished(), (231, 34, 60), 1)
    tag(k, "MASSARA RG 200", ["1 - 200 amu", "24 V DC   S/N 0884"], 100, 50, (150, -55.4, 52))
    for i in range(8):
        k.box((2.4, 2, 14), plastic((0.02,) * 3), (118 + i * 9, -55, 14), 0.3)
    papers.sheet(
        k, "QUICK START", ["MASS RANGE 1 - 200 amu", "FLANGE DN 40 CF"], 100, 70, (-70, -110, 0), 8
    )
    k.anchor("cf-flange", (18, -33, 62))
    k.anchor("mass-range", (134, -57, 54))
    k.anchor("small-box", (180, -20, 99))
    scale(k)
