"""Crypto test bench: XY stage with a thin coil probe over an open chip, fixture of card slots."""

from kit import labels, screens
from kit.boards import board, qfp
from kit.casing import bench, display
from kit.core import FRONT, View, X, Y, rounded
from kit.materials import COPPER, brushed, painted, plastic, polished
from kit.optics import dark, optical_table
from kit.papers import sheet
from kit.props import scale
from kit.sockets import bnc, lead, sma

VIEWS = {"hero": View(-26, 22), "closeup": View(-18, 26, at="probe-stage", radius=75)}


def build(k):
    """Breadboard with the stage on the left, oscilloscope behind, key fixture on the right."""
    optical_table(k, 520, 420, 40, (-120, 0, 0), t=40)
    metal = brushed((0.6, 0.6, 0.6), "X", 0.3, 2)
    with k.at((-140, 20, 40)):
        k.box((260, 60, 30), dark(), (0, 120, 0), 2, base=True)
        k.box((90, 80, 24), metal, (-20, 120, 30), 2, base=True)
        k.box((60, 50, 190), dark(), (-20, 130, 54), 2, base=True)
        k.box((60, 150, 26), metal, (-20, 60, 210), 2, base=True)
        k.box((44, 40, 100), dark(), (-20, 0, 150), 2, base=True)
        for x in (-150, 130):
            k.cyl(13, 20, polished(), (x, 120, 15), axis=X)
        k.cyl(9, 60, metal, (-20, -26, 100))
        k.cyl(2.4, 52, polished((0.6, 0.45, 0.2)), (-20, -26, 50))
        k.torus(3.4, 0.9, polished(COPPER), (-20, -26, 48), axis=Y)
        sma(k, (-20, -26, 160), (0, 0, 0))
        k.anchor("probe-stage", (-19, -29, 56))
        board(k, 130, 90, (-20, -40, 24), seed=4)
        for x in (-74, 34):
            for y in (-76, -4):
                k.cyl(4, 24, polished(), (x, y, 0), seg=20)
        with k.at((-20, -30, 25.6)):
            qfp(k, 26, 20)
            k.box((13, 13, 0.5), polished((0.30, 0.36, 0.42), 0.1), (0, 0, 3.4), 0)
    with k.at((-140, 330, 0)):
        y = bench(k, 380, 200, 220)
        display(
            k,
            screens.scope(210, 150, "EM TRACE  AES ROUND 1", kind="burst"),
            210,
            150,
            (-60, y, 118),
        )
        for i in range(3):
            bnc(k, (80 + i * 40, y, 50))
    lead(
        k,
        [(-160, -6, 212), (-220, -60, 300), (-300, 120, 260), (-60, 190, 90), (-60, 210, 52)],
        3,
        start="coax",
        stop="coax",
        size=5,
    )
    with k.at((310, 40, 0), rot=(0, 0, -8)):
        k.box((260, 200, 76), painted((0.5, 0.51, 0.51), 0.42), (0, 0, 0), 4, base=True)
        for i in range(10):
            x, yy = -90 + i % 5 * 45, 50 - i // 5 * 80
            k.plate([rounded(34, 60, 3)], 4, dark(), (x, yy, 78))
            k.box((24, 6, 1), plastic((0.012,) * 3), (x, yy, 80.4), 0.2)
            if i not in (3, 8):
                k.box(
                    (20, 1.2, 34),
                    plastic((0.62, 0.63, 0.64) if i % 2 else (0.05, 0.2, 0.4), 0.35),
                    (x, yy, 80),
                    0.2,
                    base=True,
                )
        k.image(
            labels.line("KEY LOADER  10 SLOTS  S/N 0417", 190, 18),
            190,
            18,
            (0, -100.3, 44),
            rot=FRONT,
        )
        k.anchor("key-slots", (-46, 50, 112))
    lines = [
        "SCA / DPA / EMFI evaluation",
        "FIPS 140-3 non-invasive",
        "Common Criteria laboratory",
        "Probe LF-U 5, stage XYZ",
    ]
    sheet(k, "SIDE CHANNEL BENCH", lines, 180, 150, (240, -240, 0), 8, (60, 30, 90))
    k.anchor("evaluation-words", (236, -230, 1))
    scale(k)
