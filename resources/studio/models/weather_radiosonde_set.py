"""Weather sonde: white foam box with a silvery sensor boom, its small desk receiver."""

from kit import labels, sockets
from kit.casing import case, display, led, tag
from kit.core import FRONT, View
from kit.materials import LIGHT_GREY, painted, plastic, polished, rubber
from kit.props import scale
from kit.screens import lcd

VIEWS = {"hero": View(-22, 20), "closeup": View(-14, 18, at="finder-note", radius=75)}
NOTE = ["WEATHER INSTRUMENT - HARMLESS", "Wetterinstrument, ungefährlich",
        "Instrument météo, sans danger", "403.5 MHz   S/N T2230417"]  # fmt: skip


def build(k):
    """Sonde on the left with its boom bent up, wire antenna on the table, receiver on the right."""
    foam, silver = plastic((0.68, 0.69, 0.69), 0.85), polished((0.75, 0.76, 0.78), 0.2)
    with k.at((-90, 0, 0)):
        k.box((104, 68, 150), foam, (0, 0, 0), 9, base=True)
        k.box((105, 69, 1.4), plastic((0.4, 0.41, 0.41), 0.9), (0, 0, 104), 0.2)
        k.box((46, 2, 30), plastic((0.58, 0.59, 0.6), 0.6), (14, -34, 124), 1)
        led(k, (0.1, 0.9, 0.2), (26, -35, 124), r=2)
        k.cyl(5, 2, rubber((0.05,) * 3), (4, -34, 124), rot=FRONT)
        k.image(labels.plate(NOTE, 92, 66, "SONDE WS-41", (30, 90, 150), (240, 240, 236)), 92, 66,
                (0, -34, 58), rot=FRONT, t=0.4)  # fmt: skip
        with k.at((-40, 0, 140), rot=(0, -24, 0)):
            k.box((9, 1.2, 190), silver, (0, 0, 0), 0.3, base=True)
            k.box((3, 0.6, 60), silver, (-5, 0, 165), 0.1, base=True)
            k.box((4, 2.6, 9), plastic((0.03,) * 3, 0.3), (0, -0.6, 176), 0.4, base=True)
            k.cyl(1.4, 26, silver, (4.5, 0, 185), seg=12)
        wire = [(44, 10, 4), (70, -30, 1.4), (40, -95, 1.4), (-30, -105, 1.4), (-60, -88, 1.4)]
        k.sweep(wire, 0.9, rubber((0.5, 0.5, 0.5)))
        k.sweep([(0, 0, 150), (3, 0, 176), (30, 10, 190), (46, 8, 152), (52, 26, 60), (60, 40, 1)],
                0.8, plastic((0.6, 0.58, 0.5)))  # fmt: skip
        k.anchor("sensor-boom", (-100, -3, 276))
        k.anchor("foam-shell", (-40, -34, 112))
        k.anchor("finder-note", (0, -35, 58))
    with k.at((105, 20, 0)):
        case(k, 220, 170, 76, painted(LIGHT_GREY, 0.45), foot=6)
        k.box((212, 2, 68), plastic((0.09, 0.1, 0.12)), (0, -85.5, 44), 1)
        screen = lcd(["403.50 MHz", "T -12.4 C  RH 61%", "P 512.3 hPa"], 88, 36)
        display(k, screen, 88, 36, (-44, -87, 44))
        sockets.n_type(k, (40, -86.5, 44), s=0.9)
        sockets.usb(k, (76, -86.5, 54))
        led(k, (0.1, 0.9, 0.2), (94, -86.5, 54), r=2)
        tag(k, ["SONDE RECEIVER SR-4", "400-406 MHz  12 V"], 62, 13, (66, -86.6, 22))
    scale(k)
