"""The keys of this installation."""

import base64
import uuid
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from stce_desktop.system.atomic import write_atomic
from stce_desktop.system.crypto import (
    TamperedError,
    derive,
    new_key,
    new_signing_key,
    public_key,
    seal,
    unseal,
)
from stce_desktop.system.errors import StorageError


class _Slot(msgspec.Struct, frozen=True):
    kind: str
    key: str


class _File(msgspec.Struct, frozen=True):
    version: int
    device: str
    slots: list[_Slot]
    signing: str


@dataclass(frozen=True, slots=True)
class Keyring:
    """Hold the data key and the device's signing key.

    The only slot so far keeps the data key in a file that only this user may read. That
    protects a store copied without it, and nothing at all when the whole disk is stolen.
    """

    device: str
    data_key: bytes = field(repr=False)
    signing_key: bytes = field(repr=False)

    @property
    def public(self) -> bytes:
        """Return the 32 bytes that verify this device's signatures."""
        return public_key(self.signing_key)

    def key(self, purpose: str) -> bytes:
        """Return the key for one purpose."""
        return derive(self.data_key, purpose)


def open_keyring(path: Path, *, may_create: bool) -> Keyring:
    """Read the keyring, or make one for a new store; raise StorageError when it is unusable."""
    if not path.exists():
        if not may_create:
            raise StorageError(
                "The key of the findings is missing", str(path), "Restore it from the backup."
            )
        return _create(path)
    try:
        file = msgspec.json.decode(path.read_bytes(), type=_File)
        slot = next(slot for slot in file.slots if slot.kind == "device")
        data_key = base64.b64decode(slot.key, validate=True)
        sealed = base64.b64decode(file.signing, validate=True)
        signing = unseal(derive(data_key, "signing"), sealed, file.device.encode())
    except (OSError, ValueError, StopIteration, TamperedError) as error:
        raise StorageError(
            "The key of the findings cannot be read", f"{path}: {error}", "Restore the backup."
        ) from error
    return Keyring(file.device, data_key, signing)


def _create(path: Path) -> Keyring:
    keyring = Keyring(str(uuid.uuid4()), new_key(), new_signing_key())
    sealed = seal(derive(keyring.data_key, "signing"), keyring.signing_key, keyring.device.encode())
    file = _File(
        version=1,
        device=keyring.device,
        slots=[_Slot("device", base64.b64encode(keyring.data_key).decode())],
        signing=base64.b64encode(sealed).decode(),
    )
    write_atomic(path, msgspec.json.encode(file))
    path.chmod(0o600)
    return keyring
