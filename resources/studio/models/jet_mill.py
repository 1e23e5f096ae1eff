"""Jet mills: flat chamber with a ring of nozzles and injector, upright mill with a classifier."""

import math

from kit import labels
from kit.core import FRONT, View, polar
from kit.machinery import hopper
from kit.materials import MID_GREY, STEEL, brushed, painted, plastic, polished, rubber
from kit.parts import sticker
from kit.props import scale
from kit.works import badge, bottle, frame, gauge, motor, pipe_flange

VIEWS = {"hero": View(-20, 24), "closeup": View(-16, 36, at="nozzle-ring", radius=430)}


def _pancake(k, steel):
    with k.at((-620, 0, 0)):
        frame(k, 800, 700, 850, 60, brushed(STEEL, "Z"), (0, 0, 0), (0.1, 0.97))
        k.cyl(320, 90, steel, (0, 0, 850))
        k.cyl(350, 24, steel, (0, 0, 895))
        k.cyl(300, 40, steel, (0, 0, 940))
        k.torus(430, 30, steel, (0, 0, 890))
        for x, y, a in polar(10, 1, 9):
            t = math.radians(a + 24)
            k.sweep(
                [
                    (430 * x, 430 * y, 890),
                    (400 * math.cos(t), 400 * math.sin(t), 905),
                    (318 * math.cos(t), 318 * math.sin(t), 890),
                ],
                14,
                polished(),
            )
            k.prism(
                6, 24, 40, polished((0.6, 0.48, 0.24)), (335 * math.cos(t), 335 * math.sin(t), 870)
            )
        k.cyl(70, 420, steel, (0, 0, 975))
        k.pipe([(0, 0, 1380), (0, 0, 1560), (0, 500, 1560), (0, 500, 900)], 62, steel, 120)
        k.cyl(150, 900, steel, (0, 500, 0))
        with k.at((-200, -120, 975)):
            k.cyl(30, 120, steel, (0, 0, -10))
            hopper(k, 110, 26, 220, (0, 0, 110), steel)
            k.cyl(26, 200, polished(), (-150, -60, 70), rot=(0, 90, 22))
            k.sweep(
                [(-150, -60, 70), (-260, -110, 40), (-330, -140, -100)],
                16,
                rubber((0.03, 0.1, 0.3)),
            )
        gauge(k, 55, (250, -330, 1010))
        k.cyl(10, 120, polished(), (250, -310, 895))


def _upright(k, steel):
    with k.at((560, 60, 0)):
        for x, y, _ in polar(4, 420, 45):
            k.box((60, 60, 700), painted(MID_GREY), (x, y, 0), base=True)
        k.cyl(340, 60, steel, (0, 0, 650))
        k.lathe([(60, -330), (320, 0), (320, 560), (280, 700), (0, 700)], steel, (0, 0, 690))
        for x, y, a in polar(4, 330, -120):
            with k.at((x, y, 800), rot=(0, 90, a)):
                k.cyl(34, 120, polished(), (0, 0, -20))
                k.cyl(50, 26, polished(), (0, 0, 70))
        k.torus(480, 24, steel, (0, 0, 800))
        for i in range(24):
            with k.at((0, 0, 1400), rot=(0, 0, 15 * i)):
                k.box((60, 7, 190), polished(), (190, 0, 0), 1, base=True)
        k.cyl(150, 190, plastic((0.03,) * 3), (0, 0, 1400))
        for z in (1390, 1590):
            k.cyl(250, 26, steel, (0, 0, z))
        motor(k, 150, 420, (0, 0, 1720), axis="Z", mat=painted((0.05, 0.16, 0.3), 0.4))
        k.cyl(90, 130, steel, (0, 0, 1600))
        pipe_flange(k, 70, (0, 250, 1250), rot=(-90, 0, 0), mat=steel)


def build(k):
    """Pancake mill left, upright mill right, nitrogen rack with oxygen meter at the side."""
    steel = polished((0.62, 0.62, 0.62), 0.2)
    _pancake(k, steel)
    _upright(k, steel)
    for i in range(2):
        bottle(k, 110, 1500, (0.02, 0.02, 0.02), (1250 + 240 * i, 250, 0))
    k.box((520, 60, 60), painted(MID_GREY), (1370, 130, 900))
    k.box((300, 160, 380), painted(MID_GREY), (1370, 60, 1100), 10)
    k.image(
        labels.screen("OXYGEN", [("O2", "0.8 %", True), ("N2", "7.0 bar", False)]),
        200,
        145,
        (1370, -21, 1150),
        rot=FRONT,
        t=2,
    )
    sticker(k, "N2 PURGE", 220, 50, (1370, -21, 990))
    badge(
        k, "STRAHLMAHL 300", ["7 bar  500 m3/h", "CHAMBER Ø300", "S/N 774"], 190, (-620, -352, 790)
    )
    k.anchor("nozzle-ring", (-760, -392, 925))
    k.anchor("injector", (-830, -215, 1240))
    k.anchor("classifier", (520, -160, 1500))
    k.anchor("purge", (1370, -24, 1160))
    scale(k)
