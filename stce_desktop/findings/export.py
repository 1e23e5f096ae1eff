"""Write findings with their chain and photos into a folder that a court can check."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from operator import attrgetter
from pathlib import Path

import msgspec

from stce_desktop import __version__
from stce_desktop.domain.evidence import Attachment
from stce_desktop.domain.finding import Finding
from stce_desktop.findings import stce_verify
from stce_desktop.findings.events import Event, decode_finding, is_finding
from stce_desktop.findings.outgoing import Facts, Files, write_folder
from stce_desktop.findings.readme import readme
from stce_desktop.findings.seal import seal_number
from stce_desktop.system.crypto import sign

FORMAT = "stce-export-2"


@dataclass(frozen=True, slots=True)
class Device:
    """Hold who signs an export: the device's id, the public half of its key, and the key."""

    id: str
    public: bytes
    signing_key: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Selection:
    """Hold the events of an export in their order; without a record it is the whole store.

    `links` are (seq, hash, signature) of all events from the record's first to its last, so that
    its place in the chain is shown without showing what else was recorded.
    """

    events: tuple[Event, ...]
    record: str = ""
    links: tuple[tuple[int, str, str], ...] = ()

    @property
    def last(self) -> Event:
        """Return the newest event of a finding."""
        return next(e for e in reversed(self.events) if is_finding(e))


def select_record(
    own: Iterable[Event], officers: Iterable[Event], between: Iterable[Event]
) -> Selection:
    """Return the events of one record with those of the officers who may have signed them.

    `between` are all events from the record's first to its last.
    """
    events = tuple(own)
    last = events[-1].seq
    let_in = (event for event in officers if event.seq <= last)
    links = tuple((e.seq, e.hash, e.signature) for e in between if e.seq <= last)
    ordered = sorted((*events, *let_in), key=attrgetter("seq"))
    return Selection(tuple(ordered), events[0].record, links)


def export_folder(
    selection: Selection, read: Callable[[str], bytes], device: Device, made_utc: str, folder: Path
) -> Path:
    """Write a new folder under `folder` as a whole; raise StorageError.

    `read` returns the original bytes of a photo by its SHA-256.
    """
    name = folder_name(selection)

    def closing(facts: Facts) -> Files:
        return manifest_files(selection, facts, device, made_utc)

    return write_folder(folder, name, content_files(selection, read, device), closing)


def folder_name(selection: Selection) -> str:
    """Return the name of an export: number and revision, marked when it is from training."""
    if not selection.record:
        return f"findings-{selection.events[-1].seq:06d}"
    finding = decode_finding(selection.last.body)
    mark = "TRAINING-" if finding.training else ""
    return f"{mark}{safe_name(finding.number or finding.id)}-r{finding.revision}"


def content_files(
    selection: Selection, read: Callable[[str], bytes], device: Device
) -> Iterator[tuple[str, bytes]]:
    """Yield name and bytes of every file but the manifest."""
    yield "events.jsonl", b"".join(encode_line(event) for event in selection.events)
    if selection.record:
        yield "chain.json", msgspec.json.encode(selection.links) + b"\n"
        yield "finding.json", pretty(decode_finding(selection.last.body))
    for number, attachment in enumerate(photos(selection), start=1):
        yield f"photos/{number:02d}-{_photo_name(attachment)}", read(attachment.sha256)
    mark = stce_verify.fingerprint(device.public.hex())
    yield "README.txt", readme(selection.record, seal_number(selection.last.hash), mark).encode()
    yield "stce_verify.py", Path(stce_verify.__file__).read_bytes()


def manifest_files(
    selection: Selection, facts: Facts, device: Device, made_utc: str
) -> Iterator[tuple[str, bytes]]:
    """Yield the manifest over `facts` and the device's signature over the manifest."""
    last = selection.last
    finding = decode_finding(last.body)
    manifest = {
        "format": FORMAT,
        "scope": "record" if selection.record else "store",
        "made_utc": made_utc,
        "program_version": __version__,
        "training": finding.training,
        "device": device.id,
        "device_key": device.public.hex(),
        "number": finding.number if selection.record else "",
        "record": selection.record,
        "seal": seal_number(last.hash),
        "lists": finding.lists,
        "edition_date": finding.edition_date,
        "edition_sha256": finding.edition_sha256,
        "files": dict(sorted(facts.items())),
    }
    data = pretty(manifest)
    yield "manifest.json", data
    signature = sign(device.signing_key, sha256(data).digest())
    yield "manifest.sig", signature.hex().encode() + b"\n"


def photos(selection: Selection) -> tuple[Attachment, ...]:
    """Return every photo that any revision names, each once, in order."""
    found: dict[str, Attachment] = {}
    for event in selection.events:
        if is_finding(event):
            found |= {a.sha256: a for a in decode_finding(event.body).evidence}
    return tuple(found.values())


def encode_line(event: Event) -> bytes:
    """Return an event as one line of canonical JSON."""
    return msgspec.json.encode(event, order="sorted") + b"\n"


def pretty(value: object) -> bytes:
    """Return JSON that a person can read, keys sorted."""
    return msgspec.json.format(msgspec.json.encode(value, order="sorted"), indent=1) + b"\n"


def whole_record(finding: Finding, seal: str) -> bytes:
    """Return the whole record as JSON, with its seal number."""
    return pretty({"format": "stce-record-1", "seal": seal, "finding": finding})


def safe_name(text: str) -> str:
    """Keep letters, digits, dot and hyphen of a name, so that it fits every file system.

    It begins with a letter or digit: a leading hyphen would be an option to many commands.
    """
    plain = re.sub(r"[^\w.-]+", "_", text, flags=re.ASCII)
    name = re.sub(r"\.{2,}", ".", plain).strip("._-")
    return name[:80] or "unnamed"


def _photo_name(attachment: Attachment) -> str:
    shot = safe_name(attachment.shot) if attachment.shot else "photo"
    return f"{shot}-{safe_name(attachment.name)}"
