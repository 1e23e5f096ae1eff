"""Render the pictures whose sources changed: `python resources/studio/render.py [--help]`."""

import argparse
import contextlib
import fcntl
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
SIZES = {"hero": (1280, 960), "pair": (1280, 960)}
OTHERS, QUALITY = (960, 720), 80


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


@contextlib.contextmanager
def changing_manifest():
    """Give the manifest to change and write it in one step; renderers side by side take turns."""
    with (Path(tempfile.gettempdir()) / "studio-manifest.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        manifest = read_manifest()
        yield manifest
        pictures = manifest["pictures"]
        manifest["pictures"] = {slug: pictures[slug] for slug in sorted(pictures)}
        scratch = MANIFEST.with_suffix(".new")
        scratch.write_text(json.dumps(manifest, indent=1) + "\n", encoding="utf-8")
        scratch.replace(MANIFEST)


def fresh_view(manifest: dict, slug: str, view: str, twin: str = "") -> bool:
    """Say whether a view of a commodity is there, made from the present sources."""
    shot = manifest["pictures"].get(slug, {}).get(view)
    if shot is None or not (IMAGES / shot["file"]).exists():
        return False
    return shot["source"] == sources.source_hash(slug, view, twin)


def load(slug: str):
    """Import the model of a commodity; raise FileNotFoundError with its place."""
    if not sources.model_file(slug).is_file():
        raise FileNotFoundError(f"{slug} has no model: {sources.model_file(slug)}")
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


def shoot(stage: Stage, slug: str, view: str, camera, source: str) -> dict:
    """Render one view to WebP; give its manifest entry and say what cannot be seen in it."""
    size = SIZES.get(view, OTHERS)
    stage.resize(size)
    with tempfile.TemporaryDirectory() as folder, quiet():
        png = Path(folder) / "shot.png"
        result = stage.shoot(png, camera)
        image = Image.open(png).convert("RGB")
    path = IMAGES / slug / f"{view}.webp"
    path.parent.mkdir(parents=True, exist_ok=True)
    image.save(path, quality=QUALITY, method=4)
    lost = [name for name, spot in result[0].items() if not spot.visible]
    note = f", not in sight: {', '.join(lost)}" if lost else ""
    print(f"{slug} {view}: {result[2]:.0f} s{note}", flush=True)
    return entry(path, source, size, result)


def render(slug: str, args) -> None:
    """Render hero and close-up of a commodity and enter them in the manifest."""
    source = sources.source_hash(slug)
    with quiet():
        kit, views = build(slug)
        stage = Stage(kit, samples=args.samples, threads=args.threads)
    entries = {name: shoot(stage, slug, name, view, source) for name, view in views.items()}
    with changing_manifest() as manifest:
        manifest["pictures"].setdefault(slug, {}).update(entries)


def options(argv=None):
    """Read the command line."""
    parser = argparse.ArgumentParser(description="Render the pictures whose sources changed.")
    parser.add_argument("--all", action="store_true", help="render unchanged ones too")
    parser.add_argument("--only", help="slugs, joined by commas")
    parser.add_argument("--samples", type=int, default=1)
    parser.add_argument("--threads", type=int, default=1)
    return parser.parse_args(argv)


def main() -> int:
    """Render what the options ask for; a model that fails is named and does not stop the rest."""
    args, failed = options(), 0
    for slug in args.only.split(",") if args.only else sources.slugs():
        try:
            catalogue.commodity(slug)
            manifest = read_manifest()
            if args.all or not all(fresh_view(manifest, slug, view) for view in load(slug).VIEWS):
                render(slug, args)
        except Exception as fault:  # noqa: BLE001  whatever a model raises, the others go on
            failed += 1
            print(f"{slug}: not rendered: {fault!r}", file=sys.stderr, flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
