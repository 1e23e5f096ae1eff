"""Join all pictures on one sheet to look at: `python resources/studio/contact_sheet.py OUT.png`."""

import argparse
import json
import math
import sys
from pathlib import Path

import sources
from PIL import Image, ImageDraw, ImageFont

IMAGES = sources.STUDIO.parent / "images"


def _font(px):
    return ImageFont.truetype("DejaVuSans-Bold.ttf", px)


def cell(record: dict, title: str, size) -> Image.Image:
    """Draw one picture with its name and its anchors (red: in sight, grey: hidden)."""
    image = plain(record, size)
    draw, scale = ImageDraw.Draw(image), size[0] / record["width"]
    draw.text((6, 4), title, font=_font(13), fill=(150, 0, 0))
    for name, spot in record["anchors"].items():
        x, y = spot["x"] * scale, spot["y"] * scale
        color = (210, 0, 0) if spot["visible"] else (110, 110, 110)
        draw.ellipse((x - 4, y - 4, x + 4, y + 4), outline=color, width=2)
        draw.text((x + 6, y - 7), name, font=_font(11), fill=color)
    return image


def plain(record: dict, size) -> Image.Image:
    """Open one picture, reduced."""
    return Image.open(IMAGES / record["file"]).convert("RGB").resize(size)


def main() -> int:
    """Write the sheet."""
    parser = argparse.ArgumentParser(description="Join all pictures on one sheet.")
    parser.add_argument("out", type=Path)
    parser.add_argument("--only", help="slugs, joined by commas")
    parser.add_argument("--view", help="one view alone, for example hero or pair")
    parser.add_argument("--bare", action="store_true", help="leave names and anchors out")
    parser.add_argument("--columns", type=int, default=4)
    parser.add_argument("--width", type=int, default=480)
    args = parser.parse_args()
    pictures = json.loads((IMAGES / "manifest.json").read_text(encoding="utf-8"))["pictures"]
    wanted = args.only.split(",") if args.only else sorted(pictures)
    size = (args.width, args.width * 3 // 4)
    cells = [
        plain(shot, size) if args.bare else cell(shot, f"{slug} / {view}", size)
        for slug in wanted
        for view, shot in sorted(pictures.get(slug, {}).items(), reverse=True)
        if args.view in (None, view)
    ]
    rows = math.ceil(len(cells) / args.columns)
    sheet = Image.new("RGB", (size[0] * args.columns, size[1] * rows))
    for i, image in enumerate(cells):
        sheet.paste(image, (i % args.columns * size[0], i // args.columns * size[1]))
    sheet.save(args.out)
    return 0


if __name__ == "__main__":
    sys.exit(main())
