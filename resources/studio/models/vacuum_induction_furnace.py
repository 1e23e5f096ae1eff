"""Vacuum induction furnace: copper coil round a tilting crucible inside a sealed chamber."""

from kit import labels
from kit.core import FRONT, View, rounded
from kit.machinery import furnace, window
from kit.materials import brushed, cast, glow, painted, plastic, polished, rubber, turned
from kit.parts import warning
from kit.props import scale
from kit.works import badge, bottle, gauge, pipe_flange, pump

VIEWS = {"hero": View(16, 18), "closeup": View(-8, 20, at="copper-coil", radius=520)}


def build(k):
    """Lying chamber with its door open, power cabinet right, pumps left."""
    paint = painted((0.05, 0.16, 0.36), 0.4)
    furnace(k, 900, 1500, (0, 0, 1350), paint, 112, brushed((0.45,) * 3))
    copper = polished((0.74, 0.36, 0.2), 0.2)
    with k.at((0, 420, 1300), rot=(0, 14, 0)):
        for i in range(8):
            k.torus(270, 26, copper, (0, 0, -240 + 66 * i))
        k.tube(232, 180, 560, plastic((0.55, 0.5, 0.42), 0.9), (0, 0, -270))
        k.cyl(182, 20, glow((1.0, 0.42, 0.08), 3), (0, 0, 170))
        for x in (-270, 270):
            k.box((60, 60, 620), plastic((0.45, 0.36, 0.2), 0.7), (x * 1.08, 60, 0), 4)
        k.box((660, 620, 50), plastic((0.45, 0.36, 0.2), 0.7), (0, 0, -300), 4)
    k.cyl(46, 700, polished(), (280, 420, 1300), axis="X")
    k.cyl(90, 60, turned(), (880, 420, 1300), axis="X")
    k.torus(130, 14, polished(), (1010, 420, 1300), axis="X")
    k.cyl(40, 120, polished(), (930, 420, 1300), axis="X")
    k.cyl(150, 330, cast((0.3,) * 3), (-380, 420, 700))
    k.box((1100, 1100, 40), brushed((0.4,) * 3), (0, 620, 690), 3)
    window(k, 110, (0, 420, 2230), rot=(0, 0, 0))
    pipe_flange(k, 80, (-520, 700, 2050), rot=(0, -30, 0), h=160)
    with k.at((1900, 100, 0)):
        k.box((900, 700, 1900), painted((0.42, 0.45, 0.48), 0.4), (0, 0, 0), 12, base=True)
        for x in (-220, 220):
            k.plate(
                [rounded(420, 1740, 10)],
                10,
                painted((0.42, 0.45, 0.48), 0.4),
                (x, -354, 950),
                rot=FRONT,
            )
            gauge(k, 70, (x, -358, 1560))
        k.image(
            labels.screen("POWER", [("kW", "62.0", True), ("kHz", "4.0", False)]),
            260,
            188,
            (-220, -361, 1250),
            rot=FRONT,
            t=2,
        )
        warning(k, 140, (220, -361, 1200))
        badge(
            k,
            "VAKUMELT 100",
            ["100 kW  4 kHz", "25 kg  1 700 °C", "1e-2 mbar  S/N 66"],
            300,
            (-220, -361, 900),
        )
    for z in (500, 640):
        k.sweep([(1450, 200, z), (1200, 500, z + 200), (900, 760, 1150 + z * 0.2)], 44, rubber())
    k.cyl(110, 140, turned(), (820, 800, 1260), axis="X")
    pump(k, 1.3, (-1600, 1100, 0))
    k.pipe([(-1717, 1100, 560), (-1717, 1100, 1350), (-850, 1100, 1350)], 110, polished())
    bottle(k, 115, 1550, (0.03, 0.2, 0.1), (1150, 1100, 0))
    k.lamp((0, -600, 1900), 450, 7, target=(0, 1, -0.5))
    k.anchor("copper-coil", (-10, 125, 1330))
    k.anchor("tilt-drive", (1010, 290, 1320))
    k.anchor("vacuum-chamber", (-600, -60, 1990))
    k.anchor("power-cabinet", (1680, -275, 1280))
    scale(k)
