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
    yield from (f.number, seal, f.found.item_id, *f.found.codes)
    yield from (f.found.model, f.found.serial_numbers, f.found.markings)
    yield from (f.movement.container, f.movement.seals, f.movement.documents)
    yield from (f.declared.hs_code, f.declared.licence)
    for sample in f.samples:
        yield from (sample.label, sample.bag, sample.seal)


def _texts(f: Finding) -> Iterator[str]:
    found, parties, decision = f.found, f.parties, f.decision
    yield from (found.item_name, found.description, found.maker, found.material, found.packaging)
    yield from (parties.exporter, parties.consignee, parties.end_user, parties.notify)
    yield from (parties.forwarder, parties.broker, parties.driver, parties.stated_business)
    yield from (f.declared.description, f.declared.end_use_statement, f.movement.conveyance)
    yield from (f.circumstances.post, f.circumstances.place, f.circumstances.officer)
    yield from (f.circumstances.second_officer, f.movement.route)
    yield from (decision.reasons, decision.legal_basis, decision.notice)
    yield from (f.follow_up.laboratory, f.follow_up.licensing_opinion, f.follow_up.outcome)
    for question in f.reach_back:
        yield from (question.question, question.answer)
    for flag in f.red_flags:
        yield flag.note


def _seconds(opened: str, decided: str) -> int | None:
    try:
        taken = (datetime.fromisoformat(decided) - datetime.fromisoformat(opened)).total_seconds()
    except (ValueError, TypeError):
        return None
    return int(taken) if 0 <= taken <= _DAY_S else None
