"""What the detail of a final finding shows, and what goes on paper."""

from stce_desktop.domain.evidence import Attachment
from stce_desktop.domain.finding import Finding, Revision, VerifyReport
from stce_desktop.gui.presenters.finding_form import blocks, value_at
from stce_desktop.gui.presenters.finding_known import row_sections, trace_rows
from stce_desktop.gui.presenters.finding_words import (
    event_words,
    seen_words,
    status_words,
    word_for,
)
from stce_desktop.gui.presenters.words import list_words, result_words
from stce_desktop.i18n import _

Rows = tuple[tuple[str, str], ...]


def sections(finding: Finding) -> tuple[tuple[str, Rows], ...]:
    """Return every filled block of a finding as titled rows."""
    parts: list[tuple[str, Rows]] = [(_("Record"), record_rows(finding))]
    for place, block in enumerate(blocks()):
        rows = tuple(
            (field.label, word_for(field.choices, text) if field.choices else text)
            for field in block.fields
            if (text := value_at(finding, field.path))
        )
        parts.append((block.title if place else _("In short"), rows))
    parts.append(
        (
            _("Measured values"),
            tuple((v.label or v.parameter, v.value) for v in finding.found.values),
        )
    )
    parts.append((_("Identification"), trace_rows(finding)))
    parts.append((_("Red flags"), _flags(finding)))
    parts.append((_("Tested again"), retest_rows(finding)))
    parts.append((_("Files"), tuple((a.shot or _("photo"), _photo(a)) for a in finding.evidence)))
    parts += row_sections(finding)
    return tuple((title, rows) for title, rows in parts if rows)


def record_rows(finding: Finding) -> Rows:
    """Return number, state and edition of a finding."""
    lists = ", ".join(list_words(name, year) for name, year in finding.lists.items())
    rows = (
        (_("Number"), finding.number),
        (_("Revision"), str(finding.revision)),
        (_("State"), status_words(finding.status)),
        (_("Reason of the revision"), finding.revision_reason),
        (_("Item"), finding.found.item_name),
        (_("Control entries"), ", ".join(finding.found.codes)),
        (_("Lists"), lists),
        (_("State of the lists"), finding.edition_date),
        (_("UTC"), finding.circumstances.utc_time),
        (_("Record id"), finding.id),
    )
    return tuple((label, text) for label, text in rows if text)


def retest_rows(finding: Finding) -> Rows:
    """Return what later editions said of the recorded values, oldest first."""
    return tuple(
        (
            _day_and_time(test.local_time),
            " · ".join(
                filter(
                    None,
                    (
                        f"{_result(test.before)} → {_result(test.now)}",
                        _("list of {0}").format(test.edition_date),
                        test.reason,
                    ),
                )
            ),
        )
        for test in finding.retests
    )


def _result(result: str) -> str:
    return result_words(result) if result else "–"  # this edition has nothing to check it by


def _day_and_time(stamp: str) -> str:
    return stamp[:16].replace("T", " ")


def _flags(finding: Finding) -> Rows:
    return tuple(
        (word_for(seen_words(), flag.seen), " – ".join(filter(None, (flag.label, flag.note))))
        for flag in finding.red_flags
        if flag.seen
    )


def _photo(attachment: Attachment) -> str:
    return f"{attachment.name}, SHA-256 {attachment.sha256[:16]}…"


def custody_rows(finding: Finding) -> Rows:
    """Return every change of custody, oldest first."""
    return tuple(
        (
            _day_and_time(move.local_time),
            " · ".join(
                filter(
                    None,
                    (
                        f"{move.handed_by} → {move.received_by}",
                        move.what, move.place, move.seal, move.reason,
                    ),
                )
            ),
        )
        for move in finding.custody
    )  # fmt: skip


def question_rows(finding: Finding) -> Rows:
    """Return the questions to experts, each with its answer or the word that it is open."""
    return tuple(
        (
            f"{entry.asked}, {entry.when[:10]}",
            " · ".join(filter(None, (entry.answer, entry.answered_by, entry.basis)))
            or _("open: {0}").format(entry.question[:200]),
        )
        for entry in finding.reach_back
    )


def history_rows(history: tuple[Revision, ...]) -> Rows:
    """Return what happened to a finding, oldest first."""
    return tuple(
        (
            _day_and_time(r.local_time),
            " · ".join(
                filter(
                    None,
                    (
                        event_words(r.kind),
                        _("revision {0}").format(r.revision) if r.revision > 1 else "",
                        r.officer,
                        _("seal {0}").format(r.seal),
                        r.reason,
                    ),
                )
            ),
        )
        for r in history
    )


def verify_words(report: VerifyReport) -> str:
    """Say in plain words what a verification found."""
    counts = _("{0} events and {1} photos were checked.").format(report.events, report.attachments)
    if report.holds:
        return _("Everything holds. {0}").format(counts)
    faults = "; ".join(report.faults[:5])
    return _("Something was changed: {0}. {1}").format(faults, counts)
