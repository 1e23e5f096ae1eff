"""Where the parts of an installation are."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Places:
    """Hold the folders of an installation; `sources` is None where only the database ships.

    `database` is the shipped or built file; `fallback` is used when that one cannot be.
    """

    database: Path
    fallback: Path
    resources: Path
    sources: Path | None = None

    @property
    def pictures(self) -> Path:
        """Return the folder of the rendered pictures."""
        return self.resources / "images"

    @property
    def vectors(self) -> Path:
        """Return the folder of the table of sentence vectors."""
        return self.resources / "vectors"

    @property
    def locale(self) -> Path:
        """Return the folder of the message catalogues."""
        return self.resources / "locale"
