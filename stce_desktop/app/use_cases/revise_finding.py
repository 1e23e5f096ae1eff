"""Correct a final finding by a new revision."""

from stce_desktop.domain.finding import Finding
from stce_desktop.findings.desk import FindingsDesk


def revise_finding(desk: FindingsDesk, finding_id: str, reason: str) -> Finding:
    """Return a draft of the next revision; raise InputError without a reason."""
    return desk.revise(finding_id, reason)
