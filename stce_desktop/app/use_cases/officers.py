"""Find an officer by name."""

from stce_desktop.domain.errors import InputError
from stce_desktop.domain.officers import Officer
from stce_desktop.findings.vault import Vault


def officer_named(vault: Vault, name: str) -> Officer:
    """Return the officer of that name; raise InputError naming those there are."""
    officers = vault.state().officers
    for officer in officers:
        if officer.name.casefold() == name.strip().casefold():
            return officer
    names = ", ".join(officer.name for officer in officers) or "none is set up"
    raise InputError("There is no officer of this name", name, f"There are: {names}.")
