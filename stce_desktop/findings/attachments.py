"""Files of evidence: original bytes unchanged, sealed, named by their hash."""

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from stce_desktop.domain.evidence import Attachment
from stce_desktop.domain.text import encodable
from stce_desktop.imaging.limits import SHRUNK
from stce_desktop.imaging.safe_open import look_at, read_picture
from stce_desktop.system.atomic import write_atomic
from stce_desktop.system.crypto import TamperedError, seal, unseal
from stce_desktop.system.errors import StorageError


@dataclass(frozen=True, slots=True)
class AttachmentStore:
    """Keep sealed objects under `folder`, thumbnails apart."""

    folder: Path
    key: bytes

    def add(self, path: Path, shot: str, added_utc: str) -> Attachment:
        """Keep the bytes of a photo durably; raise PictureError or StorageError."""
        return self.keep(read_picture(path), path.name, shot, added_utc)

    def keep(self, data: bytes, name: str, shot: str, added_utc: str) -> Attachment:
        """Keep the bytes of a picture durably; raise PictureError or StorageError."""
        glimpse = look_at(data, name)
        digest = sha256(data).hexdigest()
        self._keep(self._object(digest), data, digest)
        self._keep(self._thumbnail(digest), glimpse.thumbnail, digest)
        return Attachment(
            digest, encodable(name), shot, len(data), glimpse.width, glimpse.height,
            glimpse.taken, added_utc,
        )  # fmt: skip

    def _keep(self, path: Path, data: bytes, digest: str) -> None:
        if not path.exists():
            write_atomic(path, seal(self.key, data, digest.encode()))

    def read(self, digest: str) -> bytes:
        """Return the original bytes; raise StorageError when they are gone or changed."""
        data = self._opened(self._object(digest), digest)
        if sha256(data).hexdigest() != digest:
            raise StorageError("A photo was changed", digest, "Keep the disk for examination.")
        return data

    def thumbnail(self, digest: str) -> bytes:
        """Return the small JPEG; raise StorageError when it is gone or changed."""
        return self._opened(self._thumbnail(digest), digest)

    def shrunk(self, digest: str) -> bytes:
        """Return a JPEG on which small print can still be read; raise StorageError."""
        return look_at(self.read(digest), digest, SHRUNK).thumbnail

    def fault(self, digest: str) -> str:
        """Return what is wrong with an object or its thumbnail, or nothing.

        A power cut may leave an object without a thumbnail before anything was promised of it.
        """
        try:
            self.read(digest)
            if self._thumbnail(digest).exists():
                self.thumbnail(digest)
        except StorageError as error:
            return error.what
        return ""

    def digests(self) -> frozenset[str]:
        """Return the names of all objects that are kept, those of drafts too."""
        return frozenset(path.name for path in self.folder.glob("??/*") if path.name[0] != ".")

    def _opened(self, path: Path, digest: str) -> bytes:
        try:
            return unseal(self.key, path.read_bytes(), digest.encode())
        except OSError as error:
            raise StorageError("A photo is missing", f"{digest}: {error.strerror}") from error
        except TamperedError as error:
            raise StorageError("A photo was changed", digest) from error

    def _object(self, digest: str) -> Path:
        return self.folder / digest[:2] / digest

    def _thumbnail(self, digest: str) -> Path:
        return self.folder / "thumbnails" / digest
