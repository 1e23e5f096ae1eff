"""Seal a finding."""

from stce_desktop.domain.finding import Finding, Sealed
from stce_desktop.findings.desk import FindingsDesk


def finalise_finding(desk: FindingsDesk, finding: Finding) -> Sealed:
    """Record a finding for good; raise IncompleteFindingError or StorageError."""
    return desk.finalise(finding)
