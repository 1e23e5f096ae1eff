"""Ordinary DC supply: desktop box with two displays, knobs, red and black sockets."""

from kit.casing import bench, display, knob, led, legend, push
from kit.core import FRONT, View
from kit.materials import BLACK, LIGHT_GREY, RED, plastic
from kit.props import scale
from kit.screens import digits
from kit.sockets import banana, lead, mains_lead

VIEWS = {"hero": View(-24, 22), "closeup": View(-12, 20, at="low-volts", radius=60)}


def build(k):
    """Box 260 wide, 160 high, two leads in front."""
    y = bench(k, 260, 300, 160, body=LIGHT_GREY, face=(0.1, 0.105, 0.11), handle="top")
    for x, words, unit, tone in (
        (-60, "12.00", "V", (255, 60, 40)),
        (60, "1.50", "A", (90, 255, 120)),
    ):
        display(k, digits(words, 80, 34, tone), 80, 34, (x, y, 118), rim=5)
        legend(k, unit, 10, (x + 54, y, 118))
        for dx in (-20, 20):
            knob(k, 12, (x + dx, y, 72))
        legend(k, "COARSE   FINE", 4, (x, y, 92))
    legend(k, "POWERBENCH 305   0-30 V  0-5 A", 6, (0, y, 148), FRONT, (0.85, 0.86, 0.88))
    k.anchor("low-volts", (30, y - 1, 148))
    for x, color in ((0, RED), (34, (0.03, 0.2, 0.06)), (68, BLACK)):
        banana(k, color, (x, y, 34))
    k.anchor("red-black-sockets", (0, y - 16, 36))
    push(k, 22, 16, (-98, y, 34), color=(0.5, 0.05, 0.03))
    for i in range(2):
        led(k, (0.1, 0.9, 0.2), (-60 + i * 18, y, 34))
    for x, color in ((0, RED), (68, BLACK)):
        path = [(x, y - 18, 34), (x, y - 50, 20), (x - 60, y - 90, 7), (x - 130, y - 80, 7)]
        lead(k, path, 2.6, plastic(color, 0.4), start="plain", size=5)
    mains_lead(k, [(230, -60, 12), (260, -30, 8), (230, 60, 8), (120, 150, 40)])
    scale(k)
