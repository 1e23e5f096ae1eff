"""Where this installation keeps what it writes."""

import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs

APP = "stce-desktop"
HOME_VARIABLE = "STCE_DESKTOP_HOME"


@dataclass(frozen=True, slots=True)
class Paths:
    """Hold the three folders of a user; they are made when something is first written."""

    data_dir: Path
    cache_dir: Path
    config_dir: Path

    @classmethod
    def standard(cls) -> "Paths":
        """Return the platform's folders, or those under the folder named in the environment."""
        if home := os.environ.get(HOME_VARIABLE):
            return cls.under(Path(home))
        return cls(
            Path(platformdirs.user_data_dir(APP, appauthor=False)),
            Path(platformdirs.user_cache_dir(APP, appauthor=False)),
            Path(platformdirs.user_config_dir(APP, appauthor=False)),
        )

    @classmethod
    def under(cls, home: Path) -> "Paths":
        """Return the three folders under one folder of the caller's choice."""
        return cls(home / "data", home / "cache", home / "config")
