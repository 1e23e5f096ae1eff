"""Add photos to a draft, and show them."""

from pathlib import Path

from stce_desktop.domain.finding import Finding
from stce_desktop.findings.desk import FindingsDesk


def attach_photo(desk: FindingsDesk, finding: Finding, path: Path, shot: str) -> Finding:
    """Keep a photo with its original bytes; raise PictureError or StorageError."""
    return desk.attach(finding, path, shot)


def thumbnail(desk: FindingsDesk, sha256: str) -> bytes:
    """Return the small JPEG of a photo; raise StorageError."""
    return desk.thumbnail(sha256)
