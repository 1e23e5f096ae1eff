"""Two-axis tilting rotary table: round faceplate in a cradle between two bearings, two motors."""

import math

from kit.core import View, rounded
from kit.machinery import servo
from kit.materials import DARK, brushed, painted, plastic, polished, rubber, turned
from kit.props import scale
from kit.works import badge

VIEWS = {"hero": View(-24, 30), "closeup": View(-18, 30, at="cradle", radius=190)}


def build(k):
    """Cradle tilted to the viewer between a motor box left and an end bearing right."""
    paint = painted((0.40, 0.43, 0.45), 0.4)
    k.box((760, 320, 40), paint, (0, 0, 0), 6, base=True)
    for x in (-340, 340):
        k.box((60, 60, 22), brushed(), (x, -150, 0), base=True)
    k.box((250, 320, 330), paint, (-300, 0, 30), 30, base=True)
    k.box((110, 280, 300), paint, (300, 0, 30), 40, base=True)
    for x in (-170, 220):
        k.cyl(95, 30, turned(), (x, 0, 220), axis="X")
    k.cyl(70, 12, painted(DARK), (350, 0, 220), axis="X")
    with k.at((30, 0, 220), rot=(32, 0, 0)):
        for x in (-160, 160):
            k.plate([rounded(180, 190, 60)], 46, paint, (x, 0, -40), axis="X", bevel=6)
        k.box((330, 200, 60), paint, (0, 0, -110), 14)
        k.cyl(118, 80, paint, (0, 0, -90))
        k.cyl(125, 44, turned((0.6,) * 3, 0.2), (0, 0, -14))
        for a in range(4):
            k.box((244, 14, 1.6), plastic((0.02,) * 3), (0, 0, 30), 0.3, rot=(0, 0, 45 * a))
        k.tube(22, 15, 3, polished(), (0, 0, 29))
        for i in range(36):
            a = math.radians(10 * i)
            k.box((1, 1, 12), plastic((0.02,) * 3), (125 * math.cos(a), 125 * math.sin(a), 8), 0.1)
        servo(k, 90, 150, (0, 95, -110), axis="Y")
    servo(k, 110, 190, (-425, 60, 200), rot=(0, -90, 0))
    k.box((20, 200, 200), paint, (-430, 40, 190), 6)
    for y in (-60, 0):
        k.cyl(22, 40, polished((0.5,) * 3), (-425, y, 110), rot=(0, -90, 0))
        k.sweep(
            [(-462, y, 110), (-560, y - 60, 60), (-620, y - 150, 16), (-560, -260, 16)],
            11,
            rubber(),
        )
    badge(
        k, "KIPPTEK TRT-250", ["INDEX ±10 arcsec", "RATIO 1:120  S/N 8814"], 130, (-300, -161, 250)
    )
    k.anchor("cradle", (-130, -75, 170))
    k.anchor("faceplate", (30, -60, 212))
    k.anchor("two-motors", (-520, 5, 210))
    scale(k)
