"""Render the pictures whose sources changed: `python resources/studio/render.py [--help]`."""

import argparse
import contextlib
import hashlib
import importlib
import json
import os
import sys
import tempfile
from pathlib import Path

import bpy
import catalogue
import sources
from kit.core import Kit
from kit.stage import Stage
from PIL import Image

IMAGES = sources.STUDIO.parent / "images"
MANIFEST = IMAGES / "manifest.json"
SIZE, QUALITY = (960, 720), 82


@contextlib.contextmanager
def quiet():
    """Keep Blender's own progress lines out of the output."""
    sys.stdout.flush()
    kept, sink = os.dup(1), os.open(os.devnull, os.O_WRONLY)
    os.dup2(sink, 1)
    try:
        yield
    finally:
        os.dup2(kept, 1)
        os.close(sink)
        os.close(kept)


def read_manifest() -> dict:
    """Give the manifest, or an empty one."""
    if MANIFEST.exists():
        return json.loads(MANIFEST.read_text(encoding="utf-8"))
    return {"version": 1, "pictures": {}}


def write_manifest(manifest: dict) -> None:
    """Write the manifest in one step, commodities in order of name."""
    manifest["pictures"] = dict(sorted(manifest["pictures"].items()))
    scratch = MANIFEST.with_suffix(".new")
    scratch.write_text(json.dumps(manifest, indent=1) + "\n", encoding="utf-8")
    scratch.replace(MANIFEST)


def fresh(manifest: dict, slug: str, views) -> bool:
    """Say whether every view of a commodity is there, made from the present sources."""
    entry, source = manifest["pictures"].get(slug, {}), sources.source_hash(slug)
    return set(entry) == set(views) and all(
        shot["source"] == source and (IMAGES / shot["file"]).exists() for shot in entry.values()
    )


def load(slug: str):
    """Import the model of a commodity."""
    return importlib.import_module(f"models.{sources.model_file(slug).stem}")


def build(slug: str) -> tuple[Kit, dict]:
    """Build a model in a fresh scene; give its kit and views."""
    model, kit = load(slug), Kit()
    model.build(kit)
    bpy.context.view_layer.update()
    return kit, model.VIEWS


def entry(path: Path, source: str, size, result) -> dict:
    """Manifest entry of one finished picture."""
    spots, scale, _ = result
    return {
        "file": path.relative_to(IMAGES).as_posix(),
        "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
        "source": source,
        "bytes": path.stat().st_size,
        "width": size[0],
        "height": size[1],
        "mm_per_pixel": round(scale, 4),
        "anchors": {
            name: {"x": spot.x, "y": spot.y, "visible": spot.visible}
            for name, spot in spots.items()
            if 0 <= spot.x <= size[0] and 0 <= spot.y <= size[1]
        },
    }


def render(slug: str, args) -> dict:
    """Render every view of a commodity; give its manifest entries."""
    size, samples = ((240, 180), 8) if args.draft else (SIZE, args.samples)
    source, entries = sources.source_hash(slug), {}
    with quiet():
        kit, views = build(slug)
        stage = Stage(kit, size, samples, args.threads)
    for name, view in views.items():
        with tempfile.TemporaryDirectory() as folder, quiet():
            png = Path(folder) / "shot.png"
            result = stage.shoot(png, view)
            image = Image.open(png).convert("RGB")
        if args.draft:
            args.scratch.mkdir(parents=True, exist_ok=True)
            image.save(args.scratch / f"{slug}-{name}.png")
        else:
            path = IMAGES / slug / f"{name}.webp"
            path.parent.mkdir(parents=True, exist_ok=True)
            image.save(path, quality=QUALITY, method=6)
            entries[name] = entry(path, source, size, result)
        lost = [n for n, spot in result[0].items() if not spot.visible]
        note = f", not in sight: {', '.join(lost)}" if lost else ""
        print(f"{slug} {name}: {result[2]:.0f} s{note}", flush=True)
    return entries


def options(argv=None):
    """Read the command line."""
    parser = argparse.ArgumentParser(description="Render the pictures whose sources changed.")
    parser.add_argument("--all", action="store_true", help="render unchanged ones too")
    parser.add_argument("--only", help="slugs, joined by commas")
    parser.add_argument("--draft", action="store_true", help="240 by 180 pixels, to --scratch")
    parser.add_argument("--scratch", type=Path, default=Path(tempfile.gettempdir()) / "drafts")
    parser.add_argument("--samples", type=int, default=24)
    parser.add_argument("--threads", type=int, default=1)
    return parser.parse_args(argv)


def main() -> int:
    """Render what the options ask for."""
    args = options()
    wanted = args.only.split(",") if args.only else list(catalogue.ANCHORS)
    for slug in wanted:
        forced = args.all or args.draft
        if not forced and fresh(read_manifest(), slug, load(slug).VIEWS):
            continue
        entries = render(slug, args)
        if entries:
            manifest = read_manifest()
            manifest["pictures"][slug] = entries
            write_manifest(manifest)
    return 0


if __name__ == "__main__":
    sys.exit(main())
