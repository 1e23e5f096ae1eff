"""Supersonic wind tunnel: thick flanged line with round windows, throat blocks, vessels behind."""

from kit import labels
from kit.aero import ogive
from kit.core import FRONT, View, X, polar
from kit.materials import COPPER, painted, plastic, polished, rubber, turned
from kit.parts import bolt, flange
from kit.plant import vessel
from kit.props import scale
from kit.surface import slab

VIEWS = {"hero": View(-28, 16), "closeup": View(-16, 12, at="round-windows", radius=560)}


def _joint(k, x, r, mat):
    """Pair of bolted flanges on the line at x."""
    for dx in (-60, 0):
        flange(k, r * 1.4, r * 0.8, 60, 20, r * 1.2, 40, mat, (x + dx, 0, 0), X, bolts=dx == 0)


def build(k):
    """Lay the line along the front, the air vessels upright behind it."""
    blue, grey, steel = (
        painted((0.06, 0.17, 0.34), 0.4),
        painted((0.42, 0.44, 0.45), 0.4),
        turned((0.5, 0.49, 0.48), 0.3),
    )
    with k.at((0, 0, 1300)):
        k.cyl(420, 1500, blue, (-4400, 0, 0), X)
        k.cyl(300, 700, grey, (-2800, 0, 0), X)
        _joint(k, -2860, 400, blue)
        _joint(k, -2060, 300, blue)
        k.box((1900, 640, 760), blue, (-1050, 0, 0), 20)
        k.box((1960, 700, 70), blue, (-1050, 0, 380), 8)
        k.box((1960, 700, 70), blue, (-1050, 0, -380), 8)
        for i in range(9):
            for z in (-330, 330):
                bolt(k, 40, (-1900 + i * 210, -322, z), rot=FRONT)
        for x, r in ((-560, 230),):
            k.tube(r + 90, r, 130, steel, (x, -310, 0), rot=FRONT)
            k.cyl(r, 90, polished((0.07, 0.10, 0.12), 0.04), (x, -310, 0), rot=FRONT)
            for a, b, _ in polar(16, r + 55):
                bolt(k, 28, (x + a, -440, b), rot=FRONT)
        slab(
            k,
            [
                (-1850, -200),
                (-1100, -200),
                (-1100, -150),
                (-1300, -130),
                (-1500, -40),
                (-1650, -60),
                (-1850, -190),
            ],
            20,
            turned((0.66, 0.64, 0.6)),
            -325,
            3,
        )
        slab(
            k,
            [
                (-1850, 200),
                (-1100, 200),
                (-1100, 150),
                (-1300, 130),
                (-1500, 40),
                (-1650, 60),
                (-1850, 190),
            ],
            20,
            turned((0.66, 0.64, 0.6)),
            -325,
            3,
        )
        k.lathe([(200, 0), (280, 300), (420, 1900), (420, 2500), (0, 2500)], grey, (200, 0, 0), X)
        _joint(k, 200, 280, blue)
        _joint(k, 2700, 420, blue)
        k.image(
            labels.plate(
                ["MACH 2.0 - 4.5   TEST SECTION 300 x 300", "PROJECT HT-4"],
                800,
                150,
                "BLOW-DOWN TUNNEL",
                (20, 60, 110),
            ),
            800,
            150,
            (-1300, -324, -290),
            FRONT,
            4,
        )
        k.anchor("round-windows", (-500, -402, 60))
        k.anchor("throat-blocks", (-1480, -338, 90))
        k.cyl(260, 420, painted((0.45, 0.03, 0.02)), (-3700, 0, 400))
        k.cyl(360, 60, steel, (-3700, 0, 820))
    for x in (-4200, -3100, -1700, -400, 900, 2300):
        k.box((260, 900, 60), grey, (x, 0, 0), 6, base=True)
        k.box((160, 500, 880), grey, (x, 0, 40), 8, base=True)
    for i in range(4):
        x = -3600 + i * 1500
        vessel(k, 520, 2600, blue, (x, 1900, 900))
        for a in (-1, 1):
            k.box((160, 160, 1100), grey, (x + a * 380, 1550, 0), 6, base=True)
            k.box((160, 160, 1100), grey, (x + a * 380, 2250, 0), 6, base=True)
    k.pipe([(900, 1900, 640), (-3600, 1900, 640)], 130, grey)
    k.pipe(
        [
            (-3600, 1900, 640),
            (-4700, 1900, 640),
            (-4700, 0, 640),
            (-4700, 0, 1300),
            (-4300, 0, 1300),
        ],
        130,
        grey,
        280,
    )
    k.anchor("vessels", (-2100, 1380, 2500))
    with k.at((-2600, -1500, 0)):
        k.box((1200, 500, 700), grey, (0, 0, 0), 10, base=True)
        k.cyl(30, 900, polished(), (-100, 0, 860), X)
        k.lathe(
            [(r, z) for r, z in ogive(60, 260)] + [(60, 360), (0, 360)],
            turned((0.6, 0.6, 0.6)),
            (-420, 0, 860),
            X,
        )
        k.box((120, 90, 200), steel, (420, 0, 700), 6, base=True)
        k.box((120, 90, 200), steel, (760 - 300, 0, 700), 6, base=True)
        k.anchor("sting", (150, -31, 864))
    with k.at((900, -1500, 0)):
        k.box((1500, 500, 600), grey, (0, 0, 0), 10, base=True)
        for i in range(9):
            k.tube(
                200,
                70,
                80,
                turned(COPPER, 0.25) if i % 2 == 0 else plastic((0.45, 0.27, 0.08)),
                (-480 + i * 96, 0, 860),
                X,
            )
            if i % 2 == 0:
                k.cyl(18, 120, polished((0.6, 0.45, 0.2)), (-440 + i * 96, -60, 1040))
        for s in (-1, 1):
            k.box((140, 340, 340), steel, (s * 620, 0, 690), 8, base=True)
            k.sweep(
                [
                    (s * 620, -170, 900),
                    (s * 700, -420, 700),
                    (s * 760, -520, 200),
                    (s * 900, -560, 50),
                ],
                50,
                rubber((0.05,) * 3),
            )
        k.anchor("arc-heater", (-56, -198, 900))
    scale(k)
