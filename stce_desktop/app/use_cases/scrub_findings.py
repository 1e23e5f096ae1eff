"""Read all findings again, in the background and in short steps."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from stce_desktop.domain.finding import VerifyReport
from stce_desktop.findings.desk import FindingsDesk

EVERY = timedelta(days=7)


def begin_scrub(desk: FindingsDesk, now: datetime) -> Iterator[VerifyReport] | None:
    """Return the steps of a scrub when one is due, else None."""
    last = desk.last_scrub()
    if last is not None and last.utc and not last.faults:
        age = now - datetime.fromisoformat(last.utc)
        if timedelta(0) <= age < EVERY:
            return None
    return desk.scrub()
