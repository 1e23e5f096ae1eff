"""Events: what happened to a finding or an officer, chained by hash and signed.

The format, as stored, framed in the journal and exported (`events.json`): one JSON object an
event, canonical when hashed (keys sorted by code point, no white space, UTF-8 unescaped).

`hash` is the SHA-256 (hex) of the canonical JSON in which
  - `hash` and `signature` are "" (they are there, and empty);
  - `officer_signature` is left out;
  - each of `officer_key`, `officer_id` and `clock_remark` is left out when it is "" (they came
    later, and the hashes of older events still hold).
`signature` is the device's Ed25519 signature (128 hex digits) over the 32 bytes of `hash`.
`officer_signature` is the officer's, over the same 32 bytes, with the key whose 32 public bytes
stand in `officer_key` (64 hex digits). The hash covers `officer_key`, so the device vouches for
it. Both are "" in a store that has no officers set up; an `officer_key` without a signature that
holds is a fault, and so is an `officer_signature` without a key.

`kind` is finalised, revised, exported, or what was noted. An event whose `record` starts with
"officer:" is no finding: its kind is officer-added, officer-renewed or officer-removed, and its
body is an `OfficerNote`, not a `Finding`; `is_finding` tells. In a whole chain every
`officer_key` must have come by an earlier officer-added or officer-renewed event and not have
been removed or renewed since; an officer-added event may be signed by the officer whom it adds.
"""

from dataclasses import dataclass, replace
from hashlib import sha256

import msgspec

from stce_desktop.domain.errors import InputError, StceError
from stce_desktop.domain.finding import Finding
from stce_desktop.i18n import _
from stce_desktop.system.crypto import is_signed, sign

GENESIS = "0" * 64
OFFICER_RECORD = "officer:"
ADDED, RENEWED, REMOVED = "officer-added", "officer-renewed", "officer-removed"
_NEVER_HASHED = "officer_signature"
_LATER = ("officer_id", "officer_key", "clock_remark")


class EventError(StceError):
    """Say that an event cannot be read."""


@dataclass(frozen=True, slots=True)
class Event:
    """Hold one event; `hash` is SHA-256 over everything else but the signatures.

    Times are claims of the machine's clock and never order anything: `seq` does.
    """

    uuid: str
    device: str
    seq: int
    kind: str
    record: str
    revision: int
    officer: str
    utc: str
    local: str
    monotonic_ns: int
    lists: dict[str, str]
    edition_sha256: str
    body: str
    prev: str
    hash: str = ""
    signature: str = ""
    officer_id: str = ""
    officer_key: str = ""
    officer_signature: str = ""
    clock_remark: str = ""


@dataclass(frozen=True, slots=True)
class OfficerNote:
    """Hold what happened to an officer; `key` is the public key in hex, `via` how it was allowed.

    `via` is "setup" (the first officer), "officer" (another officer did it), or "recovery".
    """

    id: str
    name: str
    key: str
    via: str


def is_finding(event: Event) -> bool:
    """Tell whether an event belongs to a finding, and not to an officer."""
    return not event.record.startswith(OFFICER_RECORD)


def seal_event(event: Event, device_key: bytes, officer_key: bytes | None = None) -> Event:
    """Return the event with its hash, the device's signature and the officer's, if there is one.

    With an officer's key the event must name the public half in `officer_key` already.
    """
    digest = hash_of(event)
    raw = bytes.fromhex(digest)
    officer = sign(officer_key, raw).hex() if officer_key else ""
    return replace(
        event, hash=digest, signature=sign(device_key, raw).hex(), officer_signature=officer
    )


def hash_of(event: Event) -> str:
    """Return the SHA-256 of an event's canonical JSON, as the module's docstring defines it."""
    bare = msgspec.to_builtins(replace(event, hash="", signature=""))
    del bare[_NEVER_HASHED]
    for name in _LATER:
        if not bare[name]:
            del bare[name]
    return sha256(encode(bare)).hexdigest()


def fault_of(event: Event, prev: str, seq: int, public: bytes) -> str:
    """Return what is wrong with an event at its place in the chain, or nothing."""
    if event.seq != seq:
        return f"sequence {event.seq} where {seq} was due"
    if event.prev != prev:
        return "does not follow the event before it"
    if hash_of(event) != event.hash:
        return "its content was changed"
    if not _holds(public.hex(), event.signature, event.hash):
        return "its signature fails"
    is_by_officer = bool(event.officer_key or event.officer_signature)
    if is_by_officer and not _holds(event.officer_key, event.officer_signature, event.hash):
        return "the officer's signature fails"
    return ""


def _holds(public: str, signature: str, digest: str) -> bool:
    try:
        return is_signed(bytes.fromhex(public), bytes.fromhex(signature), bytes.fromhex(digest))
    except ValueError:
        return False  # what is no hexadecimal number was signed by nobody


def encode(value: object) -> bytes:
    """Return canonical JSON: keys sorted, no white space; raise InputError for half a sign."""
    try:
        return msgspec.json.encode(value, order="sorted")
    except UnicodeEncodeError as error:
        words = ascii(error.object[max(0, error.start - 20) : error.end])
        raise InputError(
            _("A text holds half a sign, which cannot be stored"), words, _("Delete it there.")
        ) from error


def decode_event(data: bytes) -> Event:
    """Read an event; raise EventError."""
    try:
        return msgspec.json.decode(data, type=Event)
    except msgspec.DecodeError as error:
        raise EventError("An event cannot be read", str(error)) from error


def decode_finding(body: str) -> Finding:
    """Read the finding in an event's body; raise EventError."""
    try:
        return msgspec.json.decode(body, type=Finding)
    except msgspec.DecodeError as error:
        raise EventError("A finding cannot be read", str(error)) from error


def decode_note(body: str) -> OfficerNote:
    """Read the note in an officer event's body; raise EventError."""
    try:
        return msgspec.json.decode(body, type=OfficerNote)
    except msgspec.DecodeError as error:
        raise EventError("A note on an officer cannot be read", str(error)) from error
