"""Make the line and the words of a finding from its last event."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from stce_desktop.domain.finding import Finding, FindingRow, Status
from stce_desktop.domain.finding_list import open_questions, running_due
from stce_desktop.findings.events import Event, decode_finding
from stce_desktop.findings.seal import seal_number

ITEM_LENGTH = 200  # characters of an item's name that a list can show at most
_WORDS_LENGTH = 200_000  # characters that are searched at most
_DAY_S = 24 * 3600
# Scripts without spaces: each sign is a word of its own.
_SIGNS = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]")
_HASH = re.compile(r"\A[0-9a-f]{64}\Z")
_APART = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Line:
    """Hold what the list keeps of a finding: its row, what it is chosen by, and its words.

    `decided` is the claimed UTC time of the first final event; `seconds` the time from draft to
    decision, or None where the clock cannot be right.
    """

    row: FindingRow
    day: str
    item_id: str
    edition: str
    decided: str
    seconds: int | None
    words: str

    def values(self) -> tuple[object, ...]:
        """Return the columns of the line's table, in their order."""
        r = self.row
        return (
            r.place, r.id, r.number, r.revision, r.status.value, r.item, r.disposition, r.post,
            r.officer, r.local_time, r.seal, r.photos, int(r.training), r.deadline, r.due,
            r.open_questions, self.day, self.item_id, self.edition, self.decided, self.seconds,
        )  # fmt: skip


def row_of(finding: Finding, place: int = 0, seal: str = "") -> FindingRow:
    """Return the row of a finding; a draft has neither place nor seal."""
    return FindingRow(
        id=finding.id,
        number=finding.number,
        revision=finding.revision,
        status=finding.status,
        item=(finding.found.item_name or finding.found.description)[:ITEM_LENGTH],
        disposition=finding.decision.disposition,
        post=finding.circumstances.post,
        officer=finding.circumstances.officer,
        local_time=finding.circumstances.local_time,
        seal=seal,
        photos=len(finding.evidence),
        training=finding.training,
        place=place,
        deadline=finding.decision.deadline,
        due=running_due(finding),
        open_questions=open_questions(finding),
    )


def line_of(event: Event, first: Event) -> Line:
    """Return the line of a finding from its last event; `first` is the one that decided it."""
    finding = decode_finding(event.body)
    seal = seal_number(event.hash)
    tested = finding.retests[-1].edition_sha256 if finding.retests else ""
    return Line(
        row=row_of(finding, event.seq, seal),
        day=finding.circumstances.local_time[:10],
        item_id=finding.found.item_id,
        edition=tested or finding.edition_sha256,
        decided=first.utc,
        seconds=_seconds(finding.circumstances.utc_time, first.utc),
        words=words_of(finding, seal),
    )


def row_from(columns: tuple[object, ...]) -> FindingRow:
    """Return the row that stands in the first sixteen columns of a line."""
    (
        place, key, number, revision, status, item, disposition, post,
        officer, local_time, seal, photos, training, deadline, due, asked,
    ) = columns[:16]  # fmt: skip
    return FindingRow(
        str(key), str(number), int(str(revision)), Status(str(status)), str(item),
        str(disposition), str(post), str(officer), str(local_time), str(seal), int(str(photos)),
        bool(training), int(str(place)), str(deadline), str(due), int(str(asked)),
    )  # fmt: skip


def words_of(finding: Finding, seal: str) -> str:
    """Return everything a finding is found by, ready for the index."""
    marks = " ".join(filter(None, _marks(finding, seal)))
    squeezed = " ".join(s for m in marks.split() if (s := _APART.sub("", m)) != m)
    texts = " ".join(filter(None, (marks, squeezed, *_texts(finding))))
    return plain(texts[:_WORDS_LENGTH])


def plain(text: str) -> str:
    """Return text in one form: signs composed, each sign of a script without spaces apart."""
    return _SIGNS.sub(r" \g<0> ", unicodedata.normalize("NFKC", text).replace("\0", " "))


def squeeze(text: str) -> str:
    """Return letters and digits alone: how a number is typed by who leaves the hyphens out."""
    return _APART.sub("", text)


def _marks(f: Finding, seal: str) -> Iterator[str]:
    found, declared = f.found, f.declared
    yield from (f.number, seal, found.item_id, *found.codes)
    yield from (found.model, found.part_numbers, found.serial_numbers, found.markings)
    yield from (f.movement.container, f.movement.seals, f.movement.documents)
    yield from (declared.hs_code, declared.licence)
    for sample in f.samples:
        yield from (sample.label, sample.bag, sample.seal)
    for move in f.custody:
        yield move.seal
    for question in f.reach_back:
        # By these an answer that came to the wrong record finds its own.
        yield from (question.case, *map(seal_number, _HASH.findall(question.case)))
    for photo in f.evidence:
        yield photo.text


def _texts(f: Finding) -> Iterator[str]:
    found, decision = f.found, f.decision
    yield from (found.item_name, found.description, found.maker, found.material, found.packaging)
    yield from (found.marks_removed, found.dimensions, found.weight, found.quantity)
    yield from (getattr(f.parties, slot) for slot in f.parties.__slots__)
    yield from _papers(f)
    yield from _place(f)
    yield from (f.trace.twins_ruled_out, f.trace.decided_by)
    yield from (decision.reasons, decision.legal_basis, decision.notice, decision.decided_by)
    yield from (getattr(f.follow_up, slot) for slot in f.follow_up.__slots__)
    yield from (getattr(f.safety, slot) for slot in f.safety.__slots__)
    for value in found.values:
        yield from (value.label, value.value, value.method)
    for flag in f.red_flags:
        yield flag.note
    for sample in f.samples:
        yield from (sample.what, sample.taken_by, sample.storage)
    for move in f.custody:
        yield from (move.handed_by, move.received_by, move.what, move.place, move.reason)
    for question in f.reach_back:
        yield from (question.question, question.answer, question.answered_by, question.asked)
    for photo in f.evidence:
        yield photo.name
    for shot in f.missed_shots:
        yield shot.reason


def _papers(f: Finding) -> Iterator[str]:
    declared = f.declared
    yield from (declared.description, declared.end_use_statement, declared.origin)
    yield from (declared.licence_holder, declared.licence_checked)
    yield from (declared.quantity, declared.weight, declared.value)


def _place(f: Finding) -> Iterator[str]:
    known = f.circumstances
    yield from (known.post, known.place, known.officer, known.second_officer, known.supervisor)
    yield from (known.why_note, f.movement.conveyance, f.movement.route)


def _seconds(opened: str, decided: str) -> int | None:
    try:
        taken = (datetime.fromisoformat(decided) - datetime.fromisoformat(opened)).total_seconds()
    except (ValueError, TypeError):
        return None
    return int(taken) if 0 <= taken <= _DAY_S else None
