"""Photomask: square quartz plate with a framed pellicle, dust-tight box; a mirror blank."""

from kit import screens
from kit.core import View, rounded
from kit.materials import anodised, plastic, polished
from kit.props import scale
from kit.stuffs import clear
from PIL import Image, ImageDraw

VIEWS = {"hero": View(-24, 36), "closeup": View(-12, 40, at="edge-code", radius=45)}


def _pattern():
    """Fine brown and silver blocks of four equal chips."""
    image = Image.new("RGB", (1000, 1000), (96, 80, 66))
    draw = ImageDraw.Draw(image)
    for cx in (40, 520):
        for cy in (40, 520):
            draw.rectangle((cx, cy, cx + 440, cy + 440), fill=(120, 104, 88))
            for i in range(24):
                for j in range(24):
                    if (i * 7 + j * 5) % 4:
                        x, y = cx + 10 + i * 18, cy + 10 + j * 18
                        tone = 150 + (i * j) % 60
                        draw.rectangle(
                            (x, y, x + 14, y + 6 + (i + j) % 8), fill=(tone, tone - 14, tone - 30)
                        )
    return image


def build(k):
    """Mask on its box floor in front, lid leaning behind, blank at the right."""
    box, frame = plastic((0.07, 0.07, 0.075), 0.35), anodised((0.04, 0.04, 0.045), 0.4)
    k.plate([rounded(200, 200, 12)], 14, box, (0, 0, 7), bevel=2)
    k.plate([rounded(196, 196, 12), rounded(166, 166, 6)], 8, box, (0, 0, 16), bevel=1)
    for x in (-78, 78):
        for y in (-60, 60):
            k.box((12, 16, 10), plastic((0.6, 0.6, 0.58)), (x, y, 14), 2, base=True)
    with k.at((0, 0, 18)):
        k.box((152, 152, 6.3), clear((0.9, 0.94, 0.95)), (0, 0, 0), 0.4, base=True)
        k.image(_pattern(), 132, 132, (0, 0, 6.0), t=0.5, rough=0.12)
        k.plate([rounded(149, 122, 4), rounded(143, 116, 3)], 5, frame, (0, 0, 9), bevel=0.3)
        code = screens.barcode(["QX117 M1  193 nm PSM"], 40, 8)
        k.image(code, 40, 8, (-44, -70, 6.3), (0, 0, 0), t=0.3)
        k.anchor("edge-code", (-44, -70, 6.8))
        k.anchor("pellicle-frame", (-30, -59.6, 11.6))
    with k.at((0, 104, 4), rot=(74, 0, 0)):
        k.plate(
            [rounded(204, 204, 14)], 8, plastic((0.12, 0.125, 0.13), 0.25), (0, 102, 0), bevel=2
        )
        k.plate(
            [rounded(204, 204, 14), rounded(190, 190, 10)],
            18,
            plastic((0.12, 0.125, 0.13), 0.25),
            (0, 102, 8),
        )
    k.anchor("mask-box", (-97, -80, 20.5))
    with k.at((176, -40, 0), rot=(0, 0, -12)):
        k.box((110, 110, 4), box, (0, 0, 0), 1, base=True)
        k.box((102, 102, 6.3), polished((0.62, 0.62, 0.64), 0.03), (0, 0, 4), 0.4, base=True)
        k.anchor("mirror-blank", (0, -10, 10.4))
    scale(k)
