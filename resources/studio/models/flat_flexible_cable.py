"""Flat cables: white strip with many narrow conductors and blue ends, grey ribbon with plugs."""

import math

from kit.core import View
from kit.labels import font
from kit.many import grid, studs
from kit.materials import GOLD, plastic, polished
from kit.props import scale
from kit.stuffs import skin
from PIL import Image, ImageDraw

VIEWS = {"hero": View(-24, 32), "closeup": View(-14, 44, at="awm-print", radius=34)}


def _print(stripes, paper, tone, words):
    """Picture of a ribbon: stripes lengthwise and a line of print."""
    image = Image.new("RGB", (1600, 200), paper)
    draw = ImageDraw.Draw(image)
    for i in range(stripes):
        y = 200 * (i + 0.5) / stripes
        draw.line((0, y, 1600, y), fill=tone, width=max(2, 90 // stripes))
    draw.text((800, 100), words, font=font(44), fill=(25, 25, 30), anchor="mm")
    return image


def _ribbon(k, x0, x1, w, y0, picture, wave):
    def f(u, v):
        x = x0 + (x1 - x0) * u
        return (
            x,
            y0 + (v - 0.5) * w + 8 * math.sin(x / 60),
            0.7 + wave * math.sin((x + 120) / 46) ** 2,
        )

    skin(k, f, nu=60, nv=4, drawing=picture)


def build(k):
    """White strip in front, grey ribbon behind."""
    _ribbon(
        k,
        -120,
        120,
        26,
        -20,
        _print(24, (225, 225, 222), (150, 150, 150), "AWM 20624 80C 60V VW-1"),
        7,
    )
    for x in (-126, 126):
        y = -20 + 8 * math.sin(x / 60)
        k.box(
            (16, 27, 0.8), plastic((0.04, 0.16, 0.5), 0.35), (x, y, 0.6 + (0 if x < 0 else 3)), 0.1
        )
        k.box((10, 25, 0.9), polished(GOLD), (x * 1.06, y, 0.6 + (0 if x < 0 else 3)), 0.1)
    k.anchor("awm-print", (0, -20, 3.6))
    k.anchor("many-conductors", (-70, -26, 6))
    picture = _print(26, (120, 122, 125), (95, 96, 99), "AWM 2651  300V  105C  28 AWG")
    _ribbon(k, -110, 110, 34, 34, picture, 4)
    black = plastic((0.04, 0.04, 0.043))
    for x in (-114, 114):
        y, z = 34 + 8 * math.sin(x / 60), 0 if x < 0 else 2.5
        k.box((10, 40, 8 + z), black, (x, y, 0), 0.8, base=True)
        k.box((8, 38, 3), black, (x, y, 8 + z), 0.6, base=True)
        studs(k, grid(2, 13, 2.5, 2.54, x, y, 11 + z), 0.6, 0.3, polished(GOLD), seg=8)
    scale(k)
