"""Marine distress signals: parachute rocket and hand flare with cap and cord, orange smoke can."""

from kit import labels
from kit.core import View
from kit.materials import painted, plastic, polished
from kit.props import scale
from kit.surface import weave
from PIL import Image, ImageDraw

VIEWS = {"hero": View(-24, 16), "closeup": View(-16, 12, at="wheel-mark", radius=52)}


def _print(title, lines, color, w=700, h=900):
    """Wrap label with a ship's wheel, expiry date and pictures of use."""
    image = Image.new("RGB", (w, h), (238, 238, 232))
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, w, h * 0.2), fill=color)
    draw.text(
        (w / 2, h * 0.1),
        title,
        font=labels.fitted(title, h * 0.11, w * 0.9),
        fill="white",
        anchor="mm",
    )
    cx, cy, r = w * 0.5, h * 0.38, h * 0.13
    for dx, dy in ((1, 0), (0, 1), (0.7, 0.7), (0.7, -0.7)):
        draw.line(
            (cx - dx * r * 1.3, cy - dy * r * 1.3, cx + dx * r * 1.3, cy + dy * r * 1.3),
            fill=(20, 20, 25),
            width=14,
        )
    draw.ellipse((cx - r, cy - r, cx + r, cy + r), outline=(20, 20, 25), width=18)
    for i, words in enumerate(lines):
        face = labels.fitted(words, h * 0.085, w * 0.9)
        draw.text((w / 2, h * (0.64 + 0.105 * i)), words, font=face, fill=(25, 25, 30), anchor="mm")
    return image


def build(k):
    """Stand rocket, smoke can and flare in a row."""
    red, orange = painted((0.5, 0.03, 0.015), 0.35), painted((0.65, 0.16, 0.01), 0.35)
    with k.at((-70, 0, 0)):
        k.cyl(22, 250, plastic((0.66, 0.66, 0.63), 0.35), (0, 0, 22))
        k.cyl(24.5, 40, red, (0, 0, 0))
        k.cyl(23.5, 16, red, (0, 0, 262))
        for i in range(18):
            k.box((1.6, 49.4, 34), red, (0, 0, 20), 0.4, rot=(0, 0, i * 10))
        lines = ["SOLAS / MED", "EXP 06/2029", "UN 0505  1.4G"]
        k.wrap(_print("PARACHUTE ROCKET", lines, (170, 20, 15)), 22.4, 120, 175, (0, 0, 160))
        k.anchor("wheel-mark", (-2, -22.6, 176))
        k.anchor("expiry-date", (0, -22.6, 130))
    with k.at((30, 10, 0)):
        k.cyl(42, 150, orange, edge=4)
        k.cyl(43.5, 26, plastic((0.05,) * 3), (0, 0, 140))
        k.sphere(40, plastic((0.05,) * 3), (0, 0, 162), 0.35)
        k.torus(14, 2, polished(), (0, -20, 182), rot=(60, 0, 0))
        lines = ["SOLAS / MED", "EXP 03/2030", "ORANGE SMOKE 3 min"]
        k.wrap(_print("MAN OVERBOARD SMOKE", lines, (190, 80, 10)), 42.4, 100, 100, (0, 0, 76))
    with k.at((120, -20, 14), rot=(-90, 0, 24)):
        k.cyl(13.5, 190, red)
        k.tube(14.5, 12, 40, plastic((0.66, 0.66, 0.63)), (0, 0, 0))
        k.cyl(12, 1, plastic((0.05,) * 3), (0, 0, 2))
    k.sweep(
        [(118, -24, 14), (112, -50, 4), (130, -66, 2), (120, -82, 2)], 1.8, weave((0.6, 0.58, 0.5))
    )
    k.torus(8, 1.8, plastic((0.6, 0.1, 0.02)), (118, -90, 2))
    k.anchor("pull-cord", (114, -48, 6))
    scale(k)
