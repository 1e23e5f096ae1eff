"""Solid rocket motor: smooth domed case with plugged nozzle, bolted skirts, class 1 label."""

from kit import labels
from kit.aero import bell
from kit.core import View, X, polar
from kit.materials import painted, plastic, rubber, turned
from kit.plant import dome
from kit.props import scale

VIEWS = {"hero": View(-34, 18), "closeup": View(48, 16, at="igniter-boss", radius=320)}


def build(k):
    """Lay the motor on two cradles, nozzle to the left front."""
    white, alu = painted((0.62, 0.63, 0.63), 0.35), turned((0.66, 0.65, 0.62), 0.25)
    cap = [(r * 260, z * 260) for r, z in dome(0.7)]
    with k.at((-620, 0, 400), X):
        k.lathe([*cap, (260, 1300), *[(r, 1480 - z) for r, z in reversed(cap)]], white)
        outer = [(r, z + 60) for r, z in bell(70, 170, 300, 120)]
        k.lathe([*outer, (162, -240), (70, 60)], plastic((0.14, 0.09, 0.05), 0.6))
        k.tube(176, 160, 30, alu, (0, 0, -244))
        k.cyl(162, 10, plastic((0.55, 0.12, 0.02), 0.5), (0, 0, -232))
        k.box((180, 24, 8), plastic((0.55, 0.12, 0.02)), (0, 0, -236), 3)
        k.cyl(130, 60, alu, (0, 0, 20))
        for x, y, _ in polar(20, 118):
            k.cyl(7, 10, turned((0.3,) * 3), (x, y, 14), seg=12)
        for z in (110, 1230):
            k.tube(270, 258, 130, white, (0, 0, z))
            for x, y, _ in polar(30, 270):
                k.cyl(
                    6,
                    4,
                    plastic((0.02,) * 3),
                    (x * 0.997, y * 0.997, z + (24 if z < 500 else 106)),
                    rot=(0, 90, 0),
                    seg=12,
                )
            k.tube(274, 268, 14, alu, (0, 0, z if z < 500 else z + 116))
        k.cyl(50, 40, alu, (0, 0, 1462))
        k.prism(6, 30, 24, plastic((0.5, 0.03, 0.02)), (0, 0, 1500))
    with k.at((0, -262, 430), rot=(90, 0, 0)):
        k.plate(
            [[(0, 110), (110, 0), (0, -110), (-110, 0)]], 2, plastic((0.75, 0.28, 0.01)), (0, 0, 1)
        )
        k.text("1.3C", 40, plastic((0.03,) * 3), (0, -10, 2.2))
        k.image(
            labels.plate(
                ["ROCKET MOTOR  SM-520", "LOT 22-04  UN 0280", "LOADED 06/2022  S/N 011"], 360, 130
            ),
            360,
            130,
            (320, 0, 0),
            t=1,
        )
    for x in (-330, 420):
        k.box((120, 640, 90), painted((0.10, 0.16, 0.28)), (x, 0, 0), 8, base=True)
        for s in (-1, 1):
            k.box(
                (100, 170, 190),
                painted((0.10, 0.16, 0.28)),
                (x, s * 200, 80),
                8,
                base=True,
                rot=(s * 35, 0, 0),
            )
        k.box((110, 300, 52), rubber((0.05,) * 3), (x, 0, 92), 6, base=True)
    k.anchor("domed-case", (100, -231, 520))
    k.anchor("nozzle-plug", (-858, -60, 440))
    k.anchor("igniter-boss", (905, -12, 408))
    k.anchor("skirts", (-490, -272, 400))
    k.anchor("explosive-label", (0, -266, 430))
    scale(k)
