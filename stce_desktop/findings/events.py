"""Events: what happened to a finding, chained by hash and signed by the device."""

from dataclasses import dataclass, replace
from hashlib import sha256

import msgspec

from stce_desktop.domain.errors import StceError
from stce_desktop.domain.finding import Finding
from stce_desktop.system.crypto import is_signed, sign

GENESIS = "0" * 64


class EventError(StceError):
    """Say that an event cannot be read."""


@dataclass(frozen=True, slots=True)
class Event:
    """Hold one event; `hash` is SHA-256 over everything else but the signature.

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


def seal_event(event: Event, private_key: bytes) -> Event:
    """Return the event with its hash and signature."""
    digest = hash_of(event)
    return replace(event, hash=digest, signature=sign(private_key, bytes.fromhex(digest)).hex())


def hash_of(event: Event) -> str:
    """Return the SHA-256 of an event's canonical JSON, hash and signature left out."""
    bare = replace(event, hash="", signature="")
    return sha256(msgspec.json.encode(bare, order="sorted")).hexdigest()


def fault_of(event: Event, prev: str, seq: int, public: bytes) -> str:
    """Return what is wrong with an event at its place in the chain, or nothing."""
    if event.seq != seq:
        return f"sequence {event.seq} where {seq} was due"
    if event.prev != prev:
        return "does not follow the event before it"
    if hash_of(event) != event.hash:
        return "its content was changed"
    try:
        signature = bytes.fromhex(event.signature)
    except ValueError:
        return "its signature is unreadable"
    return "" if is_signed(public, signature, bytes.fromhex(event.hash)) else "its signature fails"


def encode(value: object) -> bytes:
    """Return canonical JSON: keys sorted, no white space."""
    return msgspec.json.encode(value, order="sorted")


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
