"""Write findings out: a folder for a court, tables for reporting, the whole record as JSON."""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from pathlib import Path

from stce_desktop.domain.finding import FindingRow
from stce_desktop.findings.desk import FindingsDesk
from stce_desktop.findings.export import safe_name, whole_record
from stce_desktop.findings.outgoing import write_file, write_files
from stce_desktop.findings.tables import Row, finding_sheet, name_sheet, to_csv, to_xlsx


class TableKind(StrEnum):
    """Name what tables are written as."""

    CSV = "csv"
    XLSX = "xlsx"


def export_finding(desk: FindingsDesk, finding_id: str, folder: Path) -> Path:
    """Write finding, chain and photos into a new folder; raise StorageError."""
    return desk.export(finding_key(desk, finding_id), folder)


def export_all(desk: FindingsDesk, folder: Path) -> Path:
    """Write the whole chain with all photos into a new folder; raise StorageError."""
    return desk.export_all(folder)


def export_record(desk: FindingsDesk, finding_id: str, folder: Path) -> Path:
    """Write the whole record as one JSON file; raise StorageError."""
    row = _row(desk, finding_key(desk, finding_id))
    name = f"{_mark(row)}{safe_name(row.finding.number)}-r{row.finding.revision}.json"
    return write_file(folder, name, whole_record(row.finding, row.seal))


def export_table(
    desk: FindingsDesk, ids: Iterable[str], kind: TableKind, folder: Path, *, names: bool = False
) -> tuple[Path, ...]:
    """Write one row a finding; `names` adds parties and officers in a file or sheet of their own.

    Without ids it is all findings. Training is kept apart: tables of both are two sets of files.
    Raises StorageError.
    """
    chosen = [desk.listing.row(finding_key(desk, key)) for key in ids] or [*desk.rows()]
    day = desk.clock.local().date().isoformat()
    files: dict[str, bytes] = {}
    for training in (False, True):
        rows = [row for row in chosen if row.training is training]
        if rows or (not chosen and not training):
            name = f"{'TRAINING-' * training}findings-{day}"
            files |= _table_files(desk, rows, kind, name, names)
    return write_files(folder, files)


def _table_files(
    desk: FindingsDesk, rows: list[FindingRow], kind: TableKind, name: str, names: bool
) -> dict[str, bytes]:
    sheets = (finding_sheet(_read(desk, rows)), *([name_sheet(_read(desk, rows))] if names else []))
    if kind is TableKind.XLSX:
        return {f"{name}.xlsx": to_xlsx(sheets)}
    plain = {f"{name}.csv": to_csv(sheets[0])}
    return plain | ({f"{name}-nominal.csv": to_csv(sheets[1])} if names else {})


def _read(desk: FindingsDesk, rows: list[FindingRow]) -> Iterator[Row]:
    """Yield findings one at a time: a hundred thousand records do not stand in memory at once."""
    return (Row(desk.listing.finding(row), row.seal) for row in rows)


def finding_key(desk: FindingsDesk, name: str) -> str:
    """Return the id of a finding that is named by number or id."""
    return desk.listing.id_of(name) or name


def _row(desk: FindingsDesk, key: str) -> Row:
    return Row(desk.get(key), desk.history(key)[-1].seal)


def _mark(row: Row) -> str:
    return "TRAINING-" if row.finding.training else ""
