"""Log in for a command: the passphrase comes from a file, the environment or the terminal."""

import os
import sys
import time
from argparse import ArgumentParser, Namespace
from getpass import getpass
from pathlib import Path

from stce_desktop.app.services import Services
from stce_desktop.cli.output import remark
from stce_desktop.domain.errors import InputError
from stce_desktop.domain.officers import Guard, Officer, VaultState
from stce_desktop.i18n import _

VARIABLE = "STCE_DESKTOP_PASSPHRASE"


def add_login(parser: ArgumentParser) -> None:
    """Add who logs in and where the passphrase is read from."""
    parser.add_argument("--officer", default="", help=_("who logs in, where there are several"))
    parser.add_argument(
        "--passphrase-file",
        type=Path,
        help=_("its first line is the passphrase; else {0}, else the terminal").format(VARIABLE),
    )


def log_in(args: Namespace, services: Services) -> None:
    """Open the findings where officers are set up; raise InputError or StorageError."""
    state = services.vault.state()
    if state.guard is Guard.LOCKED:
        officer = _who(args.officer, state)
        passphrase = read_passphrase(args.passphrase_file, officer.name)
        if wait := services.vault.wait_s():
            remark(_("Several passphrases were wrong: waiting {0} s.").format(wait))
            time.sleep(wait)
        services.vault.unlock(officer.id, passphrase)
    else:
        services.findings()
    for line in services.vault.state().remarks:
        remark(line)


def read_passphrase(path: Path | None, name: str, *, twice: bool = False) -> str:
    """Return the passphrase; raise InputError when there is none to be had."""
    if path is not None:
        return _first_line(path)
    known = os.environ.get(VARIABLE)
    if known:
        return known
    if sys.stdin.isatty():
        return _typed(name, twice=twice)
    raise InputError(
        _("The findings are locked"),
        "",
        _("Give --passphrase-file or {0}.").format(VARIABLE),
    )


def _typed(name: str, *, twice: bool) -> str:
    typed = getpass(_("Passphrase of {0}: ").format(name))
    if twice and getpass(_("Once more: ")) != typed:
        raise InputError(_("The two passphrases differ"), "", _("Type it again."))
    return typed


def _first_line(path: Path) -> str:
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(_("The passphrase cannot be read"), f"{path}: {error}") from error
    return lines[0] if lines else ""


def _who(name: str, state: VaultState) -> Officer:
    if not name and len(state.officers) == 1:
        return state.officers[0]
    known = [o for o in state.officers if o.name.casefold() == name.strip().casefold()]
    if not known:
        names = ", ".join(o.name for o in state.officers)
        raise InputError(_("Say which officer logs in"), names, _("Give --officer NAME."))
    return known[0]
