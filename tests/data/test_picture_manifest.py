"""The shipped pictures agree with their manifest, their sources and their telltales."""

import hashlib
import importlib.util
import json
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from PIL import Image

ROOT = Path(__file__).resolve().parents[2]
IMAGES = ROOT / "resources" / "images"
LIMIT = 60_000_000  # bytes of all pictures together


def _studio(name: str) -> ModuleType:
    path = ROOT / "resources" / "studio" / f"{name}.py"
    spec = importlib.util.spec_from_file_location(f"studio_{name}", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _pictures() -> dict[str, dict[str, dict[str, Any]]]:
    manifest = json.loads((IMAGES / "manifest.json").read_text(encoding="utf-8"))
    assert manifest["version"] == 1
    return manifest["pictures"]


def _shots() -> list[Any]:
    return [
        pytest.param(shot, id=f"{slug}-{view}")
        for slug, views in _pictures().items()
        for view, shot in views.items()
    ]


@pytest.mark.parametrize("shot", _shots())
def test_that_a_picture_is_the_file_the_manifest_describes(shot):
    data = (IMAGES / shot["file"]).read_bytes()
    assert len(data) == shot["bytes"]
    assert hashlib.sha256(data).hexdigest() == shot["sha256"]
    with Image.open(IMAGES / shot["file"]) as image:
        image.load()
        assert image.size == (shot["width"], shot["height"])


@pytest.mark.parametrize("shot", _shots())
def test_that_anchors_lie_in_the_frame_and_the_scale_is_known(shot):
    assert shot["mm_per_pixel"] > 0
    assert shot["anchors"]
    for name, spot in shot["anchors"].items():
        assert 0 <= spot["x"] <= shot["width"], name
        assert 0 <= spot["y"] <= shot["height"], name


def test_that_every_commodity_of_the_catalogue_has_a_hero_and_a_close_up():
    pictures = _pictures()
    assert set(pictures) == set(_studio("catalogue").ANCHORS)
    for slug, views in pictures.items():
        assert set(views) == {"hero", "closeup"}, slug


def test_that_every_telltale_is_in_sight_in_a_picture():
    pictures = _pictures()
    for slug, wanted in _studio("catalogue").ANCHORS.items():
        spots = [spot for shot in pictures[slug].values() for spot in shot["anchors"].items()]
        seen = {name for name, spot in spots if spot["visible"]}
        assert seen == set(wanted), slug


def test_that_pictures_are_made_from_the_present_sources():
    sources = _studio("sources")
    stale = [
        slug
        for slug, views in _pictures().items()
        if {shot["source"] for shot in views.values()} != {sources.source_hash(slug)}
    ]
    assert not stale, f"render again: {', '.join(stale)}"


def test_that_a_comment_does_not_change_what_a_source_means_but_a_number_does(tmp_path):
    meaning, source = _studio("sources").meaning, tmp_path / "model.py"

    def of(text: str) -> str:
        source.write_text(text, encoding="utf-8")
        return meaning(source)

    plain = of('"""Old words."""\nX = 5\n')
    assert of('"""New words."""\n\n# why\nX = 5\n') == plain
    assert of('"""Old words."""\nX = 6\n') != plain


def test_that_no_picture_lies_outside_the_manifest_and_all_fit_the_limit():
    listed = {shot["file"] for views in _pictures().values() for shot in views.values()}
    present = {p.relative_to(IMAGES).as_posix() for p in IMAGES.rglob("*") if p.is_file()}
    assert present - {"manifest.json"} == listed
    assert sum((IMAGES / name).stat().st_size for name in listed) < LIMIT
