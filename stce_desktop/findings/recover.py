"""Bring store and journal together after the power went."""

from stce_desktop.findings.events import GENESIS, Event, fault_of
from stce_desktop.findings.journal import Journal
from stce_desktop.findings.store import EventStore
from stce_desktop.system.errors import DatabaseDamagedError


def reconcile(store: EventStore, journal: Journal, public: bytes) -> Event | None:
    """Give each the events it lacks; return the last event.

    Raises DatabaseDamagedError when the two tell different stories: then nothing is written
    and both are kept for examination.
    """
    stored = list(store.events())
    framed = journal.recover()
    for one, other in zip(stored, framed, strict=False):
        if one.hash != other.hash:
            raise DatabaseDamagedError(
                "Store and journal differ", f"event {one.seq}", "Keep both for examination."
            )
    _append_proven(store, stored, framed[len(stored) :], public)
    for event in stored[len(framed) :]:
        journal.append(event)
    longest = max(stored, framed, key=len)
    return longest[-1] if longest else None


def _append_proven(
    store: EventStore, stored: list[Event], more: list[Event], public: bytes
) -> None:
    prev = stored[-1].hash if stored else GENESIS
    for seq, event in enumerate(more, start=len(stored) + 1):
        if fault := fault_of(event, prev, seq, public):
            raise DatabaseDamagedError("The journal does not hold", f"event {seq}: {fault}")
        store.append(event)
        prev = event.hash
