"""Log in, record findings without end and say on standard output which ones were confirmed.

Run as a process of its own by `test_kills.py`, which ends it with SIGKILL.
"""

import os
import sys
from dataclasses import replace
from pathlib import Path

from stce_desktop.app.use_cases.attach_photo import attach_photo
from stce_desktop.app.use_cases.finalise_finding import finalise_finding
from stce_desktop.app.use_cases.revise_finding import revise_finding
from stce_desktop.app.use_cases.save_draft import save_draft
from stce_desktop.app.use_cases.start_finding import start_finding
from stce_desktop.domain.card import Edition
from stce_desktop.domain.prefill import Prefill
from stce_desktop.findings.vault import Vault
from stce_desktop.system.clock import SystemClock
from stce_desktop.system.paths import Paths


def record(home, spoken, photos):
    vault = Vault(Paths.under(home), SystemClock(), lambda: Edition({"l": "1"}, "", "", {}))
    vault.unlock(vault.state().officers[0].id, spoken)
    desk = vault.desk()
    print("open", flush=True)
    number = 0
    while True:
        photo = taken(home, photos[number % len(photos)])
        sealed = seal_one(desk, photo, f"Item {number}")
        print("sealed", sealed.finding.id, sealed.finding.revision, sealed.event_hash, flush=True)
        if number % 3 == 0:
            draft = revise_finding(desk, sealed.finding.id, "Serial number misread")
            again = finalise_finding(desk, draft)
            print("sealed", again.finding.id, again.finding.revision, again.event_hash, flush=True)
        number += 1


def taken(home, like):
    """Return a new photo that no other equals: its bytes are written, synced and kept anew."""
    photo = home / "camera.jpg"
    photo.write_bytes(like.read_bytes() + os.urandom(32))  # behind the end of a JPEG
    return photo


def seal_one(desk, photo, description):
    draft = start_finding(desk, Prefill(post="KAPU", officer="A. Officer"))
    save_draft(desk, draft)
    draft = attach_photo(desk, draft, photo, "nameplate")
    return finalise_finding(
        desk,
        replace(
            draft,
            movement=replace(draft.movement, direction="export"),
            found=replace(draft.found, description=description),
            trace=replace(draft.trace, confidence="high", match_level="may_meet"),
            decision=replace(draft.decision, disposition="held-pending-identification"),
        ),
    )


if __name__ == "__main__":
    record(Path(sys.argv[1]), sys.argv[2], [Path(name) for name in sys.argv[3:]])
