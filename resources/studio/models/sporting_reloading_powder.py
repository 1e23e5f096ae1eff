"""Sporting reloading powder: retail bottles and a tin with brand, leaflet with loading tables."""

from kit import labels
from kit.core import View
from kit.materials import RED, painted, plastic
from kit.papers import sheet
from kit.props import scale

VIEWS = {"hero": View(-26, 18), "closeup": View(-18, 14, at="retail-bottle", radius=80)}


def _bottle(k, x, color, cap, head, brand, lines):
    mat = plastic(color, 0.35)
    with k.at((x, 0, 0)):
        k.lathe(
            [(0, 0), (50, 0), (54, 5), (54, 150), (48, 172), (28, 186), (28, 192), (0, 192)], mat
        )
        k.cyl(32, 26, plastic(cap, 0.4), (0, 0, 190))
        for i in range(24):
            k.box((1.6, 65, 22), plastic(cap, 0.4), (0, 0, 203), 0.4, rot=(0, 0, i * 7.5))
        k.wrap(
            labels.plate(lines, 130, 116, brand, head, (246, 244, 236)), 54.4, 116, 130, (0, 0, 80)
        )


def build(k):
    """Stand three retail packs in a row, the table leaflet before them."""
    _bottle(
        k,
        -120,
        (0.62, 0.62, 0.6),
        RED,
        (170, 25, 20),
        "NORDKRUT",
        ["N-140", "Smokeless rifle powder", "500 g   UN 0509", "1.4C"],
    )
    _bottle(
        k,
        0,
        (0.05, 0.05, 0.055),
        (0.05, 0.05, 0.055),
        (30, 60, 130),
        "HOLT 4831",
        ["Reloading powder", "Net 1 lb", "UN 3178  4.1"],
    )
    with k.at((120, 0, 0)):
        k.box((96, 66, 170), painted((0.45, 0.03, 0.02), 0.3), (0, 0, 0), 8, base=True)
        k.cyl(18, 16, plastic((0.05,) * 3), (0, 0, 169))
        k.image(
            labels.plate(
                ["Shotgun powder", "1 kg  UN 0161"],
                80,
                110,
                "ROTFUCHS",
                (60, 10, 8),
                (240, 220, 180),
            ),
            80,
            110,
            (0, -33.2, 90),
            (90, 0, 0),
            0.4,
        )
    rows = [
        ".308 WIN  11.0 g   2.72 g   820 m/s",
        ".30-06    11.7 g   3.05 g   850 m/s",
        ".223 REM   3.6 g   1.60 g   950 m/s",
    ]
    sheet(k, "LOADING TABLES", rows, 190, 120, (10, -150, 0), -5, (170, 25, 20))
    k.anchor("retail-bottle", (-120, -55, 110))
    k.anchor("loading-table", (10, -140, 1))
    scale(k)
