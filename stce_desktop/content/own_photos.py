"""The photos an administration added to goods itself, kept beside a manifest of their own."""

from hashlib import sha256
from pathlib import Path

import msgspec

from stce_desktop.domain.card import Picture
from stce_desktop.domain.errors import NotFoundError
from stce_desktop.i18n import _
from stce_desktop.system.atomic import write_atomic
from stce_desktop.system.errors import StorageError

VIEW = "own"  # the view of the first own photo; the next are own-2, own-3 …


class _Photo(msgspec.Struct, frozen=True):
    file: str
    sha256: str
    width: int
    height: int
    added: str


class _Manifest(msgspec.Struct, frozen=True):
    version: int
    photos: dict[str, list[_Photo]]


class OwnPhotos:
    """Keep photos under a folder that is made with the first one; `manifest.json` lists them.

    The manifest is read again each time: it is small, and a person may mend the folder by hand.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def of(self, item_id: str) -> tuple[Picture, ...]:
        """Return the photos of an item, newest first; none when the manifest cannot be read."""
        if self.fault():
            return ()
        photos = self._manifest().photos.get(item_id, [])
        return tuple(
            Picture(
                VIEW if number == 1 else f"{VIEW}-{number}", self._folder / photo.file,
                photo.width, photo.height, 0.0, {}, is_own=True, added=photo.added,
            )
            for number, photo in enumerate(reversed(photos), start=1)
        )  # fmt: skip

    def newest(self) -> dict[str, Path]:
        """Return the newest photo of each item that has one, unchecked."""
        if self.fault():
            return {}
        photos = self._manifest().photos
        return {item: self._folder / rows[-1].file for item, rows in photos.items() if rows}

    def fault(self) -> str:
        """Say in one sentence why the manifest cannot be read, or nothing."""
        try:
            self._manifest()
        except StorageError as error:
            return error.sentence()
        return ""

    def add(self, item_id: str, jpeg: bytes, size: tuple[int, int], added: str) -> None:
        """Keep a JPEG that was decoded safely, `size` in pixels; the same one is kept once.

        Raises StorageError.
        """
        manifest = self._manifest()
        digest = sha256(jpeg).hexdigest()
        name = f"{digest[:32]}.jpg"
        rows = [row for row in manifest.photos.get(item_id, []) if row.sha256 != digest]
        write_atomic(self._folder / name, jpeg)
        rows.append(_Photo(name, digest, *size, added))
        self._write({**manifest.photos, item_id: rows})

    def remove(self, item_id: str, path: Path) -> None:
        """Take a photo of an item away; raise NotFoundError or StorageError."""
        photos = self._manifest().photos
        kept = [row for row in photos.get(item_id, []) if row.file != path.name]
        if len(kept) == len(photos.get(item_id, [])):
            raise NotFoundError(
                _("This photo is not one of the own photos"), path.name, _("Open the card again.")
            )
        left = {**photos, item_id: kept}
        self._write(left)
        # Another item may show the same photo; its file goes with the last one.
        if not any(row.file == path.name for rows in left.values() for row in rows):
            (self._folder / path.name).unlink(missing_ok=True)

    def _write(self, photos: dict[str, list[_Photo]]) -> None:
        manifest = _Manifest(1, {item: rows for item, rows in photos.items() if rows})
        data = msgspec.json.format(msgspec.json.encode(manifest), indent=1)
        write_atomic(self._folder / "manifest.json", data)

    def _manifest(self) -> _Manifest:
        path = self._folder / "manifest.json"
        try:
            return msgspec.json.decode(path.read_bytes(), type=_Manifest)
        except FileNotFoundError:
            return _Manifest(1, {})
        except (OSError, msgspec.DecodeError, UnicodeDecodeError) as error:
            raise StorageError(
                _("The list of own photos cannot be read"),
                f"{path}: {error}",
                _("Move this file away and add the photos again; they still lie beside it."),
            ) from error
