"""Calibration stand: heavy granite plate on a fine hinge with micrometer, levels and meter seat."""

from kit import labels
from kit.core import FRONT, View, X, polar
from kit.materials import BRASS, painted, plastic, polished, turned
from kit.optics import dark, knurl
from kit.parts import bolt, foot
from kit.props import scale

VIEWS = {"hero": View(-26, 24), "closeup": View(-16, 24, at="micrometer", radius=110)}


def build(k):
    """Lower plate on feet, tilting plate with the dished seat above."""
    granite = plastic((0.10, 0.10, 0.105), 0.24)
    for x, y in ((-270, -190), (270, -190), (0, 200)):
        foot(k, 40, 60, (x, y, 0))
    k.box((640, 480, 70), painted((0.08, 0.20, 0.14), 0.42), (0, 0, 56), 8, base=True)
    for x in (-230, 230):
        k.box((90, 60, 60), turned((0.5, 0.5, 0.5)), (x, 190, 124), 3, base=True)
        k.cyl(14, 110, polished(), (x - 55, 190, 172), axis=X)
    with k.at((0, 190, 176), rot=(-2, 0, 0)):
        k.box((600, 440, 70), granite, (0, -205, 0), 5, base=True)
        k.tube(130, 70, 12, turned((0.55, 0.55, 0.56)), (0, -205, 68))
        k.lathe([(70, 10), (100, 2), (128, 0)], polished(), (0, -205, 72), smooth=50)
        for x, y, a in polar(3, 99, -90):
            k.box((56, 12, 3), dark(), (x, y - 205, 80), 0.5, rot=(0, 0, a))
        k.image(labels.line("SEAT  CG-7 / CG-6", 130, 22, (200, 200, 196)), 130, 22, (0, -370, 70))
        k.anchor("meter-seat", (-80, -280, 82))
        for x, y, rot in ((-220, -300, 0), (-220, -180, 90)):
            with k.at((x, y, 70), rot=(0, 0, rot)):
                k.box((100, 24, 18), turned((0.6, 0.45, 0.2)), (0, 0, 0), 2, base=True)
                k.cyl(8, 60, plastic((0.35, 0.48, 0.06), 0.1), (-30, 0, 15), axis=X)
                k.cyl(8.3, 2, plastic((0.03,) * 3), (-8, 0, 15), axis=X)
                k.cyl(8.3, 2, plastic((0.03,) * 3), (8, 0, 15), axis=X)
        k.anchor("tilt-plate", (-150, -425, 40))
    with k.at((200, -262, 0)):
        k.box((80, 50, 150), turned((0.5, 0.5, 0.5)), (0, 0, 100), 3, base=True)
        k.cyl(11, 130, polished(), (0, 0, 190), seg=40)
        knurl(k, 34, 50, turned(BRASS), 48, (0, 0, 262))
        k.cyl(40, 8, turned((0.62, 0.62, 0.62)), (0, 0, 254))
        k.image(labels.plate(["1 div = 0.5 arcsec"], 70, 16), 70, 16, (0, -25.2, 220), rot=FRONT)
        k.anchor("micrometer", (-6, -30, 288))
    lines = ["FOR GRAVITY METER CG-7", "0-300 arcsec   S/N 0031", "CALIBRATED 2026-02-17"]
    k.image(labels.plate(lines, 180, 50, None), 180, 50, (-120, -240.5, 92), rot=FRONT)
    for x in (-290, 290):
        bolt(k, 12, (x, -210, 126), socket=True)
    scale(k)
