"""The door to the findings: who may open them, who did, and what happens to wrong tries.

`tries.json` is a checked file with the number of wrong passphrases since the last right one. It
only slows guessing at the keyboard: who has the disk is slowed by Argon2id alone.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from threading import RLock

from stce_desktop.domain.card import Edition
from stce_desktop.domain.errors import InputError
from stce_desktop.domain.officers import Guard, Officer, VaultState
from stce_desktop.findings.checked_file import read_checked, write_checked
from stce_desktop.findings.desk import FindingsDesk, findings_folder
from stce_desktop.findings.keyring import KeyFile, Keyring, WrongPassphraseError
from stce_desktop.i18n import _, ngettext
from stce_desktop.system.atomic import make_folder
from stce_desktop.system.clock import Clock
from stce_desktop.system.errors import DatabaseDamagedError, StorageError
from stce_desktop.system.instance import InstanceLock
from stce_desktop.system.paths import Paths

FREE_TRIES = 3
_LONGEST_WAIT_S = 60


class LockedError(StorageError):
    """Say that somebody has to log in first."""


class TooSoonError(InputError):
    """Say that after several wrong passphrases the next one has to wait."""


@dataclass(frozen=True, slots=True)
class _Tries:
    count: int = 0


class Vault:
    """Open and lock the findings; `desk` is the way to them while they are open."""

    def __init__(self, paths: Paths, clock: Clock, edition: Callable[[], Edition]) -> None:
        self._paths = paths
        self._clock = clock
        self._edition = edition
        self._turn = RLock()
        self._keys = KeyFile(findings_folder(paths))
        self._tries_file = findings_folder(paths) / "tries.json"
        self._desk: FindingsDesk | None = None
        self._keyring: Keyring | None = None
        self._remarks: tuple[str, ...] = ()
        self._not_before = time.monotonic() + _wait(self._tries())

    def state(self) -> VaultState:
        """Return how the findings are kept and who is logged in; raise StorageError."""
        keyring = self._keyring
        officers = self._keys.officers() if self._keys.exists() else ()
        if not officers:
            guard = Guard.DEVICE if self._keys.exists() else Guard.NEW
        else:
            guard = Guard.LOCKED if keyring is None else Guard.OPEN
        officer = keyring.officer if keyring else None
        return VaultState(guard, officers, officer, self._tries(), self.wait_s(), self._remarks)

    def wait_s(self) -> int:
        """Return for how many seconds no passphrase is taken."""
        return max(0, round(self._not_before - time.monotonic() + 0.49))

    def desk(self) -> FindingsDesk:
        """Return the open findings; raise LockedError, StorageError or SecondInstanceError."""
        with self._turn:
            if self._desk is None:
                if self._keys.has_officers():
                    raise LockedError(
                        _("The findings are locked"), "", _("Log in with your passphrase.")
                    )
                self._open(None)
            if self._desk is None:
                raise LockedError(_("The findings are locked"))
            return self._desk

    def set_up(self, name: str, passphrase: str) -> str:
        """Let the first officer in and log in; return the recovery code, shown this once."""
        with self._turn, self._alone():
            keyring, code = self._keys.set_up(name, passphrase)
        self._open(keyring)
        return code

    def unlock(self, officer_id: str, passphrase: str) -> Officer:
        """Log an officer in; raise WrongPassphraseError, TooSoonError or StorageError."""
        with self._turn:
            keyring = self._counted(lambda: self._keys.unlock(officer_id, passphrase))
            return self._enter(keyring)

    def recover(self, code: str, officer_id: str, passphrase: str) -> Officer:
        """Give an officer a new passphrase by the code of headquarters, and log him in."""
        with self._turn:
            keyring = self._counted(lambda: self._keys.recover(code))
            with self._alone():
                renewed = self._keys.renew(keyring, officer_id, passphrase)
            return self._enter(renewed)

    def lock(self) -> None:
        """Forget the keys; where no officers are set up there is nothing to lock."""
        with self._turn:
            if self._keyring is not None and self._keyring.officer is not None:
                self.close()

    def close(self) -> None:
        """Close the findings and forget the keys."""
        with self._turn:
            desk, self._desk, self._keyring = self._desk, None, None
            if desk is not None:
                desk.close()

    def add(self, name: str, passphrase: str) -> Officer:
        """Let another officer in; the chain says by whom."""
        with self._turn:
            officer = self._keys.add(self._open_keys(), name, passphrase)
            self.desk().settle_officers()
            return officer

    def remove(self, officer_id: str) -> None:
        """Let an officer in no more; the chain says by whom."""
        with self._turn:
            self._keys.remove(self._open_keys(), officer_id)
            self.desk().settle_officers()

    def change(self, old: str, new: str) -> None:
        """Give the officer who is logged in a new passphrase; the old one must be right."""
        with self._turn:
            keyring = self._open_keys()
            officer = keyring.officer
            if officer is None:
                raise LockedError(_("Nobody is logged in"))
            self._counted(lambda: self._keys.unlock(officer.id, old))
            self._keys.change(keyring, new)

    def new_recovery(self) -> str:
        """Make a new recovery code; the old one opens nothing any more."""
        with self._turn:
            return self._keys.new_recovery(self._open_keys())

    def _open_keys(self) -> Keyring:
        if self._keyring is None or self._keyring.officer is None:
            raise LockedError(_("The findings are locked"), "", _("Log in with your passphrase."))
        return self._keyring

    def _alone(self) -> InstanceLock:
        """Let nobody else write keys meanwhile; the open findings are closed for it."""
        self.close()
        make_folder(findings_folder(self._paths))
        return InstanceLock(findings_folder(self._paths) / "lock")

    def _enter(self, keyring: Keyring) -> Officer:
        if keyring.officer is None:
            raise LockedError(_("Nobody is logged in"))
        self._open(keyring)
        return keyring.officer

    def _open(self, keyring: Keyring | None) -> None:
        self.close()
        tries = self._tries()
        self._desk = FindingsDesk.open(self._paths, self._clock, self._edition(), keyring)
        self._keyring = keyring
        self._remarks = self._desk.remarks
        if tries and keyring is not None:
            words = ngettext(
                "{0} wrong passphrase was tried since the last log-in.",
                "{0} wrong passphrases were tried since the last log-in.",
                tries,
            )
            self._remarks = (*self._remarks, words.format(tries))
            self._count(0)

    def _counted(self, attempt: Callable[[], Keyring]) -> Keyring:
        """Make an attempt, count it when it is wrong, and slow the next one down."""
        if wait := self.wait_s():
            words = ngettext("Wait {0} second", "Wait {0} seconds", wait).format(wait)
            raise TooSoonError(words, "", _("Several passphrases were wrong."))
        try:
            return attempt()
        except WrongPassphraseError:
            count = self._tries() + 1
            self._count(count)
            self._not_before = time.monotonic() + _wait(count)
            raise

    def _tries(self) -> int:
        try:
            return read_checked(self._tries_file, _Tries).count
        except DatabaseDamagedError:
            return FREE_TRIES  # somebody may have changed it to guess on
        except StorageError:
            return 0

    def _count(self, count: int) -> None:
        make_folder(self._tries_file.parent)
        write_checked(self._tries_file, _Tries(count))


def _wait(tries: int) -> float:
    """Return the seconds to wait after that many wrong tries: 2, 4, 8 … 60."""
    if tries < FREE_TRIES:
        return 0.0
    return float(min(_LONGEST_WAIT_S, 2 ** (tries - FREE_TRIES + 1)))
