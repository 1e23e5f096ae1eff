"""Diver's camera set: hand-held housing with handles and dome port, small flash on an arm."""

import itertools

from kit.core import FRONT, View
from kit.materials import anodised, glass, plastic, polished, rubber
from kit.parts import sticker
from kit.props import scale

VIEWS = {"hero": View(-22, 18), "closeup": View(-24, 20, at="small-flash", radius=75)}


def _arm(k, s, dark):
    joint = anodised((0.4, 0.02, 0.02), 0.35)
    path = [(s * 148, 0, 165), (s * 200, -10, 240), (s * 150, -60, 310)]
    for p in path:
        k.sphere(12, joint, p)
    for a, b in itertools.pairwise(path):
        k.sweep([a, b], 7, anodised((0.05,) * 3), bezier=False)
    with k.at(path[-1]):
        k.cyl(26, 86, plastic((0.035,) * 3, 0.4), (0, 36, 14), rot=FRONT)
        k.cyl(33, 26, dark, (0, -44, 14), rot=FRONT)
        k.cyl(28, 3, plastic((0.72, 0.72, 0.66), 0.1), (0, -69, 14), rot=FRONT)
        k.cyl(10, 10, plastic((0.5, 0.3, 0.02)), (0, 44, 14), axis="Y")


def build(k):
    """Housing on the table, dome forward, flash left and lamp right."""
    red, dark = anodised((0.36, 0.02, 0.02), 0.4), plastic((0.035,) * 3, 0.45)
    k.box((210, 110, 150), red, (0, 0, 6), 16, base=True)
    k.box((214, 6, 154), rubber((0.5, 0.2, 0.02)), (0, 22, 81), 14)
    for x in (-60, 60):
        k.box((40, 60, 8), rubber(), (x, 0, 0), base=True)
    with k.at((0, -54, 80), rot=FRONT):
        k.cyl(62, 22, dark)
        k.tube(66, 50, 14, polished((0.3,) * 3), (0, 0, 20))
        k.cyl(34, 12, dark, (0, 0, 16))
        k.cyl(22, 3, plastic((0.05, 0.06, 0.14), 0.05), (0, 0, 28))
        k.sphere(52, glass((0.96, 0.98, 1)), (0, 0, 26), 0.7)
    for s in (-1, 1):
        k.box((36, 60, 14), red, (s * 120, 0, 40), 3)
        k.box((36, 60, 14), red, (s * 120, 0, 132), 3)
        k.cyl(16, 118, rubber(), (s * 148, -8, 26))
        k.cyl(14, 20, red, (s * 148, -4, 140))
        _arm(k, s, dark)
    for x, r in ((-70, 15), (-30, 10), (52, 18)):
        k.cyl(r, 16, dark, (x, 0, 156))
    k.box((50, 12, 12), polished(), (92, -40, 140), 3)
    for z in (50, 90):
        k.cyl(13, 12, dark, (105, 20, z), axis="X")
    sticker(k, "60 m / 200 ft", 60, 12, (-62, -55.6, 30), paper=(70, 10, 10), ink=(240, 240, 240))
    sticker(k, "TAUCHBILD", 60, 14, (64, -55.6, 140), paper=(70, 10, 10), ink=(240, 240, 240))
    k.anchor("handles", (-150, -25, 90))
    k.anchor("small-flash", (-150, -132, 324))
    k.anchor("shallow-mark", (-62, -57, 32))
    scale(k)
