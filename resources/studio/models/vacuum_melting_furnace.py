"""Vacuum arc furnace: electrode ram and electron gun on a chamber, copper mould, DC supply."""

from kit.core import FRONT, View, circle, rounded
from kit.machinery import window
from kit.materials import MID_GREY, painted, plastic, polished, rubber, turned
from kit.parts import warning
from kit.props import scale
from kit.works import badge, frame, gauge, pump

VIEWS = {"hero": View(-18, 12), "closeup": View(-14, 10, at="copper-mould", radius=900)}


def build(k):
    """Chamber on a platform, mould hanging below, ram above, supply at the right."""
    paint, steel = painted((0.05, 0.17, 0.36), 0.4), polished((0.6,) * 3, 0.2)
    copper = polished((0.74, 0.36, 0.2), 0.22)
    frame(k, 2600, 2200, 2300, 150, paint, (0, 0, 0), (0.98,))
    k.plate([rounded(2900, 2500, 20), circle(420)], 40, painted(MID_GREY), (0, 0, 2320))
    k.tube(330, 260, 1350, copper, (0, 0, 950))
    for z in (960, 1500, 2240):
        k.tube(400, 320, 60, turned(), (0, 0, z))
    k.cyl(400, 60, turned(), (0, 0, 890))
    k.cyl(120, 860, polished((0.5,) * 3), (0, 0, 40))
    k.box((700, 700, 60), painted(MID_GREY), (0, 0, 0), base=True)
    for x, c in ((-280, (0.03, 0.08, 0.3)), (280, (0.3, 0.03, 0.02))):
        k.pipe([(x, -200, 1050), (x * 2.2, -420, 1050), (x * 2.2, -420, 0)], 50, painted(c))
    k.cyl(620, 900, paint, (0, 0, 2350))
    for z in (2350, 3200):
        k.cyl(700, 60, turned(), (0, 0, z))
    k.lathe([(620, 0), (300, 240), (0, 300)], paint, (0, 0, 3250), smooth=50)
    window(k, 130, (-300, -540, 2850), rot=(90, 0, -30))
    k.pipe([(600, 200, 2800), (1500, 200, 2800), (1500, 200, 500)], 150, steel)
    pump(k, 1.5, (1635, 200, 0))
    k.cyl(110, 1700, polished(rough=0.06), (0, 0, 3500))
    k.cyl(230, 130, turned(), (0, 0, 3540))
    for x in (-420, 420):
        k.box((130, 130, 2100), paint, (x, 250, 3200), base=True)
    k.box((1000, 500, 260), paint, (0, 150, 5000), 16, base=True)
    for x in (-170, 170):
        k.box((70, 30, 1100), copper, (x, -40, 3900), 3, base=True)
        k.box((170, 60, 40), copper, (x * 0.6, -20, 4960), 3)
        for d in (0, 60):
            k.sweep(
                [
                    (x, -60 - d, 3920),
                    (x * 2, -300 - d, 3700),
                    (x * 4 + 400, -400, 3100),
                    (1400, -700, 2400),
                    (2000, -700 + d, 1700),
                ],
                40,
                rubber(),
            )
    with k.at((-420, -300, 3330), rot=(28, -32, 0)):
        k.cyl(120, 60, turned())
        k.lathe([(150, 60), (150, 320), (90, 560), (90, 660), (0, 660)], steel)
        k.cyl(50, 200, plastic((0.55, 0.5, 0.42), 0.4), (0, 0, 640))
        k.sweep([(0, 0, 830), (-60, 0, 1100), (-500, 100, 1200), (-900, 300, 700)], 42, rubber())
    with k.at((2400, -600, 0)):
        k.box((1200, 900, 2000), painted((0.40, 0.43, 0.46), 0.4), (0, 0, 0), 14, base=True)
        for x in (-290, 290):
            k.plate(
                [rounded(540, 1800, 10)],
                10,
                painted((0.40, 0.43, 0.46), 0.4),
                (x, -454, 1000),
                rot=FRONT,
            )
            gauge(k, 90, (x, -458, 1600))
        warning(k, 180, (290, -461, 1250))
        badge(
            k,
            "TITANSCHMELZ VAR-400",
            ["INGOT Ø400 mm", "12 kA  40 V DC", "300 kW 30 kV", "S/N 019"],
            420,
            (-290, -461, 1150),
        )
    k.anchor("copper-mould", (-80, -322, 1750))
    k.anchor("electrode-ram", (30, -112, 4500))
    k.anchor("electron-gun", (-640, -560, 3560))
    k.anchor("dc-supply", (2100, -1062, 1500))
    scale(k)
