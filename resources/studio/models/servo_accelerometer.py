"""Servo accelerometer: small steel can on a three-eared flange, a ring of pins, serial number."""

from kit import labels
from kit.core import View, circle, polar
from kit.materials import GOLD, STEEL, brushed, glass, plastic, polished, turned
from kit.parts import bolt
from kit.props import ruler, token

VIEWS = {
    "hero": View(az=-24, el=26),
    "closeup": View(az=-16, el=30, look=(-16, 0, 14), radius=29),
}
LINES = ["SERVO ACCELEROMETER", "RANGE ±30 g   SA-30", "S/N 30712"]


def _sensor(k):
    """One sensor, pins up, sensitive axis along Z."""
    steel, bright = turned(STEEL, 0.22), polished(STEEL, 0.16)
    k.lathe([(0, 0), (12.2, 0), (12.7, 0.6), (12.7, 19), (12.2, 19.6), (0, 19.6)],
            brushed((0.64, 0.63, 0.61), "Z", 0.28, 0.8), (0, 0, 0))  # fmt: skip
    k.tube(16.4, 12.5, 2.6, steel, (0, 0, 7))
    for x, y, _ in polar(3, 16.6, -80):
        k.plate([circle(4.4, 40, x, y), circle(1.7, 24, x, y)], 2.3, steel, (0, 0, 8.3), bevel=0.2)
    k.lathe([(12.4, 0), (13.0, 0.4), (13.0, 1.0), (12.4, 1.4)], bright, (0, 0, 17.4))
    k.cyl(10.6, 0.4, turned(STEEL, 0.3, 0.3), (0, 0, 19.5))
    for x, y, _ in polar(8, 7.4, 22.5):
        k.cyl(1.5, 0.5, glass((0.16, 0.3, 0.2)), (x, y, 19.8), seg=24)
        k.cyl(1.4, 0.3, plastic((0.03, 0.09, 0.06), 0.1), (x, y, 19.85), seg=24)
        k.cyl(0.4, 5.5, polished(GOLD), (x, y, 19.6), seg=16)
    drawing = labels.plate(LINES, 26, 8.6, paper=(186, 184, 178))
    k.wrap(drawing, 12.78, 7, 118, (0, 0, 13.6))


def build(k):
    """Stand one sensor, lay one on its side, a screw beside them for size."""
    with k.at((-16, 0, 0)):
        _sensor(k)
        k.anchor("flange-ears", (3, -20.5, 9.7))
        k.anchor("pins", (0, -7.4, 25))
        k.anchor("serial", (-2, -12.7, 12))
    with k.at((30, 18, 16.5), rot=(90, 0, 24)), k.at(rot=(0, 0, 170)):  # rests on its flange
        _sensor(k)
    with k.at((6, -24, 2.3), rot=(90, 0, 40)):
        k.cyl(1.5, 9, polished(), (0, 0, 0))
        bolt(k, 3.0, (0, 0, 8), socket=True)
    ruler(k, (16, -50, 0), 100, 4)
    token(k, (-52, -30, 0))
