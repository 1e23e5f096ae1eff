"""The illustrations that ship with the program, by commodity and view."""

import json
from functools import cached_property
from pathlib import Path

import msgspec

from stce_desktop.domain.card import Picture
from stce_desktop.domain.errors import ContentError

_ORDER = ("hero", "closeup", "packed", "pair", "line")


class _Anchor(msgspec.Struct, frozen=True):
    x: float
    y: float
    visible: bool = True


class _Shot(msgspec.Struct, frozen=True):
    file: str
    width: int
    height: int
    mm_per_pixel: float
    anchors: dict[str, _Anchor]


class _Manifest(msgspec.Struct, frozen=True):
    version: int
    pictures: dict[str, dict[str, _Shot]]


class PictureShelf:
    """Find pictures under a folder that holds `manifest.json`; a bare folder has none."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @cached_property
    def _manifest(self) -> _Manifest:
        path = self._folder / "manifest.json"
        try:
            return msgspec.json.decode(path.read_bytes(), type=_Manifest)
        except FileNotFoundError:
            return _Manifest(1, {})
        except (OSError, msgspec.DecodeError, json.JSONDecodeError) as error:
            raise ContentError(
                "The list of pictures cannot be read", str(error), "Install the program again."
            ) from error

    def of(self, commodity_id: str) -> tuple[Picture, ...]:
        """Return the pictures of a commodity whose files are there, hero first."""
        shots = self._manifest.pictures.get(commodity_id, {})
        views = sorted(shots, key=lambda view: (*_ORDER, view).index(view))
        found = (self._picture(view, shots[view]) for view in views)
        return tuple(picture for picture in found if picture.path.is_file())

    def heroes(self) -> dict[str, Path]:
        """Return the file of the first picture of each commodity that has one, unchecked."""
        return {
            commodity: self._folder / shots[min(shots, key=lambda v: (*_ORDER, v).index(v))].file
            for commodity, shots in self._manifest.pictures.items()
            if shots
        }

    def _picture(self, view: str, shot: _Shot) -> Picture:
        anchors = {key: (a.x, a.y) for key, a in shot.anchors.items() if a.visible}
        path = self._folder / shot.file
        return Picture(view, path, shot.width, shot.height, shot.mm_per_pixel, anchors)

    def count(self) -> dict[str, int]:
        """Return how many commodities have each view."""
        views = [view for shots in self._manifest.pictures.values() for view in shots]
        return {view: views.count(view) for view in _ORDER if view in views}
