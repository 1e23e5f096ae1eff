"""Draw nameplates as a camera sees them: turned, worn, noisy."""

import io
import random
from pathlib import Path

from PIL import Image, ImageDraw, ImageFilter, ImageFont

FONT = Path(__file__).parents[1] / "resources" / "fonts" / "NotoSans-Bold.ttf"


def plate(lines, *, turn=0.0, noise=0, wear=0, seed=1, size=40):
    """Return the bytes of a photo of a plate with these lines.

    `turn` is in degrees, `noise` the greatest change of a pixel, `wear` a number of scratches.
    """
    chance = random.Random(seed)
    font = ImageFont.truetype(str(FONT), size)
    width = max(int(font.getlength(line)) for line in lines) + 80
    height = len(lines) * size * 2 + 40
    image = Image.new("L", (width, height), 205)
    draw = ImageDraw.Draw(image)
    draw.rectangle((6, 6, width - 7, height - 7), outline=90, width=3)
    for number, line in enumerate(lines):
        draw.text((40, 25 + number * size * 2), line, fill=30, font=font)
    for _ in range(wear):
        x, y = chance.randrange(width), chance.randrange(height)
        draw.line((x, y, x + chance.randint(-90, 90), y + chance.randint(-20, 20)), 190, 2)
    if noise:
        # Neighbouring grains of a sensor differ: each pixel moves by itself.
        grain = Image.effect_noise(image.size, noise)
        image = Image.blend(image, grain, 0.25).filter(ImageFilter.GaussianBlur(0.6))
    image = image.rotate(turn, expand=True, fillcolor=120)
    buffer = io.BytesIO()
    image.convert("RGB").save(buffer, "JPEG", quality=88)
    return buffer.getvalue()
