"""Isostatic press: thick wire-wound vessel in a massive yoke, pressure tubes, lifted furnace."""

from kit.core import FRONT, View, polar, rounded
from kit.materials import BLACK, DARK, MID_GREY, YELLOW, brushed, painted, plastic, polished, turned
from kit.parts import sticker, warning
from kit.props import scale
from kit.works import badge, frame, gauge

VIEWS = {"hero": View(-20, 14), "closeup": View(-14, 16, at="thick-vessel", radius=620)}


def _yoke(k, paint, wire):
    outer, inner = rounded(1900, 3600, 900, 24), rounded(1150, 2700, 560, 24)
    k.plate([outer, inner], 900, paint, (0, 0, 1880), rot=FRONT, bevel=16)
    mid = [rounded(1980, 3680, 940, 24), rounded(1880, 3580, 890, 24)]
    k.plate(mid, 620, wire, (0, 0, 1880), rot=FRONT, bevel=2)
    k.box((1500, 1100, 90), painted(DARK), (0, 0, 0), base=True)


def _vessel(k, paint, wire):
    metal = turned((0.5,) * 3, 0.2)
    k.cyl(480, 260, metal, (0, 0, 590))
    k.cyl(530, 1500, wire, (0, 0, 850))
    for z in (850, 2300):
        k.cyl(560, 70, paint, (0, 0, z))
    k.tube(500, 250, 160, metal, (0, 0, 2360))
    k.cyl(245, 260, polished(), (0, 0, 2400))
    k.cyl(330, 470, metal, (0, 0, 2655))


def _furnace(k):
    with k.at((2000, -200, 0)):
        frame(k, 900, 900, 620, 70, painted(MID_GREY), (0, 0, 0))
        k.box((880, 880, 20), painted(MID_GREY), (0, 0, 600), base=True)
        k.cyl(340, 80, turned(), (0, 0, 615))
        for x, y, _ in polar(16, 225):
            k.cyl(14, 800, plastic((0.05,) * 3, 0.4), (x, y, 690), seg=20)
        k.cyl(130, 60, plastic((0.06,) * 3), (0, 0, 690))
        for x, y, _ in polar(3, 120):
            k.cyl(6, 700, polished((0.6, 0.5, 0.3)), (x, y, 740), seg=12)
        k.tube(235, 218, 50, plastic((0.06,) * 3), (0, 0, 1490))
        k.tube(330, 290, 900, brushed((0.55, 0.54, 0.52), "Z"), (0, 0, 2050))
        k.cyl(325, 40, brushed(), (0, 0, 2930))
        for x, y, _ in polar(3, 300, 30):
            k.cyl(24, 1400, painted(YELLOW), (x, y, 680))
        k.torus(60, 14, polished(), (0, 0, 3010), axis="X")


def build(k):
    """Yoke and vessel in the middle, furnace insert at the right, compressor cabinet left."""
    paint, wire = painted((0.05, 0.16, 0.34), 0.4), brushed((0.42, 0.40, 0.37), "X", 0.3, 6)
    _yoke(k, paint, wire)
    _vessel(k, painted(MID_GREY, 0.4), wire)
    _furnace(k)
    with k.at((-2000, 0, 0)):
        k.box((1100, 900, 1500), painted(MID_GREY, 0.4), (0, 0, 0), 15, base=True)
        for x in (-330, 0, 330):
            gauge(k, 90, (x, -452, 1300))
            k.cyl(50, 60, plastic(BLACK), (x, -450, 1080), rot=FRONT)
        warning(k, 220, (-320, -452, 750))
        sticker(k, "2 000 bar", 420, 110, (150, -452, 740), paper=(230, 190, 20))
        badge(
            k,
            "ISODRUK HIP-200",
            ["200 MPa  2 000 °C", "WORK ZONE Ø400x1200", "S/N 018 2019"],
            420,
            (0, -452, 420),
        )
    for i in range(3):
        k.pipe(
            [
                (-1450, -200 + 60 * i, 1000 + 160 * i),
                (-1150, -200 + 60 * i, 1000 + 160 * i),
                (-1150, -520 - 30 * i, 700),
                (-260 + 60 * i, -520 - 30 * i, 700),
                (-260 + 60 * i, -380, 700),
            ],
            11,
            polished(),
            40,
        )
        k.prism(6, 26, 60, polished((0.6, 0.5, 0.3)), (-260 + 60 * i, -395, 700), rot=FRONT)
    k.anchor("yoke-frame", (-560, -452, 3300))
    k.anchor("thick-vessel", (-60, -530, 1700))
    k.anchor("thin-hp-tubes", (-700, -555, 705))
    k.anchor("furnace-insert", (1960, -440, 1200))
    scale(k)
