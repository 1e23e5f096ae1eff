"""Prove that nothing was changed: chain, signatures, attachments, journal."""

from collections.abc import Iterable, Iterator

from stce_desktop.domain.finding import VerifyReport
from stce_desktop.findings.attachments import AttachmentStore
from stce_desktop.findings.events import GENESIS, Event, decode_finding, fault_of
from stce_desktop.findings.journal import Journal
from stce_desktop.findings.store import EventStore
from stce_desktop.system.errors import StorageError


def chain_faults(events: Iterable[Event], public: bytes) -> Iterator[str]:
    """Yield the faults of a chain, each with the number of its event and its record."""
    prev = GENESIS
    for seq, event in enumerate(events, start=1):
        if fault := fault_of(event, prev, seq, public):
            yield f"event {event.seq} ({event.kind} of {event.record}): {fault}"
        prev = event.hash


def verify(
    store: EventStore, journal: Journal, attachments: AttachmentStore, public: bytes
) -> VerifyReport:
    """Check everything; the report names each record or file that does not hold."""
    faults: list[str] = []
    events: list[Event] = []
    if fault := store.fault():
        faults.append(f"store: {fault}")
    try:
        events = list(store.events())
    except StorageError as error:
        faults.append(f"store: {error.what}")
    faults += chain_faults(events, public)
    digests = sorted({a.sha256 for e in events for a in decode_finding(e.body).evidence})
    faults += [f"photo {d[:16]}…: {f}" for d in digests if (f := attachments.fault(d))]
    framed = journal.events()
    if [e.hash for e in framed] != [e.hash for e in events]:
        faults.append(f"journal holds {len(framed)} events, the store {len(events)}")
    if fault := journal.size_fault():
        faults.append(fault)
    return VerifyReport(len(events), len(digests), len(framed), tuple(faults))
