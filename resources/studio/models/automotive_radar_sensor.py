"""Car radar: flat sealed black box with three ears and one moulded plug, approval label."""

from kit import labels
from kit.core import FRONT, View, circle, rounded
from kit.many import blocks, grid
from kit.materials import GOLD, brushed, plastic, polished, turned
from kit.props import scale

VIEWS = {"hero": View(-26, 30), "closeup": View(-12, 40, at="approval-list", radius=45)}
MARKS = [
    "P/N 4K7 112 903  12 V  76-77 GHz",
    "CE  FCC ID: ZQ7-MRR4  IC: 9917X-MRR4",
    "R 003-NF0417  TA-2019/417  KCC-CRM",
    "ANATEL 04417-19  OMAN TRA/TA-R/6117",
    "ICASA  NCC  MIC  ACMA  TRC  SUBTEL",
]


def _sensor(k):
    black, base = plastic((0.035, 0.036, 0.04), 0.4), brushed((0.45, 0.45, 0.45), "X", 0.4, 1)
    for x, y in ((-52, 22), (52, 22), (0, -46)):
        k.plate([circle(9, 32, x, y)], 7, black, (0, 0, 9), bevel=0.8)
        k.box((abs(x) * 0.4 + 12, 12 + (y < 0) * 14, 7), black, (x * 0.8, y * 0.85, 9), 1)
        k.cyl(3, 22, turned(), (x, y, 0), seg=24)
        k.prism(6, 5, 3, polished(), (x, y, 12.4))
    k.plate([rounded(96, 80, 10)], 14, base, (0, 0, 9), bevel=1.5)
    k.plate([rounded(94, 78, 12)], 12, black, (0, 0, 20), bevel=3)
    k.box((34, 30, 14), black, (24, -46, 9), 2)
    k.plate([rounded(30, 12, 3), rounded(26, 9, 2)], 12, black, (24, -64, 9), rot=FRONT)
    blocks(k, grid(6, 1, 3.4, 0, 24, 0, 0), (0.8, 2, 8), polished(GOLD), (0, -60, 9), FRONT)
    k.box((10, 16, 4), black, (24, -58, 18), 1)


def build(k):
    """One sensor face up, one on its back with the label."""
    _sensor(k)
    k.text("RADAR", 7, plastic((0.12, 0.12, 0.125)), (0, 0, 26.1), depth=0.2)
    k.anchor("car-plug", (24, -69, 12))
    k.anchor("ears", (-52, 16, 14))
    with k.at((150, 26, 0), rot=(0, 0, -12)):
        with k.at((0, 0, 29), rot=(0, 180, 0)):
            _sensor(k)
        k.image(labels.plate(MARKS, 76, 46), 76, 46, (-4, 8, 28.3))
        k.anchor("approval-list", (-6, 8, 29))
    scale(k)
