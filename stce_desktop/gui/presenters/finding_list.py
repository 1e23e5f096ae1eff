"""What the list of findings shows: cells, deadlines, figures of a shift, re-tests."""

import re
from datetime import date

from stce_desktop.app.use_cases.retest_findings import Retested
from stce_desktop.domain.finding import FindingRow, Status
from stce_desktop.domain.finding_list import Deadline, FindingPage, Progress, ShiftFigures
from stce_desktop.gui.presenters.finding_words import (
    Choices,
    dispositions,
    status_words,
    word_for,
)
from stce_desktop.gui.presenters.words import result_words
from stce_desktop.i18n import _, ngettext

# Signs that turn the direction of a line or act on a terminal have no place in a list.
_ACTING = re.compile("[\0-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+")
_SOON_DAYS = 7
OVERDUE = "▲"
DEADLINE_COLUMN = 2
ITEM_COLUMN = 3


def headers() -> tuple[str, ...]:
    """Return the headings of the columns."""
    return (
        _("Number"), _("State"), _("Deadline"), _("Item"), _("What was done"), _("Time"),
        _("Officer"),
    )  # fmt: skip


def cells(row: FindingRow, today: str) -> tuple[str, ...]:
    """Return the texts of a row, one a column."""
    number = row.number or _("not numbered yet")
    return (
        f"{number} r{row.revision}" if row.revision > 1 else number,
        state_words(row),
        deadline_words(row, today),
        shown(row.item) or _("unidentified item"),
        word_for(dispositions(), row.disposition),
        row.local_time.replace("T", " ")[:16],
        shown(row.officer)[:40],
    )


def spoken(row: FindingRow, today: str) -> str:
    """Return a row as one sentence, for who hears it: with its seal and its photos."""
    pairs = [*zip(headers(), cells(row, today), strict=True), (_("Seal"), row.seal)]
    pairs.append((_("Photos"), str(row.photos)))
    return ", ".join(f"{name}: {text}" for name, text in pairs if text)


def shown(text: str) -> str:
    """Return text from outside as one line without signs that act."""
    return _ACTING.sub(" ", text).strip()


def state_words(row: FindingRow) -> str:
    """Return where a finding stands, and what waits."""
    parts = [status_words(row.status)]
    if row.training:
        parts.append(_("TRAINING"))
    if row.open_questions:
        count = ngettext("{0} open question", "{0} open questions", row.open_questions)
        parts.append(count.format(row.open_questions))
    return " · ".join(parts)


def is_overdue(row: FindingRow, today: str) -> bool:
    """Tell whether the day of a running deadline has passed."""
    return bool(row.due) and row.due < today


def deadline_words(row: FindingRow, today: str) -> str:
    """Return a deadline with the days that are left; one that is past has a sign and a word."""
    if not row.due:
        return shown(row.deadline)[:40]
    days = (date.fromisoformat(row.due) - date.fromisoformat(today)).days
    if days < 0:
        late = ngettext("overdue {0} day", "overdue {0} days", -days).format(-days)
        return f"{OVERDUE} {late}"
    if days == 0:
        return _("due today")
    if days <= _SOON_DAYS:
        return ngettext("in {0} day", "in {0} days", days).format(days)
    return row.due


def states() -> Choices:
    """Return the states a list can be narrowed to."""
    return tuple((state.value, status_words(state)) for state in Status)


def deadlines() -> Choices:
    """Return what can be asked of deadlines."""
    return (
        (Deadline.RUNNING, _("with a deadline")),
        (Deadline.WEEK, _("due within 7 days")),
        (Deadline.OVERDUE, _("overdue")),
    )


def total_words(page: FindingPage, drafts: int, *, narrows: bool) -> str:
    """Return how many findings are listed."""
    count = page.total + drafts
    if narrows:
        return ngettext("{0} finding fits", "{0} findings fit", count).format(count)
    return ngettext("{0} finding", "{0} findings", count).format(count)


def progress_words(progress: Progress) -> str:
    """Return how far the list is, or nothing when it is complete."""
    if progress.is_done:
        return ""
    return _("The list is being made: {0} of {1} events. You can work meanwhile.").format(
        progress.done, progress.total
    )


def outdated_words(count: int) -> str:
    """Return that findings were checked with another edition."""
    return ngettext(
        "{0} finding was checked with another edition of the list.",
        "{0} findings were checked with another edition of the list.",
        count,
    ).format(count)


def figures_rows(figures: ShiftFigures, drafts: int) -> tuple[tuple[str, str], ...]:
    """Return the figures of a shift as labels and texts."""
    rows = [
        (_("recorded"), str(figures.recorded)),
        (_("draft to decision"), _time_words(figures)),
        (_("drafts"), str(drafts)),
        (_("open questions"), str(figures.open_questions)),
        (_("not handed over"), str(figures.waiting)),
        (_("overdue"), f"{OVERDUE} {figures.overdue}" if figures.overdue else "0"),
    ]
    return tuple(rows)


def disposition_rows(figures: ShiftFigures) -> tuple[tuple[str, str], ...]:
    """Return how often each thing was done, the most often done first."""
    return tuple((word_for(dispositions(), key), str(n)) for key, n in figures.dispositions)


def _time_words(figures: ShiftFigures) -> str:
    timed = figures.recorded - figures.clock_unclear
    if timed <= 0:
        words = "–"
    else:
        words = _("half within {0}, longest {1}").format(
            _span(figures.median_s), _span(figures.longest_s)
        )
    if figures.clock_unclear:
        unclear = ngettext(
            "{0} not counted, clock unclear", "{0} not counted, clock unclear",
            figures.clock_unclear,
        )  # fmt: skip
        words = f"{words} ({unclear.format(figures.clock_unclear)})"
    return words


def _span(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return _("{0} h {1:02d} min").format(hours, minutes)
    return _("{0} min {1:02d} s").format(minutes, rest)


def retest_words(found: Retested) -> tuple[str, str]:
    """Return the heading and the text of one re-test: before → now, and why."""
    title = f"{found.number} · {shown(found.item)}"
    before = result_words(found.before) if found.before else "–"
    if found.is_gone:
        gone = _("This edition has nothing to check it by; look at it again.")
        return title, f"{before} → {gone}"
    lines = [f"{before} → {result_words(found.now)}"]
    if found.reason:
        lines.append(shown(found.reason))
    if found.unread:
        names = "; ".join(shown(name) for name in found.unread[:4])
        lines.append(_("Not used, because the list has no place for it: {0}").format(names))
    return title, "\n".join(lines)


def retested_words(tested: int, changed: int) -> str:
    """Return how many findings were tested again and how many would stand differently."""
    done = ngettext("{0} finding tested again.", "{0} findings tested again.", tested)
    if not changed:
        return f"{done.format(tested)} {_('None of them would stand differently.')}"
    now = ngettext("{0} would now stand differently.", "{0} would now stand differently.", changed)
    return f"{done.format(tested)} {now.format(changed)}"
