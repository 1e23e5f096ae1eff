"""A question to an expert far away: worded, packed into one file, and answered once."""

import io
import re
import zipfile
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from stce_desktop.domain.errors import InputError
from stce_desktop.domain.finding import Finding, ReachBack
from stce_desktop.domain.knowledge import ReachBackTemplate
from stce_desktop.domain.question import Answer, Choice, Question, SentPhoto
from stce_desktop.findings.answer_form import answer_form
from stce_desktop.findings.export import safe_name
from stce_desktop.findings.question_page import question_html
from stce_desktop.findings.seal import seal_number
from stce_desktop.i18n import _

ASKED, ANSWERED = "asked", "answered"
_PLACEHOLDER = re.compile(r"\{([a-z]+)\}")
_ZIP_TIME = (1980, 1, 1, 0, 0, 0)  # the same question gives the same file
Change = Callable[[Finding], Finding]


def word_question(
    finding: Finding, template: ReachBackTemplate, asked_of: str, seal: str, times: tuple[str, str]
) -> Question:
    """Return the question of a template with what the record holds; `times` are UTC and local."""
    if not asked_of.strip():
        raise InputError(_("A question needs a receiver"), "", _("Say who is asked."))
    photos = tuple(
        SentPhoto(a.sha256, a.shot, f"photos/{n:02d}-{safe_name(a.shot or 'photo')}.jpg")
        for n, a in enumerate(finding.evidence, start=1)
    )
    return Question(
        record=finding.id,
        number=finding.number,
        revision=finding.revision,
        seal=seal,
        post=finding.circumstances.post,
        asked_of=asked_of.strip(),
        asked_utc=times[0],
        asked_local=times[1],
        template=template.id,
        title=template.label,
        text=_filled(template.question, _known(finding, template)),
        answers=tuple(Choice(a.id, a.label) for a in template.answers),
        photos=photos,
        lists=dict(finding.lists),
        edition_date=finding.edition_date,
        edition_sha256=finding.edition_sha256,
        training=finding.training,
    )


def pack(question: Question, shrunk: Mapping[str, bytes], small: Mapping[str, bytes]) -> bytes:
    """Return the ZIP of a question: page, data, photos and the form for the answer.

    `shrunk` and `small` map the SHA-256 of an original to JPEGs; the page holds the small ones,
    because many programs open a page of a ZIP without the files beside it.
    """
    buffer = io.BytesIO()
    files = {
        "question.html": question_html(question, case_number(question), small).encode(),
        "answer.txt": answer_form(question, _mark(question)),
        "question.json": question.canonical,
        **{photo.file: shrunk[photo.sha256] for photo in question.photos},
    }
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(zipfile.ZipInfo(name, _ZIP_TIME), data, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def case_number(question: Question) -> str:
    """Return the short form of the case for paper, with a check character."""
    return seal_number(question.case)


def package_name(question: Question) -> str:
    """Return the file name of a package: the record's number and the case."""
    mark = "TRAINING-" if question.training else ""
    return f"{mark}question-{safe_name(question.number)}-{case_number(question)}.zip"


def asked(question: Question) -> Change:
    """Return the change that enters a question into the record."""
    entry = ReachBack(
        asked=question.asked_of, when=question.asked_local, question=question.text,
        case=question.case,
    )  # fmt: skip

    def change(finding: Finding) -> Finding:
        return replace(finding, reach_back=(*finding.reach_back, entry))

    return change


def answered(answer: Answer, elsewhere: Iterable[tuple[str, str]] = ()) -> Change:
    """Return the change that binds an answer to its question; it raises InputError.

    An answer names its case by hash and binds to nothing else, once. `elsewhere` are (case,
    number) of other records, so that the refusal can say where the answer belongs.
    """

    def change(finding: Finding) -> Finding:
        places = [n for n, r in enumerate(finding.reach_back) if _is_case(r.case, answer.case)]
        if not places:
            raise _strange(answer, finding, elsewhere)
        question = finding.reach_back[places[0]]
        if question.answer:
            raise InputError(
                _("This question is answered already"),
                _("case {0}, by {1}").format(seal_number(question.case), question.answered_by),
                _("Ask again if the new answer differs."),
            )
        bound = replace(
            question, answer=answer.text, answered_by=answer.answered_by, basis=answer.basis
        )
        entries = list(finding.reach_back)
        entries[places[0]] = bound
        return replace(finding, reach_back=tuple(entries))

    return change


def _is_case(case: str, named: str) -> bool:
    """Tell whether a case is named in full, or by the short number that stands on paper."""
    if not case:
        return False
    bare = named.upper().replace("-", "").replace(" ", "")
    return named.lower() == case or bare == seal_number(case).replace("-", "")


def _strange(answer: Answer, finding: Finding, elsewhere: Iterable[tuple[str, str]]) -> InputError:
    place = next((number for case, number in elsewhere if _is_case(case, answer.case)), "")
    if place:
        return InputError(
            _("This answer belongs to another record"), place, _("Open that record to enter it.")
        )
    return InputError(
        _("This answer belongs to another case"),
        _("case {0}; {1} has no such question").format(answer.case[:16], finding.number),
        _("Nothing was changed. Check that the whole form came back."),
    )


def _known(finding: Finding, template: ReachBackTemplate) -> dict[str, str]:
    found, declared = finding.found, finding.declared
    taken = {a.shot for a in finding.evidence}
    wanting = [shot for shot in template.photos if shot not in taken]
    photos = ", ".join(a.shot or _("photo") for a in finding.evidence) or _("none")
    if wanting:
        photos = _("{0} (not taken: {1})").format(photos, ", ".join(wanting))
    return {
        "number": finding.number,
        "item": _joined("; ", found.description, found.item_name, found.dimensions, found.material),
        "declared": _joined("; ", declared.description, declared.hs_code, declared.origin),
        "marks": _joined("; ", found.markings, found.maker, found.model, found.serial_numbers),
        "values": _joined("; ", *(f"{v.label or v.parameter} {v.value}" for v in found.values)),
        "missing": _joined(", ", *finding.trace.missing_values),
        "photos": photos,
        "deadline": finding.decision.deadline or _("as soon as possible"),
    }


def _joined(sign: str, *texts: str) -> str:
    return sign.join(text.strip() for text in texts if text.strip()) or _("nothing recorded")


def _filled(text: str, known: Mapping[str, str]) -> str:
    """Fill placeholders once: what the record holds is never read as a placeholder again."""
    return _PLACEHOLDER.sub(lambda match: known[match.group(1)], text)


def _mark(question: Question) -> str:
    return _("TRAINING, not a real case") if question.training else ""
