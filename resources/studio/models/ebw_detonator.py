"""Exploding-bridge detonator: moulded head with stiff pins; a closed box with a coaxial output."""

from kit import labels
from kit.core import FRONT, View
from kit.materials import BRASS, STEEL, painted, plastic, polished, turned
from kit.packing import carton, sheet
from kit.parts import nameplate, warning
from kit.props import scale
from kit.sockets import bnc, mil_round
from kit.stickers import chem, slip

VIEWS = {"hero": View(-20, 28), "closeup": View(-8, 38, at="moulded-head", radius=34)}


def _piece(k, loc, turn):
    """One cartridge lying along X, its pins to the right."""
    with k.at(loc, rot=(0, 90, turn)):
        k.lathe([(0, 0), (3.4, 0.3), (3.8, 1), (3.8, 20), (0, 20)], turned(STEEL, 0.2, 0.5))
        k.lathe(
            [(4.2, 14), (6.2, 16), (6.4, 17), (6.4, 30), (5.6, 33), (0, 33)],
            plastic((0.03, 0.10, 0.32), 0.4),
        )
        k.torus(6.4, 0.5, plastic((0.03, 0.10, 0.32), 0.4), (0, 0, 24))
        for x in (-2.4, 2.4):
            k.cyl(0.7, 14, polished(BRASS), (x, 0, 32), seg=16)


def build(k):
    """Lay three cartridges before their celled box, the firing box and the paper beside it."""
    for x, y, turn in ((-60, -60, 0), (-52, -92, 14), (-70, -30, -8)):
        _piece(k, (x, y, 6.6), turn)
    label = chem(
        "EBW DETONATORS", ("RP-80 type   12 pcs", "UN 0255   LOT 719"), ("1.4B",), ratio=0.6
    )
    carton(k, 130, 90, 60, (-70, 60, 0), label, share=0.7)
    case = painted((0.30, 0.32, 0.30), 0.4)
    with k.at((100, 40, 0)):
        k.box((150, 110, 84), case, (0, 0, 44), 5)
        for x in (-60, 60):
            for y in (-40, 40):
                k.cyl(7, 3, plastic((0.03, 0.03, 0.03)), (x, y, 0))
        k.cyl(15, 10, polished(), (44, -55, 40), rot=FRONT)
        k.cyl(10, 24, polished(BRASS), (44, -62, 40), rot=FRONT)
        k.sweep(
            [(44, -84, 40), (60, -120, 16), (30, -140, 9), (-30, -130, 9)],
            5.5,
            plastic((0.03, 0.03, 0.03)),
        )
        mil_round(k, 11, (-44, -55, 34), FRONT, 6)
        bnc(k, (2, -55, 28), FRONT)
        warning(k, 26, (-46, -55.2, 66))
        plate = labels.plate(
            ["5 kV  1 uF", "IN 28 V DC", "S/N 118"], 60, 30, "FIRING SET", (150, 20, 20)
        )
        nameplate(k, plate, 66, 33, (14, -55.2, 66))
        k.anchor("fireset-box", (44, -72, 50))
    paper = slip(
        "DATA SHEET",
        ["EBW - no primary explosive", "insensitive to static", "function time 2 us"],
        0.7,
    )
    sheet(k, paper, 110, 77, (10, -140, 0.3), 6)
    k.anchor("moulded-head", (-36, -60, 13))
    k.anchor("ebw-label", (-70, 14, 32))
    k.anchor("no-primary", (10, -138, 1))
    scale(k)
