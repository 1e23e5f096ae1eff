"""Bench oscilloscope: light box with a screen, knobs and four BNC inputs, a probe before it."""

from kit import screens
from kit.casing import bench, dial, display, keys, knob, legend, push
from kit.core import FRONT, View
from kit.many import blocks, grid
from kit.materials import BLACK, LIGHT_GREY, MID_GREY, plastic, polished
from kit.papers import sheet
from kit.props import scale
from kit.sockets import bnc, lead, usb

VIEWS = {"hero": View(-22, 20), "closeup": View(-8, 14, at="mhz-mark", radius=70)}
DARK = (0.05, 0.06, 0.08)


def build(k):
    """Scope 320 wide, 150 high; probe lead in front."""
    y = bench(k, 320, 130, 165, body=LIGHT_GREY, face=(0.55, 0.56, 0.56))
    display(k, screens.scope(150, 96, "CH1 1.00 V  CH2 5.00 V  500 us"), 150, 96, (-70, y, 95))
    legend(k, "SCOPELINE DS1104", 5, (-100, y, 153), FRONT, DARK)
    legend(k, "100 MHz   1 GSa/s", 6, (-20, y, 153), FRONT, DARK)
    k.anchor("mhz-mark", (-20, y - 1, 153))
    keys(k, 1, 5, 1, 15, (11, 8, 3), (16, y, 95))
    for x in (42, 74, 106, 138):
        knob(k, 7, (x, y, 72), mat=plastic(MID_GREY, 0.4))
        push(k, 12, 7, (x, y, 92), color=(0.65, 0.5, 0.05) if x == 42 else (0.1, 0.4, 0.6))
    for x in (52, 90, 128):
        knob(k, 9, (x, y, 122), mat=plastic(MID_GREY, 0.4))
        dial(k, 9, (x, y, 122), ink=DARK, n=7)
    for i, x in enumerate((42, 74, 106, 138)):
        bnc(k, (x, y, 34))
        legend(k, f"CH{i + 1}", 4, (x, y, 49), FRONT, DARK)
    k.anchor("bnc-inputs", (74, y - 12, 34))
    usb(k, (-120, y, 28))
    push(k, 18, 10, (-140, y, 28), color=(0.1, 0.4, 0.15))
    blocks(k, grid(2, 1, 9, 0), (4, 8, 5), polished(), (-20, y, 26), FRONT)
    path = [
        (42, y - 20, 34),
        (44, y - 60, 16),
        (10, y - 100, 4),
        (-70, y - 80, 4),
        (-110, y - 100, 6),
    ]
    lead(k, path, 2.4, start="coax", size=5)
    k.cyl(5.5, 60, plastic(BLACK, 0.4), (-110, y - 100, 6), rot=(0, -90, -10), seg=24)
    k.cyl(2, 30, polished(), (-160, y - 91, 6), rot=(0, -90, -10), seg=16)
    sheet(k, "QUICK GUIDE", ["Probe x10", "Autoset"], 70, 100, (200, -100, 0), -12)
    scale(k)
