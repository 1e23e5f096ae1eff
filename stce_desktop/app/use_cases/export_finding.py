"""Write a finding into a folder."""

from pathlib import Path

from stce_desktop.findings.desk import FindingsDesk


def export_finding(desk: FindingsDesk, finding_id: str, folder: Path) -> Path:
    """Write finding, chain and photos into a new folder; raise StorageError."""
    known = {row.number: row.id for row in desk.rows()}
    return desk.export(known.get(finding_id, finding_id), folder)
