"""Add the administration's own photos to an item, and take them away again."""

from pathlib import Path

from stce_desktop.app.services import Services
from stce_desktop.app.use_cases.show_card import show_card
from stce_desktop.domain.card import Card
from stce_desktop.imaging.safe_open import look_at, read_picture
from stce_desktop.system.clock import SystemClock

_KEPT = (1600, 1200)  # pixels: a nameplate can be read, and a full card is not copied


def add_own_photo(services: Services, item_id: str, path: Path) -> Card:
    """Add a photo to an item and return its card; raise PictureError or StorageError.

    Only what a process of its own has decoded is kept, without the file's metadata.
    """
    glimpse = look_at(read_picture(path), path.name, _KEPT)
    added = SystemClock().local().date().isoformat()
    services.pictures.own.add(item_id, glimpse.thumbnail, glimpse.small, added)
    return show_card(services, item_id)


def remove_own_photo(services: Services, item_id: str, path: Path) -> Card:
    """Take one own photo away and return the card; raise NotFoundError or StorageError."""
    services.pictures.own.remove(item_id, path)
    return show_card(services, item_id)
