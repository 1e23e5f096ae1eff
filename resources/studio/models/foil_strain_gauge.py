"""Foil strain gauges: amber foil with a zigzag grid and two solder pads, folders of ten."""

from kit import labels
from kit.core import View
from kit.labels import Image, ImageDraw
from kit.materials import plastic, polished
from kit.papers import bag
from kit.props import scale

VIEWS = {"hero": View(-20, 42), "closeup": View(-8, 56, at="zigzag-grid", radius=7)}


def grid():
    """Draw one gauge: amber foil, long zigzag of many lines, two pads."""
    image = Image.new("RGB", (1200, 560), (206, 140, 44))
    draw = ImageDraw.Draw(image)
    n, y0, step, metal = 19, 90, 20, (104, 106, 112)
    for i in range(n):
        y = y0 + i * step
        draw.line((420, y, 1090, y), fill=metal, width=9)
        if i < n - 1:
            x = 1090 if i % 2 == 0 else 420
            draw.rectangle((x - 14, y - 4, x + 14, y + step + 4), fill=metal)
    for y in (y0, y0 + (n - 1) * step):
        draw.line((240, y, 430, y), fill=metal, width=16)
    for y in (110, 330):
        draw.rectangle((80, y, 260, y + 120), fill=(176, 168, 150))
    for x, y in ((755, 40), (755, 520)):
        draw.polygon([(x, y - 16), (x - 14, y + 14), (x + 14, y + 14)], fill=metal)
    return image


def build(k):
    """One wired gauge on a steel bar, a folder of ten behind it."""
    k.box((60, 24, 4), polished((0.5, 0.5, 0.5), 0.2), (0, 0, 0), 0.4, base=True)
    k.image(grid(), 15, 7, (0, 0, 4), t=0.1, rough=0.2)
    k.anchor("zigzag-grid", (1.8, 0, 4.2))
    for y in (-0.9, 1.3):
        k.sphere(0.7, polished((0.7, 0.7, 0.7)), (-5.4, y, 4.2), 0.5)
        k.sweep([(-5.4, y, 4.4), (-12, y * 2, 5), (-30, y * 3, 2), (-44, y * 5, 0.6)], 0.35,
                plastic((0.5, 0.03, 0.02) if y > 0 else (0.6, 0.6, 0.58)))  # fmt: skip
    k.anchor("two-pads", (-5.4, -1.2, 4.6))
    with k.at((4, 46, 0), rot=(0, 0, -5)):
        k.box((96, 54, 0.8), plastic((0.60, 0.61, 0.62), 0.5), (0, 0, 0), 0.1, base=True)
        for i in range(10):
            k.image(grid(), 15, 7, (-36 + i % 5 * 18, -4 - i // 5 * 11, 0.8), t=0.1, rough=0.2)
        lines = ["KFG-5-120-C1-11   120 ohm", "GAUGE FACTOR 2.08 ±1 %   10 pcs"]
        k.image(labels.plate(lines, 84, 15, "FOIL STRAIN GAUGES"), 84, 17, (0, 14, 0.8), t=0.2)
        k.anchor("gauge-factor", (-8, 11, 1.2))
    with k.at((72, 0, 0)):
        bag(k, 30, 40, (0, 0, 0), 12, (0.9, 0.9, 0.92), 0.8)
    scale(k)
