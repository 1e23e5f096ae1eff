"""Workshop balancing machine: long bed, two roller stands, a motor rotor under a belt, screen."""

from kit import labels
from kit.core import FRONT, View, X, polar
from kit.machinery import bed, pendant
from kit.materials import COPPER, STEEL, brushed, painted, polished, rubber, turned
from kit.parts import bolt, nameplate
from kit.props import scale

VIEWS = {"hero": View(-26, 16), "closeup": View(-20, 20, at="belt", radius=330)}
Z0 = 480.0


def _stand(k, x, blue):
    k.box((120, 420, 60), blue, (x, 0, Z0), 6, base=True)
    k.box((80, 300, 330), blue, (x, 0, Z0 + 55), 12, base=True)
    k.box((90, 180, 60), blue, (x, 0, Z0 + 380), 8, base=True)
    for y in (-52, 52):
        k.cyl(58, 34, polished(), (x - 17, y, Z0 + 460), axis=X)
        k.cyl(16, 70, turned(STEEL), (x - 35, y, Z0 + 460), axis=X)
        k.box((14, 46, 100), blue, (x - 32, y, Z0 + 400), 3, base=True)
        k.box((14, 46, 100), blue, (x + 32, y, Z0 + 400), 3, base=True)
    for y in (-180, 180):
        bolt(k, 20, (x, y, Z0 + 60))
    k.cyl(26, 60, polished(), (x, -150, Z0 + 200), rot=FRONT)


def build(k):
    """Rotor across both stands, belt arm in the middle, screen post on the right."""
    blue = painted((0.04, 0.13, 0.30), 0.42)
    bed(k, 2200, 520, Z0, blue)
    for y in (-120, 120):
        k.box((2150, 60, 20), brushed(STEEL, "X", 0.3, 4), (0, y, Z0 - 8), 2, base=True)
    for x in (-560, 560):
        _stand(k, x, blue)
    with k.at((-720, 0, Z0 + 532), X):
        steel = turned(STEEL, 0.25)
        k.cyl(38, 1440, steel)
        k.cyl(60, 900, steel, (0, 0, 260))
        k.cyl(150, 560, brushed((0.42, 0.42, 0.43), "Z", 0.4, 3), (0, 0, 430))
        for x, y, angle in polar(28, 148):
            k.box((14, 9, 560), painted((0.08, 0.08, 0.09)), (x, y, 710), 1, rot=(0, 0, angle))
        for z in (400, 990):
            k.tube(140, 90, 40, polished(COPPER, 0.3), (0, 0, z))
        for x, y, angle in polar(10, 130):
            k.box((14, 60, 70), painted((0.5, 0.2, 0.03)), (x, y, 1090), 2, rot=(0, 0, angle))
        k.cyl(126, 40, steel, (0, 0, 1070))
    with k.at((-60, 0, 0)):
        for y in (-160, 160):
            k.sweep([(0, y * 1.02, Z0 + 532), (0, y * 0.6, Z0 + 160)], 9, rubber(), bezier=False)
        k.lathe([(152, -20), (156, -20), (156, 20), (152, 20)], rubber(), (0, 0, Z0 + 532), axis=X,
                rot=(0, 90, 0), closed=True)  # fmt: skip
        k.cyl(90, 60, turned(STEEL), (-30, 0, Z0 + 120), axis=X)
        k.box((180, 240, 130), blue, (0, 0, Z0), 8, base=True)
        k.anchor("belt", (0, -110, Z0 + 652))
    k.anchor("roller-stands", (-570, -110, Z0 + 470))
    lines = ["HY-300   BELT DRIVE", "ROTOR 0.5-300 kg", "D MAX 1000 mm", "S/N 1907"]
    nameplate(k, labels.plate(lines, 300, 150, "BALANCING MACHINE"), 300, 150, (-700, -261, 300))
    k.anchor("rotor-mass", (-700, -264, 300))
    k.cyl(40, 900, blue, (1180, -60, 0))
    k.box((300, 300, 30), blue, (1180, -60, 0), base=True)
    rows = [
        ("LEFT", "3.2 g  145°", True),
        ("RIGHT", "1.8 g  072°", False),
        ("SPEED", "820 rpm", False),
    ]
    pendant(k, (1180, -60, 1160), "BALANCE  2 PLANES", rows, 1.0, -6)
    scale(k)
