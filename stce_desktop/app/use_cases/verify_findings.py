"""Prove that no finding was changed."""

from stce_desktop.domain.finding import VerifyReport
from stce_desktop.findings.desk import FindingsDesk


def verify_findings(desk: FindingsDesk) -> VerifyReport:
    """Check chain, signatures, photos and journal."""
    return desk.verify()
