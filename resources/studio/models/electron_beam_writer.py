"""Electron-beam writer: column with a thick HV cable on a chamber, laser boxes, pattern rack."""

from kit import labels
from kit.casing import cabinet, legend, rails, vents
from kit.core import FRONT, View, polar
from kit.materials import STEEL, WHITE, brushed, painted, plastic, polished, rubber, turned
from kit.parts import bolt, nameplate
from kit.props import scale

VIEWS = {"hero": View(-24, 14), "closeup": View(-14, 14, at="laser-stage", radius=420)}


def build(k):
    """Granite table, chamber, column; load lock on the left, rack on the right."""
    white, steel = painted(WHITE, 0.4), turned(STEEL, 0.24)
    for x in (-520, 520):
        for y in (-420, 420):
            k.cyl(110, 420, painted((0.2, 0.22, 0.25)), (x, y, 0))
    k.box((1400, 1100, 220), painted((0.12, 0.12, 0.125), 0.3), (0, 0, 420), 10, base=True)
    k.box((900, 800, 360), brushed((0.58, 0.58, 0.58), "X", 0.34, 3), (0, 0, 640), 10, base=True)
    k.box((960, 860, 50), brushed((0.5, 0.5, 0.5)), (0, 0, 1000), 6, base=True)
    for x in (-420, -210, 0, 210, 420):
        bolt(k, 24, (x, -390, 1050))
    for z, r, h in (
        (1050, 230, 40),
        (1090, 150, 300),
        (1390, 190, 60),
        (1450, 140, 260),
        (1710, 180, 50),
        (1760, 120, 220),
        (1980, 160, 50),
    ):
        k.cyl(r, h, steel if r > 150 else white, (0, 0, z))
    for x, y, _ in polar(8, 205):
        bolt(k, 16, (x, y, 1090))
    k.cyl(150, 190, polished(), (0, 0, 2030))
    path = [(0, 0, 2200), (0, 10, 2420), (300, 60, 2480), (800, 160, 2200), (980, 260, 1900)]
    k.sweep(path, 42, rubber((0.05, 0.05, 0.055)))
    k.anchor("column", (-20, -190, 1420))
    for x in (-260, 260):
        k.box((180, 200, 120), painted((0.06, 0.06, 0.065)), (x, -500, 780), 8)
        k.tube(34, 22, 60, polished(), (x, -340, 780), rot=(90, 0, 0))
        k.cyl(20, 6, plastic((0.45, 0.03, 0.02), 0.1), (x, -600, 780), rot=FRONT, seg=40)
    k.box((700, 40, 40), painted((0.06, 0.06, 0.065)), (0, -500, 780), 4)
    k.box((900, 240, 80), brushed(), (0, -500, 640), 4, base=True)
    legend(k, "LASER STAGE  633 nm", 30, (0, -605, 680), FRONT, (0.5, 0.05, 0.03))
    k.anchor("laser-stage", (-260, -602, 800))
    k.box((420, 420, 260), brushed((0.55, 0.55, 0.55), "X", 0.3, 3), (-640, 0, 700), 8, base=True)
    k.cyl(120, 30, steel, (-640, 0, 960))
    nameplate(
        k,
        labels.plate(
            ["ELECTRON BEAM WRITER EBX-9500", "100 kV   STAGE 200 mm", "S/N 0078"], 300, 130
        ),
        300,
        130,
        (0, -402, 930),
    )
    for y in (-300, 300):
        k.cyl(110, 300, brushed(), (450, y, 760), rot=(0, 90, 0))
        k.box((40, 60, 80), brushed(), (560, y, 640), 4, base=True)
    cabinet(k, 700, 800, 2000, (1350, 200, 0), WHITE, open_front=True)
    spots = rails(k, [6, 4, 4, 8, 4, 6, 6], 140, 40, (1350, -175, 0), (0.16, 0.17, 0.19))
    for spot in spots:
        vents(k, 20, 8, 40, 16, (spot[0] - 40, spot[1] - 0.4, spot[2] - 20))
    legend(k, "PATTERN GENERATOR", 28, (1350, -176, spots[3][2] + 70), FRONT)
    k.anchor("pattern-rack", (1350, -177, spots[3][2] + 40))
    scale(k)
