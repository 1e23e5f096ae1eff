"""Who may open the findings."""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Officer:
    """Hold one officer: UUID, name, public key in hex, and how he was let in."""

    id: str
    name: str
    key: str = ""
    via: str = ""


class Guard(StrEnum):
    """Say how the findings of this installation are kept.

    NEW: nothing was recorded yet. DEVICE: no passphrase is asked. LOCKED and OPEN: officers are
    set up, and nobody or somebody is logged in.
    """

    NEW = "new"
    DEVICE = "device"
    LOCKED = "locked"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class VaultState:
    """Hold how the findings are kept, who may log in, and who did.

    `wrong_tries` counts wrong passphrases since the last right one; `wait_s` is how many seconds
    no further one is taken; `remarks` tell what was mended at opening.
    """

    guard: Guard
    officers: tuple[Officer, ...] = ()
    officer: Officer | None = None
    wrong_tries: int = 0
    wait_s: int = 0
    remarks: tuple[str, ...] = ()
