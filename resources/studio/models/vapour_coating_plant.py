"""Vacuum coating plant: electron gun, ingot fed from below, rake of blades, monitor port."""

from kit.core import FRONT, View, rounded
from kit.machinery import cabin, window
from kit.materials import BLACK, DARK, brushed, glow, painted, plastic, polished, rubber, turned
from kit.parts import sticker
from kit.props import scale
from kit.works import badge, gauge, motor

VIEWS = {"hero": View(16, 16), "closeup": View(12, 14, at="part-manipulator", radius=560)}


def _blade(k, x):
    steel = polished((0.55, 0.53, 0.5), 0.2)
    with k.at((x, 150, 1560)):
        k.cyl(26, 70, turned(), (0, 0, 30))
        k.box((60, 44, 40), steel, (0, 0, 10), 4)
        k.plate(
            [[(-26, -8), (0, -14), (28, -4), (30, 2), (0, 4), (-24, 2)]],
            170,
            steel,
            (0, 0, -90),
            rot=(0, 0, 30),
        )


def _guns(k, steel):
    with k.at((330, 60, 2000), rot=(0, 14, 0)):
        k.cyl(200, 60, turned())
        k.cyl(160, 340, steel, (0, 0, 50))
        k.cyl(190, 50, turned(), (0, 0, 380))
        k.cyl(80, 180, plastic((0.6, 0.57, 0.5), 0.3), (0, 0, 420))
        k.sweep(
            [(0, 0, 590), (60, 0, 800), (500, 100, 860), (1000, 200, 500), (1350, 300, 0)],
            46,
            rubber(),
        )
    with k.at((-420, -300, 2000)):
        k.cyl(60, 130, turned())
        k.box((130, 130, 160), plastic(DARK), (0, 0, 120), 8, base=True)
        k.sweep(
            [(60, 0, 220), (300, -60, 330), (900, -100, 200), (1420, -80, 60)],
            7,
            plastic((0.6, 0.35, 0.02)),
        )
        sticker(k, "QCM", 100, 40, (0, -66, 210))


def _cabinets(k, paint):
    for i in range(3):
        with k.at((1500 + 620 * i, 150, 0)):
            k.box((600, 800, 1900), paint, (0, 0, 0), 10, base=True)
            k.plate([rounded(540, 1740, 10)], 10, paint, (0, -404, 950), rot=FRONT)
            gauge(k, 60, (-120, -408, 1600))
            gauge(k, 60, (120, -408, 1600))
            k.box((60, 20, 160), plastic(BLACK), (200, -412, 1000), 4)


def build(k):
    """Chamber with its door swung left, gun on top, power cabinets at the right."""
    steel, paint = polished((0.5, 0.5, 0.51), 0.32), painted((0.40, 0.43, 0.46), 0.4)
    copper = polished((0.74, 0.36, 0.2), 0.22)
    cabin(k, 1900, 1500, 2000, (0, 0, 0), steel, (0.78, 0.62, 0.6))
    k.box((1500, 1100, 560), brushed((0.35,) * 3), (0, 0, 280), base=True)
    k.box((700, 500, 120), copper, (100, -60, 840), 8, base=True)
    for x in (-80, 200):
        k.tube(90, 70, 60, copper, (x, -90, 940))
        k.cyl(68, 190, plastic((0.7, 0.68, 0.62), 0.6), (x, -90, 860))
        k.cyl(64, 4, glow((1.0, 0.6, 0.2), 3), (x, -90, 1050))
    k.cyl(40, 1700, polished(), (-900, 150, 1680), axis="X")
    k.box((900, 90, 60), steel, (60, 150, 1640), 4)
    for i in range(6):
        _blade(k, -320 + 150 * i)
    with k.at((-1000, 150, 1680)):
        k.cyl(150, 900, steel, (-900, 0, 0), axis="X")
        k.cyl(190, 40, turned(), (-60, 0, 0), axis="X")
        motor(k, 110, 300, (-900, 0, 0), rot=(0, -90, 0), mat=painted((0.05, 0.15, 0.33)))
        k.box((120, 260, 1560), paint, (-600, 0, -1680), 8, base=True)
    _guns(k, steel)
    with k.at((-800, -770, 1200), rot=(0, 0, -100)):
        k.plate([rounded(1500, 1280, 40)], 90, steel, (760, 0, 0), rot=FRONT, bevel=6)
        window(k, 120, (760, -40, 200))
    k.cyl(40, 1200, polished(), (-800, -770, 600))
    _cabinets(k, paint)
    badge(
        k,
        "THERMOVAPOR EB-150",
        ["GUN 150 kW  30 kV", "BASE 1e-5 mbar", "S/N 012 2019"],
        380,
        (1500, -260, 1250),
    )
    k.lamp((0, -400, 1850), 500, 6, target=(0, 0.4, -1))
    k.anchor("electron-gun", (400, -110, 2220))
    k.anchor("ingot-feed", (200, -150, 1052))
    k.anchor("part-manipulator", (130, 120, 1480))
    k.anchor("monitor-ports", (-420, -368, 2240))
    scale(k)
