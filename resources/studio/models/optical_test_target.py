"""Optical test target: small thin glass plate with chrome bar groups, a slide with a ruler."""

from kit.core import View
from kit.labels import font
from kit.materials import card
from kit.papers import sheet
from kit.props import scale
from kit.stuffs import clear
from PIL import Image, ImageDraw

VIEWS = {"hero": View(-24, 40), "closeup": View(-12, 52, at="bar-groups", radius=26)}


def _bars():
    """Bar groups in the manner of the 1951 chart, getting smaller."""
    image = Image.new("RGB", (1000, 1000), (205, 215, 216))
    draw, ink = ImageDraw.Draw(image), (70, 72, 78)
    size, x, y = 120, 60, 120
    draw.text((60, 50), "USAF 1951  MIL-STD-150A", font=font(46), fill=ink, anchor="lm")
    for n in range(14):
        for b in range(3):
            w = size / 5
            draw.rectangle((x + b * 2 * w, y, x + (b * 2 + 1) * w, y + size), fill=ink)
            draw.rectangle(
                (x + size * 1.4, y + b * 2 * w, x + size * 2.4, y + (b * 2 + 1) * w), fill=ink
            )
        draw.text(
            (x - 26, y + size / 2), str(n % 6 + 1), font=font(size * 0.3), fill=ink, anchor="mm"
        )
        y += size * 1.4
        if y > 880:
            x, y = x + size * 3.2, 150
        size *= 0.86
    draw.rectangle((560, 640, 940, 940), outline=ink, width=6)
    for i in range(37):
        draw.line((570 + i * 10, 650, 570 + i * 10, 700 if i % 5 else 740), fill=ink, width=2)
    return image


def _ruler():
    image = Image.new("RGB", (1500, 500), (205, 215, 216))
    draw, ink = ImageDraw.Draw(image), (70, 72, 78)
    for i in range(101):
        draw.line((250 + i * 10, 200, 250 + i * 10, 250 if i % 10 else 300), fill=ink, width=3)
    draw.text((750, 390), "1 div = 0.01 mm", font=font(64), fill=ink, anchor="mm")
    draw.ellipse((650, 20, 850, 160), outline=ink, width=5)
    return image


def build(k):
    """Square target in front, slide and card box behind."""
    with k.at((-24, -10, 0), rot=(0, 0, 8)):
        k.box((50, 50, 1.5), clear(), (0, 0, 0), 0.1, base=True)
        k.image(_bars(), 47, 47, (0, 0, 1.4), t=0.2, rough=0.12)
        k.anchor("bar-groups", (-8, 4, 1.7))
        k.anchor("thin-glass", (10, -25.1, 1.3))
    with k.at((42, 0, 0), rot=(0, 0, -10)):
        k.box((76, 26, 1.1), clear(), (0, 0, 0), 0.1, base=True)
        k.image(_ruler(), 72, 24, (0, 0, 1.0), t=0.2, rough=0.12)
    k.box((84, 58, 10), card((0.2, 0.24, 0.32)), (10, 56, 0), 1, base=True)
    with k.at((10, 56, 10)):
        sheet(
            k,
            "TEST TARGET R1",
            ["2 in x 2 in  soda lime", "Positive  P/N 38-257"],
            60,
            34,
            (0, 0, 0),
        )
    scale(k)
