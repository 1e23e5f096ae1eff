"""Weather radar: dish on a pedestal beside its white panelled dome, cabinet with a rain picture."""

import math

from kit import labels
from kit.casing import cabinet, display
from kit.core import FRONT, View, X
from kit.labels import Image, ImageDraw, font
from kit.materials import painted, polished, turned
from kit.optics import dark, dish
from kit.props import scale
from kit.sockets import waveguide

VIEWS = {"hero": View(-24, 14), "closeup": View(-14, 8, at="rain-picture", radius=330)}


def rain():
    """Rain picture: blobs of dBZ over a map with rings."""
    image = Image.new("RGB", (900, 640), (20, 28, 34))
    draw = ImageDraw.Draw(image)
    for i, tone in enumerate(
        ((40, 110, 200), (40, 180, 90), (240, 220, 60), (240, 120, 30), (220, 30, 30))
    ):
        for x, y, s in ((300, 280, 200), (520, 380, 150), (420, 170, 110)):
            r = s - i * s * 0.19
            pts = [
                (
                    x + r * (1 + 0.18 * math.sin(a * 0.9 + x)) * math.cos(a / 6),
                    y + r * 0.7 * (1 + 0.14 * math.cos(a * 1.3)) * math.sin(a / 6),
                )
                for a in range(38)
            ]
            draw.polygon(pts, fill=tone)
    for r in (120, 240, 360):
        draw.ellipse((420 - r, 320 - r, 420 + r, 320 + r), outline=(210, 210, 210), width=2)
    draw.rectangle((760, 0, 900, 640), fill=(12, 16, 20))
    for i, words in enumerate(("dBZ", "60", "45", "30", "15")):
        draw.text((790, 40 + i * 110), words, font=font(40), fill=(240, 240, 240))
    return image


def _panels(k, r, loc):
    """White dome of flat facets with seams on a ring."""
    white = painted((0.64, 0.65, 0.65), 0.4)
    with k.at(loc):
        k.cyl(r * 0.86, r * 0.2, painted((0.4, 0.41, 0.41)))
        n, rows = 14, 7
        profile = [
            (r * math.cos(a), r * 0.7 + r * math.sin(a))
            for a in [math.radians(-32 + 122 * i / rows) for i in range(rows + 1)]
        ]
        k.lathe(profile, white, seg=n, smooth=0)
        seam = painted((0.42, 0.43, 0.44))
        for j in range(n):
            a = 2 * math.pi * j / n
            k.sweep(
                [(q * math.cos(a), q * math.sin(a), z) for q, z in profile],
                r * 0.009,
                seam,
                bezier=False,
            )
        for q, z in profile[1:-1]:
            ring = [
                (q * math.cos(2 * math.pi * j / n), q * math.sin(2 * math.pi * j / n), z)
                for j in range(n + 1)
            ]
            k.sweep(ring, r * 0.009, seam, bezier=False)


def build(k):
    """Dome on the left, pedestal with dish in the middle, cabinet on the right."""
    _panels(k, 1300, (-2300, 500, 0))
    k.anchor("white-dome", (-2500, -700, 1300))
    grey = painted((0.36, 0.38, 0.39), 0.45)
    k.cyl(420, 80, grey)
    k.cyl(300, 800, grey, (0, 0, 80), edge=10)
    k.cyl(340, 100, dark(), (0, 0, 860))
    for x in (-1, 1):
        k.box((140, 360, 560), grey, (x * 360, 0, 950), 20, base=True)
        k.cyl(150, 90, dark(), (x * 460 - 45, 0, 1400), axis=X)
    k.box((820, 360, 90), grey, (0, 0, 930), 10, base=True)
    k.cyl(90, 760, turned(), (-380, 0, 1400), axis=X)
    with k.at((0, -60, 1400), rot=(74, 0, 0)):
        dish(k, 1100, (0, 0, 200), (0, 0, 0), 0.3)
        k.cyl(180, 220, grey)
    k.anchor("single-dish", (-500, -330, 1700))
    with k.at((2000, 0, 0), rot=(0, 0, -8)):
        y = cabinet(k, 800, 700, 1900)
        display(k, rain(), 560, 398, (-60, y, 1420), rim=16)
        k.anchor("rain-picture", (-80, y - 4, 1430))
        k.image(
            labels.plate(
                ["WR-C  5.6 GHz C BAND", "250 kW  DUAL POL.", "S/N 0047"], 300, 130, "WEATHER RADAR"
            ),
            300,
            130,
            (-160, y, 1020),
            rot=FRONT,
        )
        with k.at((100, y, 700)):
            waveguide(k, 47, 22, (0, 0, 0), FRONT, length=0)
    k.cyl(20, 10, polished(), (0, -360, 80))
    scale(k)
