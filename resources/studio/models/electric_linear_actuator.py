"""Electric linear actuator: aluminium profile, chromed rod with fork, motor at its side."""

from kit.core import FRONT, View, X
from kit.materials import anodised, plastic, polished
from kit.plant import LAID, finned
from kit.process import corners, tag
from kit.props import scale

VIEWS = {"hero": View(-24, 22), "closeup": View(-14, 20, at="plate", radius=80)}


def build(k):
    """Actuator lying along X on two clamp feet."""
    silver, dark = anodised((0.60, 0.61, 0.62)), plastic((0.04, 0.042, 0.045))
    for x in (-120, 140):
        k.box((30, 110, 12), silver, (x, 0, 0), 2, base=True)
        k.box((26, 62, 14), silver, (x, 0, 10), 2, base=True)
        for y in (-44, 44):
            k.cyl(6, 6, polished(), (x, y, 12), seg=20)
    with k.at((0, 0, 56)):
        k.box((440, 68, 68), silver, (0, 0, 0), 4)
        for z in (-20, 20):
            k.box((430, 4, 7), dark, (0, -33, z), 0.5)
        for x in (-226, 226):
            k.box((24, 74, 74), dark, (x, 0, 0), 4)
            for y, z in corners(29, 29):
                k.cyl(4, 4, polished(), (x + 11, y, z), axis=X, seg=20)
        k.tube(24, 17, 16, polished(), (236, 0, 0), axis=X)
        k.cyl(16, 170, polished(rough=0.06), (236, 0, 0), axis=X)
        k.prism(6, 22, 14, polished(), (400, 0, 0), axis=X)
        for y in (-13, 13):
            k.box((56, 9, 34), polished(), (440, y, 0), 4)
        k.cyl(8, 44, polished(), (450, 22, 0), rot=FRONT)
        k.box((20, 36, 32), polished(), (416, 0, 0), 3)
        k.box((60, 74, 170), dark, (-250, 0, 48), 8)
        finned(k, 33, 5, 28, 150, silver, (-222, 0, 92), LAID)
        k.cyl(34, 20, dark, (-78, 0, 92), axis=X)
        k.cyl(34, 16, dark, (-224, 0, 92), axis=X)
        cable = [(-60, 10, 92), (-20, 40, 86), (60, 90, 20), (160, 110, -30), (330, 100, -44)]
        k.sweep(cable, 4.5, dark)
        tag(
            k,
            "LINARA LA 60",
            ["STROKE 250 mm   4 kN", "24 V DC   IP 65", "S/N 22-8816"],
            92,
            44,
            (40, -34.5, 0),
        )
        k.anchor("side-motor", (-150, -32, 98))
        k.anchor("rod-end", (330, -15, 5))
        k.anchor("plate", (40, -36, 0))
    scale(k)
