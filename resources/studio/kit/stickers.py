"""Hazard diamonds, chemical labels, bag print and slips drawn with Pillow."""

import math

from PIL import Image, ImageDraw

from kit.labels import INK, PAPER, fitted, font

RED, ORANGE, GREEN = (205, 20, 25), (240, 120, 10), (20, 130, 60)
BLUE, YELLOW, WHITE, BLACK = (20, 80, 170), (250, 205, 0), (255, 255, 255), (12, 12, 12)
_CLASS = {  # class: (upper colour, lower colour, icon, ink, digit)
    "1": (ORANGE, ORANGE, "bomb", BLACK, "1"), "2.1": (RED, RED, "flame", WHITE, "2"),
    "2.2": (GREEN, GREEN, "bottle", WHITE, "2"), "2.3": (WHITE, WHITE, "skull", BLACK, "2"),
    "3": (RED, RED, "flame", WHITE, "3"), "4.1": (WHITE, WHITE, "flame", BLACK, "4"),
    "4.2": (WHITE, RED, "flame", BLACK, "4"), "4.3": (BLUE, BLUE, "flame", WHITE, "4"),
    "5.1": (YELLOW, YELLOW, "ring", BLACK, "5.1"), "6.1": (WHITE, WHITE, "skull", BLACK, "6"),
    "7": (YELLOW, WHITE, "trefoil", BLACK, "7"), "8": (WHITE, BLACK, "acid", BLACK, "8"),
    "9": (WHITE, WHITE, "bars", BLACK, "9"), "fish": (WHITE, WHITE, "fish", BLACK, ""),
}  # fmt: skip
_FLAME = [
    (0, -1), (0.25, -0.55), (0.45, -0.75), (0.72, -0.05), (0.6, 0.5), (0.25, 0.85), (-0.3, 0.85),
    (-0.65, 0.5), (-0.7, 0.0), (-0.45, -0.4), (-0.3, -0.1), (-0.2, -0.6),
]  # fmt: skip


def _flame(draw, x, y, r, ink, ground):
    draw.polygon([(x + a * r, y + b * r) for a, b in _FLAME], fill=ink)
    small = [(x + a * r * 0.42, y + r * 0.42 + b * r * 0.42) for a, b in _FLAME]
    draw.polygon(small, fill=ground)


def _skull(draw, x, y, r, ink, ground):
    draw.ellipse((x - r * 0.6, y - r, x + r * 0.6, y + r * 0.2), fill=ink)
    draw.rectangle((x - r * 0.32, y, x + r * 0.32, y + r * 0.42), fill=ink)
    for side in (-1, 1):
        cx = x + side * r * 0.27
        draw.ellipse((cx - r * 0.17, y - r * 0.5, cx + r * 0.17, y - r * 0.14), fill=ground)
        ends = (x - side * r * 0.9, y + r * 0.4, x + side * r * 0.9, y + r * 0.95)
        draw.line(ends, fill=ink, width=int(r * 0.2))
    draw.polygon([(x, y - r * 0.14), (x - r * 0.08, y + 0.06 * r), (x + r * 0.08, y + 0.06 * r)],
                 fill=ground)  # fmt: skip


def _acid(draw, x, y, r, ink, ground):
    for side in (-1, 1):
        cx = x + side * r * 0.5
        draw.line((cx - r * 0.4, y - r * 0.45, cx + r * 0.35, y - r * 0.85), ink, int(r * 0.26))
        for i in range(3):
            top = y - r * 0.2 + i * r * 0.22
            draw.ellipse((cx - r * 0.36, top, cx - r * 0.22, top + r * 0.18), fill=ink)
    draw.rectangle((x - r * 0.95, y + r * 0.5, x - r * 0.05, y + r * 0.72), fill=ink)
    draw.line((x + r * 0.1, y + r * 0.7, x + r * 0.95, y + r * 0.5), fill=ink, width=int(r * 0.22))
    del ground


def _bomb(draw, x, y, r, ink, ground):
    draw.ellipse((x - r * 0.75, y - r * 0.1, x + r * 0.15, y + r * 0.8), fill=ink)
    for i in range(9):
        a, far = math.radians(-150 + i * 26), r * (0.95 if i % 2 else 0.7)
        end = (x + far * math.cos(a), y + far * math.sin(a))
        draw.line((x - r * 0.1, y, *end), fill=ink, width=int(r * 0.12))
    del ground


def _ring(draw, x, y, r, ink, ground):
    width = int(r * 0.16)
    draw.ellipse((x - r * 0.5, y - r * 0.1, x + r * 0.5, y + r * 0.9), outline=ink, width=width)
    _flame(draw, x, y - r * 0.42, r * 0.55, ink, ground)
    draw.line((x - r * 0.7, y + r, x + r * 0.7, y + r), fill=ink, width=width)


def _trefoil(draw, x, y, r, ink, ground):
    for start in (60, 180, 300):
        draw.pieslice((x - r, y - r, x + r, y + r), start, start + 60, fill=ink)
    draw.ellipse((x - r * 0.3, y - r * 0.3, x + r * 0.3, y + r * 0.3), fill=ground)
    draw.ellipse((x - r * 0.2, y - r * 0.2, x + r * 0.2, y + r * 0.2), fill=ink)


def _fish(draw, x, y, r, ink, ground):
    draw.ellipse((x - r * 0.8, y - r * 0.1, x + r * 0.35, y + r * 0.45), fill=ink)
    tail = [(x + r * 0.25, y + r * 0.17), (x + r * 0.75, y - r * 0.1), (x + r * 0.75, y + r * 0.45)]
    draw.polygon(tail, fill=ink)
    draw.line((x - r * 0.1, y - r * 0.3, x + r * 0.1, y - r * 0.95), fill=ink, width=int(r * 0.14))
    for a in (-0.45, 0.55):
        draw.line((x, y - r * 0.6, x + a * r, y - r * 0.95), fill=ink, width=int(r * 0.1))
    del ground


def _health(draw, x, y, r, ink, ground):
    draw.ellipse((x - r * 0.28, y - r, x + r * 0.28, y - r * 0.42), fill=ink)
    body = [(-0.3, -0.38), (0.3, -0.38), (0.75, 0.1), (0.75, 0.85), (-0.75, 0.85), (-0.75, 0.1)]
    draw.polygon([(x + a * r, y + b * r) for a, b in body], fill=ink)
    rays = [(0.42 if i % 2 else 0.15, math.radians(i * 22.5)) for i in range(16)]
    star = [(x + r * s * math.cos(a), y + r * (0.2 + s * math.sin(a))) for s, a in rays]
    draw.polygon(star, fill=ground)


def _harm(draw, x, y, r, ink, ground):
    draw.rounded_rectangle((x - r * 0.16, y - r, x + r * 0.16, y + r * 0.35), r * 0.14, fill=ink)
    draw.ellipse((x - r * 0.18, y + r * 0.55, x + r * 0.18, y + r * 0.9), fill=ink)
    del ground


def _bottle(draw, x, y, r, ink, ground):
    draw.line((x - r * 0.7, y + r * 0.4, x + r * 0.5, y - r * 0.3), fill=ink, width=int(r * 0.42))
    draw.line((x + r * 0.5, y - r * 0.3, x + r * 0.85, y - r * 0.5), fill=ink, width=int(r * 0.18))
    del ground


def _bars(draw, x, y, r, ink, ground):
    for i in range(7):
        a = x + (i - 3) * r * 0.36
        draw.rectangle((a - r * 0.08, y - r * (1.0 - abs(i - 3) * 0.25), a + r * 0.08, y + r * 0.2),
                       fill=ink)  # fmt: skip
    del ground


_ICONS = {
    "flame": _flame, "skull": _skull, "acid": _acid, "bomb": _bomb, "ring": _ring, "fish": _fish,
    "trefoil": _trefoil, "health": _health, "harm": _harm, "bottle": _bottle, "bars": _bars,
}  # fmt: skip


def placard(draw, cx, cy, r, kind):
    """Draw a transport diamond of a class such as 2.3, 3, 5.1, 6.1, 8, 1.1D or fish."""
    plain = "1" if kind.startswith("1.") else kind
    upper, lower, icon, ink, digit = _CLASS[plain]
    corners = [(cx, cy - r), (cx + r, cy), (cx, cy + r), (cx - r, cy)]
    draw.polygon(corners, fill=upper)
    draw.polygon([(cx - r, cy), (cx + r, cy), (cx, cy + r)], fill=lower)
    if kind == "4.1":
        for i in range(-3, 4):
            x, w = cx + i * r * 0.26, r * 0.065
            reach = r - abs(i) * r * 0.26 - w
            draw.rectangle((x - w, cy - reach, x + w, cy + reach), fill=RED)
    edge = [(cx, cy - r * 0.93), (cx + r * 0.93, cy), (cx, cy + r * 0.93), (cx - r * 0.93, cy)]
    draw.polygon(edge, outline=ink if kind != "8" else BLACK, width=max(2, int(r * 0.03)))
    _ICONS[icon](draw, cx, cy - r * 0.28, r * 0.38, ink, upper)
    if kind == "7":
        draw.text((cx, cy + r * 0.2), "RADIOACTIVE", font=font(r * 0.16), fill=ink, anchor="mm")
    if plain != kind:
        draw.text((cx, cy + r * 0.3), kind, font=font(r * 0.3), fill=ink, anchor="mm")
    low = WHITE if kind == "8" else ink
    draw.text((cx, cy + r * 0.7), digit, font=font(r * 0.28), fill=low, anchor="mm")


def ghs(draw, cx, cy, r, icon):
    """Draw a red-framed supply label sign: flame, ring, skull, acid, harm, health, fish, bomb."""
    corners = [(cx, cy - r), (cx + r, cy), (cx, cy + r), (cx - r, cy)]
    draw.polygon(corners, fill=WHITE, outline=RED, width=max(3, int(r * 0.1)))
    _ICONS[icon](draw, cx, cy, r * 0.5, BLACK, WHITE)


def chem(
    name, facts=(), diamonds=(), signs=(), notes=(), band=None, paper=PAPER, ink=INK, ratio=0.65,
    sub=None,
):  # fmt: skip
    """Label of a chemical: name, lines, transport diamonds, supply signs and small notes."""
    w, h = 1600, int(1600 * ratio)
    image = Image.new("RGB", (w, h), paper)
    draw = ImageDraw.Draw(image)
    draw.rectangle((10, 10, w - 11, h - 11), outline=ink, width=5)
    head = h * (0.2 if ratio < 1 else 0.15)
    if band:
        draw.rectangle((12, 12, w - 13, head), fill=band)
    light = WHITE if band and sum(band) < 420 else ink
    face = fitted(name, head * 0.68, w * 0.93)
    draw.text((w * 0.03, head * 0.52), name, font=face, fill=light, anchor="lm")
    y = head + h * 0.02
    if sub:
        draw.text((w * 0.03, y + h * 0.05), sub, font=fitted(sub, h * 0.085, w * 0.93), fill=RED,
                  anchor="lm")  # fmt: skip
        y += h * 0.1
    step = min(h * 0.1, (h * (0.55 if diamonds or signs else 0.75)) / max(1, len(facts)))
    for fact in facts:
        face = fitted(fact, step * 0.74, w * 0.93)
        draw.text((w * 0.03, y + step / 2), fact, font=face, fill=ink, anchor="lm")
        y += step
    room, n = h - y - h * 0.04, len(diamonds) + len(signs)
    r = min(room / 2, w * (0.6 if notes else 0.94) / (2.1 * n)) if n else 0
    x = w * 0.03
    for i, kind in enumerate((*diamonds, *signs)):
        (placard if i < len(diamonds) else ghs)(draw, x + r, y + room / 2, r, kind)
        x += 2.1 * r
    step = min(room / max(1, len(notes)), h * 0.085)
    for i, note in enumerate(notes):
        face = fitted(note, step * 0.66, w * 0.96 - x)
        line = y + (room - step * len(notes)) / 2 + step * (i + 0.5)
        draw.text((x + 8, line), note, font=face, fill=ink, anchor="lm")
    return image


def diamond(kind, paper=None):
    """Square picture of a transport diamond that stands upright when turned by 45 degrees."""
    image = Image.new("RGB", (1000, 1000), paper or WHITE)
    placard(ImageDraw.Draw(image), 500, 500, 480, kind)
    turned = image.rotate(45, resample=Image.BICUBIC, fillcolor=WHITE)
    half = int(480 / math.sqrt(2)) - 4
    return turned.crop((500 - half, 500 - half, 500 + half, 500 + half))


def slip(title, lines, ratio=1.3, stamp=None, paper=PAPER):
    """Sheet of paper: title, lines of data, a stamp if wanted."""
    w, h = 1100, int(1100 * ratio)
    image = Image.new("RGB", (w, h), paper)
    draw = ImageDraw.Draw(image)
    draw.rectangle((14, 14, w - 15, h - 15), outline=(90, 90, 95), width=3)
    draw.text((60, h * 0.08), title, font=fitted(title, h * 0.06, w - 120), fill=INK, anchor="lm")
    draw.line((60, h * 0.13, w - 60, h * 0.13), fill=INK, width=5)
    step = min(h * 0.085, h * 0.8 / max(1, len(lines)))
    for i, line in enumerate(lines):
        face = fitted(line, step * 0.62, w - 120)
        draw.text((60, h * 0.18 + step * i), line, font=face, fill=INK, anchor="lm")
        draw.line((60, h * 0.18 + step * (i + 0.48), w - 60, h * 0.18 + step * (i + 0.48)),
                  fill=(190, 190, 190), width=2)  # fmt: skip
    if stamp:
        draw.ellipse((w - 380, h - 330, w - 80, h - 60), outline=(30, 60, 150), width=10)
        draw.text((w - 230, h - 195), stamp, font=fitted(stamp, 60, 250), fill=(30, 60, 150),
                  anchor="mm")  # fmt: skip
    return image
