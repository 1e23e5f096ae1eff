"""Steam-sterilisable freeze dryer: locked thick door, steam line, separate condenser, plate."""

from kit import labels
from kit.biolab import SHINE, filter_can, steam_line, steam_valve
from kit.core import View, polar, rounded
from kit.materials import LIGHT_GREY, STEEL, brushed, painted, polished, rubber
from kit.parts import bolt, nameplate
from kit.plant import LAID, control_box, gauge, motor, skid, vessel
from kit.props import scale

VIEWS = {"hero": View(-28, 14), "closeup": View(-16, 10, at="nameplate", radius=300)}
PLATE = ["CHAMBER  -1 / +1.5 bar", "121 to 134 °C  316L", "SHELVES 3.0 m²  ICE 60 kg",
         "YEAR 2019   S/N 0338"]  # fmt: skip


def build(k):
    """Square chamber over the machine frame, door on a hinge, condenser beside, panel right."""
    shine, dull = polished(SHINE, 0.12), brushed(STEEL, "Z", 0.3, 4)
    skid(k, 2700, 1500, painted(LIGHT_GREY, 0.4), beam=110)
    k.box((2600, 1420, 20), painted(LIGHT_GREY, 0.4), (0, 0, 95), base=True)
    k.box((1150, 1200, 1250), dull, (-600, 60, 560), 24, base=True)
    for x in (-1080, -120):
        for y in (-440, 560):
            k.box((90, 90, 460), painted(LIGHT_GREY, 0.4), (x, y, 110), 3, base=True)
    for x in (-900, -600, -300):  # stiffening ribs
        k.box((24, 1230, 1290), dull, (x, 76, 545), 4, base=True)
    with k.at((-600, -550, 1190), rot=(90, 0, 0)):
        k.plate([rounded(1180, 1290, 60)], 60, shine, (0, 0, 10), bevel=8)
        k.plate([rounded(1120, 1230, 50)], 14, rubber((0.05, 0.05, 0.055)), (0, 0, 44))
        k.plate([rounded(1160, 1270, 60)], 110, dull, (0, 0, 105), bevel=14)
        k.plate([rounded(800, 900, 60)], 16, shine, (0, 0, 166), bevel=4)
        for i in range(5):
            for side in (-1, 1):
                y = (i - 2) * 250
                k.box((70, 90, 150), shine, (side * 590, y, 100), 10)
                bolt(k, 34, (side * 590, y, 175))
                x = (i - 2) * 225
                k.box((90, 70, 150), shine, (x, side * 645, 100), 10)
                bolt(k, 34, (x, side * 645, 175))
        k.tube(110, 86, 30, shine, (0, 180, 172))
        k.cyl(88, 10, painted((0.03, 0.05, 0.06), 0.1), (0, 180, 172))
        k.anchor("chamber-door", (-590, 250, 196))
        nameplate(k, labels.plate(PLATE, 380, 190, "LYOSTERIL 60"), 380, 190, (0, -200, 175),
                  (0, 0, 0))  # fmt: skip
        k.anchor("nameplate", (0, -200, 180))
    for z in (800, 1580):
        k.cyl(46, 200, shine, (-1240, -660, z - 100))
        k.box((100, 180, 90), shine, (-1210, -580, z), 8)
    k.cyl(90, 360, shine, (-600, 200, 1810))
    k.cyl(120, 40, dull, (-600, 200, 2150))
    steam_line(k, [(-300, 100, 1800), (-300, 100, 2080), (100, 100, 2080), (100, -380, 2080),
                   (100, -380, 300)], 30)  # fmt: skip
    steam_valve(k, 24, (-100, 100, 2080))
    steam_valve(k, 22, (100, -380, 1000), (0, 90, 0))
    filter_can(k, 70, 380, (-900, 0, 1810))
    k.anchor("steam-line", (100, -410, 1500))
    vessel(k, 420, 800, dull, (600, 380, 860), flat=0.5)
    k.cyl(230, 420, shine, (-60, 380, 1300), axis="X")
    k.cyl(280, 40, shine, (150, 380, 1300), axis="X")
    for y, z, _ in polar(12, 256):
        bolt(k, 26, (190, 380 + y, 1300 + z), axis="X")
    for x, y, _ in polar(3, 380, 30):
        k.box((80, 80, 800), painted(LIGHT_GREY, 0.4), (600 + x, 380 + y, 100), 3, base=True)
    k.anchor("condenser", (560, -38, 1380))
    gauge(k, 70, (450, 300, 1850), stem=120)
    motor(k, 150, 460, painted((0.1, 0.25, 0.4)), (500, -250, 300), LAID, feet=190)
    k.box((340, 320, 380), painted((0.1, 0.25, 0.4)), (320, -250, 110), 10, base=True)
    control_box(k, 520, 1300, 380, painted(LIGHT_GREY, 0.4), (1060, -120, 110), "FREEZE DRYER",
                [("SHELF", "-45 °C", False), ("SIP", "121 °C", True), ("VAC", "8 Pa", False)],
                legs=400)  # fmt: skip
    scale(k)
