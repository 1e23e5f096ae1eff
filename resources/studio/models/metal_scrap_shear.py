"""Scrap metal shear: yellow crocodile shear with open jaw, oil tank, motor and foot pedal."""

from kit.core import FRONT, View
from kit.materials import BLUE, STEEL, brushed, painted, plastic, polished, rubber
from kit.parts import bolt
from kit.plant import LAID, motor, skid
from kit.process import tag
from kit.props import scale

VIEWS = {"hero": View(-30, 16), "closeup": View(-24, 14, at="open-jaw", radius=430)}


def build(k):
    """Jaw to the left, cylinder upright behind it, drive on the tank at the right."""
    yellow, blade = painted((0.60, 0.42, 0.02)), brushed(STEEL, "X", 0.3, 4)
    skid(k, 2000, 760, painted((0.10, 0.11, 0.12)), beam=100)
    low = [(-900, 0), (-900, 420), (-140, 470), (60, 620), (340, 620), (340, 0)]
    for y in (-110, 110):
        k.plate([low], 60, yellow, (0, y, 104), rot=FRONT, bevel=4)
    k.box((760, 170, 90), blade, (-520, 0, 510), 4, rot=(0, -3.6, 0))
    upper = [(-900, 900), (-880, 990), (40, 860), (560, 800), (560, 660), (60, 640), (-120, 650)]
    k.plate([upper], 150, yellow, (0, 0, 104), rot=FRONT, bevel=4)
    k.box((780, 56, 80), blade, (-500, -20, 870), 4, rot=(0, 17, 0))
    k.cyl(95, 300, polished(), (60, 150, 850 - 80), rot=FRONT)
    bolt(k, 60, (60, -150, 770), rot=FRONT)
    k.cyl(90, 520, yellow, (470, 0, 180))
    k.cyl(50, 200, polished(), (470, 0, 680))
    k.box((620, 620, 460), yellow, (760, 0, 100), 10, base=True)
    motor(k, 150, 420, painted(BLUE), (640, 60, 720), LAID, feet=160)
    for y in (-200, -160):
        k.sweep(
            [(760, y, 560), (700, y - 20, 760), (560, y + 40, 700), (490, y + 70, 300)],
            18,
            rubber(),
        )
    for x in (-500, -760):
        k.cyl(12, 30, polished((0.72, 0.52, 0.22)), (x, -140, 360), rot=FRONT, seg=20)
    k.cyl(14, 34, polished((0.72, 0.52, 0.22)), (60, -150, 790), seg=20)
    with k.at((-420, -620, 0)):
        k.box((240, 180, 20), plastic((0.05,) * 3), base=True)
        k.box((160, 130, 24), plastic((0.5, 0.03, 0.02)), (0, 0, 34), 6, rot=(14, 0, 0))
        k.box((240, 12, 120), painted((0.6, 0.42, 0.02)), (0, 90, 0), 2, base=True)
        k.sweep([(0, 90, 24), (60, 200, 20), (160, 250, 20), (300, 300, 20)], 10, rubber())
    for x in (-820, -300):
        k.cyl(14, 260, painted((0.5, 0.03, 0.02)), (x, -150, 470), seg=16)
    k.cyl(14, 540, painted((0.5, 0.03, 0.02)), (-830, -150, 720), axis="X", seg=16)
    tag(
        k,
        "SCHROTTBEISS Q43-120",
        ["120 t   BLADE 760 mm", "11 kW   2019"],
        300,
        150,
        (760, -312, 340),
    )
    k.anchor("open-jaw", (-600, -86, 560))
    k.anchor("foot-pedal", (-420, -650, 46))
    k.anchor("grease-points", (-500, -172, 360))
    scale(k)
