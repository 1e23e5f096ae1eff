"""The illustrations that ship with the program, by commodity and view, and own photos first."""

from functools import cached_property
from pathlib import Path

import msgspec

from stce_desktop.content.own_photos import OwnPhotos
from stce_desktop.domain.card import Picture
from stce_desktop.domain.errors import ContentError
from stce_desktop.i18n import _

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
    """Find pictures under a folder that holds `manifest.json`; a bare folder has none.

    A manifest that cannot be read costs the pictures and nothing else: `faults` says so.
    """

    def __init__(self, folder: Path, own: OwnPhotos | None = None) -> None:
        self._folder = folder
        self.own = own or OwnPhotos(folder / "own")

    @cached_property
    def _read(self) -> tuple[_Manifest, str]:
        path = self._folder / "manifest.json"
        try:
            return msgspec.json.decode(path.read_bytes(), type=_Manifest), ""
        except FileNotFoundError:
            return _Manifest(1, {}), ""
        except (OSError, msgspec.DecodeError, UnicodeDecodeError) as error:
            fault = ContentError(
                _("The list of pictures cannot be read"),
                f"{path}: {error}",
                _("Install the program again."),
            )
            return _Manifest(1, {}), fault.sentence()

    def _shots(self, commodity_id: str) -> dict[str, _Shot]:
        return self._read[0].pictures.get(commodity_id, {})

    def of(self, commodity_id: str) -> tuple[Picture, ...]:
        """Return the pictures of a commodity whose files are there: own photos, then hero."""
        shots = self._shots(commodity_id)
        views = sorted(shots, key=_place)
        found = (*self.own.of(commodity_id), *(self._picture(v, shots[v]) for v in views))
        return tuple(picture for picture in found if picture.path.is_file())

    def faults(self, commodity_id: str, telltales: set[str]) -> tuple[str, ...]:
        """Say what is wrong with the pictures of a commodity, a sentence each.

        A missing file, an anchor that is none of `telltales`, a manifest that cannot be read.
        """
        shots = self._shots(commodity_id)
        pictures = [*self.own.of(commodity_id), *(self._picture(v, s) for v, s in shots.items())]
        lost = [p for p in pictures if not p.path.is_file()]
        anchors = {name for shot in shots.values() for name in shot.anchors}
        sentences = [self._read[1], self.own.fault()]
        sentences += [
            _("A picture is missing: {0}. {1}").format(
                p.path.name,
                _("Add it again.") if p.is_own else _("Install the program again."),
            )
            for p in lost
        ]
        if strange := sorted(anchors - telltales):
            words = _("A picture points at a telltale this card does not have: {0}.")
            sentences.append(words.format(", ".join(strange)))
        return tuple(filter(None, sentences))

    def heroes(self) -> dict[str, Path]:
        """Return the file of the first picture of each commodity that has one, unchecked."""
        shipped = {
            commodity: self._folder / shots[min(shots, key=_place)].file
            for commodity, shots in self._read[0].pictures.items()
            if shots
        }
        return {**shipped, **self.own.newest()}

    def _picture(self, view: str, shot: _Shot) -> Picture:
        anchors = {key: (a.x, a.y) for key, a in shot.anchors.items() if a.visible}
        path = self._folder / shot.file
        return Picture(view, path, shot.width, shot.height, shot.mm_per_pixel, anchors)

    def count(self) -> dict[str, int]:
        """Return how many commodities have each view; raise ContentError."""
        manifest, fault = self._read
        if fault:
            raise ContentError(fault.rstrip("."))
        views = [view for shots in manifest.pictures.values() for view in shots]
        return {view: views.count(view) for view in _ORDER if view in views}


def _place(view: str) -> int:
    return (*_ORDER, view).index(view)
