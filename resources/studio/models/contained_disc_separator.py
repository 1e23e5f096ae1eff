"""Contained disc separator: mirror-polished bell on a base, steam lines with traps, plate."""

from kit.bio import BRIGHT, clamp, steam
from kit.core import FRONT, View, polar
from kit.machinery import console
from kit.materials import brushed, cast, polished
from kit.props import scale
from kit.works import badge, gauge, motor

VIEWS = {"hero": View(-24, 16), "closeup": View(-20, 16, at="sealed-housing", radius=430)}


def build(k):
    """Separator in the middle, steam rack at the left, cabinet right."""
    mirror = polished((0.62, 0.62, 0.63), 0.06)
    k.box((1500, 1000, 60), brushed(), (0, 0, 0), 4, base=True)
    k.box((760, 560, 520), polished(BRIGHT, 0.2), (100, 0, 60), 60, base=True)
    bell = [(300, 0), (330, 40), (330, 220), (300, 330), (180, 520), (90, 590), (70, 640), (0, 640)]
    k.lathe([(0, 0), *bell], mirror, (0, 0, 570), smooth=50, seg=128)
    k.tube(356, 320, 60, mirror, (0, 0, 620))
    for x, y, _ in polar(12, 345):
        k.cyl(13, 50, polished(), (x, y, 660))
    motor(k, 180, 420, (300, 60, 320), mat=polished(BRIGHT, 0.25))
    for i, (x, h) in enumerate(((-60, 1200), (0, 1240), (60, 1200))):
        clamp(k, 26, (x, 0, h - 40))
        k.pipe(
            [(x, 0, h), (x, 0, 1450 + 60 * i), (480, 0, 1450 + 60 * i), (480, 60 * i - 60, 700)],
            24,
            mirror,
            70,
        )
    steam(k, [(-700, -200, 1400), (-700, -200, 800), (-320, -200, 800)], 20, (-700, -200, 1150))
    steam(
        k,
        [(-700, -200, 1400), (-700, 0, 1400), (-90, 0, 1400), (-90, 0, 1180)],
        16,
        (-420, 0, 1400),
    )
    steam(
        k,
        [(-320, -120, 640), (-620, -120, 640), (-620, -120, 120), (-620, -420, 120)],
        18,
        (-620, -120, 420),
    )
    for y, z in ((-300, 120), (-420, 120)):
        k.cyl(38, 90, polished((0.5, 0.48, 0.44)), (-620, y + 40, z), rot=FRONT)
    k.cyl(46, 150, cast((0.5, 0.48, 0.44)), (-700, -200, 640))
    k.box((60, 60, 1380), polished(BRIGHT, 0.3), (-760, 60, 20), 3, base=True)
    gauge(k, 52, (-700, -218, 1330))
    k.pipe([(200, -250, 620), (200, -420, 620), (200, -420, 60)], 18, mirror)
    console(
        k,
        600,
        400,
        1600,
        (1200, 100, 0),
        "SEPARATOR",
        [("SPEED", "9 600 rpm", False), ("SIP", "121 °C", True), ("FLOW", "400 l/h", False)],
    )
    badge(k, "ZELLTRENN CS-6", ["400 l/h  9 600 rpm", "YEAR 2021"], 200, (100, -283, 330))
    k.box((190, 30, 110), mirror, (-60, -325, 720), 3)
    badge(k, "PRESSURE", ["3 bar  134 °C SIP"], 170, (-60, -342, 720))
    k.anchor("steam-lines", (-700, -275, 1150))
    k.anchor("sealed-housing", (-200, -275, 850))
    k.anchor("mirror-finish", (-70, -225, 1020))
    k.anchor("pressure-plate", (-60, -348, 715))
    scale(k)
