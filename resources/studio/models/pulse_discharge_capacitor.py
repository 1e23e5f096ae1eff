"""Pulse discharge capacitor: heavy sealed can, one wide coaxial bushing, shorting wire, plate."""

from kit.core import FRONT, View
from kit.electro import plate_on
from kit.materials import BRASS, COPPER, LIGHT_GREY, painted, plastic, polished
from kit.parts import bolt, warning
from kit.props import scale
from kit.stuffs import ceramic

VIEWS = {"hero": View(-24, 24), "closeup": View(-14, 14, at="plate", radius=70)}


def build(k):
    """Can 200 by 130 by 240; flat strip-terminal block in front."""
    grey = painted(LIGHT_GREY, 0.4)
    k.box((200, 130, 240), grey, (0, 40, 0), 6, base=True)
    for z in (6, 228):
        k.box((206, 136, 6), grey, (0, 40, z), 1, base=True)
    for x in (-104, 104):
        k.box((10, 60, 30), grey, (x, 40, 190), 2, base=True)
    k.cyl(52, 10, polished(), (0, 40, 238))
    for i in range(5):
        k.lathe(
            [(30, 0), (44 - i * 1.6, 3), (44 - i * 1.6, 9), (30, 13)],
            ceramic(),
            (0, 40, 248 + i * 13),
            closed=True,
        )
    k.cyl(30, 66, ceramic(), (0, 40, 248))
    k.cyl(24, 14, polished(BRASS), (0, 40, 312))
    bolt(k, 16, (0, 40, 326), mat=polished(BRASS))
    k.anchor("bushings", (-14, 0, 286))
    k.sweep([(0, 40, 330), (50, 20, 345), (84, 0, 290), (84, -10, 242)], 2, polished(COPPER, 0.25))
    bolt(k, 8, (84, -10, 240))
    k.anchor("case", (70, 8, 322))
    plate_on(
        k,
        ["PULSE CAPACITOR", "0.5 uF   40 kVDC   400 J", "20 nH   10 000 shots", "S/N 0117"],
        120,
        74,
        (-14, -25.2, 130),
    )
    k.anchor("plate", (-14, -26.6, 130))
    warning(k, 40, (70, -25.2, 200))
    with k.at((20, -110, 0), rot=(0, 0, 6)):
        k.box((130, 60, 26), plastic((0.05, 0.05, 0.055), 0.3), (0, 0, 0), 3, base=True)
        for z in (8, 16):
            k.box((50, 50, 1.2), polished(COPPER, 0.22), (-84 + (z - 8), 0, z), 0.1)
        k.box((48, 54, 3), plastic((0.55, 0.35, 0.08), 0.3), (-80, 0, 12), 0.2)
        plate_on(k, ["0.2 uF  3 kV", "5 nH"], 60, 24, (10, 0, 26), (0, 0, 0))
    k.text("40 kV", 12, plastic((0.4, 0.03, 0.02)), (-70, -25.2, 210), FRONT)
    scale(k)
