"""Hand surface grinder: one wheel over a long striped magnetic table, handwheels, no cabin."""

from kit.core import FRONT, View
from kit.materials import DARK, MID_GREY, RED, brushed, painted, plastic, polished, rubber, turned
from kit.props import scale
from kit.shop import handwheel, wheel
from kit.works import badge, motor

VIEWS = {"hero": View(-22, 20), "closeup": View(-16, 24, at="magnetic-table", radius=420)}


def build(k):
    """Column behind, saddle and table in front, wheels and lever on the base."""
    paint = painted((0.06, 0.20, 0.13), 0.45)
    k.box((1000, 1000, 760), paint, (0, 0, 40), 40, base=True)
    k.box((1060, 1060, 60), painted(DARK), (0, 0, 0), base=True)
    k.box((520, 520, 1150), paint, (0, 330, 790), 40, base=True)
    k.box((330, 760, 300), paint, (0, 0, 1400), 30, base=True)
    wheel(k, 180, 40, (0, -400, 1500), guard=paint)
    k.cyl(110, 60, paint, (0, -350, 1500), rot=FRONT)
    k.box((900, 620, 110), paint, (0, -180, 800), 12, base=True)
    k.box((1700, 380, 110), paint, (-60, -330, 910), 12, base=True)
    k.box((1720, 60, 30), painted(MID_GREY), (-60, -540, 930), 4)
    k.box((900, 280, 100), brushed((0.55,) * 3), (0, -330, 1020), 4, base=True)
    for i in range(30):
        tone = polished((0.72, 0.5, 0.24)) if i % 2 else polished((0.5,) * 3)
        k.box((14, 270, 3), tone, (-435 + 30 * i, -330, 1121), 0.4)
    k.box((260, 120, 50), polished(rough=0.08), (30, -330, 1122), 3, base=True)
    for x in (-880, 760):
        k.box((30, 340, 300), painted((0.05, 0.15, 0.1)), (x - 8, -330, 1010), 4, base=True)
    handwheel(k, 150, (-340, -500, 560))
    handwheel(k, 110, (120, -500, 620))
    handwheel(k, 110, (170, -70, 1760), rot=(0, 90, 0))
    for x in (-340, 120):
        k.cyl(70, 20, turned(), (x, -500, 560 if x < 0 else 620), rot=FRONT)
    k.cyl(14, 200, polished(), (360, -500, 640), rot=(60, 0, 0))
    k.sphere(26, plastic(RED, 0.3), (360, -672, 740))
    k.box((330, 420, 460), painted((0.05, 0.15, 0.1), 0.45), (820, 200, 0), 10, base=True)
    motor(k, 70, 220, (820, 200, 470), axis="Z", mat=painted(MID_GREY))
    k.sweep([(820, 60, 400), (700, -60, 900), (460, -120, 1400), (190, -380, 1560)], 16, rubber())
    badge(k, "PLANSCHLIFF 450", ["TABLE 450 x 150 mm", "1.5 kW  S/N 2218"], 220, (0, 65, 1830))
    k.anchor("magnetic-table", (-260, -400, 1123))
    k.anchor("handwheels", (-420, -545, 480))
    k.anchor("open-frame", (-150, -70, 1300))
    scale(k)
