"""Keys, sealed bytes and signatures."""

import hmac
import os

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES = 32
NONCE_BYTES = 12
SALT_BYTES = 16
SEAL_BYTES = NONCE_BYTES + 16  # what sealing adds to the length
# RFC 9106's second choice: 64 MiB, three passes, four lanes; 0.2 to 1 s on an old laptop.
_PASSES, _LANES, _MEMORY_KIB = 3, 4, 64 * 1024


class TamperedError(ValueError):
    """Say that sealed bytes were changed, or sealed with another key."""


def new_key() -> bytes:
    """Return 32 random bytes."""
    return os.urandom(KEY_BYTES)


def new_salt() -> bytes:
    """Return 16 random bytes."""
    return os.urandom(SALT_BYTES)


def stretch(secret: bytes, salt: bytes) -> bytes:
    """Make a key from what a person remembers, slowly on purpose (Argon2id, RFC 9106)."""
    kdf = Argon2id(
        salt=salt, length=KEY_BYTES, iterations=_PASSES, lanes=_LANES, memory_cost=_MEMORY_KIB
    )
    return kdf.derive(secret)


def keyed_hash(key: bytes, data: bytes) -> str:
    """Return HMAC-SHA-256 in hex: only who holds the key can make it."""
    return hmac.new(key, data, "sha256").hexdigest()


def derive(key: bytes, purpose: str) -> bytes:
    """Derive a key for one purpose, so that no two uses share one (HKDF, RFC 5869)."""
    return HKDF(SHA256(), KEY_BYTES, salt=None, info=purpose.encode()).derive(key)


def seal(key: bytes, data: bytes, label: bytes = b"") -> bytes:
    """Encrypt `data` (AES-256-GCM); `label` must be given again to open it."""
    nonce = os.urandom(NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, data, label)


def unseal(key: bytes, sealed: bytes, label: bytes = b"") -> bytes:
    """Decrypt what `seal` made; raise TamperedError when a single bit was changed."""
    try:
        return AESGCM(key).decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], label)
    except (InvalidTag, ValueError) as error:
        raise TamperedError("sealed bytes do not open") from error


def new_signing_key() -> bytes:
    """Return the 32 private bytes of a new Ed25519 key."""
    return Ed25519PrivateKey.generate().private_bytes_raw()


def public_key(private: bytes) -> bytes:
    """Return the 32 public bytes of a signing key."""
    return Ed25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()


def sign(private: bytes, data: bytes) -> bytes:
    """Return the 64-byte Ed25519 signature of `data`."""
    return Ed25519PrivateKey.from_private_bytes(private).sign(data)


def is_signed(public: bytes, signature: bytes, data: bytes) -> bool:
    """Tell whether `signature` over `data` was made with the key of `public`."""
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, data)
    except (InvalidSignature, ValueError):
        return False
    return True
