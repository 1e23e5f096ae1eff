"""Rocket transporter and erector: four-axle truck with saddles on a raised arm, jacks, boom."""

from kit import labels
from kit.aero import hull, wheel
from kit.core import FRONT, View, X
from kit.materials import STEEL, cast, glass, painted, plastic, polished, rubber, turned
from kit.parts import nameplate
from kit.props import scale
from kit.space import dark

VIEWS = {"hero": View(-30, 16), "closeup": View(-26, 18, at="cradle", radius=900)}


def _truck(k, paint):
    """Chassis, cab to the left, four axles, jacks."""
    for y in (-480, 480):
        k.box((9600, 160, 300), paint, (100, y, 900), 10, base=True)
    k.box((9000, 1000, 160), dark(), (200, 0, 960), 8, base=True)
    cab = [(-4700, 760), (-4700, 1500), (-4500, 2600), (-3300, 2650), (-3250, 760)]
    hull(k, cab, 2500, paint, 120, 1600)
    k.box((20, 2000, 700), glass((0.12, 0.16, 0.18)), (-4615, 0, 2030), 20, rot=(0, 15, 0))
    for s in (-1, 1):
        k.box((700, 14, 560), glass((0.12, 0.16, 0.18)), (-3850, s * 1212, 2080), 30,
              rot=(s * 7, 0, 0))  # fmt: skip
        k.box((900, 16, 1100), paint, (-3850, s * 1250, 1250), 10)
        k.box((60, 300, 160), plastic((0.6, 0.58, 0.5), 0.2), (-4700, s * 950, 1050), 10)
        k.box((90, 60, 420), dark(), (-4440, s * 1210, 2150), 10)
    k.box((200, 2500, 300), dark(), (-4760, 0, 700), 20, base=True)
    for x in (-3600, -2000, 1900, 3500):
        for s in (-1, 1):
            with k.at((x, s * 1020, 664), rot=(0, 0, 0 if s < 0 else 180)):
                wheel(k, 640, 480, lugs=26, nuts=8, hub=paint)
            k.box((1500, 420, 40), paint, (x, s * 1040, 1340), 10)
        k.cyl(110, 1700, dark(), (x, -850, 640), axis="Y")
    for x in (-2820, 4550):
        for s in (-1, 1):
            k.box((260, 420, 300), paint, (x, s * 900, 880), 8, base=True)
            k.cyl(130, 620, paint, (x, s * 1080, 660))
            k.cyl(80, 640, polished(), (x, s * 1080, 40))
            k.cyl(260, 50, cast((0.2,) * 3), (x, s * 1080, 0))
    for s in (-1, 1):
        k.box((1500, 520, 600), paint, (-500, s * 900, 720), 12, base=True)
        for i in range(3):
            k.box((440, 8, 520), paint, (-1000 + i * 480, s * 1164, 1020), 6)
            k.box((20, 20, 120), polished(), (-840 + i * 480, s * 1172, 1020), 3)


def build(k):
    """Truck with its nose to the left, arm raised a little about the hinge at the rear."""
    paint, arm = painted((0.12, 0.15, 0.08), 0.55), painted((0.14, 0.17, 0.09), 0.5)
    _truck(k, paint)
    with k.at((4500, 0, 1400), rot=(0, 14, 0)):
        for y in (-380, 380):
            k.box((7400, 150, 260), arm, (-3700, y, 100), 10)
        for i in range(8):
            k.box((110, 700, 160), arm, (-300 - i * 960, 0, 100), 6)
        for x in (-900, -2700, -4500, -6600):
            k.box((240, 900, 260), arm, (x, 0, 300), 10)
            with k.at((x - 110, 0, 860), X), k.at(rot=(0, 0, -90)):
                outline = [(520, 0), (560, 0), (560, 220), (520, 220)]
                k.lathe(outline, arm, closed=True, arc=180)
                k.lathe([(500, 20), (520, 20), (520, 200), (500, 200)], rubber(), closed=True,
                        arc=180)  # fmt: skip
        k.box((60, 1500, 1500), cast((0.12, 0.11, 0.10)), (160, 0, 620), 10)
        for y in (-500, 500):
            k.box((300, 120, 240), arm, (20, y, 200), 8)
        k.cyl(90, 1300, polished(), (0, -650, 60), axis="Y")
        k.anchor("cradle", (-4600, -545, 640))
        k.anchor("blast-plate", (60, -740, 900))
        with k.at((-2600, -560, 300)):
            k.box((160, 160, 1900), arm, (0, 0, 0), 8, base=True)
            k.box((140, 620, 140), arm, (0, 250, 1800), 8)
            k.cyl(90, 140, polished(), (0, 560, 1800), axis="Y")
            for dx in (-50, 50):
                k.sweep([(dx, -90, 0), (dx, -110, 900), (dx, -90, 1750), (dx, 300, 1960),
                         (dx, 560, 1860)], 30, rubber())  # fmt: skip
            k.anchor("umbilical", (0, -140, 1400))
    for y in (-620, 620):
        with k.at((-400, y, 1150), rot=(0, -28, 0)), k.at((0, 0, 0)):
            k.cyl(130, 1100, arm)
            k.tube(142, 100, 60, turned(STEEL), (0, 0, 1060))
            k.cyl(82, 1150, polished(), (0, 0, 700))
    k.box((300, 1500, 120), arm, (-400, 0, 1120), 6)
    drawing = labels.plate(["CRADLE DWG 77-4100", "LOAD 14 000 kg", "AXLES 4 x 9 t"], 500, 220)
    nameplate(k, drawing, 500, 220, (3000, -560, 1010))
    k.box((24, 1100, 150), plastic((0.5, 0.03, 0.02)), (4910, 0, 1000), 4)
    k.image(labels.line("LIFT POINT", 400, 70, (60, 66, 44), (230, 230, 220)), 400, 70,
            (-520, -1168, 820), rot=FRONT)  # fmt: skip
    k.anchor("erector", (-560, -750, 1600))
    k.anchor("jacks", (-2820, -1210, 400))
    scale(k)
