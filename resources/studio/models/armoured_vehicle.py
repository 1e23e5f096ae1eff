"""Armoured vehicle: angular hull, thick layered windows, heavy doors, gun ports, run-flats."""

from kit import labels
from kit.aero import hull, wheel
from kit.core import View, X, rounded
from kit.materials import cast, painted, plastic, polished
from kit.parts import bolt
from kit.props import scale
from kit.surface import SAND

VIEWS = {"hero": View(-36, 14), "closeup": View(-30, 12, at="thick-glass", radius=620)}
LEAN = (72.6, 0, 0)


def _window(k, x, w):
    """Layered pane with a firing port on the leaning side wall."""
    frame, steel = painted((0.30, 0.24, 0.15), 0.6), cast((0.2, 0.2, 0.2))
    with k.at((x, -1027, 1890), rot=LEAN):
        k.plate([rounded(w + 120, 440, 50), rounded(w, 320, 40)], 50, frame, (0, 20, 30), bevel=6)
        for i in range(4):
            tint = plastic((0.10 + 0.05 * (i % 2), 0.20 + 0.06 * (i % 2), 0.17), 0.1)
            k.plate(
                [rounded(w - 4 - i * 24, 316 - i * 24, 36)], 16, tint, (0, 20, 20 + i * 15), bevel=1
            )
        k.plate(
            [rounded(w - 110, 210, 30)], 4, polished((0.10, 0.14, 0.14), 0.05), (0, 20, 76), bevel=1
        )
        k.cyl(70, 40, frame, (0, -250, 10))
        k.cyl(46, 16, steel, (0, -250, 48))
        k.box((130, 26, 14), steel, (40, -250, 60), 4)
        for px in (-w / 2 - 34, w / 2 + 34):
            for py in (-140, 20, 180):
                bolt(k, 16, (px, py, 55))


def build(k):
    """Stand the vehicle on four wheels, front to the left."""
    sand, dark = painted(SAND, 0.75), painted((0.05, 0.05, 0.05), 0.6)
    low = [
        (-2550, 980),
        (-2480, 1420),
        (-1500, 1500),
        (2480, 1500),
        (2520, 1000),
        (2300, 800),
        (-2300, 800),
    ]
    hull(k, low, 2300, sand, bevel=16)
    cab = [(-1500, 1495), (-980, 2280), (2250, 2330), (2480, 1495)]
    hull(k, cab, 2300, sand, inset=260, above=1600, bevel=16)
    hull(k, [(-2200, 820), (2200, 820), (1900, 560), (-1900, 560)], 1500, dark, inset=0)
    for x in (-1560, 1560):
        for y in (-980, 980):
            wheel(k, 560, 400, (x, y, 584), painted((0.28, 0.22, 0.14), 0.6), lugs=22, nuts=10)
        hull(
            k,
            [
                (x - 700, 1120),
                (x - 560, 1290),
                (x + 560, 1290),
                (x + 700, 1120),
                (x + 560, 1210),
                (x - 560, 1210),
            ],
            2420,
            sand,
            bevel=8,
        )
    for x, w in ((-560, 620), (520, 620), (1560, 560)):
        _window(k, x, w)
    for x in (-560, 520):
        with k.at((x, -1150, 1150)):
            k.box((920, 60, 620), sand, (0, -14, 30), 14)
            for z in (-160, 200):
                k.cyl(34, 190, sand, (-460, -44, z - 60))
            k.box((220, 30, 50), dark, (300, -54, 130), 10)
            k.box((90, 12, 300), dark, (-330, -48, 20), 6)
    with k.at((-1245, 0, 1890), rot=(90 - 33.5, 0, -90)):
        for x in (-420, 420):
            k.plate(
                [rounded(700, 480, 50)], 60, painted((0.30, 0.24, 0.15), 0.6), (x, 10, 20), bevel=6
            )
            k.plate(
                [rounded(560, 340, 40)],
                10,
                polished((0.10, 0.14, 0.14), 0.05),
                (x, 10, 54),
                bevel=1,
            )
            k.plate(
                [rounded(590, 370, 40)], 8, plastic((0.12, 0.24, 0.2), 0.1), (x, 10, 50), bevel=1
            )
    k.tube(430, 360, 90, sand, (500, 0, 2300))
    k.cyl(370, 50, dark, (500, 0, 2330))
    k.box((700, 60, 330), sand, (500, -440, 2330), 12, base=True)
    for y in (-820, 820):
        k.cyl(120, 50, polished(), (-2515, y, 1220), rot=(0, -90, 0))
        k.cyl(40, 260, dark, (-2540, y * 0.7, 900), X)
    k.box((60, 2200, 200), dark, (-2590, 0, 960), 20)
    for i in range(6):
        k.box((8, 900, 24), dark, (-2512, 0, 1130 + i * 44), 4)
    k.sweep([(1900, -800, 2300), (1900, -800, 3300)], 9, dark)
    for y in (-990,):
        k.sweep([(-1300, y, 1560), (-1420, y - 170, 1640)], 16, dark)
        k.box((60, 190, 300), dark, (-1430, y - 190, 1700), 20)
    k.image(
        labels.plate(["STANAG 4569 LEVEL 2", "4x4  GVWR 12 500 kg"], 420, 110),
        420,
        110,
        (1560, -1152, 1300),
        (90, 0, 0),
        4,
    )
    k.anchor("thick-glass", (-560, -1110, 1900))
    k.anchor("heavy-doors", (-380, -1200, 1240))
    k.anchor("gun-ports", (520, -1180, 1650))
    k.anchor("run-flat", (-1560, -1190, 760))
    scale(k)
