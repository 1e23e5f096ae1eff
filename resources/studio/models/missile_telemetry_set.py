"""Missile telemetry: milled blocks without controls, command receiver, tracking dish behind."""

from kit import labels, papers
from kit.core import View, circle, polar, rounded
from kit.materials import ALUMINIUM, GOLD, NICKEL, brushed, painted, polished
from kit.optics import dish
from kit.props import scale
from kit.sockets import dsub, mil_round, sma

VIEWS = {"hero": View(-26, 14), "closeup": View(-16, 34, at="milled-block", radius=100)}
TX = [
    "S-BAND TELEMETRY TX",
    "2200-2400 MHz  5 W",
    "IRIG 106  SOQPSK",
    "28 VDC  P/N 4170-1  S/N 022",
]
FTS = ["COMMAND DESTRUCT RX", "FTS  421 MHz  IRIG", "28 VDC   S/N 009"]


def _block(k, w, d, h, lines, gold):
    """Milled block with four mounting ears, a coaxial socket and a small plug."""
    metal = polished(GOLD, 0.3) if gold else brushed(NICKEL, "X", 0.28)
    k.box((w, d, h), metal, (0, 0, 4), 1, base=True)
    corners = [(x * (w / 2 + 4), y * d * 0.36) for x in (-1, 1) for y in (-1, 1)]
    holes = [circle(2.4, 20, x, y) for x, y in corners]
    k.plate([rounded(w + 20, d, 4), *holes], 5, metal, (0, 0, 2.8), bevel=0.3)
    k.plate([rounded(w - 6, d - 6, 3)], 1.4, metal, (0, 0, h + 4.6), bevel=0.3)
    for x, y, _ in polar(8, 1.0, 22.5):
        k.cyl(1.8, 1.2, polished(), (x * (w / 2 - 6), y * (d / 2 - 6), h + 5.2), seg=16)
    k.image(labels.plate(lines, w * 0.7, d * 0.6), w * 0.7, d * 0.6, (0, 0, h + 5.4))
    sma(k, (-w * 0.26, -d / 2, h * 0.55 + 4))
    if gold:
        mil_round(k, 8, (w * 0.2, -d / 2, h * 0.5 + 4), pins=8, square=False)
    else:
        dsub(k, 9, (w * 0.14, -d / 2, h * 0.5 + 4))


def build(k):
    """Dish on its pedestal behind; blocks, enlarged by nearness, on a bench in front."""
    white = painted((0.62, 0.63, 0.62), 0.42)
    with k.at((0, 900, 0)):
        k.cyl(260, 40, white)
        k.lathe([(190, 40), (150, 500), (150, 820), (0, 820)], white)
        for x in (-1, 1):
            k.box((70, 180, 420), white, (x * 205, 0, 780), 12, base=True)
            k.cyl(80, 50, painted((0.3, 0.31, 0.33)), (x * 240 - 25, 0, 1130), rot=(0, 90, 0))
        k.box((480, 160, 90), white, (0, 0, 740), 12, base=True)
        k.box((340, 150, 150), painted((0.3, 0.31, 0.33)), (0, 20, 1130), 10)
        with k.at((0, -70, 1130), rot=(68, 0, 0)):
            dish(k, 700, (0, 0, 0), (0, 0, 0), feed=True, struts=4)
            for x, y, _ in polar(4, 42, 45):
                k.cyl(24, 90, painted((0.2, 0.2, 0.21)), (x, y, 470), seg=32)
            k.anchor("tracking-dish", (0, 30, 560))
        k.box((90, 12, 130), painted((0.3, 0.31, 0.33)), (0, -160, 420), 2)
    with k.at((-40, -80, 0)):
        k.box((680, 360, 26), brushed(ALUMINIUM, "X"), (0, 0, 474), 3, base=True)
        for x in (-300, 300):
            for y in (-140, 140):
                k.box((40, 40, 474), painted((0.3, 0.31, 0.33)), (x, y, 0), 2, base=True)
        with k.at((-190, -60, 500), rot=(0, 0, -6)):
            _block(k, 90, 66, 24, TX, gold=False)
            k.anchor("milled-block", (-22, -34, 20))
            k.anchor("irig-label", (0, 2, 30))
        with k.at((-40, -60, 500), rot=(0, 0, -6)):
            _block(k, 84, 70, 34, FTS, gold=True)
            k.anchor("termination-word", (0, 0, 41))
        papers.sheet(k, "TEST SHEET", ["TX 4170-1  S/N 022", "2250.5 MHz  5.2 W  PCM/FM",
                     "FTS command receiver"], 150, 200, (130, -30, 500), -6)  # fmt: skip
    scale(k)
