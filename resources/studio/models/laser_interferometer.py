"""Laser interferometer: shoe-box head with shutter, glass cubes, air sensor, receivers."""

from kit import labels
from kit.core import FRONT, View
from kit.materials import BLACK, RED, anodised, brushed, painted, plastic, polished, rubber, turned
from kit.props import scale
from kit.works import badge, hardcase

VIEWS = {"hero": View(30, 24), "closeup": View(24, 18, at="cube-optics", radius=110)}


def _cube(k, x, y, z=0.0, retro=False):
    alu = anodised((0.05, 0.05, 0.06), 0.35)
    with k.at((x, y, z)):
        k.cyl(24, 22, polished((0.4,) * 3))
        k.cyl(6, 60, polished(), (0, 0, 20))
        with k.at((0, 0, 102)):
            k.box((56, 46, 56), alu, (0, 0, 0), 4)
            if retro:
                k.cyl(21, 3, turned(), (0, -22, 0), rot=FRONT)
                k.prism(6, 18, 1.2, polished((0.5, 0.6, 0.66), 0.03), (0, -25, 0), rot=FRONT)
            else:
                k.box((40, 2, 40), polished((0.45, 0.55, 0.62), 0.03), (0, -23.4, 0), 0.3)
                k.box((1, 3, 54), plastic((0.5, 0.55, 0.6), 0.1), (0, -24, 0), 0.1, rot=(0, 45, 0))
            for dx in (-22, 22):
                k.cyl(3, 1, polished(), (dx, -23, 22), rot=FRONT, seg=16)


def build(k):
    """Head at the left beaming right, optics in line, case behind."""
    grey, dark = painted((0.34, 0.36, 0.38), 0.4), anodised((0.05, 0.05, 0.06), 0.35)
    for x, y in ((-380, -50), (-380, 50), (-130, 0)):
        k.cyl(12, 40, polished(), (x, y, 0))
    k.box((330, 130, 14), dark, (-255, 0, 38), 3, base=True)
    k.box((360, 130, 110), grey, (-255, 0, 52), 10, base=True)
    k.box((10, 126, 106), dark, (-73, 0, 54), 3, base=True)
    k.cyl(34, 10, turned(), (-70, 0, 107), axis="X")
    for y in (-11, 11):
        k.cyl(
            6,
            1,
            plastic((0.3, 0.01, 0.01), 0.1) if y < 0 else plastic((0.01,) * 3),
            (-59.6, y, 107),
            axis="X",
        )
    k.cyl(3, 16, plastic(RED), (-64, 0, 134), seg=16)
    badge(k, "LONGITUDA LI-633", ["633 nm  CLASS 2", "±0.5 ppm  S/N 0921"], 120, (-250, -66, 96))
    _cube(k, 60, 0)
    _cube(k, 190, 0, retro=True)
    _cube(k, 120, -110)
    with k.at((-60, -190, 0)):
        k.box((120, 70, 44), dark, (0, 0, 0), 6, base=True)
        k.image(labels.line("1013.2 hPa  20.4 C", 80, 16, (190, 205, 170)), 84, 17, (0, -5, 44))
        k.sweep([(60, 0, 20), (110, 10, 8), (130, -60, 8), (60, -90, 10)], 3, rubber())
        k.cyl(14, 16, polished(), (50, -92, 0))
    with k.at((330, 60, 0)):
        k.box((130, 200, 20), painted((0.02, 0.16, 0.08), 0.4), (0, 0, 0), 1, base=True)
        k.box((134, 10, 40), brushed(), (0, -102, 0), 1, base=True)
        for i in range(4):
            k.box((30, 30, 6), plastic(BLACK), (-40 + 30 * (i % 3), 40 - 50 * (i // 2), 22), 1)
            k.cyl(6, 14, polished((0.6, 0.48, 0.24)), (-45 + 30 * i, -106, 20), rot=FRONT)
    for i in range(2):
        with k.at((330 + 70 * i, -150, 0)):
            k.box((50, 40, 46), anodised((0.28, 0.05, 0.03)), (0, 0, 0), 4, base=True)
            k.cyl(10, 4, polished((0.3, 0.4, 0.5), 0.05), (0, -19, 26), rot=FRONT)
            k.sweep(
                [(0, 18, 26), (0, 60, 30), (-20 - 30 * i, 100, 30)], 2.5, plastic((0.7, 0.4, 0.02))
            )
    hardcase(k, 560, 360, 150, (40, 340, 0))
    for x in (-120, 0, 120):
        k.box((80, 90, 4), plastic((0.01,) * 3, 0.9), (40 + x, 280, 121), 1)
    k.anchor("beam-opening", (-58, -8, 118))
    k.anchor("cube-optics", (60, -25, 112))
    k.anchor("air-sensor", (-60, -205, 46))
    k.anchor("wafer-kit", (330, -171, 30))
    scale(k)
