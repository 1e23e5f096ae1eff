"""What goes on paper: a title, tables, photos, and what stands on every page."""

from dataclasses import dataclass, field
from datetime import date

from stce_desktop.domain.card import Edition
from stce_desktop.domain.evidence import Attachment, KeyStep
from stce_desktop.domain.finding import Finding, Seen
from stce_desktop.gui.presenters.finding_detail import record_rows, retest_rows
from stce_desktop.gui.presenters.finding_form import blocks, value_at
from stce_desktop.gui.presenters.finding_words import match_levels, seen_words, word_for
from stce_desktop.gui.presenters.window_state import edition_words
from stce_desktop.gui.presenters.words import no_match
from stce_desktop.i18n import _

Rows = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Hold one titled table; `widths` are shares of the page, `head` may be empty."""

    title: str
    rows: Rows
    widths: tuple[int, ...] = (30, 70)
    head: tuple[str, ...] = ()
    is_form: bool = False  # empty boxes to write into


@dataclass(frozen=True, slots=True)
class Figure:
    """Hold one photo: the hash by which its picture is found, and what stands under it."""

    sha256: str
    caption: str


@dataclass(frozen=True, slots=True)
class Paper:
    """Hold one paper; `page` is "page {0} of {1}" in its language, `mark` stands on every page."""

    title: str
    number: str
    seal: str
    lines: tuple[str, ...]
    qr: str
    tables: tuple[Table, ...]
    page: str
    foot: str
    mark: str = ""
    figures: tuple[Figure, ...] = ()
    closing: tuple[str, ...] = ()
    is_mirrored: bool = False
    opening: tuple[str, ...] = field(default=())


def inspection_report(finding: Finding, seal: str, today: date) -> Paper:
    """Return the inspection report of a final finding."""
    tables = [Table(_("Record"), record_rows(finding))]
    for place, block in enumerate(blocks()):
        rows = tuple(
            (form.label, word_for(form.choices, text) if form.choices else text)
            for form in block.fields
            if (text := value_at(finding, form.path))
        )
        tables.append(Table(block.title if place else _("In short"), rows))
    tables += [_values(finding), _check(finding)]
    tables += [Table(_("Tested again"), retest_rows(finding)), _trace(finding), *_flags(finding)]
    tables += [*evidence_tables(finding), _questions(finding)]
    return Paper(
        title=_("Inspection report"),
        number=finding.number,
        seal=seal,
        lines=(_("{0} · seal {1}").format(finding.number, seal), *_who(finding)),
        qr=f"{finding.number} {seal}",
        tables=tuple(table for table in tables if table.rows),
        page=_("page {0} of {1}"),
        foot=foot(finding, today),
        mark=training_mark(finding),
        figures=figures(finding),
        closing=(
            _("This report supports a suspicion that a licence may be needed. It is no final")
            + " "
            + _("classification and accuses nobody. {0}").format(no_match()),
        ),
    )


def evidence_list(finding: Finding, seal: str, today: date) -> Paper:
    """Return the list of evidence with every change of custody, and room for the next ones."""
    empty = Table(
        _("Next changes of custody"),
        (("",) * 5,) * 4,
        (20, 20, 20, 20, 20),
        (_("Time"), _("Handed over by"), _("Received by"), _("What"), _("Signatures")),
        is_form=True,
    )
    tables = (*evidence_tables(finding), empty)
    return Paper(
        title=_("List of evidence and custody"),
        number=finding.number,
        seal=seal,
        lines=(_("{0} · seal {1}").format(finding.number, seal), *_who(finding)),
        qr=f"{finding.number} {seal}",
        tables=tuple(table for table in tables if table.rows),
        page=_("page {0} of {1}"),
        foot=foot(finding, today),
        mark=training_mark(finding),
        closing=(_("Times are those of the machine's and the camera's clocks."),),
    )


def foot(finding: Finding, today: date) -> str:
    """Return what stands at the foot of every page: lists, their date and age, the reminder."""
    edition = Edition(finding.lists, finding.edition_date, finding.edition_sha256, {})
    return f"{edition_words(edition, today)} · {no_match()}"


def training_mark(finding: Finding) -> str:
    """Return the mark of an exercise, or nothing."""
    return _("TRAINING – not a real finding") if finding.training else ""


def figures(finding: Finding) -> tuple[Figure, ...]:
    """Return the photos with kind, name, claimed time and hash."""
    return tuple(
        Figure(attachment.sha256, _caption(number, attachment))
        for number, attachment in enumerate(finding.evidence, start=1)
    )


def evidence_tables(finding: Finding) -> tuple[Table, ...]:
    """Return files, samples and custody."""
    files = tuple(
        (str(n), a.shot or _("photo"), a.name, a.taken or "–", _hash(a.sha256))
        for n, a in enumerate(finding.evidence, start=1)
    )
    samples = tuple(
        (s.label, s.what, s.bag, s.seal, s.taken_by, s.storage) for s in finding.samples
    )
    moves = tuple(
        (
            _time(m.local_time),
            m.handed_by,
            m.received_by,
            m.what,
            _of(m.place, m.seal),
            m.reason,
        )
        for m in finding.custody
    )
    return (
        Table(
            _("Photos and files"), files, (5, 15, 22, 18, 40),
            (_("No."), _("Kind"), _("Name"), _("Taken (camera)"), _("SHA-256")),
        ),
        Table(
            _("Samples and exhibits"), samples, (12, 24, 14, 14, 18, 18),
            (_("Sample"), _("What"), _("Bag"), _("Seal"), _("Taken by"), _("Stored")),
        ),
        Table(
            _("Custody"), moves, (18, 16, 16, 18, 16, 16),
            (_("Time"), _("Handed over by"), _("Received by"), _("What"), _("Place, seal"),
             _("Why")),
        ),
    )  # fmt: skip


def _who(finding: Finding) -> tuple[str, ...]:
    post = finding.circumstances
    who = " · ".join(filter(None, (post.post, post.place, post.officer)))
    return (who, post.local_time.replace("T", " "))


def _values(finding: Finding) -> Table:
    rows = tuple((v.label or v.parameter, v.value, v.method) for v in finding.found.values)
    return Table(
        _("Measured values"), rows, (40, 30, 30), (_("Value"), _("As measured"), _("Method"))
    )


def _check(finding: Finding) -> Table:
    """Say how the values stand towards the limits; every reason names its limit."""
    trace = finding.trace
    rows = (
        (_("Result"), word_for(match_levels(), trace.check_result)),
        (_("Decided by"), trace.decided_by),
        (_("Values missing"), ", ".join(trace.missing_values)),
        *((_("Reason and limit"), reason) for reason in trace.reasons),
    )
    return Table(_("Values against the limits"), _filled(rows))


def _trace(finding: Finding) -> Table:
    trace = finding.trace
    steps = (
        (_("Key, step {0}").format(n), _step(step))
        for n, step in enumerate(trace.key_steps, start=1)
    )
    rows = (
        (_("Searched for"), ", ".join(trace.search_terms)),
        *steps,
        (_("Candidates left"), ", ".join(trace.candidates)),
        (_("Look-alikes ruled out"), trace.twins_ruled_out),
    )
    return Table(_("How it was identified"), _filled(rows))


def _step(step: KeyStep) -> str:
    said = f"{step.question}: {step.answer}" if step.answer else step.question
    line = _("{0} ({1}; {2} left)").format(said, step.action, step.left)
    return f"{line} · {step.reason}" if step.reason else line


def _flags(finding: Finding) -> tuple[Table, ...]:
    """Return the red flags by what was found, the ones that were seen first."""
    words = dict(seen_words())
    return tuple(
        Table(
            _("Red flags: {0}").format(words[seen]),
            tuple((flag.label, flag.note) for flag in finding.red_flags if flag.seen == seen),
            (60, 40),
        )
        for seen in (Seen.SEEN, Seen.COULD_NOT_CHECK, Seen.NOT_SEEN)
    )


def _questions(finding: Finding) -> Table:
    rows = tuple(
        (
            _of(r.asked, _time(r.when)),
            r.question,
            _of(r.answer, r.answered_by, r.basis) or _("open"),
        )
        for r in finding.reach_back
    )
    return Table(
        _("Questions to experts"), rows, (20, 45, 35), (_("Asked"), _("Question"), _("Answer"))
    )


def _filled(rows: Rows) -> Rows:
    return tuple(row for row in rows if row[-1])


def _of(*texts: str) -> str:
    return "\n".join(filter(None, texts))


def _time(stamp: str) -> str:
    return stamp.replace("T", "\n")


def _hash(digest: str) -> str:
    return f"{digest[:32]}\n{digest[32:]}"


def _caption(number: int, attachment: Attachment) -> str:
    first = f"{number} · {attachment.shot or _('photo')} · {attachment.name}"
    scale = _("scale: {0}").format(attachment.scale) if attachment.scale else ""
    taken = _("taken, says the camera: {0}").format(attachment.taken) if attachment.taken else ""
    second = " · ".join(filter(None, (scale, taken)))
    return "\n".join(filter(None, (first, second, _hash(attachment.sha256))))
