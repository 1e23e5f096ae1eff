"""Render packed views, pairs and line drawings: `python resources/studio/more.py packed`."""

import argparse
import hashlib
import sys

import catalogue
import scenes
import sources
from kit.stage import Stage
from PIL import Image, ImageDraw
from render import IMAGES, build, changing_manifest, fresh_view, quiet, read_manifest, shoot

LINES, FINE = (1600, 1200), 3  # pixels of a line drawing; drawn larger by FINE and reduced


def twin_of(slug: str) -> str:
    """First look-alike of a commodity that has a model, or nothing; each pair once."""
    for twin in catalogue.twins(slug):
        listed = catalogue.commodity(slug)["kind"] == "controlled"
        other = catalogue.commodity(twin)["kind"] == "controlled"
        first = listed > other or (listed == other and slug < twin)
        if first and sources.model_file(twin).is_file():
            return twin
    return ""


def photograph(slug: str, view: str, twin: str, args) -> dict | None:
    """Render the packed view or the pair; None where there is none."""
    with quiet():
        made = scenes.packed(slug) if view == "packed" else scenes.pair(slug, twin)
        if made is None:
            return None
        kit, views = made
        stage = Stage(kit, samples=args.samples, threads=args.threads)
    found = shoot(stage, slug, view, views[view], sources.source_hash(slug, view, twin))
    return {**found, "with": twin} if twin else found


def draw(slug: str) -> dict:
    """Trace the hero's edges and write them as a lossless grey picture for print."""
    with quiet():
        kit, views = build(slug)
        stage = Stage(kit, size=LINES)
        lines = scenes.line(stage, views["hero"])
    camera, depth = stage.aim(views["hero"])
    image = Image.new("L", (LINES[0] * FINE, LINES[1] * FINE), 255)
    pen = ImageDraw.Draw(image)
    for points in lines:
        pen.line([(x * FINE, y * FINE) for x, y in points], fill=20, width=2 * FINE, joint="curve")
    path = IMAGES / slug / "line.webp"
    path.parent.mkdir(parents=True, exist_ok=True)
    grey = image.resize(LINES, Image.Resampling.LANCZOS).quantize(16).convert("RGB")
    grey.save(path, lossless=True, method=6)
    spots = stage.spots(camera, depth)
    print(f"{slug} line: {len(lines)} strokes, {path.stat().st_size // 1024} KB", flush=True)
    return {
        "file": path.relative_to(IMAGES).as_posix(),
        "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
        "source": sources.source_hash(slug, "line"),
        "bytes": path.stat().st_size,
        "width": LINES[0],
        "height": LINES[1],
        "mm_per_pixel": round(stage.mm_per_pixel(camera, depth), 4),
        "anchors": {
            name: {"x": spot.x, "y": spot.y, "visible": spot.visible}
            for name, spot in spots.items()
            if 0 <= spot.x <= LINES[0] and 0 <= spot.y <= LINES[1]
        },
    }


def make(slug: str, args) -> bool:
    """Make one picture if it is stale; say whether the commodity has such a picture."""
    twin = twin_of(slug) if args.view == "pair" else ""
    if args.view == "pair" and not twin:
        return False
    if not args.all and fresh_view(read_manifest(), slug, args.view, twin):
        return True
    found = draw(slug) if args.view == "line" else photograph(slug, args.view, twin, args)
    if found:
        with changing_manifest() as manifest:
            manifest["pictures"].setdefault(slug, {})[args.view] = found
    return found is not None


def main() -> int:
    """Render what the options ask for; a model that fails is named and does not stop the rest."""
    parser = argparse.ArgumentParser(description="Render packed views, pairs or line drawings.")
    parser.add_argument("view", choices=("packed", "pair", "line"))
    parser.add_argument("--all", action="store_true", help="render unchanged ones too")
    parser.add_argument("--only", help="slugs, joined by commas")
    parser.add_argument("--most", type=int, default=10_000, help="stop after so many commodities")
    parser.add_argument("--samples", type=int, default=1)
    parser.add_argument("--threads", type=int, default=1)
    args, failed, made = parser.parse_args(), 0, 0
    for slug in args.only.split(",") if args.only else sources.slugs():
        if made >= args.most:
            break
        try:
            made += make(slug, args)
        except Exception as fault:  # noqa: BLE001  whatever a model raises, the others go on
            failed += 1
            print(f"{slug}: not rendered: {fault!r}", file=sys.stderr, flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
