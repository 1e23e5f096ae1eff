"""Balancing machine for tube rotors: roller supports, flat belt drive, screen with planes."""

import math

from kit.core import FRONT, View
from kit.machinery import bed, console
from kit.materials import MID_GREY, brushed, painted, plastic, polished, rubber, turned
from kit.props import scale
from kit.works import badge, motor

VIEWS = {"hero": View(-22, 18), "closeup": View(-20, 18, at="roller-supports", radius=330)}
Z = 1150.0


def _support(k, x, paint):
    k.box((260, 420, 90), painted(MID_GREY), (x, 0, 760), 8, base=True)
    k.box((150, 360, 130), paint, (x, 0, 840), 14, base=True)
    for y in (-95, 95):
        k.cyl(58, 40, polished(rough=0.08), (x - 20, y, Z - 130), axis="X")
        k.cyl(22, 64, turned(), (x - 32, y, Z - 130), axis="X")
        k.box((60, 50, 150), brushed(), (x + 60, y, Z - 170), 6)
    k.cyl(16, 70, polished((0.6, 0.48, 0.24)), (x, -180, 960), rot=FRONT)
    k.sweep([(x, -250, 960), (x + 60, -330, 860), (x + 40, -330, 700)], 8, rubber())


def build(k):
    """Tube rotor on two supports, belt arch in the middle, guard half open behind, screen right."""
    paint = painted((0.06, 0.17, 0.34), 0.4)
    bed(k, 3200, 700, 700, paint)
    for y in (-180, 180):
        k.box((3100, 80, 70), polished(), (0, y, 695), 3, base=True)
    for x in (-800, 800):
        _support(k, x, paint)
    k.tube(122, 114, 2300, plastic((0.03, 0.031, 0.034), 0.25), (-1150, 0, Z), axis="X")
    for x in (-1140, 1090):
        k.tube(123, 112, 50, turned(), (x, 0, Z), axis="X")
    with k.at((60, 0, 0)):
        k.box((160, 420, 200), painted(MID_GREY), (0, 0, 760), 10, base=True)
        for y in (-230, 230):
            k.box((90, 60, 620), paint, (0, y, 760), 8, base=True)
            k.cyl(46, 70, polished(), (-35, y * 0.9, 1420), axis="X")
        k.box((90, 520, 60), paint, (0, 0, 1500), 8)
        for y in (-205, 205):
            k.box((56, 4, 480), rubber(), (0, y, Z + 40), 0.5)
        k.tube(128, 123, 56, rubber(), (-28, 0, Z), axis="X")
        motor(k, 80, 240, (50, 0, 870), mat=painted(MID_GREY))
    for x in (-1300, 1300):
        k.box((60, 60, 1200), paint, (x, 330, 690), 4, base=True)
    guard = [
        (520 * math.cos(math.radians(a)), 520 * math.sin(math.radians(a)))
        for a in range(20, 131, 5)
    ]
    band = guard + [(x * 0.985, y * 0.985) for x, y in reversed(guard)]
    with k.at((0, 60, Z), rot=(90, 0, 90)):
        k.plate([band], 2600, painted((0.55, 0.4, 0.03), 0.4), bevel=1)
    k.box((2640, 40, 40), paint, (0, 330, 1700), 4)
    console(
        k,
        700,
        500,
        1700,
        (2250, -100, 0),
        "5 PLANES",
        [
            ("P1", "1.2 g.mm 041°", True),
            ("P2", "0.8 g.mm 188°", True),
            ("P3", "0.3 g.mm 270°", False),
            ("P4", "0.5 g.mm 012°", False),
            ("P5", "1.0 g.mm 133°", True),
        ],
    )
    badge(
        k,
        "WUCHTEX TR-30",
        ["0.5-30 kg  Ø75-250", "MAX 2500 mm  12 000 rpm", "0.5 gmm/kg"],
        340,
        (-1200, -352, 480),
    )
    k.anchor("roller-supports", (-800, -153, Z - 125))
    k.anchor("belt-drive", (50, -215, 1250))
    k.anchor("plane-screen", (2250, -360, 1270))
    k.anchor("guard-chamber", (-600, 90, Z + 512))
    scale(k)
