"""Packaging: pallet and steel drum."""

import math

from kit import labels
from kit.materials import painted, polished, wood

RADIUS, HEIGHT = 290.0, 880.0  # 200-litre tight-head steel drum, millimetres
PALLET = 144.0


def pallet(k, w=800.0, d=700.0):
    """Lay a wooden pallet; its deck is at PALLET."""
    timber = wood()
    for x in (-w / 2 + 50, 0, w / 2 - 50):
        k.box((100, d, 22), timber, (x, 0, 11), 1.5)
        for y in (-d / 2 + 72, 0, d / 2 - 72):
            k.box((100, 145, 78), timber, (x, y, 61), 2)
    for y in (-d / 2 + 72, 0, d / 2 - 72):
        k.box((w, 145, 22), timber, (0, y, 111), 1.5)
    for i in range(5):
        k.box((w, d / 5 - 28, 22), timber, (0, -d / 2 + (i + 0.5) * d / 5, 133), 1.5)
    for x in (-w / 2 + 50, 0, w / 2 - 50):  # nail heads
        for i in range(5):
            for dy in (-24, 24):
                k.cyl(4, 1.4, polished(), (x, -d / 2 + (i + 0.5) * d / 5 + dy, 143.6), seg=12)


def drum(k, color, label, mark):
    """Stand a tight-head drum on a pallet with its label and packaging mark in front."""
    pallet(k)
    paint = painted(color, 0.32, 0.05)
    r, h = RADIUS, HEIGHT
    profile = [(0, 12), (r - 8, 12), (r - 4, 0), (r + 3, 0), (r + 4, 8), (r, 14)]
    for hoop in (h * 0.34, h * 0.66):
        profile += [(r, hoop - 22), (r + 3, hoop - 15), (r + 11, hoop - 5)]
        profile += [(r + 11, hoop + 5), (r + 3, hoop + 15), (r, hoop + 22)]
    profile += [(r, h - 14), (r + 4, h - 8), (r + 3, h), (r - 4, h), (r - 8, h - 14), (0, h - 14)]
    with k.at((0, 0, PALLET)):
        k.lathe(profile, paint, smooth=40)
        for x, size in ((-190, 36), (190, 20)):  # the 2-inch and the 3/4-inch bung
            k.cyl(size + 9, 6, paint, (x, 0, h - 14))
            k.cyl(size, 12, polished(), (x, 0, h - 9))
            k.box((size * 1.5, 9, 7), polished(), (x, 0, h + 4), 1)
            k.tube(size, size * 0.86, 5, polished(), (x, 0, h + 2))
        k.wrap(label, r + 0.8, 250, 76, (0, 0, h * 0.5), facing=-104)
        k.wrap(mark, r + 0.6, 82, 62, (0, 0, h * 0.17), facing=-92)
        k.anchor("label", (r * math.cos(math.radians(-118)), -r * 0.86, h * 0.58))
        k.anchor("un-mark", (0, -r - 1, h * 0.17))
        k.anchor("bungs", (-190, -10, h + 6))


def _text(draw, words, px, place, color=(10, 10, 10), width=1480):
    draw.text(place, words, font=labels.fitted(words, px, width), fill=color)


def chemical_label(name, facts, signs=(), placard=None, notes=(), band=None):
    """Draw a drum label: name, facts, GHS signs, transport placard, bottom lines."""
    image = labels.Image.new("RGB", (1600, 1040), labels.PAPER)
    draw = labels.ImageDraw.Draw(image)
    draw.rectangle((12, 12, 1587, 1027), outline=(20, 20, 20), width=5)
    if band:
        draw.rectangle((12, 12, 1587, 176), fill=band)
    ink = (255, 255, 255) if band else (10, 10, 10)
    _text(draw, name, 124, (60, 28), ink)
    for i, fact in enumerate(facts):
        _text(draw, fact, 64, (60, 196 + i * 82), width=1480)
    if placard:
        labels.diamond(draw, 290, 700, 250, lower=True, digit=placard)
    for i, sign in enumerate(signs):
        labels.pictogram(draw, (720 if placard else 230) + i * 330, 620, 160, sign)
    for i, note in enumerate(notes):
        _text(
            draw, note, 46, (560 if placard else 60, 810 + i * 66), width=1000 if placard else 1440
        )
    return image
