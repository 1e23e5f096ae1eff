"""Metal hydride hydrogen canister: printed aluminium bottle with one snap coupling."""

from kit import labels
from kit.core import View
from kit.materials import BRASS, anodised, plastic, polished
from kit.props import scale
from PIL import Image, ImageDraw

VIEWS = {"hero": View(-18, 18), "closeup": View(-6, 14, at="un3468", radius=46)}
R, H = 38.0, 250.0


def _print():
    """Printed body: brand, contents, transport name and the flame diamond."""
    image = Image.new("RGB", (1500, 1300), (18, 62, 120))
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, 1500, 250), fill=(230, 232, 235))
    draw.text((750, 125), "HYDRICELL 60", font=labels.font(150), fill=(18, 62, 120), anchor="mm")
    for i, words in enumerate(
        ("60 L H2", "CHARGE 10 bar", "UN 3468", "HYDROGEN IN A METAL", "HYDRIDE STORAGE SYSTEM")
    ):
        face = labels.fitted(words, 100 if i < 3 else 56, 760)
        draw.text((60, 360 + i * 130), words, font=face, fill=(240, 240, 240), anchor="lm")
    x, y, r = 1130, 620, 290
    draw.polygon(
        [(x, y - r), (x + r, y), (x, y + r), (x - r, y)],
        fill=(205, 30, 25),
        outline=(255, 255, 255),
    )
    flame = [
        (x - 70, y + 40),
        (x - 20, y - 160),
        (x + 20, y - 60),
        (x + 50, y - 100),
        (x + 75, y + 40),
        (x, y + 90),
    ]
    draw.polygon(flame, fill=(255, 255, 255))
    draw.text((x, y + 190), "2.1", font=labels.font(90), fill=(255, 255, 255), anchor="mm")
    draw.text(
        (60, 1130),
        "DO NOT OPEN   S/N H6-04412",
        font=labels.font(60),
        fill=(240, 240, 240),
        anchor="lm",
    )
    return image


def _can(k, wrap, body):
    base = [(0, 0), (R - 6, 0), (R, 6), (R, H - 30), (R - 4, H - 18), (R - 16, H - 6), (16, H)]
    k.lathe([*base, (14, H + 8), (0, H + 8)], body, smooth=50)
    k.wrap(wrap, R + 0.3, 170, 200, (0, 0, 118), facing=-92)
    brass, steel = polished(BRASS, 0.2), polished()
    k.prism(6, 15, 10, brass, (0, 0, H + 8))
    k.cyl(11, 20, steel, (0, 0, H + 18))
    k.tube(14, 8, 16, steel, (0, 0, H + 30))
    k.torus(14, 1.2, steel, (0, 0, H + 38))
    k.cyl(5, 14, brass, (0, 0, H + 36))
    k.torus(11.4, 1.2, plastic((0.5, 0.03, 0.02)), (0, 0, H + 26))


def build(k):
    """One canister upright, a second lying beside it."""
    blue, silver = anodised((0.03, 0.13, 0.38)), anodised((0.62, 0.63, 0.65))
    drawing = _print()
    _can(k, drawing, blue)
    with k.at((120, 30, R), rot=(0, 90, -60)):
        _can(k, drawing, silver)
    k.anchor("quick-coupling", (0, -14, H + 36))
    k.anchor("un3468", (12, -R, 112))
    k.anchor("printed-body", (-22, -R * 0.82, 180))
    scale(k)
