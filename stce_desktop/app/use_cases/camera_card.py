"""Find the photos on a camera's card."""

import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from heapq import nlargest
from pathlib import Path

from stce_desktop.system.volumes import removable_roots

_ENDINGS = frozenset({".jpg", ".jpeg", ".png", ".webp"})
_MOST = 200
_FOLDERS = 500  # a card that has more was not written by a camera


@dataclass(frozen=True, slots=True)
class CardPhoto:
    """Name one photo on a card; `changed` is the time the card claims, ISO 8601 without a zone."""

    path: Path
    size: int
    changed: str


def card_photos(roots: Iterable[Path] | None = None) -> tuple[CardPhoto, ...]:
    """Return the photos under every DCIM folder of removable volumes, the newest first."""
    found = (
        photo
        for root in (removable_roots() if roots is None else roots)
        for photo in _photos(root / "DCIM")
    )
    return tuple(nlargest(_MOST, found, key=_newest))


def _newest(photo: CardPhoto) -> tuple[str, str]:
    return photo.changed, photo.path.name


def _photos(folder: Path) -> Iterator[CardPhoto]:
    """Yield the photos of a card; links are not followed, for they may lead off the card."""
    for number, (place, _folders, names) in enumerate(os.walk(folder)):
        if number > _FOLDERS:
            return
        for name in names:
            if Path(name).suffix.casefold() not in _ENDINGS or name.startswith("."):
                continue
            path = Path(place) / name
            try:
                state = path.lstat()
            except OSError:
                continue  # the card was pulled out: choosing again tells the officer
            if stat.S_ISREG(state.st_mode):
                changed = datetime.fromtimestamp(state.st_mtime, UTC).replace(tzinfo=None)
                yield CardPhoto(path, state.st_size, changed.isoformat(timespec="seconds"))
