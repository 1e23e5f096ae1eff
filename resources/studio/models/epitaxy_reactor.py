"""Epitaxy reactor: gas reactor with open wafer carrier, gas panel, bubbler baths, MBE chamber."""

import math

from kit.core import View, polar
from kit.electro import clean_cabinet
from kit.materials import LIGHT_GREY, STEEL, WHITE, brushed, painted, plastic, polished, turned
from kit.parts import bolt
from kit.props import scale
from kit.stuffs import graphite

VIEWS = {"hero": View(-24, 20), "closeup": View(-14, 30, at="wafer-carrier", radius=420)}


def _gas_panel(k):
    """Rows of small valves on clean lines in an open cabinet, bubbler baths below."""
    k.box((1500, 700, 60), painted(WHITE), (0, 0, 0), 4, base=True)
    for x in (-735, 735):
        k.box((30, 700, 2100), painted(WHITE), (x, 0, 0), 4, base=True)
    k.box((1500, 30, 2100), painted(LIGHT_GREY), (0, 335, 0), 4, base=True)
    k.box((1500, 700, 40), painted(WHITE), (0, 0, 2100), 4, base=True)
    for i in range(7):
        z = 1000 + i * 150
        k.cyl(10, 1440, polished(), (-720, 200, z), axis="X", seg=20)
        for j in range(8):
            x = -620 + j * 175
            k.box((60, 60, 60), brushed(), (x, 200, z), 4)
            k.cyl(
                26,
                70,
                plastic((0.08, 0.2, 0.45) if (i + j) % 3 else (0.5, 0.05, 0.04), 0.3),
                (x, 170, z),
                rot=(90, 0, 0),
                seg=32,
            )
    for j in range(8):
        k.cyl(9, 900, polished(), (-620 + j * 175, 200, 1000), seg=20)
    k.anchor("gas-panel", (-95, 98, 1300))
    for j in range(4):
        x = -540 + j * 360
        k.box((300, 420, 420), painted((0.12, 0.25, 0.45)), (x, -60, 60), 10, base=True)
        k.cyl(60, 200, polished(STEEL, 0.2), (x, -60, 440))
        for s in (-26, 26):
            k.cyl(7, 120, polished(), (x + s, -60, 640), seg=20)
    k.anchor("bubbler-baths", (-180, -272, 380))


def build(k):
    """Cabinet with the reactor pot on the left, gas panel middle, MBE chamber on the right."""
    clean_cabinet(k, 1500, 1200, 1000, "EPITEK G5  8 x 150 mm", (-1700, 0, 0))
    with k.at((-1700, -100, 1000)):
        k.tube(420, 380, 200, turned(STEEL, 0.22))
        k.cyl(400, 20, brushed(), (0, 0, 10))
        k.cyl(350, 40, graphite(), (0, 0, 120))
        k.cyl(70, 2, polished((0.36, 0.34, 0.45), 0.06), (0, 0, 160))
        for x, y, _ in polar(8, 235):
            k.cyl(82, 3, polished((0.36, 0.34, 0.45), 0.06), (x, y, 159))
        k.cyl(60, 140, brushed(), (0, 0, 0))
        with k.at((0, 400, 210), rot=(70, 0, 0)):
            k.cyl(420, 60, turned(STEEL, 0.22), (0, 420, -30))
            k.cyl(180, 80, brushed(), (0, 420, -100))
        k.anchor("wafer-carrier", (-20, -120, 162))
    with k.at((0, 100, 0)):
        _gas_panel(k)
    with k.at((1700, 0, 0)):
        for x in (-400, 400):
            k.box((100, 800, 700), painted((0.2, 0.22, 0.25)), (x, 0, 0), 8, base=True)
        k.box((900, 800, 80), painted((0.2, 0.22, 0.25)), (0, 0, 640), 8, base=True)
        k.cyl(160, 260, brushed(), (0, 0, 700))
        k.sphere(430, polished(STEEL, 0.2), (0, 0, 1280))
        for tilt, n, size in ((25, 6, 70), (65, 8, 60), (115, 7, 60)):
            for _, _, a in polar(n, 1, 250):
                with k.at((0, 0, 1280), rot=(0, 0, a)), k.at(rot=(0, tilt, 0)):
                    k.cyl(size * 0.6, 560, brushed((0.6, 0.6, 0.6), "Z"), seg=40)
                    k.cyl(size, 36, turned(STEEL, 0.2), (0, 0, 520), seg=48)
                    for u, v, _ in polar(6, size * 0.8):
                        bolt(k, 10, (u, v, 556))
        a = math.radians(250)
        r, z = 560 * math.sin(math.radians(65)), 560 * math.cos(math.radians(65))
        k.anchor("studded-chamber", (r * math.cos(a), r * math.sin(a), 1280 + z))
    scale(k)
