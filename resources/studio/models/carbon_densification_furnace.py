"""Carbon densification furnace: black graphite muffle in a water-jacketed vessel, gas cabinet."""

from kit.core import FRONT, View, polar
from kit.machinery import furnace
from kit.materials import LIGHT_GREY, brushed, cast, painted, plastic, polished, rubber
from kit.parts import sticker, warning
from kit.props import scale
from kit.works import badge, gauge, pump

VIEWS = {"hero": View(-8, 18), "closeup": View(-8, 12, at="graphite-muffle", radius=850)}


def _muffle(k, black, grey):
    with k.at((0, 0, 1500)):
        for x, y, _ in polar(10, 640, 18):
            k.cyl(32, 1900, grey, (x, 1950, y), rot=FRONT)
        k.tube(540, 490, 1700, black, (0, 1800, 0), rot=FRONT)
        k.box((900, 1600, 40), grey, (0, 950, -330), 4)
        for x in (-220, 60, 260):
            k.tube(120, 95, 260, plastic((0.02, 0.02, 0.022), 0.5), (x, 420 + x, -310))
        k.cyl(470, 20, grey, (0, 1850, 0), rot=FRONT)
        for x, y, _ in polar(6, 300):
            k.cyl(26, 30, plastic((0.005,) * 3), (x, 1826, y), rot=FRONT)


def _gas(k):
    grey = painted(LIGHT_GREY, 0.4)
    with k.at((1900, 300, 0)):
        k.box((900, 500, 1900), grey, (0, 0, 0), 15, base=True)
        k.box((780, 8, 1500), plastic((0.06, 0.07, 0.08), 0.3), (0, -252, 1050), 3)
        for i, color in enumerate(((0.5, 0.08, 0.02), (0.5, 0.08, 0.02), (0.02, 0.2, 0.06))):
            x = -260 + 260 * i
            k.pipe([(x, -275, 420), (x, -275, 1700)], 14, polished())
            k.box((110, 90, 190), brushed(), (x, -285, 1250), 8)
            k.box((90, 8, 40), plastic((0.02, 0.1, 0.2), 0.2), (x, -332, 1290), 2)
            gauge(k, 55, (x, -285, 1580))
            k.cyl(45, 40, plastic(color), (x, -300, 800), rot=FRONT)
        sticker(k, "CH4  C3H8  N2  Ar", 500, 90, (0, -258, 1830))
        warning(k, 160, (340, -258, 520))
    k.pipe([(1440, 300, 400), (1200, 300, 400), (1200, 900, 400), (900, 900, 900)], 30, polished())


def _trap(k):
    blue = painted((0.10, 0.20, 0.34), 0.4)
    k.pipe([(-850, 1300, 1500), (-2500, 1300, 1500), (-2500, 600, 1500)], 150, brushed())
    with k.at((-2500, 300, 0)):
        k.cyl(300, 1500, brushed((0.6,) * 3, "Z"), (0, 0, 450))
        for z in (600, 1000, 1500, 1800):
            k.tube(330, 298, 60, blue, (0, 0, z))
        k.lathe([(300, 0), (90, -280), (0, -280)], brushed(), (0, 0, 460))
        k.cyl(70, 120, cast(), (0, 0, 60))
        for x, y, _ in polar(3, 290, 30):
            k.box((60, 60, 700), blue, (x, y, 0), base=True)
        sticker(k, "HEATED TAR TRAP", 330, 80, (0, -304, 1250))
    pump(k, 1.2, (-1900, 1700, 0))


def build(k):
    """Open the door of a lying vessel; gas cabinet right, tar trap left."""
    black, grey = plastic((0.012, 0.012, 0.013), 0.6), plastic((0.03, 0.03, 0.033), 0.35)
    felt = plastic((0.016, 0.016, 0.017), 0.9)
    furnace(k, 950, 2200, (0, 0, 1500), painted((0.16, 0.28, 0.42), 0.38), 112, felt)
    _muffle(k, black, grey)
    _gas(k)
    _trap(k)
    for x, y, a in polar(7, 960, 20):
        if a < 180:
            with k.at((x, 700, 1500 + y)):
                k.sweep(
                    [
                        (0, 0, 0),
                        (x * 0.2, -40, y * 0.25),
                        (x * 0.25, 300, y * 0.2),
                        (x * 0.02, 700, y * 0.02),
                    ],
                    22,
                    rubber((0.03, 0.07, 0.2)),
                )
    for x in (-300, 0, 300):
        k.cyl(70, 260, polished((0.72, 0.36, 0.2)), (x, 1400, 2330))
        k.sweep([(x, 1400, 2560), (x, 1700, 2800), (x, 2300, 2300)], 34, rubber())
    badge(
        k,
        "PYROFORM CVI-1200",
        ["1 200 °C", "HOT ZONE Ø900x1700", "0.1 mbar", "250 kVA"],
        360,
        (0, 380, 620),
        rot=(90, 0, 0),
    )
    k.lamp((0, -900, 1900), 500, 7, target=(0, 1, -0.25))
    k.anchor("graphite-muffle", (-10, 160, 1010))
    k.anchor("gas-cabinet", (1900, -40, 1250))
    k.anchor("tar-trap", (-2560, -10, 1420))
    k.anchor("water-jacket", (560, 650, 2420))
    scale(k)
