"""Hobby autopilot: palm-sized cube with USB, pin rows and a forward arrow; GPS puck."""

from kit import labels
from kit.casing import led, legend
from kit.core import FRONT, View, rounded
from kit.many import blocks, grid, studs
from kit.materials import GOLD, plastic, polished
from kit.nav import arrow
from kit.papers import retail
from kit.props import scale
from kit.sockets import lead, usb_c

VIEWS = {"hero": View(-28, 30), "closeup": View(-16, 40, at="forward-arrow", radius=44)}


def build(k):
    """Lay the autopilot down, GPS puck on its lead, retail carton behind."""
    black, white = plastic((0.035, 0.036, 0.04), 0.42), plastic((0.64, 0.64, 0.62), 0.4)
    k.plate([rounded(50, 88, 4)], 13, black, (0, 0, 6.5), bevel=1.5)
    k.plate([rounded(40, 40, 4)], 16, plastic((0.62, 0.16, 0.01), 0.4), (0, 6, 21), bevel=1.5)
    k.plate([rounded(34, 34, 3)], 1, black, (0, 6, 29.2), bevel=0.3)
    arrow(k, 18, (-9, 8, 29.6), (0, 0, 90), white)
    k.text("PX-6", 5, white, (4, 10, 29.6), depth=0.1)
    k.text("FWD", 3, white, (6, 2, 29.6), depth=0.1)
    k.anchor("forward-arrow", (-9, 20, 30))
    for i in range(3):
        blocks(k, grid(8, 1, 5, 0), (3.4, 2.4, 0.8), black, (0, -38 + i * 2.54, 13))
    studs(k, grid(14, 3, 2.54, 2.54, 0, -35.5, 13), 0.34, 7, polished(GOLD))
    for y, names in ((31, ("GPS1", "TELEM1", "I2C")), (38, ("GPS2", "TELEM2", "CAN"))):
        for x, word in zip((-16, 0, 16), names, strict=True):
            k.box((11, 5, 5), white, (x, y, 12.5), 0.4, base=True)
            k.box((8.5, 3, 0.4), black, (x, y, 17.4), 0.1)
            legend(k, word, 1.6, (x, y - 3.2, 13.1), (0, 0, 0))
    for x in (-22, 22):
        for y in (-22, 24):
            k.box((4, 10, 6), white, (x, y, 13), 0.4, base=True)
    usb_c(k, (-25, -10, 7), (90, 0, -90))
    legend(k, "USB", 2.4, (-25.1, 0, 7), (90, 0, -90))
    led(k, (0.1, 0.9, 0.2), (20, -24, 13), (0, 0, 0), 1.2)
    k.anchor("usb-and-pins", (-6, -36, 19))
    with k.at((-78, 10, 0)):
        k.cyl(27, 13, black, edge=3)
        k.cyl(22, 0.6, plastic((0.1, 0.1, 0.11)), (0, 0, 12.8))
        arrow(k, 22, (0, -11, 13.4), (0, 0, 90), white, "")
        k.text("GPS M10", 3.4, white, (0, 13, 13.4), depth=0.1)
    lead(k, [(-54, 0, 6), (-44, -20, 4), (-40, 30, 4), (-30, 44, 8), (-16, 42, 15)], 1.5)
    with k.at((84, 58, 0), rot=(0, 0, -14)):
        retail(k, 120, 60, 100, (0, 0, 0), "AUTOPILOT 6C", ["ArduPilot / PX4 ready",
               "with M10 GPS puck, buzzer, cables"], (190, 80, 20))  # fmt: skip
        k.image(labels.line("CE  FCC", 26, 8), 26, 8, (44, -30.4, 44), rot=FRONT, t=0.3)
        k.anchor("retail-box", (20, -31, 76))
    scale(k)
