"""Passive radar: two rings of equal antennas on a telescopic mast above a van with receivers."""

from kit import labels
from kit.casing import legend
from kit.core import FRONT, View, circle, polar, rounded
from kit.materials import ALUMINIUM, brushed, painted, plastic, polished, rubber
from kit.optics import dark
from kit.props import scale

VIEWS = {"hero": View(-30, 10), "closeup": View(-24, 4, at="ring-array", radius=1700)}
SIDE = [
    (-2600, 500),
    (2700, 500),
    (2800, 900),
    (2500, 1350),
    (1900, 1500),
    (1350, 2350),
    (1150, 2450),
    (-2550, 2450),
    (-2650, 2350),
]


def _van(k):
    """Panel van, cab to the right, side door open on the receiver racks."""
    sand, black = painted((0.33, 0.31, 0.25), 0.45), rubber((0.04,) * 3)
    k.plate([SIDE], 2000, sand, (0, 0, 0), rot=FRONT, bevel=40)
    window = [(1400, 1560), (1860, 1560), (1420, 2200), (1400, 2200)]
    for y in (-1005, 1005):
        k.plate([window], 16, plastic((0.03, 0.04, 0.05), 0.1), (0, y, 0), rot=FRONT, bevel=4)
    k.box((5300, 2020, 120), black, (0, 0, 560), 20)
    for x in (-1650, 1850):
        for y in (-1, 1):
            k.cyl(400, 240, black, (x, y * 930 + 120, 400), rot=FRONT)
            k.cyl(230, 250, polished((0.4, 0.4, 0.4), 0.3), (x, y * 930 + 125, 400), rot=FRONT)
    k.plate(
        [rounded(1500, 1650, 60)], 10, plastic((0.025,) * 3, 0.7), (-900, -1040, 1500), rot=FRONT
    )
    for i in range(2):
        x = -1240 + i * 660
        k.box((580, 60, 1480), painted((0.1, 0.105, 0.11)), (x, -1060, 1500), 6)
        for j in range(7):
            k.box((480, 20, 150), painted((0.25, 0.26, 0.28)), (x, -1092, 900 + j * 190), 4)
            legend(k, "RX" if j < 5 else "PROCESSOR", 44, (x, -1103, 900 + j * 190))
    k.plate([rounded(1500, 1650, 60)], 50, sand, (-2400, -1110, 1500), rot=FRONT, bevel=10)
    k.anchor("no-transmitter", (-900, -1104, 1500))
    k.box((900, 10, 260), painted((0.33, 0.31, 0.25)), (600, -1005, 1200), 3)
    k.image(
        labels.plate(["SILENTWATCH PR-8", "FM  DAB  DVB-T", "S/N 003"], 560, 220),
        560,
        220,
        (600, -1040, 1200),
        rot=FRONT,
    )


def build(k):
    """Van with legs out, mast sections rising through its roof, the rings on top."""
    _van(k)
    metal, white = brushed(ALUMINIUM, "Z"), painted((0.6, 0.61, 0.6), 0.42)
    for x in (-2300, 1100):
        for y in (-1, 1):
            k.box((90, 420, 90), dark(), (x, y * 1130, 480), 8)
            k.cyl(40, 470, metal, (x, y * 1300, 20))
            k.cyl(150, 30, dark(), (x, y * 1300, 0))
    z = 2400
    for i, r in enumerate((190, 160, 130, 100)):
        k.cyl(r, 1750, metal, (-1600, 0, z))
        k.tube(r * 1.15, r * 0.6, 90, dark(), (-1600, 0, z + 1660))
        z += 1660
        if not i:
            k.anchor("mast-van", (-1720, -150, z - 500))
    for j, (reach, length, spread) in enumerate(((1500, 1150, 50), (1000, 620, 40))):
        high = z + 500 + j * 1350
        k.cyl(80, 1500, metal, (-1600, 0, high - 900))
        k.plate([circle(240, 64)], 60, dark(), (-1600, 0, high), bevel=8)
        for x, y, _ in polar(8, reach, 22.5):
            k.sweep([(-1600, 0, high), (-1600 + x, y, high)], 32, metal, bezier=False)
            k.cyl(spread, length, white, (-1600 + x, y, high - length / 2), edge=30, seg=40)
            k.cyl(spread * 1.35, 120, dark(), (-1600 + x, y, high - 60), seg=40)
        if j:
            k.sphere(120, white, (-1600, 0, high + 640))
    k.anchor("ring-array", (-1600 + 560, -1390, z + 640))
    scale(k)
