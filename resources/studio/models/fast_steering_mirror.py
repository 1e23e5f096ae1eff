"""Fast steering mirror: round mirror on a compact drum, controller; a gimbal with two rings."""

from kit import labels, screens
from kit.casing import bench, display, knob
from kit.core import FRONT, View, X, Y, polar
from kit.materials import anodised, enamel, plastic, polished, turned
from kit.optics import dark
from kit.props import scale
from kit.sockets import bnc, lead, mil_round

VIEWS = {"hero": View(-26, 20), "closeup": View(-52, 14, at="tilting-mirror", radius=80)}


def _drum(k, r):
    """Drum about Y with a mirror on flexures, face to -Y."""
    black = anodised((0.04, 0.042, 0.048), 0.36)
    k.cyl(r, r * 0.9, black, (0, 0, 0), axis=Y, edge=2)
    for y in (0.2, 0.5, 0.7):
        k.cyl(r * 1.015, r * 0.04, turned(), (0, r * y, 0), axis=Y)
    for x, z, _ in polar(8, r * 0.8):
        k.cyl(r * 0.05, r * 0.26, polished(), (x, 0.5, z), rot=FRONT, seg=20)
    k.tube(r * 0.5, r * 0.42, r * 0.24, turned((0.6, 0.42, 0.16)), (0, 0, 0), rot=FRONT)
    with k.at((0, -r * 0.22, 0), rot=(4, 0, 3)):
        k.cyl(r * 0.97, r * 0.12, enamel((0.22, 0.28, 0.27)), (0, -r * 0.12, 0), axis=Y)
        k.cyl(r * 0.94, 0.5, polished((0.84, 0.85, 0.87), 0.03), (0, -r * 0.12 - 0.5, 0), axis=Y)


def build(k):
    """Small drum on its foot, gimbal behind on the right, controller on the far right."""
    black = anodised((0.04, 0.042, 0.048), 0.36)
    k.box((120, 90, 12), black, (0, 24, 0), 2, base=True)
    k.box((80, 40, 30), black, (0, 30, 10), 2, base=True)
    with k.at((0, 0, 96)):
        _drum(k, 64)
        mil_round(k, 12, (30, 58, 30), (90, 0, 180), 18)
        k.anchor("tilting-mirror", (-58, -18, 10))
        k.anchor("compact-drum", (-58, 26, 26))
    k.image(labels.plate(["FSM-120", "±3 mrad  S/N 0417"], 60, 26), 60, 26, (0, 10, 24), rot=FRONT)
    with k.at((220, 120, 0)):
        k.cyl(90, 60, dark(), edge=3)
        k.box((290, 60, 26), turned((0.5, 0.5, 0.5)), (0, 0, 56), 4, base=True)
        for x in (-1, 1):
            k.box((26, 60, 190), turned((0.5, 0.5, 0.5)), (x * 135, 0, 60), 4, base=True)
            k.cyl(40, 40, black, (x * 145 - 20, 0, 220), axis=X)
        with k.at((0, 0, 220)):
            k.tube(118, 100, 36, turned((0.55, 0.55, 0.56)), (0, -18, 0), axis=Y)
            for z in (-1, 1):
                k.cyl(26, 22, black, (0, 0, z * 112 - 11))
            k.cyl(8, 200, polished(), (0, 14, -100))
            with k.at((0, -4, 0), rot=(0, 0, -16)):
                k.cyl(70, 30, black, (0, 0, 0), axis=Y)
                k.cyl(86, 10, enamel((0.22, 0.28, 0.27)), (0, -10, 0), axis=Y)
                k.cyl(83, 0.6, polished((0.80, 0.72, 0.5), 0.03), (0, -10.6, 0), axis=Y)
            k.anchor("gimbal-rings", (-78, -19, 76))
    with k.at((520, 80, 0), rot=(0, 0, -10)):
        y = bench(k, 280, 240, 130)
        pairs = [("AXIS X", "+1.204 mrad"), ("AXIS Y", "-0.317 mrad")]
        display(k, screens.rows(110, 70, "TIP / TILT", pairs), 110, 70, (-66, y, 76))
        for x in (24, 70):
            knob(k, 12, (x, y, 92))
            bnc(k, (x, y, 44), s=0.8)
        k.anchor("controller-box", (-66, y - 3, 82))
    lead(k, [(30, 76, 126), (40, 130, 90), (80, 200, 30), (300, 260, 26), (440, 200, 60)], 5,
         plastic((0.05,) * 3), start="mil", size=11)  # fmt: skip
    scale(k)
