"""Function generator: light bench box with a small screen, wave keys and two BNC outputs."""

from kit.casing import bench, display, keys, knob, legend, push
from kit.core import FRONT, View
from kit.materials import LIGHT_GREY, plastic
from kit.props import scale
from kit.screens import scope
from kit.sockets import bnc, lead, usb

VIEWS = {"hero": View(-22, 22), "closeup": View(-10, 18, at="mhz-mark", radius=60)}


def build(k):
    """Box 260 wide, 107 high, one lead in front."""
    y = bench(k, 260, 280, 107, body=LIGHT_GREY, face=(0.55, 0.56, 0.56), handle="top")
    ink = (0.05, 0.06, 0.1)
    display(k, scope(86, 54, "CH1 SINE 1.000 kHz 10 Vpp"), 86, 54, (-74, y, 56))
    legend(k, "WAVELINE FG-1160", 5, (-80, y, 97), FRONT, ink)
    legend(k, "60 MHz  125 MSa/s", 5.5, (50, y, 97), FRONT, ink)
    k.anchor("mhz-mark", (50, y - 1, 97))
    words = ["SIN", "SQR", "RMP", "PLS", "1", "2", "3", "4", "5", "6", "7", "8"]
    keys(k, 4, 3, 17, 13, (14, 9, 3), (14, y, 66), FRONT, plastic((0.68, 0.69, 0.7)), words)
    knob(k, 15, (86, y, 68), mat=plastic((0.2, 0.21, 0.23)))
    for x, word in ((-8, "CH1"), (30, "CH2"), (84, "SYNC")):
        bnc(k, (x, y, 28))
        legend(k, word, 4.5, (x, y, 42), FRONT, ink)
    k.anchor("bnc-outputs", (30, y - 12, 28))
    usb(k, (-60, y, 20))
    push(k, 14, 9, (-108, y, 20), color=(0.1, 0.5, 0.2))
    lead(
        k,
        [(-8, y - 18, 28), (-10, y - 60, 14), (-70, y - 90, 6), (-140, y - 70, 6)],
        2.4,
        start="coax",
        size=5,
    )
    scale(k)
