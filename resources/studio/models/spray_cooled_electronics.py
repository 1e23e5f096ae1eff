"""Spray-cooled chassis, lid off: nozzle plates along the card slots, gasket, pump and filter."""

from kit.boards import board
from kit.casing import OLIVE
from kit.core import FRONT, View, circle, rounded
from kit.electro import plate_on
from kit.many import grid, studs
from kit.materials import ALUMINIUM, BRASS, anodised, painted, polished, rubber
from kit.parts import bolt
from kit.props import scale
from kit.sockets import mil_round

VIEWS = {"hero": View(-24, 36), "closeup": View(-14, 46, at="nozzle-plates", radius=110)}


def build(k):
    """Chassis 400 by 260 by 200; lid leaning behind, pump tray at the right."""
    metal = painted(OLIVE, 0.5)
    k.box((400, 260, 20), metal, (0, 0, 0), 3, base=True)
    for x in (-190, 190):
        k.box((20, 260, 200), metal, (x, 0, 0), 2, base=True)
    for y in (-120, 120):
        k.box((400, 20, 200), metal, (0, y, 0), 2, base=True)
    holes = [circle(3, 16, x, y) for x in (-195, -65, 65, 195) for y in (-125, 125)]
    k.plate([rounded(416, 276, 8), rounded(360, 220, 6), *holes], 8, metal, (0, 0, 200))
    k.plate(
        [rounded(376, 236, 8), rounded(366, 226, 7)], 3, rubber((0.4, 0.1, 0.03)), (0, 0, 205.4)
    )
    for i in range(5):
        x = -130 + i * 65
        with k.at((x, 0, 20.5), rot=(0, -90, 0)), k.at((75, 0, 0)):
            board(k, 150, 200, (0, 0, 0), (0.02, 0.09, 0.04), parts=14, seed=i, holes=False)
        if i < 4:
            k.box((6, 206, 176), anodised((0.55, 0.45, 0.2), 0.35), (x + 32, 0, 16), 1, base=True)
            studs(k, grid(1, 9, 0, 22, x + 32, 0, 192), 2.4, 2, polished(BRASS), seg=16)
            studs(
                k,
                grid(9, 5, 22, 30, 0, 0, 0),
                2,
                2,
                polished(BRASS),
                (x + 29, 0, 110),
                (90, 0, -90),
            )
    k.anchor("nozzle-plates", (-98, -20, 193))
    for x, r in ((-120, 22), (-50, 18), (20, 18)):
        mil_round(k, r, (x, -130, 110), pins=12)
    for x in (110, 160):
        k.cyl(14, 40, polished(), (x, -130, 60), rot=FRONT, seg=40)
    plate_on(
        k,
        ["SPRAY CHASSIS SC-6", "COOLANT PF-5060  28 V DC", "S/N 0031"],
        110,
        44,
        (-80, -130.5, 40),
    )
    with k.at((0, 145, 0), rot=(76, 0, 0)):
        k.plate([rounded(416, 276, 8)], 14, metal, (0, 140, 0))
        for x in (-195, -65, 65, 195):
            for y in (15, 265):
                bolt(k, 7, (x, y, 7), socket=True)
        k.plate(
            [rounded(370, 230, 8), rounded(362, 222, 7)], 2, rubber((0.4, 0.1, 0.03)), (0, 140, 8)
        )
    k.anchor("sealed-lid", (-120, 180, 240))
    with k.at((350, -40, 0)):
        k.box((200, 240, 12), painted((0.1, 0.1, 0.11)), (0, 0, 0), 2, base=True)
        k.cyl(44, 120, painted((0.1, 0.14, 0.2)), (-40, 40, 60), rot=(90, 0, 0))
        k.box((70, 110, 20), painted((0.1, 0.14, 0.2)), (-40, -20, 10), 2, base=True)
        k.cyl(30, 110, polished(ALUMINIUM), (50, -50, 12))
        k.cyl(34, 14, painted((0.05, 0.16, 0.36)), (50, -50, 120))
        k.anchor("pump-filter", (-40, -84, 80))
    k.sweep([(110, -172, 60), (120, -230, 50), (240, -200, 50), (310, -86, 60)], 9, rubber())
    k.sweep([(160, -172, 60), (190, -250, 70), (380, -200, 120), (400, -100, 128)], 9, rubber())
    scale(k)
