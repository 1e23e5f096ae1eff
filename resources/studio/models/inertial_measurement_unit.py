"""Inertial measurement unit: gold-coloured machined can on a three-lug face, sealed connector."""

from kit import labels
from kit.core import FRONT, View, circle, polar
from kit.materials import ALUMINIUM, STEEL, anodised, brushed, polished, turned
from kit.nav import axes
from kit.papers import sheet, tag
from kit.parts import bolt, nameplate
from kit.props import scale
from kit.sockets import mil_round

VIEWS = {"hero": View(-26, 28), "closeup": View(-12, 26, at="mounting-face", radius=48)}


def build(k):
    """Stand the can on its mounting face; certificate and seal tag beside."""
    gold, metal = anodised((0.44, 0.35, 0.14), 0.34), brushed(ALUMINIUM, "X", 0.28, 1)
    k.cyl(46, 12, metal, edge=0.6)
    for x, y, _ in polar(3, 50, 30):
        outline = [circle(15, 48, x, y), circle(4, 24, x, y)]
        k.plate(outline, 12, metal, (0, 0, 6), bevel=0.5)
        k.tube(7.5, 4, 0.5, polished(), (x, y, 12))
        a, b = x * 0.82 - y * 0.2, y * 0.82 + x * 0.2
        k.tube(3.4, 2.2, 1, turned(STEEL), (a, b, 11.6))
    k.cyl(44, 58, gold, (0, 0, 12), edge=1)
    k.cyl(45.5, 4, gold, (0, 0, 50), edge=0.6)
    k.cyl(42, 10, gold, (0, 0, 69), edge=3)
    for x, y, _ in polar(10, 38, 18):
        bolt(k, 2.6, (x, y, 79), socket=True)
    axes(k, 17, (-4, -6, 79))
    k.image(labels.line("HG-1720", 24, 6, (196, 170, 110)), 24, 6, (2, 24, 79), t=0.2)
    with k.at((0, -44, 34)):
        k.box((54, 10, 40), gold, (0, 2, 0), 1.5)
        mil_round(k, 13, (0, -3, 0), FRONT, 22)
        k.anchor("connector", (-8, -18, 9))
    with k.at((0, 0, 32), rot=(0, 0, -50)):
        k.box((40, 4, 32), gold, (0, -43, 0), 0.5)
        lines = ["HG-1720AG58", "P/N 68904-001", "S/N 004417", "CAGE 0Z912", "EXPORT CONTROLLED"]
        nameplate(k, labels.plate(lines, 34, 26), 34, 26, (0, -45, 0), screws=False)
        k.anchor("plate", (-2, -46, 3))
    k.anchor("mounting-face", (-41, -30, 12))
    rows = [
        "P/N 68904-001   S/N 004417",
        "Gyro bias 0.8 deg/h",
        "Accel bias 0.5 mg",
        "X  Y  Z  scale, align",
        "2026-05-19",
    ]
    sheet(k, "CALIBRATION CERTIFICATE", rows, 90, 110, (122, 4, 0), 8, (20, 60, 90), "QC 2")
    tag(k, ["DO NOT DROP", "SHOCK SENSITIVE"], 70, 34, (-104, -20, 0), -10, None, (235, 120, 40))
    scale(k)
