"""Fibre test set: thick tablet with a falling trace, rubber edge, capped sockets; soft bag."""

from kit import labels
from kit.casing import display, keys, led
from kit.core import View, X, rounded
from kit.labels import Image, ImageDraw, font
from kit.materials import painted, plastic, rubber
from kit.props import scale
from kit.sockets import fc, usb
from kit.surface import loft

VIEWS = {"hero": View(-24, 26), "closeup": View(158, 36, at="fibre-caps", radius=80)}


def trace():
    """Falling trace with steps and a last spike."""
    image = Image.new("RGB", (900, 560), (240, 242, 240))
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, 900, 56), fill=(20, 60, 130))
    draw.text((16, 8), "OTDR 1550 nm   24.318 km", font=font(36), fill=(255, 255, 255))
    for i in range(9):
        draw.line((60 + i * 95, 70, 60 + i * 95, 520), fill=(205, 208, 205))
        draw.line((60, 80 + i * 52, 860, 80 + i * 52), fill=(205, 208, 205))
    pts = [
        (60, 90),
        (70, 150),
        (280, 210),
        (284, 236),
        (520, 300),
        (526, 250),
        (532, 330),
        (740, 390),
        (744, 240),
        (752, 500),
        (790, 486),
        (830, 506),
        (860, 494),
    ]
    draw.line(pts, fill=(200, 30, 30), width=6)
    return image


def build(k):
    """Tablet leaning on its stand; sockets along the top edge; bag behind."""
    yellow = rubber((0.55, 0.36, 0.02))
    with k.at((0, -30, 36), rot=(62, 0, 0)):
        k.plate(
            [rounded(280, 190, 22)], 52, plastic((0.16, 0.17, 0.18), 0.45), (0, 95, -30), bevel=4
        )
        k.plate([rounded(292, 202, 26), rounded(262, 172, 16)], 56, yellow, (0, 95, -30), bevel=5)
        display(k, trace(), 180, 112, (-26, 100, -0.4), (0, 0, 0), 6)
        k.anchor("trace-screen", (-26, 104, 2))
        keys(k, 2, 5, 24, 24, (19, 17, 4), (102, 96, -1), (0, 0, 0))
        led(k, (0.1, 0.9, 0.2), (102, 168, -2), (0, 0, 0), 2.4)
        k.image(labels.plate(["FT-730   1310/1550 nm  CLASS 1"], 130, 12), 130, 12, (-26, 24, -1))
        with k.at((0, 198, -30), rot=(-90, 0, 0)):
            for x, word in ((-80, "SM"), (-40, "SM"), (0, "MM")):
                fc(k, (x, 0, 0), (0, 0, 0), cap=True)
                k.image(labels.line(word, 16, 8), 16, 8, (x, -16, 0), t=0.3)
            usb(k, (60, 0, 0), (0, 0, 0))
            k.anchor("fibre-caps", (-40, 4, 12))
    k.box((160, 8, 150), plastic((0.1, 0.1, 0.11)), (0, 96, 0), 2, rot=(18, 0, 0), base=True)
    with k.at((400, 90, 0)):
        cloth = painted((0.045, 0.05, 0.06), 0.9, 0.3)
        sections = [
            [(x, y, z) for x, y in rounded(w, d, 40)]
            for z, w, d in ((2, 330, 130), (40, 350, 150), (170, 340, 140), (230, 310, 100))
        ]
        loft(k, sections, cloth, smooth=60, bevel=8)
        k.box((300, 10, 120), cloth, (0, -76, 60), 4, base=True)
        k.box((280, 3, 4), plastic((0.4, 0.4, 0.4)), (0, -82, 172), 0.5)
        k.sweep(
            [(-160, 0, 190), (-200, -10, 320), (0, 0, 400), (200, -10, 320), (160, 0, 190)],
            9,
            cloth,
        )
        k.anchor("soft-bag", (-60, -82, 120))
        k.cyl(12, 30, plastic((0.05,) * 3), (-20, 0, 396), axis=X)
    scale(k)
