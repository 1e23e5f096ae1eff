"""Large vibration test system: barrel on trunnions, threaded head, slip table, amplifiers."""

from kit.core import View, polar
from kit.materials import DARK, MID_GREY, brushed, painted, plastic, polished, rubber, turned
from kit.parts import bolt
from kit.props import scale
from kit.works import badge, gauge

VIEWS = {"hero": View(-22, 20), "closeup": View(-18, 34, at="armature-head", radius=430)}


def _slip(k, paint):
    with k.at((1650, -150, 0)):
        k.box((1300, 1200, 700), plastic((0.05, 0.05, 0.055), 0.18), (0, 0, 60), 10, base=True)
        k.box((1360, 1260, 80), paint, (0, 0, 0), 6, base=True)
        k.box((900, 900, 50), brushed((0.6, 0.6, 0.61)), (0, 0, 764), 4, base=True)
        for i in range(7):
            for j in range(7):
                k.cyl(12, 2, plastic((0.02,) * 3), (-360 + 120 * i, -360 + 120 * j, 813), seg=16)
        k.box((220, 420, 60), brushed((0.5,) * 3), (-560, 0, 770), 4, base=True)


def build(k):
    """Shaker left, slip table beside it, three amplifier cabinets behind at the right."""
    paint, metal = painted((0.05, 0.17, 0.38), 0.4), turned((0.6,) * 3, 0.2)
    k.box((1700, 1200, 160), paint, (0, 0, 0), 14, base=True)
    for x in (-680, 680):
        k.plate(
            [[(-420, 0), (420, 0), (230, 800), (-230, 800)]],
            150,
            paint,
            (x, 0, 150),
            rot=(90, 0, 90),
            bevel=8,
        )
        k.cyl(170, 60, turned(), (x + (60 if x > 0 else -120), 0, 760), axis="X")
        for a, b, _ in polar(8, 130):
            bolt(
                k, 28, (x + (120 if x > 0 else -120), a, 760 + b), rot=(0, 90 if x > 0 else -90, 0)
            )
    with k.at((0, 0, 260)):
        k.lathe([(0, 0), (520, 0), (570, 50), (570, 900), (520, 950), (0, 950)], paint)
        for z in (130, 820):
            k.torus(570, 18, painted(MID_GREY), (0, 0, z))
        k.cyl(430, 30, metal, (0, 0, 945))
        k.torus(350, 26, rubber(), (0, 0, 975))
        k.cyl(310, 70, brushed((0.66, 0.66, 0.67)), (0, 0, 965))
        for r, n in ((60, 4), (130, 8), (200, 8), (270, 16)):
            for x, y, _ in polar(n, r):
                k.cyl(13, 2, plastic((0.02,) * 3), (x, y, 1034), seg=20)
                k.tube(19, 13, 2.5, polished((0.4,) * 3), (x, y, 1034), seg=24)
    _slip(k, paint)
    for i in range(3):
        with k.at((1100 + 680 * i, 1300, 0)):
            k.box((640, 800, 2000), painted((0.36, 0.38, 0.40), 0.4), (0, 0, 0), 10, base=True)
            for j in range(6):
                k.box((560, 16, 230), painted(DARK), (0, -404, 330 + 260 * j), 4)
                for x in (-220, 220):
                    k.box((20, 40, 150), polished(), (x, -420, 330 + 260 * j), 4)
            gauge(k, 60, (0, -402, 1900))
    k.sweep([(560, 200, 500), (900, 500, 90), (1000, 800, 90), (1050, 900, 300)], 50, rubber())
    k.sweep(
        [(0, 560, 600), (0, 900, 300), (-300, 1200, 260), (-700, 1300, 260)],
        120,
        plastic((0.16, 0.17, 0.18)),
    )
    k.cyl(330, 420, painted((0.36, 0.38, 0.40)), (-1000, 1400, 0))
    badge(
        k,
        "RUETTELWERK V-80",
        ["SINE 80 kN  RANDOM 70 kN rms", "5-2500 Hz  100 g", "S/N 0208"],
        240,
        (0, -602, 82),
    )
    k.anchor("trunnion-body", (-150, -575, 800))
    k.anchor("armature-head", (-60, -130, 1298))
    k.anchor("slip-table", (1550, -500, 816))
    k.anchor("amplifier-cabinets", (1780, 880, 1400))
    scale(k)
