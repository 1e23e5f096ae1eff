"""Optical finishing machine: wheel with a fluid ribbon, inflated bonnet, ion-beam chamber."""

from kit.core import FRONT, View
from kit.machinery import cabin, console, furnace, rotary_table
from kit.materials import MID_GREY, brushed, glow, painted, plastic, polished, rubber, turned
from kit.props import scale
from kit.works import badge

VIEWS = {"hero": View(-16, 14), "closeup": View(-14, 10, at="fluid-wheel", radius=420)}


def _tools(k):
    grey, metal = painted(MID_GREY, 0.4), turned()
    k.box((1900, 900, 160), plastic((0.045,) * 3, 0.2), (0, 0, 700), 6, base=True)
    for x in (-420, 420):
        rotary_table(k, 260, 160, (x, -120, 860))
        k.lathe(
            [(0, 40), (140, 55), (220, 90), (220, 0), (0, 0)],
            plastic((0.30, 0.42, 0.46), 0.04),
            (x, -120, 1020),
            smooth=50,
        )
    k.box((1900, 640, 330), grey, (0, 510, 1500), 10, base=True)
    k.box((320, 360, 560), grey, (-420, 120, 1480), 24, base=True)
    k.box((90, 200, 380), grey, (-420, 60, 1160), 10, base=True)
    with k.at((-420, -150, 1260)):
        k.cyl(170, 90, polished((0.5,) * 3, 0.15), (0, 45, 0), rot=FRONT)
        k.torus(168, 14, plastic((0.10, 0.10, 0.11), 0.12), axis="Y")
        k.cyl(50, 130, metal, (0, 70, 0), rot=FRONT)
        k.box((120, 60, 60), polished(), (-190, 0, 60), 8)
        k.sweep([(-230, 0, 70), (-330, 60, 200), (-260, 200, 420)], 22, plastic((0.05, 0.15, 0.3)))
        k.box((100, 60, 60), polished(), (180, 0, 90), 8)
        k.sweep([(220, 0, 100), (320, 60, 240), (240, 200, 420)], 22, plastic((0.05, 0.15, 0.3)))
    k.box((300, 320, 500), grey, (420, 140, 1500), 24, base=True)
    with k.at((420, -60, 1420), rot=(0, 24, 0)):
        k.cyl(80, 240, metal, (0, 0, -120))
        k.cyl(96, 40, grey, (0, 0, 80))
        k.sphere(100, rubber((0.28, 0.05, 0.03)), (0, 0, -170), 0.85)
        k.cyl(88, 16, metal, (0, 0, -126))


def build(k):
    """Cabin with wheel and bonnet, vacuum chamber with the ion gun at the right, console left."""
    white = painted((0.46, 0.49, 0.51), 0.38)
    cabin(k, 2500, 1700, 2300, (0, 0, 0), white, (0.74, 0.52, 0.57))
    k.box((2100, 1300, 370), brushed((0.4,) * 3), (0, 0, 330), base=True)
    _tools(k)
    k.lamp((0, -500, 2050), 900, 8, target=(0, 0.2, -1))
    k.text("Q-FORM 400", 90, plastic((0.03, 0.05, 0.07)), (-700, -852, 2130), FRONT, 2)
    furnace(
        k, 620, 1100, (2250, -500, 1150), brushed((0.6, 0.6, 0.6), "Z"), 115, brushed((0.4,) * 3)
    )
    with k.at((2250, -250, 760)):
        k.box((560, 260, 60), brushed(), (0, 100, 0), 4, base=True)
        k.cyl(90, 180, polished(), (0, 100, 60))
        k.cyl(110, 30, polished((0.72, 0.5, 0.3)), (0, 100, 230))
        k.cyl(70, 6, glow((0.35, 0.45, 1.0), 2.5), (0, 100, 258))
        for x in (-110, 110):
            k.sweep(
                [(x, 60, 60), (x * 1.4, 0, 120), (x * 0.7, 80, 200)], 10, plastic((0.5, 0.3, 0.02))
            )
    k.cyl(260, 40, plastic((0.35, 0.45, 0.5), 0.04), (2250, -100, 1440))
    k.cyl(24, 300, polished(), (2250, -100, 1470))
    k.lamp((2250, -700, 1500), 250, 4, target=(0, 1, -0.5))
    console(
        k,
        700,
        420,
        1700,
        (-1900, -700, 0),
        "ERROR MAP",
        [("PV", "38 nm", True), ("DWELL", "computed", False), ("INTERFEROM.", "import", False)],
    )
    badge(k, "PRELUNA Q-FORM", ["WORKPIECE Ø400 mm", "S/N 019  2021"], 320, (900, -852, 560))
    k.anchor("fluid-wheel", (-420, -205, 1330))
    k.anchor("bonnet", (355, -140, 1260))
    k.anchor("ion-source", (2250, -260, 900))
    k.anchor("metrology", (-1900, -920, 1290))
    scale(k)
