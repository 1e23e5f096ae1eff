"""Screens of instruments, drawn with Pillow (no bpy needed); makers are fictional."""

import math
import random

from PIL import Image, ImageDraw

from kit.labels import fitted, font

_INK = ((255, 220, 60), (90, 210, 255), (255, 110, 170), (120, 255, 140))


def _blank(w, h, color=(8, 14, 24)):
    s = 1100 / max(w, h)
    image = Image.new("RGB", (int(w * s), int(h * s)), color)
    return image, ImageDraw.Draw(image), image.width, image.height


def _grid(draw, x0, y0, x1, y1, nx=10, ny=8):
    for i in range(nx + 1):
        x = x0 + (x1 - x0) * i / nx
        draw.line((x, y0, x, y1), fill=(52, 66, 80), width=2)
    for i in range(ny + 1):
        y = y0 + (y1 - y0) * i / ny
        draw.line((x0, y, x1, y), fill=(52, 66, 80), width=2)


def _frame(w, h, title, side):
    image, draw, pw, ph = _blank(w, h)
    draw.rectangle((0, 0, pw, ph * 0.09), fill=(26, 62, 104))
    face = fitted(title, ph * 0.06, pw * 0.94)
    draw.text((pw * 0.02, ph * 0.045), title, font=face, fill="white", anchor="lm")
    right = pw * (0.80 if side else 0.98)
    step = ph * 0.88 / max(len(side), 1)
    for i, words in enumerate(side):
        y = ph * 0.11 + i * step
        draw.rounded_rectangle((right + 12, y, pw - 10, y + step - 8), 8, fill=(34, 48, 66))
        face = fitted(words, ph * 0.05, pw - right - 34)
        draw.text(((right + pw) / 2, y + step / 2 - 4), words, font=face, fill="white", anchor="mm")
    area = (pw * 0.02, ph * 0.12, right, ph * 0.98)
    _grid(draw, *area)
    return image, draw, area


def scope(w, h, title="CH1 200 mV  CH2 500 mV  10 ns", side=(), kind="sine"):
    """Oscilloscope screen with two traces: kind sine, pulse, eye or burst."""
    image, draw, (x0, y0, x1, y1) = _frame(w, h, title, side)
    wide, tall = x1 - x0, y1 - y0

    def curve(f, color, width=5):
        points = [(x0 + wide * t / 300, y0 + tall * f(t / 300)) for t in range(301)]
        draw.line(points, fill=color, width=width, joint="curve")

    if kind == "eye":
        for p in range(14):
            a, b = (p % 2) * 0.5, 0.008 * (p - 7)
            curve(lambda t, a=a, b=b: 0.5 + (0.3 + b) * math.sin(math.pi * (2 * t + 2 * a + b)),
                  _INK[p % 2], 4)  # fmt: skip
            curve(lambda _, a=a, b=b: 0.2 + b + a * 1.2, _INK[p % 2], 4)
    elif kind == "pulse":
        curve(lambda t: 0.78 - 0.55 * math.exp(-(((t - 0.4) / 0.03) ** 2)), _INK[0])
        curve(lambda t: 0.9 - 0.4 / (1 + math.exp(-(t - 0.37) * 90)) * math.exp(-t), _INK[1])
    elif kind == "burst":
        curve(
            lambda t: 0.4 - 0.25 * math.sin(70 * t) * math.exp(-(((t - 0.5) / 0.2) ** 2)), _INK[0]
        )
        curve(lambda t: 0.85 - (0.2 if 0.3 < t < 0.7 else 0), _INK[1])
    else:
        curve(lambda t: 0.35 - 0.2 * math.sin(4 * math.pi * t), _INK[0])
        curve(lambda t: 0.72 - (0.14 if math.sin(4 * math.pi * t) > 0 else -0.06), _INK[1])
    return image


def spectrum(w, h, title="CENTER 1.000 GHz  SPAN 100 MHz", side=(), peaks=(0.3, 0.5, 0.72), seed=3):
    """Spectrum analyser screen: noise floor with peaks at shares of the width."""
    image, draw, (x0, y0, x1, y1) = _frame(w, h, title, side)
    rng, points = random.Random(seed), []
    for i in range(401):
        t = i / 400
        level = 0.16 + rng.random() * 0.06
        for n, p in enumerate(peaks):
            level = max(level, (0.86 - 0.13 * (n % 3)) - abs(t - p) * 14)
        points.append((x0 + (x1 - x0) * t, y1 - (y1 - y0) * level))
    draw.line(points, fill=_INK[0], width=4, joint="curve")
    return image


def chart(w, h, title, side=(), lines=3, seed=5):
    """Screen with smooth measured curves."""
    image, draw, (x0, y0, x1, y1) = _frame(w, h, title, side)
    rng = random.Random(seed)
    for n in range(lines):
        a, b, c = (rng.uniform(2, 7) for _ in range(3))
        points = [
            (x0 + (x1 - x0) * i / 200,
             y0 + (y1 - y0) * (0.25 + 0.22 * n + 0.09 * math.sin(a * i / 60 + b)
                               + 0.04 * math.sin(c * i / 21)))
            for i in range(201)
        ]  # fmt: skip
        draw.line(points, fill=_INK[n % 4], width=5, joint="curve")
    return image


def rows(w, h, title, pairs, bar=(26, 62, 104)):
    """Screen or report: a title bar and pairs of name and value."""
    image, draw, pw, ph = _blank(w, h)
    draw.rectangle((0, 0, pw, ph * 0.16), fill=bar)
    face = fitted(title, ph * 0.1, pw * 0.92)
    draw.text((pw * 0.04, ph * 0.08), title, font=face, fill="white", anchor="lm")
    step = ph * 0.8 / max(len(pairs), 1)
    for i, (name, value) in enumerate(pairs):
        y = ph * 0.18 + step * (i + 0.5)
        draw.text((pw * 0.04, y), name, font=fitted(name, step * 0.5, pw * 0.5),
                  fill=(150, 190, 230), anchor="lm")  # fmt: skip
        draw.text((pw * 0.96, y), value, font=fitted(value, step * 0.6, pw * 0.44),
                  fill=(255, 220, 110), anchor="rm")  # fmt: skip
    return image


def digits(words, w, h, ink=(255, 60, 40), paper=(18, 8, 8)):
    """Number display filling a window."""
    image, draw, pw, ph = _blank(w, h, paper)
    px = ph * 0.8
    while px > 8 and font(px, mono=True).getlength(words) > pw * 0.92:
        px *= 0.95
    draw.text((pw / 2, ph / 2), words, font=font(px, mono=True), fill=ink, anchor="mm")
    return image


def lcd(lines, w, h, ink=(20, 30, 20), paper=(150, 170, 120)):
    """Grey-green text display of a few lines."""
    image, draw, pw, ph = _blank(w, h, paper)
    step = ph * 0.92 / len(lines)
    for i, words in enumerate(lines):
        px = step * 0.8
        while px > 8 and font(px, mono=True).getlength(words) > pw * 0.94:
            px *= 0.95
        place = (pw * 0.03, ph * 0.04 + step * (i + 0.5))
        draw.text(place, words, font=font(px, mono=True), fill=ink, anchor="lm")
    return image


def paper(head, lines, w, h, bar=(30, 60, 110), stamp=None):
    """Printed sheet (certificate, licence, report): heading, lines, an optional red stamp."""
    image, draw, pw, ph = _blank(w, h, (246, 246, 242))
    draw.rectangle((pw * 0.06, ph * 0.04, pw * 0.94, ph * 0.052), fill=bar)
    face = fitted(head, ph * 0.06, pw * 0.86)
    draw.text((pw * 0.07, ph * 0.10), head, font=face, fill=bar, anchor="lm")
    step = ph * 0.76 / max(len(lines), 8)
    for i, words in enumerate(lines):
        face = fitted(words, step * 0.5, pw * 0.86)
        place = (pw * 0.07, ph * 0.17 + step * (i + 0.5))
        draw.text(place, words, font=face, fill=(30, 30, 36), anchor="lm")
    if stamp:
        draw.rounded_rectangle((pw * 0.5, ph * 0.86, pw * 0.94, ph * 0.95), 12,
                               outline=(190, 20, 20), width=6)  # fmt: skip
        face = fitted(stamp, ph * 0.05, pw * 0.4)
        draw.text((pw * 0.72, ph * 0.905), stamp, font=face, fill=(190, 20, 20), anchor="mm")
    return image


def barcode(lines, w, h, seed=1, paper_color=(246, 246, 242)):
    """White sticker with a bar code over lines of print."""
    image, draw, pw, ph = _blank(w, h, paper_color)
    rng, x, low = random.Random(seed), pw * 0.06, ph * 0.42
    while x < pw * 0.94:
        bar = rng.choice((4, 4, 8, 12))
        draw.rectangle((x, ph * 0.07, min(x + bar, pw * 0.94), low), fill=(15, 15, 15))
        x += bar + rng.choice((4, 8, 10))
    step = ph * 0.52 / len(lines)
    for i, words in enumerate(lines):
        face = fitted(words, step * 0.72, pw * 0.88)
        place = (pw * 0.06, low + ph * 0.03 + step * (i + 0.5))
        draw.text(place, words, font=face, fill=(15, 15, 15), anchor="lm")
    return image


def retail(title, sub, w, h, color=(40, 20, 80), glow=(90, 220, 120)):
    """Printed side of a shop carton: bright shapes, product name, a line below."""
    image, draw, pw, ph = _blank(w, h, color)
    for i in range(14):
        tone = tuple(int(c + (g - c) * i / 18) for c, g in zip(color, glow, strict=True))
        x = pw * (0.35 + i * 0.05)
        draw.polygon([(x, 0), (x + pw, 0), (x + pw * 0.6, ph), (x - pw * 0.2, ph)], fill=tone)
    face = fitted(title, ph * 0.24, pw * 0.8)
    draw.text((pw * 0.06, ph * 0.2), title, font=face, fill="white", anchor="lm")
    face = fitted(sub, ph * 0.1, pw * 0.8)
    draw.text((pw * 0.06, ph * 0.86), sub, font=face, fill="white", anchor="lm")
    return image
