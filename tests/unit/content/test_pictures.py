"""Pictures that ship and photos of the administration: order, faults, and what is kept."""

import json

import pytest

from stce_desktop.content.own_photos import OwnPhotos
from stce_desktop.content.pictures import PictureShelf
from stce_desktop.domain.errors import ContentError, NotFoundError
from stce_desktop.system.errors import StorageError

VALVE = "bellows-sealed-valve"


def shot(name, **more):
    plain = {"file": name, "width": 960, "height": 720, "mm_per_pixel": 0.5, "anchors": {}}
    return {**plain, **more}


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "images"
    made.mkdir()
    return made


@pytest.fixture
def own(tmp_path):
    return OwnPhotos(tmp_path / "own-photos")


def write(folder, views, files=None):
    manifest = {"version": 1, "pictures": {VALVE: views}}
    (folder / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    for name in views if files is None else files:
        (folder / views[name]["file"]).write_bytes(b"picture")


def test_that_views_stand_in_their_order_and_own_photos_before_them(folder, own):
    views = {name: shot(f"{name}.webp") for name in ("line", "packed", "closeup", "hero")}
    write(folder, views)
    shelf = PictureShelf(folder, own)
    assert [p.view for p in shelf.of(VALVE)] == ["hero", "closeup", "packed", "line"]
    own.add(VALVE, b"first", (8, 6), "2026-01-02")
    own.add(VALVE, b"second", (8, 6), "2026-01-03")
    pictures = shelf.of(VALVE)
    assert [p.view for p in pictures[:3]] == ["own", "own-2", "hero"]
    assert [p.is_own for p in pictures[:3]] == [True, True, False]
    assert pictures[0].path.read_bytes() == b"second"
    assert pictures[0].added == "2026-01-03"
    assert shelf.heroes()[VALVE] == pictures[0].path


def test_that_hidden_anchors_are_no_call_outs(folder):
    anchors = {"plate": {"x": 1, "y": 2}, "back": {"x": 3, "y": 4, "visible": False}}
    write(folder, {"hero": shot("hero.webp", anchors=anchors)})
    (picture,) = PictureShelf(folder).of(VALVE)
    assert picture.anchors == {"plate": (1, 2)}


def test_that_a_missing_file_is_named_and_the_other_views_stay(folder):
    write(folder, {name: shot(f"{name}.webp") for name in ("hero", "closeup")}, ["closeup"])
    shelf = PictureShelf(folder)
    assert [p.view for p in shelf.of(VALVE)] == ["closeup"]
    assert shelf.faults(VALVE, set()) == (
        "A picture is missing: hero.webp. Install the program again.",
    )


def test_that_an_unknown_anchor_is_named(folder):
    anchors = {"plate": {"x": 1, "y": 2}, "no-such": {"x": 3, "y": 4}}
    write(folder, {"hero": shot("hero.webp", anchors=anchors)})
    (fault,) = PictureShelf(folder).faults(VALVE, {"plate"})
    assert "telltale this card does not have: no-such" in fault
    assert not PictureShelf(folder).faults(VALVE, {"plate", "no-such"})


@pytest.mark.parametrize("text", ["{", '{"version": 1}', "\udcff", '{"version":1,"pictures":[]}'])
def test_that_a_damaged_list_of_pictures_costs_the_pictures_and_says_so(folder, text):
    (folder / "manifest.json").write_bytes(text.encode("utf-8", "surrogateescape"))
    shelf = PictureShelf(folder)
    assert shelf.of(VALVE) == ()
    assert shelf.heroes() == {}
    assert "list of pictures cannot be read" in shelf.faults(VALVE, set())[0]
    with pytest.raises(ContentError, match="cannot be read"):
        shelf.count()


def test_that_the_same_photo_is_kept_once_and_becomes_the_newest(own):
    own.add(VALVE, b"one", (8, 6), "2026-01-02")
    own.add(VALVE, b"two", (8, 6), "2026-01-03")
    own.add(VALVE, b"one", (8, 6), "2026-01-04")
    assert [p.path.read_bytes() for p in own.of(VALVE)] == [b"one", b"two"]


def test_that_a_removed_photo_is_gone_but_stays_with_another_item(own):
    for item in (VALVE, "other"):
        own.add(item, b"one", (8, 6), "2026-01-02")
    (photo,) = own.of(VALVE)
    own.remove(VALVE, photo.path)
    assert own.of(VALVE) == ()
    assert photo.path.is_file()
    own.remove("other", photo.path)
    assert not photo.path.exists()
    with pytest.raises(NotFoundError, match="not one of the own photos"):
        own.remove(VALVE, photo.path)


def test_that_a_damaged_list_of_own_photos_hides_no_illustration_and_loses_no_photo(folder, own):
    write(folder, {"hero": shot("hero.webp")})
    own.add(VALVE, b"one", (8, 6), "2026-01-02")
    (photo,) = own.of(VALVE)
    listed = photo.path.with_name("manifest.json")
    listed.write_text("{", encoding="utf-8")
    shelf = PictureShelf(folder, own)
    assert [p.view for p in shelf.of(VALVE)] == ["hero"]
    assert "list of own photos cannot be read" in shelf.faults(VALVE, set())[0]
    with pytest.raises(StorageError, match="Move this file away"):
        own.add(VALVE, b"two", (8, 6), "2026-01-03")
    assert photo.path.read_bytes() == b"one"
    assert listed.read_text(encoding="utf-8") == "{"


def test_that_an_own_photo_whose_file_is_gone_says_so(own, folder):
    own.add(VALVE, b"one", (8, 6), "2026-01-02")
    own.of(VALVE)[0].path.unlink()
    (fault,) = PictureShelf(folder, own).faults(VALVE, set())
    assert fault.endswith("Add it again.")
