"""Note where goods and records went: custody, hand-over, receipt."""

from stce_desktop.domain.evidence import CustodyMove
from stce_desktop.domain.finding import Sealed
from stce_desktop.findings.custody import (
    ACKNOWLEDGED,
    CUSTODY,
    HANDED_OVER,
    acknowledged,
    handed_over,
    moved,
)
from stce_desktop.findings.desk import FindingsDesk


def record_custody(desk: FindingsDesk, finding_id: str, move: CustodyMove) -> Sealed:
    """Note a move of goods or samples; an empty time becomes now. Raise InputError."""
    time = move.local_time.strip() or now(desk)
    change = moved(
        CustodyMove(
            time, move.handed_by, move.received_by, move.what, move.place, move.seal, move.reason
        )
    )
    return desk.note(finding_id, CUSTODY, change)


def hand_over(desk: FindingsDesk, finding_id: str, to: str, by: str) -> Sealed:
    """Note that the record itself was handed over; raise InputError."""
    seal = desk.history(finding_id)[-1].seal
    return desk.note(finding_id, HANDED_OVER, handed_over(to, by, now(desk), seal))


def acknowledge(desk: FindingsDesk, finding_id: str, by: str, named: str) -> Sealed:
    """Note a receipt; `named` is its seal number, which must be one of this revision.

    Raises InputError.
    """
    revision = desk.get(finding_id).revision
    seals = [step.seal for step in desk.history(finding_id) if step.revision == revision]
    return desk.note(finding_id, ACKNOWLEDGED, acknowledged(by, named, now(desk), seals))


def now(desk: FindingsDesk) -> str:
    """Return the local time as the clock claims it."""
    return desk.clock.local().isoformat(timespec="seconds")
