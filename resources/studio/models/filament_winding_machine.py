"""Filament winding machine: turning mandrel between two spindles, carriage with feed eye, creel."""

from kit.core import FRONT, View
from kit.machinery import bed, chuck, console, mandrel, rails
from kit.materials import DARK, brushed, painted, plastic, polished, wound_carbon
from kit.props import scale
from kit.works import badge, creel

VIEWS = {"hero": View(-20, 18), "closeup": View(-24, 20, at="payout-eye", radius=520)}
Z = 1150.0


def _lathe(k, paint):
    bed(k, 4600, 700, 420, paint, (0, 200, 0))
    for x, w in ((-1950, 620), (1950, 420)):
        k.box((w, 620, 1000), paint, (x, 200, 420), 30, base=True)
        k.box((w * 0.9, 630, 120), painted(DARK), (x, 200, 1180), 6)
    chuck(k, 190, 100, (-1640, 200, Z))
    chuck(k, 150, 80, (1740, 200, Z), rot=(0, -90, 0))
    mandrel(k, 260, 2900, (30, 200, Z), polished((0.6, 0.6, 0.6), 0.14))
    fibre = wound_carbon(262, 18, 40)
    with k.at((-950, 200, Z), "X"):
        k.lathe([(258, 0), (264, 6), (264, 1500), (258, 1506)], fibre)


def _carriage(k, paint, tow):
    k.box((4600, 420, 330), paint, (0, -620, 60), 8, base=True)
    for x in (-2000, 0, 2000):
        k.box((260, 400, 60), painted(DARK), (x, -620, 0), base=True)
    rails(k, 4500, 260, (0, -620, 390), 42, (0.5, 0.62))
    k.box((800, 420, 70), painted(DARK), (250, -620, 440), base=True)
    k.box((460, 360, 420), painted((0.05, 0.13, 0.26), 0.4), (420, -620, 500), 12, base=True)
    k.box((110, 560, 110), brushed(), (560, -420, Z - 60), 6)
    k.box((110, 110, 260), brushed(), (560, -660, Z - 240), 6, base=True)
    k.torus(72, 13, polished(rough=0.06), (560, -110, Z), rot=(90, 0, 0))
    k.box((40, 60, 60), polished(), (560, -150, Z - 88), 4)
    with k.at((-20, -620, 500)):
        k.box((420, 460, 30), brushed(), (0, 0, 170), base=True)
        for y in (-1, 1):
            k.box((420, 16, 130), brushed(), (0, y * 222, 190), base=True)
        for x in (-1, 1):
            k.box((16, 460, 130), brushed(), (x * 205, 0, 190), base=True)
            k.box((60, 60, 180), brushed(), (x * 120, 0, 0), base=True)
        k.box((380, 420, 6), plastic((0.5, 0.32, 0.06), 0.05), (0, 0, 270))
        k.cyl(130, 380, polished((0.5, 0.46, 0.4), 0.1), (0, 190, 310), rot=FRONT)
    for i in range(8):
        y = -700 + 22 * i
        k.sweep([(-2240, y, 800 + 60 * i), (-20, y, 945)], 6, tow, bezier=False)
        k.sweep([(60, y, 940), (560, -150 + 8 * i, Z), (560, 190, Z + 262)], 6, tow, bezier=False)


def build(k):
    """Headstock left, tailstock right, carriage in front, creel at the left end."""
    paint, tow = painted((0.16, 0.26, 0.30), 0.4), plastic((0.03,) * 3, 0.3)
    _lathe(k, paint)
    _carriage(k, paint, tow)
    creel(k, 4, 5, 260, 95, (-2900, -620, 0), tow)
    console(
        k,
        600,
        420,
        1600,
        (2700, -500, 0),
        "WINDER 4 AXES",
        [("SPINDLE", "60 rpm", False), ("ANGLE", "54.7°", True), ("TENSION", "22 N", False)],
    )
    badge(
        k,
        "WICKELTEK FW-4",
        ["4 AXES 1 SPINDLE", "Ø600 x 3000 mm", "S/N 1183 2020"],
        380,
        (-1950, -112, 800),
    )
    k.anchor("mandrel-spindles", (-1300, -40, Z + 20))
    k.anchor("payout-eye", (510, -125, Z + 55))
    k.anchor("creel", (-2770, -960, 890))
    k.anchor("resin-bath", (-60, -850, 730))
    scale(k)
