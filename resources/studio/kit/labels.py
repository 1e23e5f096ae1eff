"""Plates, labels and screens drawn with Pillow; makers are fictional (no bpy needed)."""

import math

from PIL import Image, ImageDraw, ImageFont

INK, PAPER, ETCHED = (20, 20, 25), (244, 244, 240), (205, 205, 200)


def font(px, bold=True, mono=False):
    """DejaVu at a pixel size."""
    name = f"DejaVuSans{'Mono' if mono else ''}{'-Bold' if bold else ''}.ttf"
    return ImageFont.truetype(name, max(6, int(px)))


def fitted(words, px, width):
    """Largest bold face up to px in which the words fit the width."""
    while px > 8 and font(px).getlength(words) > width:
        px *= 0.95
    return font(px)


def plate(lines, w, h, head=None, head_color=(20, 50, 110), paper=ETCHED, ink=INK):
    """Nameplate of w by h (any unit): an optional coloured head and lines of data."""
    scale = 1100 / max(w, h)
    width, height = int(w * scale), int(h * scale)
    image = Image.new("RGB", (width, height), paper)
    draw = ImageDraw.Draw(image)
    draw.rectangle((10, 10, width - 11, height - 11), outline=ink, width=4)
    y, step = height * 0.06, height * 0.9 / (len(lines) + (1.3 if head else 0))
    if head:
        low = y + step * 1.15
        draw.rectangle((10, 10, width - 11, low), fill=head_color)
        face = fitted(head, step * 0.8, width * 0.88)
        draw.text((width / 2, (10 + low) / 2), head, font=face, fill=(255,) * 3, anchor="mm")
        y += step * 1.3
    for line in lines:
        face = fitted(line, step * 0.68, width * 0.88)
        draw.text((width * 0.06, y + step / 2), line, font=face, fill=ink, anchor="lm")
        y += step
    return image


def line(words, w, h, paper=PAPER, ink=INK):
    """One line of print filling a strip (stencils, stickers)."""
    scale = 1600 / w
    image = Image.new("RGB", (1600, max(24, int(h * scale))), paper)
    face = fitted(words, h * scale * 0.72, 1600 * 0.94)
    middle = (800, image.height / 2)
    ImageDraw.Draw(image).text(middle, words, font=face, fill=ink, anchor="mm")
    return image


def ruler(length):
    """Centimetre scale of the length in millimetres, 24 mm high."""
    s = 12
    image = Image.new("RGB", ((length + 8) * s, 24 * s), (236, 236, 232))
    draw = ImageDraw.Draw(image)
    for mm in range(length + 1):
        tick = 10 if mm % 10 == 0 else 7 if mm % 5 == 0 else 4.5
        x = (mm + 4) * s
        draw.line((x, 0, x, tick * s), fill=(10, 10, 10), width=3 if mm % 10 else 5)
        if mm % 10 == 0 and 0 < mm < length:
            draw.text((x, 15 * s), str(mm // 10), font=font(70), fill=(10, 10, 10), anchor="mm")
    for mm in range(0, length, 20):
        draw.rectangle(((mm + 4) * s, 21 * s, (mm + 14) * s, 24 * s), fill=(200, 20, 20))
    draw.text((image.width - 8, 17 * s), "cm", font=font(70), fill=(10, 10, 10), anchor="rm")
    return image


def diamond(draw, cx, cy, r, lower, digit):
    """Class 8 transport placard: corrosive."""
    corners = [(cx, cy - r), (cx + r, cy), (cx, cy + r), (cx - r, cy)]
    draw.polygon(corners, fill=(255, 255, 255), outline=(0, 0, 0), width=8)
    if lower:
        draw.polygon([(cx - r, cy), (cx + r, cy), (cx, cy + r)], fill=(10, 10, 10))
    white = (255, 255, 255)
    draw.text((cx, cy + r * 0.70), digit, font=font(r * 0.25), fill=white, anchor="mm")
    for dx in (-r * 0.32, r * 0.22):  # two test tubes that drip
        x, y = cx + dx, cy - r * 0.36
        tube = [(x - 48, y + 22), (x + 48, y - 36), (x + 55, y - 20), (x - 42, y + 38)]
        draw.polygon(tube, fill=(10, 10, 10))
        for drop in range(3):
            top = y + 44 + drop * 24
            draw.ellipse((x - 46, top, x - 36, top + 15), fill=(10, 10, 10))


def pictogram(draw, cx, cy, r, sign):
    """GHS frame with an exclamation mark, skull or corrosion sign."""
    corners = [(cx, cy - r), (cx + r, cy), (cx, cy + r), (cx - r, cy)]
    draw.polygon(corners, fill=(255, 255, 255), outline=(200, 0, 0), width=24)
    black = (10, 10, 10)
    if sign == "harm":
        draw.rounded_rectangle((cx - 17, cy - r * 0.5, cx + 17, cy + r * 0.14), 14, fill=black)
        draw.ellipse((cx - 19, cy + r * 0.26, cx + 19, cy + r * 0.26 + 38), fill=black)
    elif sign == "skull":
        draw.ellipse((cx - 52, cy - 72, cx + 52, cy + 24), fill=black)
        draw.rectangle((cx - 30, cy + 14, cx + 30, cy + 50), fill=black)
        for x in (-24, 24):
            draw.ellipse((cx + x - 14, cy - 34, cx + x + 14, cy - 4), fill=(255, 255, 255))
        draw.line((cx - 74, cy + 46, cx + 74, cy + 86), fill=black, width=15)
        draw.line((cx + 74, cy + 46, cx - 74, cy + 86), fill=black, width=15)
    else:
        for x in (-52, 30):
            shape = [(cx + x - 26, cy - 44), (cx + x + 40, cy - 82)]
            draw.line(shape, fill=black, width=19)
            draw.ellipse((cx + x - 30, cy - 24, cx + x - 16, cy + 2), fill=black)
        draw.rectangle((cx - 88, cy + 14, cx - 8, cy + 32), fill=black)
        draw.line((cx + 14, cy + 30, cx + 92, cy + 14), fill=black, width=19)


def un_symbol(draw, cx, cy, r, ink):
    """Circle with the letters u over n, the United Nations packaging symbol."""
    draw.ellipse((cx - r, cy - r, cx + r, cy + r), outline=ink, width=max(4, int(r * 0.09)))
    for letter, dy in (("u", -0.34), ("n", 0.38)):
        draw.text((cx, cy + r * dy), letter, font=font(r * 0.85), fill=ink, anchor="mm")


def un_mark(first, second, paper, ink=(238, 238, 238)):
    """Embossed-style packaging mark: symbol and two lines of code."""
    image = Image.new("RGB", (1700, 440), paper)
    draw = ImageDraw.Draw(image)
    un_symbol(draw, 200, 220, 160, ink)
    for words, y in ((first, 140), (second, 300)):
        draw.text((410, y), words, font=fitted(words, 120, 1240), fill=ink, anchor="lm")
    return image


def screen(title, rows, size=(1080, 780), bar=(20, 90, 160)):
    """Control screen: a title bar and rows of (name, value, warm)."""
    w, h = size
    image = Image.new("RGB", size, (14, 20, 28))
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, w, h * 0.12), fill=bar)
    draw.text((w * 0.03, h * 0.06), title, font=font(h * 0.06), fill="white", anchor="lm")
    step = h * 0.84 / len(rows)
    for i, (name, value, warm) in enumerate(rows):
        y = h * 0.14 + step * i
        draw.rounded_rectangle((20, y + 6, w * 0.66, y + step - 6), 14, fill=(26, 40, 54))
        color = (255, 205, 90) if warm else (120, 255, 160)
        middle = y + step / 2
        face = font(step * 0.5, mono=True)
        draw.text((50, middle), name, font=face, fill=(150, 190, 230), anchor="lm")
        draw.text((w * 0.63, middle), value, font=face, fill=color, anchor="rm")
        bar_end = w * (0.70 + 0.26 * abs(math.sin(1 + i * 1.7)))
        draw.rectangle((w * 0.70, middle - 12, bar_end, middle + 12), fill=(70, 100, 130))
    return image
