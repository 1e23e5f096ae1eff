"""The shipped pictures agree with their manifest, their sources and their telltales."""

import hashlib
import importlib.util
import json
import sys
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from PIL import Image

from stce_desktop.content.source import read

ROOT = Path(__file__).resolve().parents[2]
IMAGES = ROOT / "resources" / "images"
MODEL = ROOT / "resources" / "studio" / "models" / "servo_accelerometer.py"
LIMIT = 60_000_000  # bytes of all pictures together
HIDDEN = 0.02  # share of telltales that may be in sight in no picture
SIZES = {"hero": (1280, 960), "pair": (1280, 960), "line": (1600, 1200)}
VIEWS = {"hero", "closeup", "packed", "pair", "line"}


@cache
def _sources() -> ModuleType:
    path = ROOT / "resources" / "studio" / "sources.py"
    spec = importlib.util.spec_from_file_location("studio_sources", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module


@cache
def _commodity(slug: str) -> dict[str, Any]:
    return read(ROOT / "data" / "commodities" / f"{slug}.yaml", slug).value


@cache
def _pictures() -> dict[str, dict[str, dict[str, Any]]]:
    manifest = json.loads((IMAGES / "manifest.json").read_text(encoding="utf-8"))
    assert manifest["version"] == 1
    return manifest["pictures"]


@pytest.mark.parametrize("slug", _pictures())
def test_that_a_picture_is_the_file_the_manifest_describes(slug):
    for shot in _pictures()[slug].values():
        data = (IMAGES / shot["file"]).read_bytes()
        assert len(data) == shot["bytes"]
        assert hashlib.sha256(data).hexdigest() == shot["sha256"]
        with Image.open(IMAGES / shot["file"]) as image:
            assert image.size == (shot["width"], shot["height"])


def test_that_anchors_lie_in_the_frame_and_the_scale_is_known():
    for slug, views in _pictures().items():
        for view, shot in views.items():
            assert shot["mm_per_pixel"] > 0, (slug, view)
            for spot in shot["anchors"].values():
                assert 0 <= spot["x"] <= shot["width"], (slug, view)
                assert 0 <= spot["y"] <= shot["height"], (slug, view)


def test_that_every_picture_has_a_model_a_hero_and_a_close_up_in_their_sizes():
    pictures = _pictures()
    assert set(pictures) <= set(_sources().slugs())
    for slug, views in pictures.items():
        assert {"hero", "closeup"} <= set(views) <= VIEWS, slug
        for view, shot in views.items():
            assert (shot["width"], shot["height"]) == SIZES.get(view, (960, 720)), (slug, view)


def test_that_every_commodity_has_a_model():
    goods = {path.stem for path in (ROOT / "data" / "commodities").glob("*.yaml")}
    assert set(_sources().slugs()) == goods


def test_that_anchors_are_telltales_of_the_commodity_and_few_are_hidden():
    hidden, count = [], 0
    for slug, views in _pictures().items():
        wanted = {row["id"] for row in _commodity(slug)["telltales"]}
        spots = [spot for shot in views.values() for spot in shot["anchors"].items()]
        assert {name for name, _ in spots} <= wanted, slug
        seen = {name for name, spot in spots if spot["visible"]}
        hidden += [f"{slug}: {name}" for name in sorted(wanted - seen)]
        count += len(wanted)
    assert len(hidden) <= HIDDEN * count, hidden


def test_that_a_pair_shows_a_look_alike_of_the_commodity():
    for slug, views in _pictures().items():
        if "pair" in views:
            assert views["pair"]["with"] in {row["id"] for row in _commodity(slug)["look_alikes"]}


def test_that_pictures_are_made_from_the_present_sources():
    source_hash = _sources().source_hash
    stale = [
        f"{slug} {view}"
        for slug, views in _pictures().items()
        for view, shot in views.items()
        if shot["source"] != source_hash(slug, view, shot.get("with", ""))
    ]
    assert not stale, f"render again: {', '.join(stale)}"


def test_that_a_comment_does_not_change_what_a_source_means_but_a_number_does():
    meaning = _sources().meaning
    plain = meaning('"""Old words."""\nX = 5\n')
    assert meaning('"""New words."""\n\n# why\nX = 5\n') == plain
    assert meaning('"""Old words."""\nX = 6\n') != plain


def test_that_a_picture_depends_on_the_kit_functions_it_reaches_and_on_no_others():
    names = {name for _file, name, _text in _sources().reached((MODEL, "*"))}
    assert {"build", "bolt", "Stage"} <= names  # its own, one of the kit, the stage
    assert "bellows" not in names  # beside `bolt` in the same module, but not used


def test_that_no_picture_lies_outside_the_manifest_and_all_fit_the_limit():
    listed = {shot["file"] for views in _pictures().values() for shot in views.values()}
    present = {p.relative_to(IMAGES).as_posix() for p in IMAGES.rglob("*") if p.is_file()}
    assert present - {"manifest.json"} == listed
    assert sum((IMAGES / name).stat().st_size for name in listed) < LIMIT
