"""Inert gas glove box: gloves, round vacuum antechamber, ppm display, purifier columns below."""

from kit import labels
from kit.biolab import SHINE, glovebox, stand
from kit.casing import display
from kit.core import FRONT, View
from kit.materials import STEEL, brushed, painted, plastic, polished, rubber
from kit.parts import bolt, nameplate
from kit.plant import LAID, gauge, motor, vessel
from kit.props import scale
from kit.screens import rows

VIEWS = {"hero": View(-30, 15), "closeup": View(-16, 12, at="ppm-display", radius=240)}
PLATE = ["INERT GAS GLOVE BOX", "WORKING GAS ARGON", "OVERPRESSURE +4 mbar", "S/N 1180"]


def build(k):
    """Box on its stand with purifier and pump below, antechamber on the right."""
    steel, shine = brushed(STEEL, "X", 0.3, 3), polished(SHINE, 0.16)
    stand(k, 1500, 720, 850, brushed(STEEL, "Z", 0.32, 3), shelf=0.14)
    middle, turned = glovebox(k, 1500, 740, 820, steel, (0, 0, 850), ports=4, r=100)
    with k.at(middle, rot=turned):
        k.cyl(2, 1, rubber(), (0, 0, 0), seg=8)
    with k.at((750, 60, 1200)):  # antechamber tube along X with hinged round door
        k.cyl(190, 560, steel, axis="X")
        for x in (0, 520):
            k.tube(216, 186, 40, shine, (x, 0, 0), axis="X")
        k.cyl(205, 30, shine, (562, 0, 0), axis="X")
        k.box((40, 40, 430), shine, (612, -40, 0), 6)
        k.cyl(14, 130, shine, (600, -40, 0), axis="X")
        k.cyl(52, 30, plastic((0.04,) * 3), (710, -40, 0), axis="X")
        k.cyl(14, 90, shine, (280, 0, 186))
        gauge(k, 48, (280, -20, 230))
        k.cyl(22, 300, shine, (280, 120, -440))
        k.anchor("antechamber", (270, -186, 40))
    for x in (-460, -220):
        vessel(k, 90, 380, shine, (x, -120, 230), flat=0.4)
        k.cyl(16, 90, shine, (x, -120, 640))
        k.cyl(12, 50, shine, (x, -120, 140))
        for z in (280, 560):
            k.tube(96, 88, 26, steel, (x, -120, z))
        k.image(labels.line("Cu CATALYST", 110, 26), 110, 26, (x, -212, 420), rot=FRONT)
    k.pipe([(-460, -120, 700), (-460, -120, 760), (-220, -120, 760), (-220, -120, 700)], 16, shine,
           bend=40)  # fmt: skip
    k.anchor("purifier", (-440, -210, 500))
    with k.at((260, -80, 132)):
        motor(k, 80, 260, painted((0.1, 0.25, 0.42)), (60, 0, 110), LAID, feet=100)
        k.box((220, 160, 210), painted((0.1, 0.25, 0.42)), (-60, 0, 0), 8, base=True)
        k.cyl(20, 90, shine, (-80, 0, 200))
    k.sweep([(180, -80, 420), (200, -40, 640), (600, 60, 700), (1030, 180, 770)], 20,
            polished((0.5, 0.5, 0.49), 0.3))  # fmt: skip
    k.box((320, 90, 230), painted((0.55, 0.57, 0.58), 0.4), (-560, -60, 1790), 5)
    k.box((40, 40, 120), steel, (-560, -40, 1665), 2, base=True)
    pairs = [("O2", "0.6 ppm"), ("H2O", "0.4 ppm"), ("PRESSURE", "+4.0 mbar")]
    display(k, rows(260, 170, "BOX STATUS", pairs), 260, 170, (-560, -105, 1790), rim=8)
    k.anchor("ppm-display", (-560, -112, 1800))
    for i in range(4):
        with k.at((-200 + i * 120, 200, 1670)):
            k.tube(34, 20, 26, shine)
            bolt(k, 20, (0, 0, 20))
    nameplate(k, labels.plate(PLATE, 240, 104, "DRYBOX LABS"), 240, 104, (520, -370, 906))
    scale(k)
