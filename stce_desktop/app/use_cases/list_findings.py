"""List findings and look into one."""

from stce_desktop.domain.finding import Finding, FindingRow, Revision
from stce_desktop.findings.desk import FindingsDesk


def list_findings(desk: FindingsDesk) -> tuple[FindingRow, ...]:
    """Return one line for each final finding, the newest first."""
    return desk.rows()


def show_finding(
    desk: FindingsDesk, finding_id: str, revision: int | None = None
) -> tuple[Finding, tuple[Revision, ...]]:
    """Return a finding and its history; `finding_id` may also be its number."""
    known = {row.number: row.id for row in desk.rows()}
    key = known.get(finding_id, finding_id)
    return desk.get(key, revision), desk.history(key)
