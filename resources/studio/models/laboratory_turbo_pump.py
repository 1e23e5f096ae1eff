"""Laboratory turbo pump: short barrel, fine blades behind a screen in a flange, controller."""

import math

from kit import labels
from kit.core import FRONT, View, polar
from kit.materials import BLACK, GREEN, RED, brushed, painted, plastic, polished, rubber, turned
from kit.parts import bolt
from kit.props import scale

VIEWS = {"hero": View(-24, 32), "closeup": View(-18, 52, at="blade-screen", radius=90)}


def _barrel(k, alu):
    k.tube(112, 78, 22, alu, (0, 0, 218))
    for x, y, _ in polar(8, 101):
        bolt(k, 8, (x, y, 240), socket=True)
    k.tube(88, 78, 130, alu, (0, 0, 90))
    for i in range(4):
        k.torus(88, 3, alu, (0, 0, 120 + 24 * i))
    k.cyl(96, 80, alu, (0, 0, 14))
    k.cyl(76, 10, plastic((0.03,) * 3), (0, 0, 180))
    k.cyl(26, 40, turned(), (0, 0, 190))
    for i in range(32):
        with k.at((0, 0, 212), rot=(0, 0, 360 / 32 * i)):
            k.box((50, 2, 16), polished((0.6, 0.6, 0.62)), (51, 0, 0), 0.2, rot=(42, 0, 0))
    wire = polished((0.5,) * 3)
    for i in range(-7, 8):
        half = math.sqrt(78**2 - (10 * i) ** 2)
        k.box((2 * half, 0.7, 0.7), wire, (0, 10 * i, 232), 0.1)
        k.box((0.7, 2 * half, 0.7), wire, (10 * i, 0, 232), 0.1)


def build(k):
    """Stand the pump, its controller box beside it."""
    alu = brushed((0.6, 0.6, 0.61), "Z", 0.3, 1)
    for x, y, _ in polar(3, 74, 30):
        k.cyl(12, 16, rubber(), (x, y, 0))
    _barrel(k, alu)
    k.cyl(15, 60, polished(), (-80, -30, 50), axis="X", rot=(0, -90, 0))
    k.cyl(22, 8, polished(), (-138, -30, 50), axis="X", rot=(0, -90, 0))
    k.box((90, 60, 60), plastic((0.05, 0.12, 0.25), 0.4), (40, -100, 52), 6)
    k.sweep([(70, -128, 50), (130, -170, 20), (190, -140, 8), (260, -20, 40)], 5, rubber())
    with k.at((250, 60, 0)):
        k.box((180, 220, 100), painted((0.32, 0.34, 0.36), 0.4), (0, 0, 6), 5, base=True)
        k.image(
            labels.screen("TURBO", [("SPEED", "1000 Hz", False), ("POWER", "42 W", True)]),
            96,
            69,
            (-30, -111, 58),
            rot=FRONT,
            t=1,
        )
        for i in range(3):
            k.cyl(7, 5, plastic((GREEN, BLACK, RED)[i], 0.3), (50, -110, 34 + 22 * i), rot=FRONT)
    k.wrap(
        labels.plate(
            ["TURBIN TP-300  DN 160", "300 l/s  60 000 rpm", "S/N 30117"], 110, 46, "VAKUFAST"
        ),
        91.5,
        46,
        70,
        (0, 0, 118),
        facing=-110,
    )
    k.anchor("blade-screen", (-30, -40, 226))
    k.anchor("small-flange", (-60, -94, 236))
    k.anchor("controller", (220, -52, 66))
    scale(k)
