"""Microwave signal generator: wide flat box, GHz range on the front, one fine threaded output."""

from kit.casing import TOP, legend
from kit.core import FRONT, View
from kit.electro import code_on, meter_front
from kit.materials import polished
from kit.props import scale
from kit.screens import rows
from kit.sockets import bnc, lead, ring, sma

VIEWS = {"hero": View(-22, 20), "closeup": View(-10, 14, at="rf-output", radius=70)}


def build(k):
    """Box 430 by 180 by 500, a fine cable in front."""
    picture = rows(
        200,
        100,
        "FREQ  67.000 000 GHz",
        [("Level", "+10.00 dBm"), ("Phase noise", "UNY"), ("I/Q", "2 GHz")],
    )
    y = meter_front(
        k, 430, 500, 180, "SIGNAL GENERATOR EX8257", "250 kHz - 67 GHz", picture, (0.5, 0.52, 0.55)
    )
    k.anchor("ghz-range", (112, y - 1, 162))
    k.box((50, 6, 40), polished((0.55, 0.55, 0.55), 0.3), (170, y - 2, 40), 1.5)
    ring(k, 9, 1, (170, y - 5, 38), FRONT, (0.4, 0.05, 0.05))
    sma(k, (170, y - 5, 38), FRONT, 1.1, gold=False)
    legend(k, "RF OUT 1.85 mm", 4.5, (170, y - 5, 53), FRONT, (0.05, 0.05, 0.05))
    k.anchor("rf-output", (170, y - 16, 39))
    for i, word in enumerate(("I", "Q", "MOD", "LF")):
        bnc(k, (20 + i * 32, y, 32))
        legend(k, word, 5, (20 + i * 32, y, 47))
    code_on(k, ["OPT UNX UNY 532 567", "S/N US48170311"], 90, 36, (-120, y + 60, 180), TOP)
    k.anchor("option-label", (-120, y + 60, 181))
    lead(
        k,
        [(60, y - 120, 6), (140, y - 150, 8), (220, y - 110, 10), (300, y - 60, 6)],
        2.2,
        polished((0.2, 0.35, 0.5), 0.35),
        start="coax",
        stop="coax",
        size=4,
    )
    scale(k)
