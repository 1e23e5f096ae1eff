"""List findings and look into one."""

from dataclasses import dataclass

from stce_desktop.domain.finding import Finding, FindingRow, Revision
from stce_desktop.domain.finding_list import FindingPage, Progress, ShiftFigures, Wanted
from stce_desktop.findings.desk import FindingsDesk
from stce_desktop.findings.projection.follow import ListLostError
from stce_desktop.findings.projection.lines import row_of

EVERYTHING = Wanted()


@dataclass(frozen=True, slots=True)
class Listing:
    """Hold the first page of a list, the drafts that fit it, and what it can be narrowed by.

    `waiting` findings are not handed over, `overdue` are past their day, `outdated` were tested
    by another edition. `progress` says whether the list is complete yet.
    """

    page: FindingPage
    drafts: tuple[Finding, ...]
    draft_rows: tuple[FindingRow, ...]
    officers: tuple[str, ...]
    progress: Progress
    waiting: int
    overdue: int
    outdated: int
    is_empty: bool


def list_findings(desk: FindingsDesk, wanted: Wanted = EVERYTHING) -> tuple[FindingRow, ...]:
    """Return one line for each final finding that is wanted, the newest first."""
    return desk.rows(wanted)


def open_list(desk: FindingsDesk, wanted: Wanted, edition: str) -> Listing:
    """Bring the list on by one batch and return its first page; begin it anew when it is lost."""
    try:
        return _opened(desk, wanted, edition)
    except ListLostError:
        return _opened(desk, wanted, edition)


def _opened(desk: FindingsDesk, wanted: Wanted, edition: str) -> Listing:
    progress = desk.listing.follow()
    page = desk.listing.page(wanted)
    figures = desk.listing.standing(wanted.today)
    drafts = desk.drafts()
    shown = tuple(row_of(draft) for draft in drafts if _fits(draft, wanted))
    return Listing(
        page=page,
        drafts=drafts,
        draft_rows=shown,
        officers=desk.listing.officers(),
        progress=progress,
        waiting=figures.waiting,
        overdue=figures.overdue,
        outdated=desk.listing.count_outdated(edition),
        is_empty=not progress.total and not drafts,
    )


def more_of_list(desk: FindingsDesk, wanted: Wanted, after: FindingRow) -> FindingPage:
    """Return the rows that follow a row; raise ListLostError."""
    return desk.listing.page(wanted, after)


def shift_figures(desk: FindingsDesk, since_utc: str, today: str) -> ShiftFigures:
    """Return the figures since a time (UTC, ISO 8601); raise ListLostError."""
    return desk.listing.figures(since_utc, today)


def show_finding(
    desk: FindingsDesk, finding_id: str, revision: int | None = None
) -> tuple[Finding, tuple[Revision, ...]]:
    """Return a finding and its history; `finding_id` may also be its number."""
    key = desk.listing.id_of(finding_id) or finding_id
    return desk.get(key, revision), desk.history(key)


def _fits(draft: Finding, wanted: Wanted) -> bool:
    """Tell whether a draft is wanted; there are few, so that they need no index."""
    row = row_of(draft)
    text = f"{row.number} {row.item} {draft.found.description} {row.officer} {row.post}".casefold()
    return (
        wanted.status in {"", "draft"}
        and all(word in text for word in wanted.text.casefold().split())
        and wanted.disposition in {"", row.disposition}
        and wanted.officer in {"", row.officer}
        and (not wanted.since or row.local_time[:10] >= wanted.since)
        and (not wanted.until or row.local_time[:10] <= wanted.until)
        and (not wanted.deadline or bool(row.due))
        and (not wanted.open_questions or row.open_questions > 0)
    )
