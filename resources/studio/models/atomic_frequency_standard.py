"""Rubidium frequency standard: rack unit with a row of outputs, small module on its base plate."""

from kit import labels, screens
from kit.casing import display, keys, led, legend, rack, vents
from kit.core import FRONT, View
from kit.materials import ALUMINIUM, NICKEL, brushed, polished
from kit.parts import bolt, sticker
from kit.props import scale
from kit.sockets import bnc, dsub, sma

VIEWS = {"hero": View(-22, 26), "closeup": View(-10, 30, at="atom-word", radius=60)}


def build(k):
    """Rack unit behind, module in front of it."""
    y = rack(k, 2, 340, (0, 120, 0), (0.55, 0.56, 0.57)) + 120
    legend(k, "RUBIDIUM FREQUENCY STANDARD  RB-10", 7, (-50, y, 76), FRONT, (0.05, 0.06, 0.1))
    display(
        k,
        screens.digits("10 000 000.0000 Hz", 110, 22, (110, 255, 140), (8, 20, 10)),
        110,
        22,
        (-130, y, 50),
    )
    keys(k, 4, 1, 20, 12, (15, 9, 3), (-130, y, 20))
    for i, name in enumerate(("10 MHz", "10 MHz", "10 MHz", "5 MHz", "1 PPS", "1 PPS")):
        bnc(k, (-30 + i * 36, y, 40))
        legend(k, name, 4, (-30 + i * 36, y, 58), FRONT, (0.05, 0.06, 0.1))
    for x in (-52, -30):
        led(k, (0.1, 0.9, 0.2), (x, y, 18))
    legend(k, "LOCK   10 MHz", 3.4, (-14, y, 24), FRONT, (0.05, 0.06, 0.1))
    k.anchor("ten-mhz-outputs", (42, y - 12, 40))
    vents(k, 14, 4, 60, 9, (0, 180, 88), (0, 0, 0))
    with k.at((-60, -160, 0), rot=(0, 0, 10)):
        k.box((102, 90, 6), brushed(ALUMINIUM, "X", 0.3), (0, 0, 0), 0.8, base=True)
        for u in (-46, 46):
            for v in (-40, 40):
                bolt(k, 4, (u, v, 6), socket=True)
        k.box((76, 77, 36), polished(NICKEL, 0.22), (0, 0, 6), 2, base=True)
        k.box((77, 78, 1), brushed(), (0, 0, 36), 0.2, base=True)
        dsub(k, 9, (-12, -38.6, 20))
        sma(k, (24, -38.6, 20))
        drawing = labels.plate(
            ["Rubidium Oscillator", "RB-CUBE 10 MHz  1 PPS", "S/N 20 1187"],
            62,
            40,
            "RUBIDIUM",
            (20, 60, 110),
            (240, 240, 236),
        )
        k.image(drawing, 62, 40, (0, 4, 42))
        k.anchor("atom-word", (0, 10, 42.6))
        k.anchor("base-plate", (-44, -30, 7))
    sticker(k, "Rb", 20, 16, (226, y - 0.2, 70))
    scale(k)
