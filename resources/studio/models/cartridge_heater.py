"""Cartridge heaters: slim ground rods with two wires at one end, volts and watts stamped."""

from kit.core import View
from kit.labels import line
from kit.materials import plastic, polished
from kit.props import scale
from kit.stuffs import ceramic

VIEWS = {"hero": View(-24, 36), "closeup": View(-10, 40, at="watts", radius=26)}


def _heater(k, r, length, words):
    """Rod along X lying on the table, leads on its right."""
    metal = polished((0.56, 0.55, 0.53), 0.2)
    with k.at((0, 0, r), rot=(0, 90, 0)):
        k.cyl(r, length, metal, (0, 0, -length / 2), edge=0.6)
        k.cyl(r * 0.9, 5, ceramic((0.62, 0.6, 0.54)), (0, 0, length / 2), seg=40)
        stamp = line(words, 36, 7, (168, 166, 160), (35, 35, 38)).rotate(90, expand=True)
        k.wrap(stamp, r + 0.12, 36, 420 / (r + 0.12), (0, 0, length * 0.2), 205)
    for y in (-1, 1):
        x = length / 2 + 4
        path = [
            (x, y * r * 0.4, r),
            (x + 30, y * r * 0.6, r),
            (x + 54, y * r * 1.4 - 14, 2),
            (x + 60, y * r * 1.2 - 44, 2),
            (x + 30, y * r - 58, 2),
        ]
        k.sweep(path, 1.7, plastic((0.66, 0.62, 0.52), 0.6))
        k.sweep([path[-1], (x + 20, y * r - 59, 2)], 0.7, polished())


def build(k):
    """Three heaters in a row."""
    for i, (r, length) in enumerate(((6.2, 130), (5, 110), (4, 90))):
        with k.at((-20 - i * 4, 26 - i * 26, 0), rot=(0, 0, 4 - i * 3)):
            _heater(k, r, length, "230 V 500 W")
            if i == 0:
                k.anchor("watts", (length * 0.2, -2.6, r * 1.93))
                k.anchor("leads", (length / 2 + 34, -2, r + 1))
    scale(k)
