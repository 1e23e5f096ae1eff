"""The text that goes with an exported folder, for a reader who has never seen the program."""

from stce_desktop.i18n import _


def readme(record: str, seal: str, fingerprint: str) -> str:
    """Return the README of an export; `record` is empty when it holds a whole store."""
    return "\n\n".join([*_what_it_is(record, seal), *_how_to_check(fingerprint), *_limits()]) + "\n"


def _what_it_is(record: str, seal: str) -> tuple[str, ...]:
    what = (
        _("This folder holds one record of an inspection, with everything that happened to it.")
        if record
        else _("This folder holds all records of one device, in the order they were sealed.")
    )
    return (
        _("RECORDS OF INSPECTIONS"),
        what,
        _("Last seal number: {0}").format(seal),
        _(
            "events.jsonl    what happened, one event a line, each with the hash of the last\n"
            "chain.json      hashes of all the device's events between first and last\n"
            "finding.json    the newest state of the record, to be read\n"
            "photos          the photos, byte for byte as the camera wrote them\n"
            "manifest.json   every file of this folder with its SHA-256, and the device's key\n"
            "manifest.sig    the device's signature over the manifest\n"
            "stce_verify.py  a program of one file that checks all of this"
        ),
    )


def _how_to_check(fingerprint: str) -> tuple[str, ...]:
    return (
        _("HOW TO CHECK IT"),
        _(
            "1. On a computer with Python 3.9 or newer and the package `cryptography`:\n"
            "       python stce_verify.py .\n"
            "   It says whether everything holds, and otherwise which file and which record does"
            " not.\n"
            "   Whoever doubts this copy of the program takes another one, or writes one: what is\n"
            "   hashed and signed is written at its head."
        ),
        _(
            "2. Compare the seal number above with the one written by hand into the paper"
            " register.\n"
            "   It changes when a single character of the record changes."
        ),
        _(
            "3. Compare the key of the device with the one that headquarters holds:\n       {0}"
        ).format(fingerprint),
    )


def _limits() -> tuple[str, ...]:
    return (
        _("WHAT THIS SHOWS AND WHAT IT DOES NOT"),
        _(
            "It shows that nothing was changed, added or left out since it was sealed with this\n"
            "device's key, and which officer's key signed it, where officers have keys. It does\n"
            "not show who held the device. Times are those of the machine's and the camera's\n"
            "clocks: claims, not proofs; the order of the events does not depend on them."
        ),
        _(
            "The record supports a suspicion that a licence may be needed. It accuses nobody, and\n"
            "no match with a list is not a release."
        ),
    )
