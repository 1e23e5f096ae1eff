"""Prove that no finding was changed, in the store or in an export."""

from pathlib import Path

from stce_desktop.domain.errors import InputError
from stce_desktop.domain.finding import VerifyReport
from stce_desktop.findings.desk import FindingsDesk
from stce_desktop.findings.stce_verify import CannotCheckError, verify_folder


def verify_findings(desk: FindingsDesk) -> VerifyReport:
    """Check chain, signatures, photos and journal."""
    return desk.verify()


def verify_export(folder: Path) -> VerifyReport:
    """Check an exported folder with the stand-alone verifier; raise InputError if it is none."""
    try:
        report = verify_folder(folder)
    except (CannotCheckError, OSError) as error:
        raise InputError("It cannot be checked", str(error), "Name an exported folder.") from error
    faults = tuple(
        f"{fault['file']}{' (' + fault['record'] + ')' if fault['record'] else ''}: {fault['what']}"
        for fault in report.faults
    )
    return VerifyReport(report.events, report.photos, 0, faults)
