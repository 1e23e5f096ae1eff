"""Write a finding into a folder."""

from pathlib import Path

from stce_desktop.findings.desk import FindingsDesk


def export_finding(desk: FindingsDesk, finding_id: str, folder: Path) -> Path:
    """Write finding, chain and photos into a new folder; raise StorageError."""
    return desk.export(desk.listing.id_of(finding_id) or finding_id, folder)
