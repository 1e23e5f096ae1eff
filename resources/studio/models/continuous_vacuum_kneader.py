"""Continuous vacuum kneader: jacketed barrel half open, toothed shafts, vacuum dome, gearbox."""

from kit.core import FRONT, View
from kit.machinery import gearbox, window
from kit.materials import STEEL, brushed, cast, painted, polished, rubber
from kit.parts import bolt
from kit.props import scale
from kit.works import badge, gauge, motor, pump

VIEWS = {"hero": View(-22, 24), "closeup": View(-14, 34, at="toothed-shafts", radius=420)}


def _shafts(k, z):
    steel = polished((0.55, 0.55, 0.55), 0.18)
    for j, y in enumerate((-95, 95)):
        k.cyl(48, 2500, steel, (-1200, y, z), axis="X")
        for i in range(24):
            with k.at((-1150 + 98 * i, y, z), rot=(30 * i + 45 * j, 0, 0)):
                k.box((52, 176, 74), steel, (0, 0, 0), 16)


def _barrel(k, z, paint):
    low = [
        (-230, 0),
        (-230, -230),
        (230, -230),
        (230, 0),
        (190, 0),
        (170, -80),
        (95, -125),
        (0, -75),
        (-95, -125),
        (-170, -80),
        (-190, 0),
    ]
    with k.at((0, 0, z), rot=(90, 0, 90)):
        k.plate([low], 2400, paint, (0, 0, 0), bevel=2)
    for x in (-1200, -400, 400, 1200):
        k.box((50, 500 if abs(x) < 1000 else 560, 40), brushed(), (x, 0, z - 24), 3)
        k.box((50, 500, 260), brushed(), (x, 0, z - 132), 3)
    k.box((1180, 470, 220), paint, (610, 0, z + 112), 20)
    for x in (60, 1150):
        k.box((46, 520, 60), brushed(), (x, 0, z + 30), 3)
    for i in range(8):
        bolt(k, 26, (110 + 145 * i, -245, z + 30))
        k.box((110, 60, 40), brushed(), (110 + 145 * i, -230, z + 10), 3)
    for x in (-1000, -600, 100, 700):
        for dx in (0, 180):
            k.cyl(22, 60, polished((0.6, 0.48, 0.25)), (x + dx, -225, z - 140), rot=FRONT)
            k.sweep(
                [
                    (x + dx, -280, z - 140),
                    (x + dx, -360, z - 200),
                    (x + dx + 30, -330, z - 420),
                    (x + dx, -200, 420),
                ],
                20,
                rubber((0.25, 0.03, 0.02) if dx else (0.03, 0.08, 0.3)),
            )


def _dome(k, z):
    k.box((420, 380, 60), brushed(), (820, 0, z + 240), 4)
    k.cyl(150, 260, brushed(STEEL, "Z"), (820, 0, z + 260))
    k.lathe([(165, 0), (150, 60), (90, 110), (0, 125)], polished(), (820, 0, z + 520), smooth=60)
    window(k, 60, (820, -140, z + 400))
    k.pipe(
        [(820, 0, z + 600), (820, 0, z + 900), (820, 700, z + 900), (820, 700, 400)], 50, polished()
    )
    gauge(k, 55, (950, -90, z + 560))
    pump(k, 1.1, (820, 900, 0))
    k.cyl(90, 220, brushed(), (250, 0, z + 210))
    k.cyl(130, 30, brushed(), (250, 0, z + 420))


def build(k):
    """Left half of the upper barrel lifted away; gearbox and motor at the right end."""
    paint, base, z = painted((0.50, 0.52, 0.54), 0.4), painted((0.10, 0.2, 0.34), 0.4), 1000
    k.box((4700, 800, 180), base, (700, 0, 0), 10, base=True)
    for x in (-1050, 0, 1050):
        k.box((220, 420, z - 400), base, (x, 0, 170), 10, base=True)
    _shafts(k, z)
    _barrel(k, z, paint)
    _dome(k, z)
    gearbox(k, 700, 720, 1000, (1620, 0, 500), base, shaft=False)
    k.box((800, 760, 340), base, (1620, 0, 170), base=True)
    k.cyl(170, 220, cast(), (1150, 0, z), axis="X")
    motor(k, 280, 850, (2100, 0, z), mat=paint)
    k.box((700, 500, 560), base, (2500, 0, 170), 10, base=True)
    k.cyl(110, 160, brushed(), (-1360, 0, z - 30), axis="X")
    badge(
        k,
        "KONTIKNET KN-100",
        ["SHAFT Ø100 mm", "400 kg/h  75 kW", "VACUUM 30 mbar", "S/N 5518"],
        330,
        (1620, -395, 800),
    )
    k.anchor("toothed-shafts", (-560, -95, z + 60))
    k.anchor("vacuum-dome", (780, -140, z + 560))
    k.anchor("jacketed-barrel", (-600, -300, z - 160))
    scale(k)
