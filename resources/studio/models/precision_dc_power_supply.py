"""Precision DC supply: floor cabinet with meters and heavy copper bars, stability in ppm."""

from kit.casing import cabinet, display, keys, legend, rails, vents
from kit.core import FRONT, View
from kit.electro import plate_on
from kit.materials import COPPER, LIGHT_GREY, brushed, plastic, polished
from kit.parts import bolt, warning
from kit.props import scale
from kit.screens import digits
from kit.sockets import meter, mil_round

VIEWS = {"hero": View(-24, 14), "closeup": View(-14, 14, at="output-plate", radius=170)}


def build(k):
    """Cabinet 600 by 800 by 1700 with modules; bars leave low in front."""
    cabinet(k, 600, 800, 1700, (0, 0, 0), LIGHT_GREY, open_front=True)
    spots = rails(k, [9, 7, 5, 5, 4, 4], 130, 60, (0, -375, 0), (0.3, 0.32, 0.35))
    y = -376
    for s, word in ((-1, "+"), (1, "-")):
        k.box((90, 150, 16), polished(COPPER, 0.22), (s * 110, y - 60, 300), 2)
        k.box(
            (130, 8, 60),
            plastic((0.5, 0.06, 0.05) if s < 0 else (0.05, 0.06, 0.1)),
            (s * 110, y - 2, 300),
            2,
        )
        for dx in (-22, 22):
            bolt(k, 18, (s * 110 + dx, y - 100, 308))
        legend(k, word, 50, (s * 110, y - 1, 400))
    k.anchor("copper-bars", (-110, y - 136, 309))
    for i, words in enumerate(("100.002 V", "500.01 A")):
        display(
            k,
            digits(words, 150, 46, (255, 80, 40)),
            150,
            46,
            (-110 + i * 200, y, spots[2][2] + 20),
            rim=8,
        )
    for x in (-120, 80):
        meter(k, 130, 110, (x, y, spots[3][2]), FRONT, "V" if x < 0 else "A")
    keys(k, 4, 3, 40, 36, (30, 24, 6), (150, y, spots[4][2]), FRONT)
    vents(k, 12, 380, 8, 20, (0, y, spots[1][2]), FRONT, upright=False)
    for x in (-180, -110):
        mil_round(k, 20, (x, y, spots[5][2]), pins=12)
    plate_on(
        k,
        ["OUTPUT  100 V  500 A", "STABILITY 10 ppm / 8 h", "3 x 400 V  62 kVA  S/N 2204"],
        240,
        110,
        (-90, y, spots[4][2] - 20),
    )
    k.anchor("output-plate", (-120, y - 3, spots[4][2] + 14))
    k.anchor("stability-line", (-70, y - 3, spots[4][2] - 24))
    legend(k, "MAGNET POWER SUPPLY", 30, (0, -401, 1678), FRONT, (0.1, 0.12, 0.2))
    warning(k, 90, (200, y, 420))
    for x in (-60, 60):
        k.cyl(18, 60, brushed(), (150 + x * 0.5, y, 190), rot=FRONT, seg=40)
    scale(k)
