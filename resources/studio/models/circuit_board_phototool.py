"""Phototool of circuit boards: clear film with black lines and pads, one sheet rolled."""

import random

from kit import labels
from kit.core import View
from kit.labels import Image, ImageDraw
from kit.materials import card
from kit.papers import caution
from kit.props import scale

VIEWS = {"hero": View(-22, 36), "closeup": View(-8, 52, at="wide-lines", radius=50)}


def film(seed, word, w=1400, h=1000):
    """Draw a film: conductors, pads and the layer word at the edge."""
    rng = random.Random(seed)
    image = Image.new("RGB", (w, h), (214, 218, 214))
    draw = ImageDraw.Draw(image)
    draw.rectangle((60, 60, w - 61, h - 61), outline=(18, 16, 14), width=5)
    for _ in range(70):
        x, y = rng.randrange(120, w - 260, 24), rng.randrange(140, h - 200, 24)
        dx, dy = rng.choice((48, 96, 168)), rng.choice((-48, 48, 96))
        draw.line(
            (x, y, x + dx, y, x + dx + 24, y + dy, x + dx + 72, y + dy), fill=(18, 16, 14), width=7
        )
        for px, py in ((x, y), (x + dx + 72, y + dy)):
            draw.ellipse((px - 13, py - 13, px + 13, py + 13), fill=(18, 16, 14))
            draw.ellipse((px - 4, py - 4, px + 4, py + 4), fill=(214, 218, 214))
    for i in range(16):
        draw.rectangle((300 + i * 26, 420, 314 + i * 26, 470), fill=(18, 16, 14))
    draw.text((90, h - 52), f"CTRL-BOARD 4417 B    {word}    2026-03-02", font=labels.font(38),
              fill=(18, 16, 14))  # fmt: skip
    for x, y in ((34, 34), (w - 34, 34), (34, h - 34), (w - 34, h - 34)):
        draw.ellipse((x - 16, y - 16, x + 16, y + 16), outline=(18, 16, 14), width=5)
    return image


def build(k):
    """Two films spread out, a third rolled beside its tube, a flat envelope behind."""
    k.image(film(2, "LAYER BOTTOM"), 280, 200, (40, 90, 0), rot=(0, 0, -9), t=0.3, rough=0.12)
    k.image(film(1, "LAYER TOP"), 280, 200, (0, 0, 0.6), rot=(0, 0, 4), t=0.3, rough=0.12)
    k.anchor("wide-lines", (-10, 6, 1))
    k.anchor("layer-text", (-52, -86, 1))
    with k.at((250, 40, 32), rot=(90, 0, -20)):
        k.wrap(film(3, "SOLDER"), 32, 220, 330, (0, 0, 0), facing=60, rough=0.12)
        k.wrap(film(4, "SOLDER"), 28, 219, 330, (0, 0, 0), facing=100, rough=0.12)
    k.anchor("flexible-film", (236, 0, 62))
    with k.at((330, 60, 38), rot=(90, 0, -20)):
        k.tube(38, 35, 260, card(), (0, 0, -130))
    k.box((300, 4, 220), card(), (30, 250, 0), 0.5, base=True)
    k.box((300, 40, 8), card(), (30, 262, 0), 0.5, base=True)
    caution(k, "PHOTOTOOLS - DO NOT BEND", 200, 30, (30, 247.6, 150))
    scale(k)
