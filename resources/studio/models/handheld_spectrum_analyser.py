"""Handheld spectrum analyser: thick tablet with rubber corners, screen, keys, N socket, battery."""

from kit.casing import corners, display, keys, knob, legend, push
from kit.core import FRONT, View, rounded
from kit.materials import plastic, rubber
from kit.props import scale
from kit.screens import spectrum
from kit.sockets import lead, n_type, usb

VIEWS = {"hero": View(-22, 26), "closeup": View(-12, 26, at="low-range", radius=60)}


def build(k):
    """Tablet 300 by 200 leaning back on a stand, sockets on its top edge."""
    with k.at((0, 0, 27), rot=(70, 0, 0)):
        body = plastic((0.16, 0.17, 0.19), 0.45)
        k.plate([rounded(300, 200, 14)], 58, body, (0, 100, -30), bevel=6)
        with k.at((0, 100, -62), rot=(0, 0, 0)), k.at((0, 0, 0)):
            corners(k, 306, 206, 64, 46, rubber((0.5, 0.2, 0.02)))
        display(
            k,
            spectrum(170, 112, "CENTER 900 MHz  SPAN 20 MHz", peaks=(0.4, 0.6)),
            170,
            112,
            (-44, 116, 0),
            (0, 0, 0),
            6,
        )
        legend(k, "SITESCAN 3000", 6, (-70, 186, 0.3), (0, 0, 0))
        legend(k, "9 kHz - 3 GHz", 7, (80, 186, 0.3), (0, 0, 0), (0.85, 0.6, 0.1))
        k.anchor("low-range", (80, 186, 0.5))
        keys(
            k,
            3,
            4,
            22,
            16,
            (17, 11, 4),
            (86, 86, 0),
            (0, 0, 0),
            rubber((0.3, 0.31, 0.32)),
            "123456789.0-",
        )
        knob(k, 15, (86, 150, 0), (0, 0, 0))
        for i in range(5):
            push(k, 20, 10, (-112 + i * 34, 34, 0), (0, 0, 0), (0.3, 0.31, 0.32))
        n_type(k, (-70, 200, -30), (-90, 0, 0), 0.9, square=False)
        usb(k, (40, 200, -30), (-90, 0, 0))
        k.anchor("battery-case", (134, 14, 3))
    k.box((120, 6, 110), plastic((0.05,) * 3), (0, 96, 0), 2, base=True, rot=(-30, 0, 0))
    lead(
        k,
        [(-190, -30, 10), (-210, 30, 10), (-170, 110, 20), (-70, 106, 222)],
        3,
        start="coax",
        size=6,
    )
    legend(k, "BATTERY", 5, (134, -2, 12), FRONT)
    scale(k)
