"""Add photos to a draft, and show them."""

from dataclasses import dataclass
from pathlib import Path

from stce_desktop.domain.errors import StceError
from stce_desktop.domain.finding import Finding
from stce_desktop.findings.desk import FindingsDesk
from stce_desktop.i18n import _
from stce_desktop.imaging import limits
from stce_desktop.imaging.safe_open import PictureError


@dataclass(frozen=True, slots=True)
class Pasted:
    """Hold the bytes of a picture that came from the clipboard, and the name it gets."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Attached:
    """Hold the draft with what could be kept, and one sentence for each photo that could not."""

    draft: Finding
    refused: tuple[str, ...] = ()


def attach_photo(desk: FindingsDesk, finding: Finding, path: Path, shot: str) -> Finding:
    """Keep a photo with its original bytes; raise PictureError or StorageError."""
    return desk.attach(finding, path, shot)


def attach_photos(
    desk: FindingsDesk, finding: Finding, photos: tuple[Path | Pasted, ...], shots: tuple[str, ...]
) -> Attached:
    """Keep several photos, each for the next of `shots`; one that fails stops no other."""
    refused: list[str] = []
    place = 0
    for photo in photos:
        shot = shots[min(place, len(shots) - 1)] if shots else ""
        try:
            finding = _attach(desk, finding, photo, shot)
        except StceError as error:
            refused.append(error.sentence())
        else:
            place += 1
    return Attached(finding, tuple(refused))


def thumbnails(desk: FindingsDesk, finding: Finding) -> tuple[dict[str, bytes], tuple[str, ...]]:
    """Return the small JPEGs by hash, and one sentence for each photo that cannot be shown."""
    small: dict[str, bytes] = {}
    lost: list[str] = []
    for attachment in finding.evidence:
        try:
            small[attachment.sha256] = desk.thumbnail(attachment.sha256)
        except StceError as error:
            lost.append(f"{attachment.name}: {error.sentence()}")
    return small, tuple(lost)


def _attach(desk: FindingsDesk, finding: Finding, photo: Path | Pasted, shot: str) -> Finding:
    if isinstance(photo, Path):
        return desk.attach(finding, photo, shot)
    if len(photo.data) > limits.MAX_BYTES:
        raise PictureError(
            _("The photo is too large"),
            f"{photo.name}: {len(photo.data) / 1e6:.0f} MB",
            _("At most {0} MB are taken.").format(limits.MAX_BYTES // 1_000_000),
        )
    return desk.attach_bytes(finding, photo.data, photo.name, shot)
