"""Start a finding, or find the ones a crash interrupted."""

from stce_desktop.domain.finding import Finding, Prefill
from stce_desktop.findings.desk import FindingsDesk


def start_finding(desk: FindingsDesk, prefill: Prefill) -> Finding:
    """Return a new draft that holds what is known already."""
    return desk.new_draft(prefill)


def open_drafts(desk: FindingsDesk) -> tuple[Finding, ...]:
    """Return the drafts that were not made final, the last one saved first."""
    return desk.drafts()


def discard_draft(desk: FindingsDesk, finding_id: str) -> None:
    """Throw a draft away."""
    desk.discard_draft(finding_id)
