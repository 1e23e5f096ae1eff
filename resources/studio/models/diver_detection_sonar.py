"""Diver detection sonar: drum with a curved face of staves on a sea tripod, operator console."""

from kit import labels
from kit.casing import display, keys, shut_case
from kit.core import FRONT, View, polar
from kit.labels import Image, ImageDraw, font
from kit.materials import STEEL, brushed, painted, plastic, polished, rubber, turned
from kit.optics import subsea_plug
from kit.props import scale

VIEWS = {"hero": View(-24, 14), "closeup": View(-14, 14, at="curved-face", radius=260)}


def tracks():
    """Polar sonar picture with classified tracks."""
    image = Image.new("RGB", (900, 620), (6, 16, 22))
    draw = ImageDraw.Draw(image)
    for r in (150, 300, 450, 560):
        draw.arc((450 - r, 590 - r, 450 + r, 590 + r), 190, 350, fill=(20, 110, 70), width=3)
    for x, y, word, tone in (
        (300, 260, "DIVER  412 m", (255, 70, 50)),
        (610, 190, "BOAT", (90, 200, 255)),
        (520, 400, "MARINE MAMMAL", (120, 255, 120)),
    ):
        draw.line((x - 70, y + 60, x - 20, y + 26, x, y), fill=tone, width=6)
        draw.ellipse((x - 12, y - 12, x + 12, y + 12), outline=tone, width=6)
        draw.text((x + 20, y - 22), word, font=font(34), fill=tone)
    draw.rectangle((0, 0, 900, 54), fill=(120, 20, 20))
    draw.text((20, 8), "ALARM 1   RANGE 900 m   AUTO CLASSIFY", font=font(34), fill=(255, 255, 255))
    return image


def build(k):
    """Head on its tripod on the left, console case on the right."""
    steel, grey = brushed(STEEL, "Z", 0.3, 3), painted((0.5, 0.51, 0.51), 0.42)
    for x, y, angle in polar(3, 420, -90):
        k.cyl(70, 14, steel, (x, y, 0))
        k.sweep([(x, y, 30), (x * 0.25, y * 0.25, 380)], 24, steel, bezier=False)
        k.sweep([(x * 0.8, y * 0.8, 90), (0, 0, 160)], 14, steel, bezier=False)
        bar = polar(3, 420, angle + 120)
        a, b, _ = next(iter(bar))
        k.sweep([(x * 0.8, y * 0.8, 90), (a * 0.8, b * 0.8, 90)], 12, steel, bezier=False)
    k.cyl(130, 40, steel, (0, 0, 360))
    k.cyl(190, 60, grey, (0, 0, 398), edge=6)
    k.cyl(204, 320, plastic((0.04, 0.042, 0.046), 0.5), (0, 0, 450))
    for x, y, angle in polar(64, 205):
        k.box((3, 12, 310), plastic((0.06, 0.062, 0.066), 0.42), (x, y, 610), 1, rot=(0, 0, angle))
    for z in (450, 764):
        k.tube(212, 190, 12, turned(STEEL), (0, 0, z))
    k.cyl(196, 50, painted((0.62, 0.42, 0.02), 0.4), (0, 0, 774), edge=16)
    k.torus(40, 9, polished(), (0, 0, 850), rot=FRONT)
    k.cyl(22, 22, steel, (0, 0, 800))
    k.anchor("curved-face", (-40, -210, 620))
    k.anchor("sea-tripod", (0, -260, 208))
    with k.at((60, -100, 380), rot=(90, 0, 30)):
        subsea_plug(k, 22, (0, 0, 0), None, [(60, -60, 260), (300, -340, 320), (620, -360, 200)])
    k.box((90, 50, 60), steel, (55, -92, 360), 4)
    k.wrap(
        labels.plate(["DDS-900", "60-100 kHz", "RANGE 900 m"], 150, 50), 190.6, 46, 44, (0, 0, 428)
    )
    k.anchor("alarm-console", (800, -202, 560))
    with k.at((800, 0, 0)):
        shut_case(k, 620, 420, 330, words="CABLE  300 m")
        with k.at((0, 0, 330)):
            k.box((520, 360, 60), plastic((0.06, 0.062, 0.066)), (0, 0, 0), 8, base=True)
            keys(k, 14, 4, 28, 26, (22, 20, 5), (0, -90, 60), (0, 0, 0))
            with k.at((0, 60, 60), rot=(78, 0, 0)):
                k.box((520, 340, 30), plastic((0.06, 0.062, 0.066)), (0, 175, -16), 8)
                display(k, tracks(), 440, 300, (0, 176, 0), (0, 0, 0), 10)
                k.anchor("alarm-console", (-70, 214, 4))
    k.cyl(8, 4, rubber(), (0, -430, 0))
    scale(k)
