"""Boat compasses: plastic fluxgate puck with one forward mark and an oil-filled card compass."""

from kit import labels
from kit.core import FRONT, View, circle, rounded
from kit.materials import plastic, polished, rubber
from kit.nav import arrow, rose
from kit.papers import retail
from kit.parts import bolt
from kit.props import scale
from kit.sockets import lead

VIEWS = {"hero": View(-24, 28), "closeup": View(-14, 40, at="boat-puck", radius=52)}


def build(k):
    """Lay the puck with its lead, stand the bowl compass behind, carton on the right."""
    white, black = plastic((0.62, 0.63, 0.64), 0.4), plastic((0.035, 0.036, 0.04), 0.4)
    ears = [circle(3, 20, x, 0) for x in (-44, 44)]
    k.plate([[(x * 1.3, y) for x, y in circle(40, 64)], *ears], 6, black, (0, 0, 3), bevel=1)
    k.lathe([(0, 0), (38, 0), (38, 22), (33, 29), (0, 31)], black, (0, 0, 5), smooth=30)
    for x in (-44, 44):
        bolt(k, 4, (x, 0, 6), socket=True)
    k.cyl(25, 0.5, white, (0, 0, 35.5))
    lines = ["H-2183  HEADING SENSOR", "NMEA 0183 / NMEA 2000", "9-16 VDC   S/N 88124"]
    k.image(labels.plate(lines, 38, 18), 38, 18, (0, -9, 36))
    arrow(k, 18, (-9, 10, 36), None, plastic((0.5, 0.03, 0.02)))
    k.text("FWD", 4, plastic((0.5, 0.03, 0.02)), (0, 17, 36), depth=0.1)
    k.anchor("boat-puck", (13, 10, 36.6))
    k.anchor("nmea", (-8, -9, 37))
    lead(k, [(-36, 10, 12), (-80, 20, 9), (-96, -30, 9), (-60, -64, 9), (0, -66, 9)], 3,
         stop="plain", size=6)  # fmt: skip
    with k.at((-20, 118, 0)):
        k.plate([rounded(150, 120, 26)], 14, black, (0, 0, 7), bevel=3)
        k.lathe([(0, 0), (56, 0), (62, 18), (58, 46), (0, 46)], black, (0, 0, 12), smooth=50)
        k.tube(60, 50, 6, polished((0.6, 0.45, 0.2)), (0, 0, 55))
        k.cyl(49, 3, white, (0, 0, 55.5))
        k.cyl(50, 8, plastic((0.02, 0.02, 0.022)), (0, 0, 56))
        k.image(rose(), 68, 68, (0, 0, 64), t=0.4)
        k.tube(62, 47, 9, plastic((0.04, 0.042, 0.046), 0.4), (0, 0, 58))
        k.box((3, 10, 2), plastic((0.6, 0.1, 0.02)), (0, -45, 66), 0.3)
        k.cyl(3, 6, polished((0.6, 0.45, 0.2)), (0, 0, 64))
        k.anchor("compass-card", (4, -20, 65))
        k.text("HALVORIN", 6, white, (0, -60.4, 24), FRONT, 0.2)
    with k.at((160, 60, 0), rot=(0, 0, -12)):
        retail(k, 130, 70, 100, (0, 0, 0), "BOAT COMPASS", ["NMEA 2000 heading sensor",
               "for autopilots"], (20, 70, 120))  # fmt: skip
    k.cyl(5, 3, rubber(), (60, 40, 0))
    scale(k)
