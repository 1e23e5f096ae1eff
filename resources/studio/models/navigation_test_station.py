"""Test station for navigation units: instrument cabinet, granite pier with a named fixture."""

from kit import labels, screens
from kit.casing import cabinet, display, keys, rails
from kit.core import FRONT, View, circle, rounded
from kit.materials import ALUMINIUM, anodised, brushed, painted, plastic, polished
from kit.optics import mirror
from kit.papers import retail
from kit.parts import bolt
from kit.props import scale
from kit.sockets import bnc, lead, mil_round

VIEWS = {"hero": View(-24, 16), "closeup": View(-18, 26, at="unit-fixture", radius=260)}


def build(k):
    """Open cabinet on the left, granite pier on the right, cables between them."""
    y = cabinet(k, 600, 700, 1750, (-620, 100, 0), open_front=True)
    fronts = rails(k, (3, 7, 4, 4, 3, 6, 4), 180, loc=(-620, 100 + y, 0))
    x, y, _ = fronts[0]
    with k.at((x, y, 0)):
        pairs = [
            ("UNIT", "LN-100G  S/N 2071"),
            ("GYRO X", "+0.0021 deg/h"),
            ("ACC Z", "+11 µg"),
            ("HEADING", "0.014 deg"),
            ("STEP", "14 / 32"),
        ]
        display(k, screens.rows(400, 240, "NAV CALIBRATION", pairs), 400, 240, (0, 0, fronts[1][2]))
        keys(k, 14, 4, 27, 26, (20, 18, 6), (0, 0, fronts[0][2]))
        for i, place in enumerate(fronts[2:4]):
            for j in range(5):
                mil_round(k, 18, (-160 + j * 80, 0, place[2] + 10), pins=18, cap=(i + j) % 3 == 1)
        for j in range(6):
            bnc(k, (-150 + j * 60, 0, fronts[4][2]))
        wave = screens.scope(220, 150, "GYRO PICKOFF")
        display(k, wave, 220, 150, (-90, 0, fronts[5][2]))
        drawing = labels.plate(
            ["TEST SET TS-4417", "FOR LN-100 / H-764", "S/N 0012"],
            150,
            90,
            "NAVIGATION TEST STATION",
        )
        k.image(drawing, 150, 90, (120, 0, fronts[5][2]), rot=FRONT)
        z2, z3 = fronts[2][2] + 10, fronts[3][2] + 10
    with k.at((240, 60, 0)):
        granite = plastic((0.12, 0.12, 0.125), 0.22)
        k.box((520, 520, 60), painted((0.2, 0.21, 0.22)), (0, 0, 0), base=True)
        k.box((460, 460, 640), granite, (0, 0, 60), 8, base=True)
        k.box((560, 520, 110), granite, (0, 0, 700), 6, base=True)
        k.anchor("granite-pier", (-120, -232, 480))
        gold, plate = anodised((0.44, 0.35, 0.14), 0.36), brushed(ALUMINIUM, "X", 0.3, 2)
        holes = [circle(6, 20, a, b) for a in (-170, 170) for b in (-150, 150)]
        k.plate([rounded(400, 350, 10), *holes], 24, plate, (0, -20, 822), bevel=1.5)
        for a in (-110, 110):
            k.box((20, 240, 50), plate, (a, -20, 834), 2, base=True)
        k.box((190, 250, 150), gold, (0, -20, 836), 4, base=True)
        for a in (-90, 90):
            for b in (-130, 90):
                bolt(k, 7, (a, b, 986), socket=True)
        k.image(
            labels.line("FIXTURE  LN-100G", 190, 34, (196, 196, 192)),
            190,
            34,
            (0, -195.2, 822),
            rot=FRONT,
        )
        for a in (-50, 40):
            mil_round(k, 20, (a, -145, 920), pins=20, cap=False)
        k.anchor("unit-fixture", (0, -196, 834))
        k.box((60, 60, 60), polished(), (200, 110, 810), 2, base=True)
        mirror(k, 22, 5, (200, 80, 842), FRONT)
    lead(
        k,
        [
            (-460, -275, z2),
            (-420, -420, z2 - 160),
            (-60, -380, 700),
            (140, -300, 880),
            (190, -92, 920),
        ],
        11,
        start="mil",
        stop="mil",
        size=16,
    )
    lead(
        k,
        [
            (-620, -275, z3),
            (-560, -460, z3 - 220),
            (60, -430, 640),
            (240, -330, 830),
            (280, -92, 920),
        ],
        11,
        start="mil",
        stop="mil",
        size=16,
    )
    k.anchor("round-plug-cables", (-60, -385, 705))
    with k.at((400, -60, 810)):
        retail(
            k,
            100,
            40,
            130,
            (0, 0, 0),
            "NavCal 7",
            ["Calibration software", "LN-100 series"],
            (120, 30, 30),
        )
        k.anchor("calibration-software", (0, -21, 80))
    scale(k)
