"""Digital night vision: camcorder-like body, lens with a lamp above it, screen, USB."""

from kit.casing import display, push
from kit.core import FRONT, View, Y, rounded
from kit.labels import Image, ImageDraw, font
from kit.materials import enamel, plastic, rubber
from kit.optics import lens
from kit.papers import retail
from kit.props import scale
from kit.sockets import slot, usb_c

VIEWS = {"hero": View(-30, 20), "closeup": View(-20, 14, at="infrared-lamp", radius=44)}


def picture():
    """Grey night picture with figures and a menu bar."""
    image = Image.new("RGB", (800, 500), (46, 50, 48))
    draw = ImageDraw.Draw(image)
    draw.polygon(
        [(0, 500), (0, 330), (240, 260), (520, 300), (800, 240), (800, 500)], fill=(96, 102, 98)
    )
    for x, h in ((90, 210), (180, 160), (640, 240), (720, 190)):
        draw.polygon([(x, 380 - h), (x - 46, 380), (x + 46, 380)], fill=(130, 138, 132))
    draw.ellipse((380, 290, 440, 330), fill=(200, 206, 200))
    draw.text((20, 14), "IR 3   4.0x   1920x1080", font=font(36), fill=(240, 240, 90))
    draw.rectangle((690, 16, 770, 50), outline=(90, 240, 90), width=5)
    draw.rectangle((696, 22, 740, 44), fill=(90, 240, 90))
    return image


def _unit(k):
    black, grey = plastic((0.035, 0.036, 0.04), 0.45), plastic((0.10, 0.11, 0.10), 0.55)
    with k.at((0, 0, 40)):
        k.plate([rounded(70, 66, 22)], 150, black, (0, 0, 0), rot=FRONT, bevel=5)
        k.plate([rounded(74, 40, 14)], 90, grey, (0, 10, -4), rot=FRONT, bevel=4)
        lens(k, 25, 34, (0, -74, -6), FRONT)
        k.cyl(11, 10, black, (0, -86, 29), axis=Y)
        k.cyl(9, 1, enamel((0.10, 0.01, 0.015)), (0, -86.6, 29), axis=Y)
        for i in range(4):
            push(k, 13, 9, (0, -30 + i * 20, 38), (0, 0, 0), (0.25, 0.26, 0.27))


def build(k):
    """One unit lens to the viewer, one from behind with its screen and sockets; carton."""
    _unit(k)
    k.anchor("infrared-lamp", (0, -87, 69))
    k.box((40, 60, 9), rubber(), (0, 0, 0), 2, base=True)
    with k.at((150, 10, 0), rot=(0, 0, 150)):
        _unit(k)
        k.box((40, 60, 9), rubber(), (0, 0, 0), 2, base=True)
        with k.at((0, 80, 40), rot=(90, 0, 180)):
            display(k, picture(), 58, 38, (0, 8, 0), (0, 0, 0), 4)
            k.anchor("pixel-screen", (6, 8, 3))
            usb_c(k, (-16, -24, 0), (0, 0, 0))
            slot(k, 14, 3, (12, -24, 0), (0, 0, 0))
            k.anchor("usb-socket", (-14, -24, 1))
    with k.at((80, 160, 0)):
        retail(
            k,
            200,
            70,
            140,
            (0, 0, 0),
            "NIGHT EYE 4K",
            ["Digital night vision  IR 850 nm", "1920x1080   USB-C   micro SD"],
            (30, 60, 40),
        )
    scale(k)
