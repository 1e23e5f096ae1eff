"""Draft models to look at: build, lint, render small, join on a sheet with the anchors marked."""

import argparse
import sys
import traceback
from pathlib import Path

import lint
from kit.stage import Stage
from PIL import Image, ImageDraw, ImageFont
from render import build, quiet

SIZE, SAMPLES = (400, 300), 1


def mark(path: Path, title: str, spots) -> Image.Image:
    """Open a draft and mark its anchors (red: in sight, grey: hidden)."""
    image = Image.open(path).convert("RGB")
    draw = ImageDraw.Draw(image)
    face = ImageFont.truetype("DejaVuSans-Bold.ttf", 11)
    draw.text((6, 4), title, font=face, fill=(150, 0, 0))
    for name, spot in spots.items():
        color = (210, 0, 0) if spot.visible else (110, 110, 110)
        draw.ellipse((spot.x - 3, spot.y - 3, spot.x + 3, spot.y + 3), outline=color, width=2)
        draw.text((spot.x + 5, spot.y - 6), name, font=face, fill=color)
    return image


def draft(slug: str, folder: Path) -> list[Image.Image]:
    """Build, lint and render one model; print its faults."""
    with quiet():
        kit, views = build(slug)
        stage = Stage(kit, SIZE, SAMPLES, 1)
    cells = []
    for name, view in views.items():
        path = folder / f"{slug}-{name}.png"
        with quiet():
            spots = stage.shoot(path, view)[0]
        cells.append(mark(path, f"{slug} / {name}", spots))
    faults = lint.stand(kit, stage.unit, slug) + lint.sight(slug, stage, views)
    print(f"{slug}: {len(kit.parts)} parts, {'; '.join(faults) or 'sound'}", flush=True)
    return cells


def join(rows: list[list[Image.Image]], out: Path) -> None:
    """Write a sheet, two models a row."""
    wide = [row for row in rows if row]
    sheet = Image.new("RGB", (SIZE[0] * 4, SIZE[1] * ((len(wide) + 1) // 2)))
    for i, row in enumerate(wide):
        for j, image in enumerate(row[:2]):
            sheet.paste(image, (SIZE[0] * (2 * (i % 2) + j), SIZE[1] * (i // 2)))
    sheet.save(out)


def main() -> int:
    """Draft the models named on the command line; a model that fails does not stop the others."""
    parser = argparse.ArgumentParser(description="Draft models on one sheet.")
    parser.add_argument("slugs", nargs="+")
    parser.add_argument("--scratch", type=Path, required=True)
    args = parser.parse_args()
    rows, failed = [], 0
    for slug in args.slugs:
        try:
            rows.append(draft(slug, args.scratch))
        except Exception as fault:  # noqa: BLE001  any fault of a model is reported with its place
            failed += 1
            place = traceback.extract_tb(fault.__traceback__)[-1]
            own = [f for f in traceback.extract_tb(fault.__traceback__) if "models" in f.filename]
            place = own[-1] if own else place
            print(f"{slug}: {Path(place.filename).name} line {place.lineno}: {fault!r}", flush=True)
    join(rows, args.scratch / "sheet.png")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
