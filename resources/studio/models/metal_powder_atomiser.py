"""Metal powder atomiser: vacuum melting chamber on a steel tower with a cone, cyclone beside."""

from kit import labels
from kit.core import FRONT, View, circle, polar, rounded
from kit.machinery import furnace, window
from kit.materials import MID_GREY, cast, painted, plastic, polished, turned
from kit.props import scale
from kit.works import badge, frame, pump

VIEWS = {"hero": View(-20, 10), "closeup": View(-22, 8, at="nozzle-plate", radius=800)}


def _tower(k, steel, paint):
    k.cyl(620, 2300, steel, (0, 0, 1700))
    for z in (1680, 2850, 3960):
        k.cyl(680, 50, steel, (0, 0, z))
    k.lathe([(620, 0), (120, -1000), (120, -1100), (0, -1100)], steel, (0, 0, 1690))
    k.cyl(150, 90, turned(), (0, 0, 500))
    k.cyl(190, 380, steel, (0, 0, 100))
    k.cyl(230, 40, turned(), (0, 0, 470))
    k.box((500, 500, 100), paint, (0, 0, 0), base=True)
    for z in (2200, 3300):
        window(k, 110, (0, -590, z))


def _nozzle(k, steel):
    k.cyl(420, 220, turned((0.5,) * 3), (0, 0, 4010))
    k.torus(600, 44, steel, (0, 0, 4130))
    for x, y, _ in polar(12, 1, 15):
        k.sweep(
            [(600 * x, 600 * y, 4130), (520 * x, 520 * y, 4190), (420 * x, 420 * y, 4120)],
            24,
            polished(),
        )
        k.prism(6, 42, 50, polished((0.6, 0.48, 0.24)), (470 * x, 470 * y, 4145))
    k.pipe([(590, 0, 4130), (1100, 0, 4130), (1100, 0, 200)], 50, polished())


def build(k):
    """Tower in its frame, chamber on top, cyclone and filter at the right."""
    steel, paint = polished((0.6, 0.6, 0.6), 0.22), painted((0.05, 0.16, 0.34), 0.4)
    frame(k, 1900, 1700, 3940, 130, paint, (0, 0, 0), (0.36, 0.66, 0.985))
    k.plate([rounded(2100, 1900, 20), circle(700)], 30, painted(MID_GREY), (0, 0, 2870))
    _tower(k, steel, paint)
    _nozzle(k, steel)
    with k.at((0, -620, 4950)):
        k.plate([rounded(1500, 1300, 200)], 24, steel, (0, 620, -700))
        furnace(k, 620, 1200, (0, 0, 0), steel, 100, cast((0.5, 0.48, 0.45)), legs=False)
        for z in range(4):
            k.torus(250, 30, polished((0.72, 0.36, 0.2)), (0, 420, -120 + 70 * z))
        k.cyl(210, 330, plastic((0.45, 0.4, 0.34), 0.9), (0, 420, -180))
        k.cyl(60, 300, steel, (0, 420, -450))
    k.box((1200, 900, 120), steel, (0, 0, 4230), 8, base=True)
    k.lamp((0, -900, 5300), 300, 4, target=(0, 1, -0.4))
    pump(k, 1.1, (-1500, 300, 0))
    k.pipe([(-1500, 300, 400), (-1500, 300, 4900), (-600, 300, 4900)], 90, polished((0.5,) * 3))
    k.pipe([(500, 0, 1100), (900, -300, 1100), (1500, -300, 2750), (1650, -300, 2750)], 110, steel)
    with k.at((1900, -300, 0)):
        k.cyl(330, 900, steel, (0, 0, 2000))
        k.lathe([(330, 0), (90, -900), (0, -900)], steel, (0, 0, 2010))
        k.cyl(150, 420, steel, (0, 0, 680))
        k.cyl(170, 40, turned(), (0, 0, 1090))
        for x, y, _ in polar(3, 360, 30):
            k.box((70, 70, 2100), paint, (x, y, 0), base=True)
        k.pipe([(0, 0, 2890), (0, 0, 3250), (800, 0, 3250), (800, 0, 2000)], 100, steel)
        k.cyl(330, 1900, steel, (800, 0, 150))
        k.box((700, 700, 150), paint, (800, 0, 0), base=True)
        k.box((260, 120, 300), painted(MID_GREY), (0, -390, 1500), 10)
        k.image(
            labels.screen("O2 METER", [("O2", "40 ppm", True)]),
            200,
            145,
            (0, -451, 1530),
            rot=FRONT,
            t=2,
        )
    badge(
        k,
        "PULVERA AT-50",
        ["BATCH 50 kg", "GAS 40 bar", "150 kW", "S/N 211"],
        420,
        (-640, -860, 1460),
    )
    k.anchor("melt-chamber", (0, -640, 4700))
    k.anchor("nozzle-plate", (-160, -575, 4160))
    k.anchor("tower-cone", (-150, -330, 1150))
    k.anchor("cyclone", (1800, -615, 2400))
    scale(k)
