"""Wire EDM machine: brass wire between two guides over a water tank, wire spool, resin bottle."""

import math

from kit.core import FRONT, View
from kit.machinery import console
from kit.materials import DARK, brushed, painted, plastic, polished, rubber, turned
from kit.parts import sticker
from kit.props import scale
from kit.works import badge

VIEWS = {"hero": View(-22, 20), "closeup": View(-16, 18, at="wire-guides", radius=300)}


def _bottles(k, dark):
    with k.at((-1150, -150, 0)):
        k.box((620, 900, 90), dark, (0, 0, 0), base=True)
        k.cyl(120, 900, plastic((0.10, 0.25, 0.42), 0.25), (-150, -250, 90), edge=30)
        k.cyl(60, 80, plastic(DARK), (-150, -250, 980))
        for x in (-130, 130):
            k.cyl(125, 420, plastic((0.62, 0.62, 0.58), 0.7), (x, 160, 90))
            k.cyl(130, 40, polished(), (x, 160, 500))
        sticker(k, "DEIONISING RESIN", 160, 40, (-150, -372, 600))
        k.sweep(
            [(-150, -250, 1050), (0, -200, 1150), (300, 0, 900), (500, 100, 700)],
            22,
            rubber((0.03, 0.08, 0.3)),
        )


def build(k):
    """Column with upper arm behind the tank, spool on the column, bottles left, control right."""
    paint, dark = painted((0.42, 0.45, 0.47), 0.4), painted(DARK, 0.45)
    steel = brushed((0.62,) * 3, "X", 0.3, 3)
    k.box((1500, 1400, 740), paint, (0, 0, 40), 20, base=True)
    k.box((1420, 1300, 60), dark, (0, 0, 0), base=True)
    k.box((1300, 850, 40), steel, (0, -280, 780), 3, base=True)
    for x in (-640, 640):
        k.box((20, 850, 480), steel, (x, -280, 800), 2, base=True)
    k.box((1300, 20, 480), steel, (0, 140, 800), 2, base=True)
    k.box((1300, 24, 170), steel, (0, -700, 800), 3, base=True)
    k.box((1256, 810, 6), plastic((0.20, 0.32, 0.36), 0.04), (0, -280, 890))
    k.box((1000, 560, 1500), paint, (0, 430, 760), 30, base=True)
    k.box((240, 620, 220), paint, (0, -60, 1560), 24, base=True)
    metal, wire = turned(), polished((0.85, 0.62, 0.25), 0.15)
    k.cyl(70, 220, paint, (0, -280, 1360))
    k.lathe([(8, 0), (34, 40), (60, 60), (60, 130), (0, 130)], metal, (0, -280, 1240))
    k.lathe([(8, 0), (34, -40), (60, -60), (60, -120), (0, -120)], metal, (0, -280, 1040))
    k.box((120, 560, 90), brushed((0.5,) * 3), (0, -60, 880), 8)
    k.cyl(2.2, 330, wire, (0, -280, 980))
    for x in (-330, 330):
        k.box((140, 420, 120), steel, (x, -280, 890), 3, base=True)
    k.plate(
        [
            [
                (-360, -140),
                (-14, -140),
                (-14, 20),
                (14, 20),
                (14, -140),
                (360, -140),
                (360, 140),
                (-360, 140),
            ]
        ],
        50,
        polished((0.5,) * 3, 0.2),
        (0, -280, 1140),
    )
    with k.at((-280, 140, 1900), rot=FRONT):
        k.cyl(150, 110, wire)
        for z in (-12, 110):
            k.cyl(180, 14, plastic((0.08,) * 3), (0, 0, z))
        k.cyl(30, 150, polished(), (0, 0, -10))
    for x, z in ((120, 2050), (200, 1840)):
        k.cyl(40, 30, plastic((0.6, 0.58, 0.5)), (x, 148, z), rot=FRONT)
    k.sweep(
        [(-180, 40, 2030), (120, 110, 2092), (170, 110, 1850), (30, -280, 1640), (0, -280, 1580)],
        3,
        wire,
        bezier=False,
    )
    k.cyl(160, 420, plastic((0.3, 0.31, 0.33)), (900, 500, 0))
    k.sweep(
        [
            (860 + 30 * math.cos(t * 2.1), 480 + 60 * math.sin(t * 1.7), 420 + 3 * t)
            for t in range(24)
        ],
        4,
        wire,
    )
    _bottles(k, dark)
    console(
        k,
        700,
        600,
        1800,
        (1300, 0, 0),
        "WIRE CUT",
        [
            ("X", "104.220", False),
            ("Y", "-12.015", False),
            ("U", "0.350", True),
            ("WIRE", "0.25 mm", False),
        ],
        paint,
    )
    badge(
        k,
        "DRAHTSCHNITT W-350",
        ["WIRE 0.10-0.30 mm", "X Y U V Z  S/N 9921"],
        300,
        (-450, -702, 450),
    )
    k.anchor("wire-guides", (-20, -345, 1290))
    k.anchor("wire-spool", (-280, 20, 1980))
    k.anchor("resin-bottle", (-1300, -520, 760))
    scale(k)
