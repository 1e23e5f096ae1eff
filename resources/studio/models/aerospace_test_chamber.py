"""Aerospace test chamber: thick clamped door, floor opening with shaker, dial, wall horns."""

import math

from kit import labels
from kit.casing import display
from kit.core import FRONT, View, circle, polar, rounded
from kit.materials import STEEL, WHITE, brushed, painted, plastic, polished, rubber, turned
from kit.props import scale
from kit.screens import rows
from kit.works import pump
from PIL import Image, ImageDraw

VIEWS = {"hero": View(-28, 14), "closeup": View(-14, 26, at="shaker-port", radius=560)}


def _dial():
    """Round altitude dial."""
    image = Image.new("RGB", (600, 600), (225, 226, 222))
    draw = ImageDraw.Draw(image)
    for i in range(31):
        a = math.radians(225 - i * 9)
        for r in range(250, 280 if i % 5 else 300, 2):
            x, y = 300 + r * math.cos(a), 300 - r * math.sin(a)
            draw.ellipse((x - 3, y - 3, x + 3, y + 3), fill=(20, 20, 20))
        if i % 5 == 0:
            place = (300 + 205 * math.cos(a), 300 - 205 * math.sin(a))
            draw.text(place, str(i), font=labels.font(52), fill=(20, 20, 20), anchor="mm")
    draw.line((300, 300, 420, 150), fill=(180, 20, 15), width=14)
    draw.text((300, 440), "ALTITUDE km", font=labels.font(46), fill=(20, 20, 20), anchor="mm")
    return image


def build(k):
    """Stand the chamber with its door swung open, shaker below its floor, pump beside it."""
    white, steel, blue = painted(WHITE, 0.35), brushed(STEEL, "Z", 0.3), painted((0.08, 0.20, 0.36))
    w, d, h, z0 = 2200, 2000, 1900, 900
    for x in (-1000, 1000):
        for y in (-860, 860):
            k.box((180, 180, z0), blue, (x, y, 0), 8, base=True)
    k.plate([rounded(w, d, 40), circle(340, 48, 0, -250)], 140, white, (0, 0, z0 + 70), bevel=6)
    k.box((w, d, 160), white, (0, 0, z0 + h), 20, base=True)
    for x in (-1, 1):
        k.box((160, d, h - 140), white, (x * (w / 2 - 80), 0, z0 + 140), 10, base=True)
        k.box((6, d - 40, h - 150), steel, (x * (w / 2 - 164), 0, z0 + 142), 0, base=True)
    k.box((w, 160, h - 140), white, (0, d / 2 - 80, z0 + 140), 10, base=True)
    k.box((w - 320, 6, h - 150), steel, (0, d / 2 - 164, z0 + 142), 0, base=True)
    k.plate([rounded(w - 330, d - 200, 20), circle(340, 48, 0, -250)], 6, steel, (0, 0, z0 + 145))
    for i in range(9):
        for x in (-1130, 1130):
            k.box((60, 100, h), white, (x * 0.99, -880 + i * 220, z0 + 40), 8, base=True)
    k.torus(340, 34, rubber((0.05,) * 3), (0, -250, z0 + 148))
    k.cyl(300, 20, turned(STEEL), (0, -250, z0 + 170))
    for n, r in ((6, 90), (10, 170), (16, 250)):
        for x, y, _ in polar(n, r):
            k.cyl(11, 4, plastic((0.02,) * 3), (x, y - 250, z0 + 188), seg=14)
    k.cyl(270, 220, turned((0.5, 0.5, 0.5)), (0, -250, z0 - 60))
    k.cyl(560, 620, blue, (0, -250, 150))
    k.box((1300, 1200, 150), blue, (0, -250, 0), 10, base=True)
    for x in (-520, 560):
        with k.at((x, d / 2 - 170, z0 + 1250), rot=FRONT):
            k.lathe(
                [
                    (60, 0),
                    (80, 60),
                    (150, 200),
                    (270, 330),
                    (262, 330),
                    (142, 200),
                    (70, 60),
                    (52, 0),
                ],
                painted((0.06, 0.065, 0.07), 0.3),
                closed=True,
            )
    k.plate(
        [rounded(w - 60, h - 40, 260), rounded(w - 360, h - 330, 200)],
        60,
        white,
        (0, -d / 2 - 10, z0 + h / 2 + 60),
        rot=FRONT,
        bevel=8,
    )
    k.plate(
        [rounded(w - 260, h - 240, 230), rounded(w - 330, h - 310, 210)],
        30,
        rubber((0.05,) * 3),
        (0, -d / 2 - 44, z0 + h / 2 + 60),
        rot=FRONT,
        bevel=4,
    )
    with k.at((w / 2 + 60, -d / 2 - 70, z0 + h / 2 + 60), rot=(0, 0, -14)):
        k.plate(
            [rounded(w - 120, h - 80, 280)], 190, white, (w / 2 - 40, 95, 0), rot=FRONT, bevel=20
        )
        k.plate(
            [rounded(w - 330, h - 300, 200)],
            20,
            steel,
            (w / 2 - 40, -8 + 205, 0),
            rot=FRONT,
            bevel=4,
        )
        for s in (-1, 1):
            k.box((260, 120, 90), painted((0.3, 0.31, 0.32)), (0, 60, s * 560), 10)
    for s in (-1, 1):
        for z in (500, 1000, 1500):
            k.box(
                (150, 110, 90),
                painted((0.6, 0.42, 0.02)),
                (s * (w / 2 - 50), -d / 2 - 60, z0 + z),
                10,
            )
            k.cyl(22, 190, polished(), (s * (w / 2 - 50), -d / 2 - 30, z0 + z), rot=FRONT)
    with k.at((-1500, -700, 0)):
        k.box((520, 480, 1650), white, (0, 0, 0), 8, base=True)
        drawing = rows(
            480,
            330,
            "ALTITUDE / VIBRATION",
            [("ALTITUDE", "21.3 km"), ("PRESSURE", "44 mbar"), ("SHAKER", "35 kN")],
        )
        display(k, drawing, 380, 250, (0, -240, 1340), FRONT)
        k.tube(110, 96, 30, polished(), (0, -240, 990), rot=FRONT)
        k.image(_dial(), 186, 186, (0, -246, 990), FRONT, 2)
        k.image(
            labels.plate(["-70 to +180 C   0-30 km", "Shaker 35 kN   R23"], 300, 90),
            300,
            90,
            (0, -240.5, 780),
            FRONT,
            1,
        )
        k.anchor("altitude-dial", (0, -250, 990))
    with k.at((-1500, 300, 0)):
        pump(k, 1.0)
        k.pipe([(100, 0, 420), (100, 0, 1400), (420, 0, 1400)], 60, steel)
    k.lamp((0, -700, z0 + 1650), 900, 10, target=(0, 0.5, -1))
    k.anchor("shaker-port", (0, -560, z0 + 190))
    k.anchor("horns", (640, 498, z0 + 1310))
    k.anchor("vacuum-door", (-900, -1046, z0 + 1700))
    scale(k)
