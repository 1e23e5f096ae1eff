"""Ask an expert with no network, and bind the answer that comes back."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from stce_desktop.content.store import ContentStore
from stce_desktop.domain.errors import InputError, NotFoundError
from stce_desktop.domain.finding import Finding, Sealed
from stce_desktop.domain.finding_list import Wanted
from stce_desktop.domain.knowledge import ReachBackTemplate
from stce_desktop.domain.question import Answer, Question
from stce_desktop.findings.answer_form import MAX_BYTES, checked, read_answer
from stce_desktop.findings.desk import FindingsDesk
from stce_desktop.findings.outgoing import write_file
from stce_desktop.findings.projection.lines import squeeze
from stce_desktop.findings.reach_back import (
    ANSWERED,
    ASKED,
    answered,
    asked,
    case_number,
    pack,
    package_name,
    word_question,
)


@dataclass(frozen=True, slots=True)
class Asked:
    """Hold a question that was packed: the file, the question, and its case in short."""

    path: Path
    question: Question
    case_number: str
    sealed: Sealed


def question_templates(content: ContentStore, finding: Finding) -> tuple[ReachBackTemplate, ...]:
    """Return the questions there are, those for the family of the item first."""
    commodity = content.commodity(finding.found.item_id) if finding.found.item_id else None
    family = commodity.family if commodity else ""
    known = content.templates()
    fitting = [t for t in known if family and family in t.families]
    return (*fitting, *(t for t in known if t not in fitting))


def ask_expert(
    desk: FindingsDesk, finding_id: str, template: ReachBackTemplate, asked_of: str, folder: Path
) -> Asked:
    """Write the package of a question under `folder` and note the question.

    Raises InputError or StorageError; without the note there is no package, because no answer
    could bind to it.
    """
    finding = desk.get(finding_id)
    seal = desk.history(finding_id)[-1].seal
    times = (
        desk.clock.utc().isoformat(timespec="seconds"),
        desk.clock.local().isoformat(timespec="seconds"),
    )
    question = word_question(finding, template, asked_of, seal, times)
    shrunk = {photo.sha256: desk.shrunk(photo.sha256) for photo in question.photos}
    small = {photo.sha256: desk.thumbnail(photo.sha256) for photo in question.photos}
    path = write_file(folder, package_name(question), pack(question, shrunk, small))
    try:
        sealed = desk.note(finding_id, ASKED, asked(question))
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    return Asked(path, question, case_number(question), sealed)


def template_named(content: ContentStore, name: str) -> ReachBackTemplate:
    """Return the question with this id; raise NotFoundError that lists the ones there are."""
    known = {template.id: template for template in content.templates()}
    if name not in known:
        raise NotFoundError("There is no such question", name, f"There are: {', '.join(known)}.")
    return known[name]


def bind_answer(desk: FindingsDesk, finding_id: str, answer: Answer) -> Sealed:
    """Note an answer on the question whose case it names; raise InputError."""
    elsewhere = _elsewhere(desk, finding_id, answer.case)
    return desk.note(finding_id, ANSWERED, answered(checked(answer), elsewhere))


def _elsewhere(desk: FindingsDesk, finding_id: str, case: str) -> Iterator[tuple[str, str]]:
    """Yield (case, number) of other records that ask it; read only once an answer is refused."""
    for row in desk.rows(Wanted(text=squeeze(case))):
        if row.id != finding_id:
            yield from ((entry.case, row.number) for entry in desk.get(row.id).reach_back)


def bind_form(desk: FindingsDesk, finding_id: str, path: Path) -> Sealed:
    """Note the answer in a form that came back as a file; raise InputError."""
    return bind_answer(desk, finding_id, answer_in(path))


def answer_in(path: Path) -> Answer:
    """Read the form that came back as a file; raise InputError."""
    try:
        with path.open("rb") as file:
            return read_answer(file.read(MAX_BYTES + 1))
    except OSError as error:
        raise InputError(
            "The answer cannot be read", f"{path}: {error.strerror}", "Choose another file."
        ) from error
