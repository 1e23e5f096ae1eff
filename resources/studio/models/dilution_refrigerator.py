"""Dilution refrigerator: gold plates under a frame, cold head on top, gas cabinet, compressor."""

from kit.casing import legend
from kit.core import FRONT, View
from kit.electro import cold_head, compressor, gold_tower, rack_tower
from kit.materials import ALUMINIUM, WHITE, brushed, painted, polished
from kit.parts import sticker
from kit.plant import gauge
from kit.props import scale

VIEWS = {"hero": View(-22, 12), "closeup": View(-14, 10, at="gold-plates", radius=420)}


def build(k):
    """Frame 1000 wide and 2100 high, can stood beside it, cabinet right, compressor left."""
    frame = brushed(ALUMINIUM, "Z", 0.34)
    for x in (-480, 480):
        for y in (-380, 380):
            k.box((80, 80, 2050), frame, (x, y, 0), 4, base=True)
    for y in (-380, 380):
        k.box((1040, 80, 80), frame, (0, y, 2050), 4, base=True)
    k.box((1040, 840, 24), brushed(), (0, 0, 2130), 2, base=True)
    k.cyl(280, 40, brushed((0.6, 0.6, 0.6), "X"), (0, 0, 2100))
    gold_tower(k, 2100, ((1920, 260), (1690, 230), (1500, 200), (1330, 175), (1160, 150)), 14)
    k.cyl(70, 150, polished((0.72, 0.33, 0.18), 0.2), (0, 0, 1010))
    k.anchor("gold-plates", (-60, -250, 1928))
    cold_head(k, 90, (-120, -60, 2154), motor=False)
    k.cyl(50, 120, polished(), (180, 0, 2154))
    k.anchor("cold-head", (-150, -110, 2330))
    k.tube(290, 280, 1150, painted(WHITE, 0.35), (-900, 120, 0))
    k.tube(310, 280, 26, painted(WHITE, 0.35), (-900, 120, 1130))
    legend(k, "LDX 400", 60, (0, -421, 2090), FRONT, (0.05, 0.15, 0.4))
    spots = rack_tower(k, (1050, 100, 0), (6, 6, 8, 6, 6), (0.5, 0.51, 0.53))
    for i in range(4):
        gauge(k, 40, (900 + i * 100, -226, spots[3][2] - 10), (0, 0, 0))
    for i in range(6):
        k.cyl(
            16,
            30,
            painted((0.1, 0.3, 0.6)),
            (870 + i * 70, -226, spots[2][2] + 50),
            rot=FRONT,
            seg=32,
        )
    k.anchor("gas-cabinet", (1000, -228, spots[2][2]))
    sticker(k, "10 mK   400 uW AT 100 mK", 380, 50, (1050, -227, spots[4][2] + 60))
    compressor(k, 500, 500, 640, (-150, -900, 0))
    for x in (-1, 1):
        path = [
            (-150 + x * 60, -1190, 104),
            (150 + x * 50, -1250, 110),
            (560 + x * 40, -700, 150),
            (640, -500 + x * 40, 1200),
            (300, -420 + x * 40, 2350),
            (-120 + x * 40, -150, 2222),
        ]
        k.sweep(path, 18, brushed((0.6, 0.6, 0.6)))
    k.anchor("helium-hoses", (120, -1258, 74))
    scale(k)
