"""Test old findings by the list in use: what would stand differently now."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from stce_desktop.app.services import Services
from stce_desktop.domain.card import Edition
from stce_desktop.domain.errors import InputError, NotFoundError
from stce_desktop.domain.evidence import Retest
from stce_desktop.domain.finding import Finding, MeasuredValue
from stce_desktop.domain.quantity import Given
from stce_desktop.domain.verdict import CheckReport, Result
from stce_desktop.findings.desk import FindingsDesk
from stce_desktop.i18n import _

BATCH = 50  # findings tested at once, so that other work gets its turn


@dataclass(frozen=True, slots=True)
class Retested:
    """Hold one finding that would stand differently: results before and now, and why.

    `unread` names recorded values that could not be used; `is_gone` says that this edition has
    nothing to check the item by.
    """

    id: str
    number: str
    item: str
    before: str
    now: str
    reason: str
    edition_before: str
    unread: tuple[str, ...] = ()
    is_gone: bool = False


@dataclass(frozen=True, slots=True)
class RetestStep:
    """Hold what a batch showed, how many were tested, and the place to go on from (0: done)."""

    changed: tuple[Retested, ...]
    tested: int
    go_on: int


def retest_findings(services: Services, after: int = 0) -> RetestStep:
    """Check the next old findings with the values they record; nothing is written."""
    desk = services.findings()
    edition = services.content.edition().sources_sha256
    places = desk.listing.outdated(edition, after, BATCH)
    tested = [retest(services, desk.get(key)) for _place, key in places]
    changed = tuple(done for done in tested if done is not None)
    go_on = places[-1][0] if len(places) == BATCH else 0
    return RetestStep(changed, len(places), go_on)


def retest(services: Services, finding: Finding) -> Retested | None:
    """Return how a finding would stand now, or None where that is as it was."""
    before = _before(finding)
    if not before:
        return None  # nothing was checked then, so nothing can have changed
    found = Retested(
        finding.id, finding.number, finding.found.item_name or finding.found.description[:120],
        before, "", "", finding.edition_date,
    )  # fmt: skip
    try:
        given, unread = _given(services, finding.found.item_id, finding.found.values)
        report = services.checker.check(finding.found.item_id, given)
    except NotFoundError:
        return replace(found, is_gone=True)
    if report.result.value == before:
        return None
    return replace(found, now=report.result.value, reason=_reason(report), unread=unread)


def note_retest(services: Services, retested: Retested) -> str:
    """Add a re-test to its finding as an event of its own; return the seal number of it.

    What was found and decided stays as it was.
    """
    desk: FindingsDesk = services.findings()
    entry = _entry(retested, services.content.edition())

    def change(finding: Finding) -> Finding:
        return replace(finding, retests=(*finding.retests, entry))

    return desk.note(retested.id, "retested", change).seal


def _entry(retested: Retested, edition: Edition) -> Retest:
    now = datetime.now().astimezone().isoformat(timespec="seconds")
    return Retest(
        now, edition.date, edition.sources_sha256, retested.before, retested.now,
        _("not in this edition") if retested.is_gone else retested.reason,
    )  # fmt: skip


def _before(finding: Finding) -> str:
    """Return the result that stands: of the last re-test, or of the check at that time."""
    if finding.retests:
        return finding.retests[-1].now
    known = {result.value for result in Result}
    return finding.trace.check_result if finding.trace.check_result in known else ""


def _given(
    services: Services, item_id: str, values: Iterable[MeasuredValue]
) -> tuple[dict[str, Given], tuple[str, ...]]:
    """Read recorded values again; name those that the list in use has no place for."""
    given: dict[str, Given] = {}
    unread: list[str] = []
    # Yes and no stand in the finding in the language of its officer.
    plain = {_("yes").casefold(): "yes", _("no").casefold(): "no"}
    for value in values:
        text = plain.get(value.value.strip().casefold(), value.value)
        try:
            given[value.parameter] = services.checker.read(item_id, value.parameter, text)
        except InputError:
            unread.append(value.label or value.parameter)
    return given, tuple(unread)


def _reason(report: CheckReport) -> str:
    return next((c.reason for c in report.clauses if c.result is report.result and c.reason), "")
