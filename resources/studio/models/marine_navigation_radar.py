"""Ship's radar: bar antenna on a gearbox, flat dome of small boats, screen in nautical miles."""

import math

from kit import labels
from kit.casing import display, keys, knob
from kit.core import FRONT, View, circle
from kit.labels import Image, ImageDraw, font
from kit.materials import painted, plastic, polished, rubber
from kit.optics import dark
from kit.parts import bolt
from kit.props import scale

VIEWS = {"hero": View(-24, 16), "closeup": View(-14, 12, at="nautical-screen", radius=240)}


def ppi():
    """Radar picture: rings, coast, ship symbols, range in nautical miles."""
    image = Image.new("RGB", (900, 640), (8, 14, 40))
    draw = ImageDraw.Draw(image)
    for r in (90, 180, 270):
        draw.ellipse((350 - r, 320 - r, 350 + r, 320 + r), outline=(40, 120, 110), width=3)
    coast = [
        (350 + 270 * math.cos(a / 20), 320 + 270 * math.sin(a / 20) - 40 * (a % 3))
        for a in range(66, 104)
    ]
    draw.line(coast, fill=(240, 200, 60), width=26)
    for x, y in ((300, 230), (430, 380), (250, 420)):
        draw.polygon(
            [(x, y - 16), (x - 11, y + 12), (x + 11, y + 12)], outline=(90, 255, 120), width=4
        )
        draw.line((x, y - 16, x + 16, y - 54), fill=(90, 255, 120), width=3)
    for i, words in enumerate(
        ("RANGE 6 NM", "HDG 214.0°", "SOG 12.4 kn", "CPA 0.8 NM", "TCPA 14:20", "AIS ON")
    ):
        draw.text((660, 60 + i * 86), words, font=font(34), fill=(230, 230, 230))
    return image


def build(k):
    """Gearbox with its bar in the middle, dome on the left, display on a desk on the right."""
    white, grey = painted((0.64, 0.65, 0.65), 0.36), painted((0.30, 0.31, 0.32), 0.45)
    for x in (-120, 120):
        for y in (-150, 150):
            k.box((80, 80, 40), grey, (x, y, 0), 4, base=True)
            bolt(k, 16, (x * 1.25, y * 1.2, 40))
    k.box((330, 420, 250), white, (0, 0, 36), 40, base=True)
    k.box((332, 422, 6), rubber(), (0, 0, 120), 2)
    k.cyl(90, 70, white, (0, 0, 284))
    k.cyl(70, 70, dark(), (0, 0, 340))
    with k.at((0, 0, 400), rot=(0, 0, 14)):
        k.box((1840, 120, 130), white, (0, 0, 0), 44, base=True)
        k.box((1700, 6, 80), painted((0.5, 0.52, 0.53)), (0, -60, 65), 2)
        k.anchor("turning-bar", (-500, -62, 110))
        k.text("SEAMASTER", 60, plastic((0.05, 0.1, 0.3)), (300, -64, 65), FRONT, 1)
    with k.at((0, -211, 190)):
        lines = ["SCANNER 12 kW  9410 MHz", "96 NM   24 V DC", "MED 0575/26   S/N 84417"]
        k.image(labels.plate(lines, 170, 80, "MARINE RADAR"), 170, 80, (0, 0, 10), rot=FRONT)
        k.plate([circle(26), circle(20)], 2, plastic((0.03, 0.06, 0.25)), (118, -1, 10), rot=FRONT)
        for a in range(0, 180, 45):
            k.box((40, 2, 5), plastic((0.03, 0.06, 0.25)), (118, -1, 10), 0, rot=(0, a, 0))
        k.anchor("wheel-mark", (118, -3, 14))
    with k.at((-760, -260, 0)):
        k.cyl(180, 30, grey)
        k.lathe(
            [(240, 0), (290, 40), (300, 90), (292, 150), (240, 200), (120, 222), (0, 226)],
            white,
            (0, 0, 26),
            smooth=60,
        )
        k.cyl(301, 8, painted((0.05, 0.12, 0.30)), (0, 0, 110), edge=2)
    with k.at((900, -200, 0)):
        k.box((560, 420, 700), grey, (0, 40, 0), 10, base=True)
        with k.at((0, -60, 930), rot=(-10, 0, 0)):
            k.box((540, 110, 430), dark(), (0, 20, 0), 14)
            display(k, ppi(), 460, 327, (0, -35, 20), rim=14)
            k.anchor("nautical-screen", (-60, -40, 30))
        keys(k, 8, 3, 32, 30, (26, 22, 6), (-60, -110, 700), (0, 0, 0))
        k.sphere(30, plastic((0.4, 0.02, 0.02), 0.2), (150, -110, 705))
        knob(k, 20, (220, -110, 700), (0, 0, 0))
    k.cyl(12, 20, polished(), (0, 212, 60), rot=(-90, 0, 0))
    scale(k)
