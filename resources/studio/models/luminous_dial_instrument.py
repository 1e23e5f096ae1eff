"""Old luminous dials: aircraft altimeter, pocket compass and clock with yellow-brown numerals."""

import math

from kit import labels
from kit.core import FRONT, View
from kit.materials import BRASS, painted, plastic, polished
from kit.props import scale

VIEWS = {"hero": View(-16, 22), "closeup": View(-6, 14, at="yellow-numerals", radius=42)}
AGED = (0.62, 0.45, 0.14)


def _face(r, n, title):
    """Draw a black dial with aged numerals and ticks."""
    image = labels.Image.new("RGB", (1000, 1000), (14, 14, 15))
    draw = labels.ImageDraw.Draw(image)
    for i in range(n * 5):
        a = 2 * math.pi * i / (n * 5)
        s = 0.80 if i % 5 else 0.74
        ends = [(500 + 460 * q * math.sin(a), 500 - 460 * q * math.cos(a)) for q in (s, 0.92)]
        draw.line(ends, fill=(238, 196, 96), width=4 if i % 5 else 12)
    for i in range(n):
        a = 2 * math.pi * i / n
        place = (500 + 460 * 0.58 * math.sin(a), 500 - 460 * 0.58 * math.cos(a))
        draw.text(place, str(i), font=labels.font(96), fill=(238, 196, 96), anchor="mm")
    draw.text(
        (500, 640), title, font=labels.fitted(title, 46, 300), fill=(190, 190, 184), anchor="mm"
    )
    del r
    return image


def _dial(k, r, n, title):
    """Lay a dial disc with two hands and glass on z = 0."""
    k.image(_face(r, n, title), 1.4 * r, 1.4 * r, (0, 0, -0.2), t=0.4)
    ring = [(r * 0.7, -1), (r * 0.7, 0.6), (r, 0.6), (r, -1)]
    k.lathe(ring, painted((0.03, 0.03, 0.032), 0.5))
    for angle, length in ((40, 0.6), (-75, 0.4)):
        with k.at((0, 0, 1.2), rot=(0, 0, angle)):
            k.box((r * 0.06, r * length, 0.6), plastic(AGED, 0.6), (0, r * length / 2, 0), 0.1)
    k.cyl(r * 0.06, 2, polished(BRASS), (0, 0, 0.8))


def build(k):
    """Stand the altimeter, lean the clock, lay the compass with its lid open."""
    with k.at((-60, 40, 44.2), rot=FRONT):
        k.box((82, 82, 6), painted((0.035, 0.035, 0.037), 0.5), (0, 0, -1), 2)
        k.cyl(38, 86, painted((0.04, 0.04, 0.042), 0.5), (0, 0, -90))
        k.tube(40, 37, 8, painted((0.03, 0.03, 0.032), 0.4), (0, 0, 1))
        with k.at((0, 0, 3)):
            _dial(k, 37, 10, "ALTITUDE  1000 FT")
        for x in (-35, 35):
            for y in (-35, 35):
                k.cyl(3, 2, polished((0.4, 0.36, 0.25)), (x, y, 2))
        k.cyl(6, 12, painted((0.03, 0.03, 0.03)), (-30, -38, 2))
        k.image(labels.line("REF 6A/685  1943", 40, 6, (60, 58, 52)), 40, 5, (0, -37.5, 2.2), t=0.3)
        k.anchor("yellow-numerals", (2, 20, 4))
        k.anchor("old-instrument", (26, 34, 3))
    with k.at((55, 40, 49), rot=(72, 0, 0)):
        k.lathe(
            [(0, -30), (30, -30), (44, -18), (45, 4), (42, 5), (42, 0), (0, 0)],
            polished(BRASS, 0.3),
        )
        with k.at((0, 0, 1)):
            _dial(k, 41, 12, "8 DAYS  RA")
    k.box((60, 26, 6), polished(BRASS, 0.3), (55, 46, 3), 2)
    with k.at((120, -60, 0)):
        k.lathe(
            [(0, 0), (30, 0), (32, 3), (32, 14), (29, 14), (29, 8), (0, 8)], polished(BRASS, 0.35)
        )
        with k.at((0, 0, 9)):
            _dial(k, 28, 8, "MK VII")
        k.cyl(3, 12, polished(BRASS), (-6, 34, 10), axis="X")
        with k.at((0, 38, 10), rot=(70, 0, 0)):
            k.cyl(31, 4, polished(BRASS, 0.35), (0, 31, 0))
    scale(k)
