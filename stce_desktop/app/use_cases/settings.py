"""Keep the choices of this installation."""

import json
from dataclasses import asdict

import msgspec

from stce_desktop.app.services import Services
from stce_desktop.domain.settings import Settings
from stce_desktop.system.atomic import write_atomic

_FILE = "settings.json"


def load_settings(services: Services) -> Settings:
    """Return the saved settings, or the usual ones where none can be read."""
    path = services.paths.config_dir / _FILE
    try:
        return msgspec.json.decode(path.read_bytes(), type=Settings)
    except (OSError, msgspec.DecodeError):
        # Settings are comfort: a lost or damaged file must not keep anyone from searching.
        return Settings()


def save_settings(services: Services, settings: Settings) -> None:
    """Save the settings at once; raise StorageError when the folder cannot be written."""
    data = json.dumps(asdict(settings), ensure_ascii=False, indent=1).encode()
    write_atomic(services.paths.config_dir / _FILE, data)
