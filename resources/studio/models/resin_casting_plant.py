"""Vacuum resin casting plant: wide door, coil on a trolley, two stirred resin tanks above."""

from kit.core import FRONT, View, polar, rounded
from kit.machinery import cabin, window
from kit.materials import MID_GREY, painted, plastic, polished
from kit.props import scale
from kit.shop import trolley
from kit.works import badge, motor, pump

VIEWS = {"hero": View(22, 16), "closeup": View(16, 12, at="resin-tanks", radius=800)}


def _tank(k, x, color):
    steel = polished((0.6, 0.6, 0.6), 0.2)
    with k.at((x, 0, 2250)):
        for a, b, _ in polar(3, 330, 30):
            k.box((70, 70, 460), painted(MID_GREY), (a, b, -80), base=True)
        k.lathe(
            [(60, 0), (340, 200), (340, 900), (250, 1000), (0, 1020)], steel, (0, 0, 60), smooth=40
        )
        for z in (320, 800):
            k.torus(340, 16, steel, (0, 0, z))
        motor(k, 120, 360, (0, 0, 1140), axis="Z", mat=painted(color, 0.4))
        k.cyl(80, 120, steel, (0, 0, 1040))
        window(k, 60, (0, -330, 700))
        k.pipe([(0, 0, 60), (0, 0, -120), (120 if x < 0 else -120, 0, -120)], 30, steel)


def build(k):
    """Square chamber with its door swung left and a coil on rails, tanks on the roof."""
    paint = painted((0.42, 0.46, 0.50), 0.4)
    cabin(k, 2000, 1800, 2150, (0, 200, 0), paint, (0.8, 0.72, 0.56))
    with k.at((-830, -740, 1200), rot=(0, 0, -100)):
        k.plate([rounded(1700, 1650, 40)], 90, paint, (850, 0, 0), rot=FRONT, bevel=6)
        for x in (300, 850, 1400):
            k.box((90, 70, 1600), paint, (x, -70, 0), 8)
        window(k, 110, (850, -110, 350))
    k.cyl(45, 1300, polished(), (-840, -735, 550))
    for x in (-300, 300):
        k.box((70, 2600, 50), polished((0.5,) * 3), (x, -500, 350), 4)
    for y in (-1300, -1700):
        k.box((800, 80, 330), painted(MID_GREY), (0, y, 0), base=True)
    with k.at((0, -900, 375)):
        trolley(k, 900, 900, 240, 80, (0, 0, 0), painted((0.5, 0.36, 0.03), 0.45))
        k.lathe(
            [(300, 0), (300, 800), (150, 800), (150, 0)],
            plastic((0.36, 0.10, 0.05), 0.4),
            (0, 0, 240),
            closed=True,
        )
        for z in (300, 640, 980):
            k.torus(300, 14, plastic((0.45, 0.14, 0.08), 0.4), (0, 0, z))
        for x in (-100, 100):
            k.box((60, 40, 90), polished((0.72, 0.36, 0.2)), (x, -290, 1060), 4)
    k.lamp((0, 0, 2000), 700, 10, target=(0, 0.2, -1))
    for x, c in ((-480, (0.05, 0.14, 0.32)), (480, (0.05, 0.14, 0.32))):
        _tank(k, x, c)
    k.box((220, 200, 200), painted(MID_GREY), (0, 0, 2130), base=True)
    pump(k, 1.3, (1750, 200, 0))
    k.pipe([(1630, 200, 560), (1630, 200, 1600), (1000, 200, 1600)], 70, polished())
    motor(k, 130, 400, (1500, -500, 140), mat=painted((0.05, 0.14, 0.32)), feet=False)
    badge(k, "HARZGUSS VG-20", ["CHAMBER 1800x1600x1700", "1 mbar  120 °C"], 380, (720, -705, 350))
    k.anchor("wide-door", (-920, -1590, 1400))
    k.anchor("resin-tanks", (-480, -340, 2700))
    k.anchor("ordinary-motors", (480, -120, 3560))
    scale(k)
