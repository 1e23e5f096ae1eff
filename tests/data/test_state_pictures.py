"""The vector pictures of the key's states and of the hazards are there, differ and are in step."""

import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from resources.studio.states.book import files, slug, states
from resources.studio.states.kind import CLASSES
from stce_desktop.content.source import read

ROOT = Path(__file__).resolve().parents[2]
RESOURCES = ROOT / "resources"
FOLDERS = ("states", "signs")
LIMIT = 2048  # bytes of one picture
SMALL = 48  # pixels, the smallest size at which the pictures are shown
APART = 1.0  # mean difference of two pictures of one character, of 255
TAGS = {"svg", "g", "path", "rect", "circle", "ellipse", "text"}
NAMESPACE = "{http://www.w3.org/2000/svg}"


def _rows(name):
    return read(ROOT / "data" / name, name).value


def _characters(kind):
    return [row for row in _rows("key/characters.yaml") if row["kind"] == kind]


def _present():
    return {p for folder in FOLDERS for p in (RESOURCES / folder).rglob("*.svg")}


def _pixels(svg):
    image = QImage(SMALL, SMALL, QImage.Format.Format_RGB888)
    image.fill(0xFF808080)
    painter = QPainter(image)
    renderer = QSvgRenderer(QByteArray(svg))
    assert renderer.isValid()
    renderer.render(painter)
    painter.end()
    return np.frombuffer(image.constBits(), np.uint8).astype(np.int16)


@pytest.mark.parametrize("row", _characters("states"), ids=lambda row: row["id"])
def test_that_every_state_has_a_picture_and_no_other_state_has_one(row):
    folder = RESOURCES / "states" / row["id"]
    assert {p.stem for p in folder.glob("*.svg")} == {state["id"] for state in row["states"]}


def test_that_every_range_shows_how_to_measure():
    present = {p.stem for p in (RESOURCES / "states").glob("*.svg")}
    assert present == {row["id"] for row in _characters("range")}


def test_that_every_class_of_a_character_in_classes_has_a_picture():
    for row in _characters("states"):
        wanted = {slug(state["group"]) for state in row["states"] if "group" in state}
        folder = RESOURCES / "states" / row["id"] / "groups"
        assert {p.stem for p in folder.glob("*.svg")} == wanted, row["id"]


def test_that_a_class_is_shown_by_a_kind_that_stands_in_it():
    kinds = next(row for row in _characters("states") if row["id"] == "kind")["states"]
    group = {state["id"]: state["group"] for state in kinds}
    assert {name: group[kind] for name, kind in CLASSES.items()} == {name: name for name in CLASSES}


def test_that_every_hazard_has_a_sign():
    present = {p.stem for p in (RESOURCES / "signs").glob("*.svg")}
    assert present == {row["id"] for row in _rows("procedure/hazards.yaml")}


def test_that_the_files_are_those_the_studio_draws_now():
    wanted = files()
    assert _present() == {RESOURCES / name for name in wanted}
    stale = [name for name, text in wanted.items() if (RESOURCES / name).read_text("utf-8") != text]
    assert not stale, "run python -m resources.studio.states"


def test_that_drawing_twice_gives_the_same_text():
    assert files() == files()


@pytest.mark.parametrize("folder", sorted({p.parent for p in _present()}), ids=lambda p: p.name)
def test_that_pictures_are_small_and_of_plain_shapes(folder):
    for path in folder.glob("*.svg"):
        data = path.read_bytes()
        assert len(data) <= LIMIT, path.name
        root = ET.fromstring(data)  # noqa: S314 - our own file
        assert root.get("viewBox") == "0 0 96 96", path.name
        tags = Counter(element.tag.removeprefix(NAMESPACE) for element in root.iter())
        assert set(tags) <= TAGS, path.name
        assert b"href" not in data, path.name
        assert b"url(" not in data, path.name


@pytest.mark.parametrize("character", sorted({*states(), "groups", "signs"}))
def test_that_pictures_render_and_no_two_of_a_character_look_alike(character, qapp):
    inside = [(name, text) for name, text in files().items() if f"/{character}/" in f"/{name}"]
    drawn = [(name, _pixels(text.encode())) for name, text in inside]
    empty = _pixels(b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96"/>')
    assert len(drawn) > 1
    for i, (name, pixels) in enumerate(drawn):
        assert np.abs(pixels - empty).mean() > APART, name
        for other, its in drawn[:i]:
            assert np.abs(pixels - its).mean() > APART, (name, other)
