"""Write a finding with its chain and photos into a folder that a court can check."""

import re
import shutil
import tempfile
from hashlib import sha256
from pathlib import Path

import msgspec

from stce_desktop.domain.evidence import Attachment
from stce_desktop.domain.finding import Finding
from stce_desktop.findings.attachments import AttachmentStore
from stce_desktop.findings.events import Event
from stce_desktop.system.atomic import sync_folder, write_atomic
from stce_desktop.system.errors import StorageError


def export_finding(
    finding: Finding,
    events: list[Event],
    attachments: AttachmentStore,
    public: bytes,
    folder: Path,
) -> Path:
    """Write `<number>-r<revision>` under `folder` as a whole; raise StorageError.

    Holds finding.json, events.json (the events of this finding with hashes and signatures),
    the photos with their original bytes, and manifest.json with the SHA-256 of every file.
    """
    name = f"{safe_name(finding.number or finding.id)}-r{finding.revision}"
    target = folder / name
    if target.exists():
        raise StorageError(
            "This finding was exported here before", str(target), "Choose another folder."
        )
    try:
        part = Path(tempfile.mkdtemp(prefix=f".{name}", dir=folder))
    except OSError as error:
        raise StorageError(
            "The folder cannot be written", f"{folder}: {error.strerror}", "Choose another one."
        ) from error
    try:
        _fill(part, finding, events, attachments, public)
        part.chmod(0o755)
        part.rename(target)
        sync_folder(folder)
    except OSError as error:
        shutil.rmtree(part, ignore_errors=True)
        raise StorageError("The export failed", f"{target}: {error.strerror}") from error
    except StorageError:
        shutil.rmtree(part, ignore_errors=True)
        raise
    return target


def _fill(
    part: Path, finding: Finding, events: list[Event], attachments: AttachmentStore, public: bytes
) -> None:
    files = {"finding.json": _pretty(finding), "events.json": _pretty(events)}
    for number, attachment in enumerate(finding.evidence, start=1):
        files[f"photos/{number:02d}-{_photo_name(attachment)}"] = attachments.read(
            attachment.sha256
        )
    manifest = {
        "format": "stce-finding-1",
        "device": events[0].device if events else "",
        "public_key": public.hex(),
        "files": {name: sha256(data).hexdigest() for name, data in sorted(files.items())},
    }
    for name, data in files.items():
        write_atomic(part / name, data)
    write_atomic(part / "manifest.json", _pretty(manifest))


def _pretty(value: object) -> bytes:
    return msgspec.json.format(msgspec.json.encode(value, order="sorted"), indent=1) + b"\n"


def safe_name(text: str) -> str:
    """Keep letters, digits, dot and hyphen of a name, so that it fits every file system."""
    plain = re.sub(r"[^\w.-]+", "_", text, flags=re.ASCII)
    name = re.sub(r"\.{2,}", ".", plain).strip("._")
    return name[:80] or "unnamed"


def _photo_name(attachment: Attachment) -> str:
    shot = safe_name(attachment.shot) if attachment.shot else "photo"
    return f"{shot}-{safe_name(attachment.name)}"
