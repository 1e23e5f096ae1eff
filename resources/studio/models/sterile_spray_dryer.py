"""Sterilisable spray dryer: mirror-bright cone tower, sterile filters, steam lines, split valve."""

from kit import labels
from kit.biolab import SHINE, clamp, filter_can, steam_line, steam_valve
from kit.core import FRONT, View, polar
from kit.materials import STEEL, brushed, painted, polished
from kit.parts import bolt, nameplate
from kit.plant import control_box, gauge, skid
from kit.process import sight_glass
from kit.props import scale

VIEWS = {"hero": View(-30, 13), "closeup": View(-20, 12, at="closed-outlet", radius=330)}
PLATE = ["STERILE SPRAY DRYER SSD-8", "EVAPORATION 8 kg/h", "SIP 121 °C   IN 180 / OUT 80 °C",
         "YEAR 2020"]  # fmt: skip


def build(k):
    """Tower on a frame with cyclone, filters on the gas lines and a docked powder container."""
    shine, dull = polished(SHINE, 0.09), brushed(STEEL, "Z", 0.3, 3)
    skid(k, 2200, 1300, dull, beam=90)
    r, x0 = 480, -420
    body = [(60, 820), (70, 860), (r, 1500), (r, 2300), (r * 0.92, 2400), (r * 0.4, 2480)]
    body.append((0, 2490))
    k.lathe(body, shine, (x0, 0, 0), smooth=45, seg=144)
    for z in (1500, 2300):
        k.torus(r, 9, dull, (x0, 0, z))
    for x, y, _ in polar(4, r + 40, 45):
        k.box((70, 70, 1540), dull, (x0 + x, y, 90), 3, base=True)
        k.box((110, 110, 60), dull, (x0 + x * 0.96, y * 0.96, 1600), 4)
    sight_glass(k, 90, shine, (x0, -r + 4, 1950))
    k.cyl(70, 90, shine, (x0, 0, 2480))
    clamp(k, 70, (x0, 0, 2530))
    k.cyl(26, 160, shine, (x0, 0, 2570))
    k.anchor("cone-tower", (x0 - 150, -250, 1240))
    with k.at((x0, 0, 0)):  # split valve and docked container
        k.cyl(90, 40, shine, (0, 0, 780))
        k.cyl(130, 36, dull, (0, 0, 742))
        k.cyl(130, 36, dull, (0, 0, 702))
        for x, y, _ in polar(8, 112):
            bolt(k, 14, (x, y, 778))
        k.box((60, 240, 40), painted((0.05, 0.16, 0.35)), (0, -170, 742), 6)
        k.lathe([(90, 702), (230, 600), (240, 320), (200, 260), (0, 250)], shine, smooth=40)
        k.torus(240, 8, dull, (0, 0, 460))
        for x, y, _ in polar(4, 190, 45):
            k.cyl(20, 190, dull, (x, y, 90))
        k.anchor("closed-outlet", (0, -132, 722))
    k.lathe([(50, 1150), (200, 1640), (200, 2050), (60, 2120), (0, 2130)], shine, (460, 80, 0),
            smooth=40)  # fmt: skip
    k.pipe([(x0 + r - 20, 80, 1700), (200, 80, 1700), (280, 80, 1900)], 60, shine, bend=120)
    k.cyl(80, 60, dull, (460, 80, 1090))
    k.lathe([(80, 1090), (150, 1000), (150, 800), (0, 780)], shine, (460, 80, 0))
    k.box((60, 60, 1400), dull, (640, 240, 90), 3, base=True)
    k.box((240, 60, 60), dull, (560, 240, 1560), 3)
    for x, y, z in ((300, -330, 1500), (470, -330, 1500), (640, -330, 1500)):
        filter_can(k, 72, 420, (x, y, z))
        k.cyl(18, 120, shine, (x, y, z - 110))
        k.box((120, 20, 50), dull, (x, y + 80, z + 60), 3)
    k.box((560, 50, 60), dull, (470, -240, 1540), 3)
    k.box((60, 60, 1450), dull, (230, -240, 90), 3, base=True)
    k.box((60, 60, 1450), dull, (730, -240, 90), 3, base=True)
    k.anchor("sterile-filters", (300, -402, 1700))
    k.pipe([(300, -330, 1920), (300, -330, 2700), (x0, 0, 2700), (x0, 0, 2720)], 18, shine, bend=10)
    for i, z in enumerate((1330, 1400)):
        y = -330 - 70 * i
        steam_line(k, [(720, y, z), (120, y, z), (120, y, 180), (120, 500, 180)], 18)
        for x in (240, 420):
            steam_valve(k, 16, (x + 110 * i, y, z))
    k.anchor("steam-lines", (120, -424, 900))
    gauge(k, 60, (x0 - 240, -140, 2420), stem=80)
    control_box(k, 460, 900, 300, painted((0.6, 0.61, 0.6), 0.4), (860, 0, 90), "DRYER", legs=700)
    k.box((300, 10, 140), dull, (470, -272, 1180), 2)
    k.box((40, 40, 400), dull, (470, -250, 1150), 2, base=True)
    nameplate(k, labels.plate(PLATE, 290, 130, "ASEPTA DRY"), 290, 130, (470, -278, 1180), FRONT)
    scale(k)
