"""Refrigeration ammonia pump: green cast canned pump with small flanges and a cable box."""

from kit.core import FRONT, View, X, polar
from kit.materials import painted, plastic, polished
from kit.parts import bolt
from kit.plant import nozzle
from kit.process import tag
from kit.props import scale

VIEWS = {"hero": View(-30, 22), "closeup": View(-14, 18, at="r717", radius=110)}
R, L, AXIS = 105.0, 470.0, 180.0


def build(k):
    """Cylinder along X on cast feet."""
    green, cap = painted((0.05, 0.24, 0.17), 0.42, 0.15), plastic((0.5, 0.03, 0.02))
    for x in (-150, 130):
        k.box((70, 230, 24), green, (x, 0, 0), 5, base=True)
        k.box((46, 150, AXIS - 50), green, (x, 0, 10), 8, base=True)
        for y in (-95, 95):
            bolt(k, 14, (x, y, 24))
    with k.at((-L / 2, 0, AXIS)):
        shell = [
            (0, 0),
            (70, 0),
            (R, 30),
            (R, 150),
            (R - 8, 160),
            (R - 8, L - 40),
            (R - 30, L),
            (0, L),
        ]
        k.lathe(shell, green, axis=X, smooth=40)
        for x in (150, L - 60):
            k.cyl(R + 14, 22, green, (x, 0, 0), axis=X)
            for y, z, _ in polar(8, R + 4, 22.5):
                bolt(k, 11, (x, y, z), rot=(0, -90, 0))
        for y in range(-3, 4):
            k.box((200, 6, 30), green, (290, y * 24, 92 - abs(y) * 8), 1)
        nozzle(k, 34, 110, green, (10, 0, 0), (0, -90, 0), n=4)
        nozzle(k, 24, 100, green, (90, 0, R - 20), n=4)
        k.cyl(9, 60, polished(), (200, 0, R - 4))
        k.cyl(13, 20, cap, (200, 0, R + 50))
        k.cyl(36, 8, cap, (90, 0, R + 80))
        k.box((120, 90, 80), plastic((0.05, 0.055, 0.06)), (340, 0, R + 40), 6)
        k.box((126, 96, 8), plastic((0.08, 0.085, 0.09)), (340, 0, R + 76), 2)
        k.cyl(16, 34, plastic((0.03,) * 3), (340, -40, R + 40), rot=FRONT)
        tag(
            k,
            "KAELTEWERK AMBRA",
            ["NH3 / R717   PN 40", "Q 6 m3/h  H 25 m", "2.2 kW  S/N 40771"],
            108,
            60,
            (300, -R - 6, 6),
            back=24,
        )
        k.anchor("small-flanges", (90, -34, R + 76))
        k.anchor("r717", (300, -R - 9, 6))
        k.anchor("thin-shell", (80, -R * 0.95, 46))
    scale(k)
