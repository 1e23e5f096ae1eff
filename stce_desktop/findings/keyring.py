"""The keys of this installation, and who may open them.

`keyring.json` and its twin `keyring-copy.json` hold the same checked file (see checked_file.py):
  - `version` 2, `device` (the UUID of this installation);
  - `slots`, each with the data key sealed (AES-256-GCM) under a key stretched from a secret with
    Argon2id: `officer` (passphrase; sealed with it the officer's Ed25519 key) and `recovery`
    (the code of headquarters). The slot `device` keeps the data key in the clear, until the
    first officer is set up: it protects a store copied without it, and no stolen disk;
  - `signing`, the device's Ed25519 key, sealed under the data key;
  - `mac`, HMAC-SHA-256 of all the rest under the data key, which no bystander can make anew.

Removing an officer forgets the slot. Who kept a copy of the file from before, and knows the
passphrase, still opens the store: the data key stays the same for the life of the store.
"""

import base64
import uuid
from dataclasses import dataclass, field, replace
from pathlib import Path

from stce_desktop.domain.errors import InputError
from stce_desktop.domain.officers import Officer
from stce_desktop.findings.checked_file import read_checked, write_checked
from stce_desktop.findings.events import encode
from stce_desktop.findings.passphrase import check_strength, passphrase_bytes
from stce_desktop.findings.recovery_code import code_bytes, new_code
from stce_desktop.i18n import _
from stce_desktop.system.crypto import (
    KEY_BYTES,
    TamperedError,
    derive,
    keyed_hash,
    new_key,
    new_salt,
    new_signing_key,
    public_key,
    seal,
    stretch,
    unseal,
)
from stce_desktop.system.errors import DatabaseDamagedError, StorageError

DEVICE, OFFICER, RECOVERY = "device", "officer", "recovery"


class WrongPassphraseError(InputError):
    """Say that a passphrase or recovery code opens nothing."""


@dataclass(frozen=True, slots=True)
class Slot:
    """Hold one way to the data key; `via` is how an officer was let in (see OfficerNote)."""

    kind: str
    key: str
    id: str = ""
    name: str = ""
    salt: str = ""
    public: str = ""
    via: str = ""


@dataclass(frozen=True, slots=True)
class _File:
    version: int
    device: str
    slots: tuple[Slot, ...]
    signing: str
    mac: str = ""


@dataclass(frozen=True, slots=True)
class Keyring:
    """Hold the open keys: data, device's signature and, where one logged in, the officer's."""

    device: str
    data_key: bytes = field(repr=False)
    signing_key: bytes = field(repr=False)
    officer: Officer | None = None
    officer_key: bytes | None = field(default=None, repr=False)

    @property
    def public(self) -> bytes:
        """Return the 32 bytes that verify this device's signatures."""
        return public_key(self.signing_key)

    def key(self, purpose: str) -> bytes:
        """Return the key for one purpose."""
        return derive(self.data_key, purpose)


class KeyFile:
    """Read and change the file of keys; every change is written whole, twice."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "keyring.json"
        self._copy = folder / "keyring-copy.json"

    def exists(self) -> bool:
        """Tell whether keys were made here."""
        return self._path.exists() or self._copy.exists()

    def officers(self) -> tuple[Officer, ...]:
        """Return who may log in, in the order of their setting up; raise StorageError."""
        slots = self._read().slots
        return tuple(Officer(s.id, s.name, s.public, s.via) for s in slots if s.kind == OFFICER)

    def has_officers(self) -> bool:
        """Tell whether a passphrase is needed; raise StorageError."""
        return self.exists() and bool(self.officers())

    def open_device(self, *, may_create: bool) -> Keyring:
        """Open the keys of a post without officers, or make them; raise StorageError."""
        if not self.exists():
            if not may_create:
                raise StorageError(
                    "The key of the findings is missing",
                    str(self._path),
                    "Restore it from the backup.",
                )
            keyring = Keyring(str(uuid.uuid4()), new_key(), new_signing_key())
            self._write(keyring, (Slot(DEVICE, _text(keyring.data_key)),))
            return keyring
        file = self._read()
        slot = next((s for s in file.slots if s.kind == DEVICE), None)
        if slot is None:
            raise StorageError("The findings are locked", "", "Log in with your passphrase.")
        return self._opened(file, _bytes(slot.key))

    def set_up(self, name: str, passphrase: str) -> tuple[Keyring, str]:
        """Let the first officer in and the device slot go; return the keys and recovery code."""
        check_officer(name, passphrase, ())
        if self.has_officers():
            raise InputError("Officers are set up already", "", "Log in to add another one.")
        keyring = self.open_device(may_create=True)
        slot, officer, key = _officer_slot(keyring.data_key, name, passphrase, "setup")
        code = new_code()
        opened = replace(keyring, officer=officer, officer_key=key)
        self._write(opened, (slot, _recovery_slot(keyring.data_key, code)))
        return opened, code

    def unlock(self, officer_id: str, passphrase: str) -> Keyring:
        """Open the keys for an officer; raise WrongPassphraseError or StorageError."""
        file = self._read()
        slot = next((s for s in file.slots if s.kind == OFFICER and s.id == officer_id), None)
        if slot is None:
            raise InputError("There is no such officer", officer_id, "Choose one of the list.")
        opened = _open(slot, passphrase_bytes(passphrase))
        data_key, key = opened[:KEY_BYTES], opened[KEY_BYTES:]
        officer = Officer(slot.id, slot.name, slot.public, slot.via)
        return replace(self._opened(file, data_key), officer=officer, officer_key=key)

    def recover(self, code: str) -> Keyring:
        """Open the keys with the recovery code, as no officer; raise WrongPassphraseError."""
        file = self._read()
        slot = next((s for s in file.slots if s.kind == RECOVERY), None)
        if slot is None:
            raise InputError("There is no recovery code here", "", "Log in with a passphrase.")
        return self._opened(file, _open(slot, code_bytes(code)))

    def add(self, keyring: Keyring, name: str, passphrase: str, via: str = OFFICER) -> Officer:
        """Let another officer in."""
        check_officer(name, passphrase, self.officers())
        slot, officer, _key = _officer_slot(keyring.data_key, name, passphrase, via)
        self._write(keyring, (*self._read().slots, slot))
        return officer

    def change(self, keyring: Keyring, passphrase: str) -> None:
        """Give the officer who is logged in another passphrase; the signing key stays."""
        if keyring.officer is None or keyring.officer_key is None:
            raise InputError("Nobody is logged in", "", "Log in first.")
        check_strength(passphrase, keyring.officer.name)
        slot = _sealed(keyring.data_key, keyring.officer, keyring.officer_key, passphrase)
        self._replace(keyring, slot)

    def renew(self, keyring: Keyring, officer_id: str, passphrase: str) -> Keyring:
        """Give an officer who forgot the passphrase a new one, and with it a new signing key."""
        known = next((o for o in self.officers() if o.id == officer_id), None)
        if known is None:
            raise InputError("There is no such officer", officer_id, "Choose one of the list.")
        check_strength(passphrase, known.name)
        key = new_signing_key()
        officer = Officer(known.id, known.name, public_key(key).hex(), RECOVERY)
        self._replace(keyring, _sealed(keyring.data_key, officer, key, passphrase))
        return replace(keyring, officer=officer, officer_key=key)

    def remove(self, keyring: Keyring, officer_id: str) -> None:
        """Forget an officer's slot; the one who is logged in stays."""
        if keyring.officer is not None and keyring.officer.id == officer_id:
            raise InputError("You cannot remove yourself", "", "Another officer can.")
        left = tuple(s for s in self._read().slots if s.kind != OFFICER or s.id != officer_id)
        self._write(keyring, left)

    def new_recovery(self, keyring: Keyring) -> str:
        """Make a new recovery code; the old one opens nothing any more."""
        code = new_code()
        others = tuple(s for s in self._read().slots if s.kind != RECOVERY)
        self._write(keyring, (*others, _recovery_slot(keyring.data_key, code)))
        return code

    def faults(self, keyring: Keyring) -> tuple[str, ...]:
        """Return what is wrong with the two copies."""
        return tuple(fault for p in (self._path, self._copy) if (fault := _fault(p, keyring)))

    def mend(self, keyring: Keyring) -> tuple[str, ...]:
        """Write both copies anew from the one that holds; return what was wrong with the other."""
        faults = self.faults(keyring)
        file = self._read()
        if faults:
            self._write(keyring, file.slots)
        return faults if file.version > 1 else ()  # the first edition wrote no copy

    def _replace(self, keyring: Keyring, slot: Slot) -> None:
        slots = self._read().slots
        self._write(keyring, tuple(slot if s.id == slot.id and s.id else s for s in slots))

    def _read(self) -> _File:
        """Return the first copy that holds."""
        try:
            return read_checked(self._path, _File, bare=True)
        except StorageError as error:
            try:
                return read_checked(self._copy, _File)
            except StorageError:
                raise StorageError(
                    "The key of the findings cannot be read", error.where, "Restore the backup."
                ) from error

    def _opened(self, file: _File, data_key: bytes) -> Keyring:
        try:
            label = file.device.encode()
            signing = unseal(derive(data_key, "signing"), _bytes(file.signing), label)
        except TamperedError as error:
            raise StorageError(
                "The key of the findings cannot be read", str(self._path), "Restore the backup."
            ) from error
        return Keyring(file.device, data_key, signing)

    def _write(self, keyring: Keyring, slots: tuple[Slot, ...]) -> None:
        label = keyring.device.encode()
        signing = seal(derive(keyring.data_key, "signing"), keyring.signing_key, label)
        file = _File(2, keyring.device, slots, _text(signing))
        sealed = replace(file, mac=_mac(file, keyring))
        for path in (self._path, self._copy):
            write_checked(path, sealed)
            path.chmod(0o600)


def check_officer(name: str, passphrase: str, known: tuple[Officer, ...]) -> None:
    """Raise InputError for a name or passphrase that will not do."""
    if not name.strip():
        raise InputError("An officer needs a name", "", "Write the name as it is to be printed.")
    if any(o.name.casefold() == name.strip().casefold() for o in known):
        raise InputError("There is an officer of this name", name.strip(), "Add an initial.")
    check_strength(passphrase, name)


def _officer_slot(
    data_key: bytes, name: str, passphrase: str, via: str
) -> tuple[Slot, Officer, bytes]:
    key = new_signing_key()
    officer = Officer(str(uuid.uuid4()), name.strip(), public_key(key).hex(), via)
    return _sealed(data_key, officer, key, passphrase), officer, key


def _sealed(data_key: bytes, officer: Officer, key: bytes, passphrase: str) -> Slot:
    slot = Slot(OFFICER, "", officer.id, officer.name, _text(new_salt()), officer.key, officer.via)
    return _lock(slot, passphrase_bytes(passphrase), data_key + key)


def _recovery_slot(data_key: bytes, code: str) -> Slot:
    return _lock(Slot(RECOVERY, "", salt=_text(new_salt())), code_bytes(code), data_key)


def _lock(slot: Slot, secret: bytes, content: bytes) -> Slot:
    sealed = seal(stretch(secret, _bytes(slot.salt)), content, _label(slot))
    return replace(slot, key=_text(sealed))


def _open(slot: Slot, secret: bytes) -> bytes:
    try:
        return unseal(stretch(secret, _bytes(slot.salt)), _bytes(slot.key), _label(slot))
    except TamperedError as error:
        what = "recovery code" if slot.kind == RECOVERY else "passphrase"
        raise WrongPassphraseError(
            f"This {what} does not open the findings", slot.name, "Try again; nothing is lost."
        ) from error


def _label(slot: Slot) -> bytes:
    """Return what a slot is bound to: nobody can put another name or key beside it."""
    return encode(replace(slot, key="", salt=""))


def _mac(file: _File, keyring: Keyring) -> str:
    return keyed_hash(keyring.key("keyring"), encode(replace(file, mac="")))


def _fault(path: Path, keyring: Keyring) -> str:
    try:
        file = read_checked(path, _File)
    except DatabaseDamagedError:
        return _("{0} was changed.").format(path.name)
    except StorageError:
        return _("{0} is missing.").format(path.name)
    return "" if file.mac == _mac(file, keyring) else _("{0} was changed.").format(path.name)


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode()


def _bytes(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except ValueError as error:
        raise StorageError(
            "The key of the findings cannot be read", str(error), "Restore the backup."
        ) from error
