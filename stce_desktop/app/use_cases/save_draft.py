"""Keep a draft."""

from stce_desktop.domain.finding import Finding
from stce_desktop.findings.desk import FindingsDesk


def save_draft(desk: FindingsDesk, finding: Finding) -> str:
    """Keep the draft durably and return the time of saving (UTC, as claimed)."""
    return desk.save_draft(finding)
