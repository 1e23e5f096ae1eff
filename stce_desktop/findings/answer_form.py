"""The form on which an expert answers: a text file that every machine can fill in."""

import re

from stce_desktop.domain.errors import InputError
from stce_desktop.domain.question import Answer, Question
from stce_desktop.i18n import _

MAX_BYTES = 200_000
# Fixed words, whatever the languages at both ends: the program reads the form by them.
_CASE, _ANSWER, _BY, _BASIS = "CASE:", "ANSWER:", "ANSWERED BY:", "BASIS:"
_TICK = re.compile(r"\[\s*[xX✓✔*+]\s*\]\s*(?P<label>.*)")
_END = "--"


def answer_form(question: Question, mark: str = "") -> bytes:
    """Return the form as a text file with Windows line ends, which Notepad needs."""
    ticks = [f"[ ] {answer.label}" for answer in question.answers]
    lines = [
        *([mark, ""] if mark else []),
        _("Answer to the question on record {0}").format(" ".join(question.number.split())),
        _("Please fill in and send this file back. Leave the line of the case as it is."),
        "",
        f"{_CASE} {question.case}",
        "",
        _("Put an x between the brackets of what holds, and complete the line where it has …"),
        *ticks,
        "",
        _("What you see, and why; what should be asked or measured next:"),
        _ANSWER,
        "",
        _END,
        f"{_BY} ",
        _("Name, office, date"),
        f"{_BASIS} ",
        _("What the answer rests on: photo, data sheet, listed text"),
        "",
        _("An opinion, not a decision: what is done with the goods is decided at the post."),
    ]
    return ("\ufeff" + "\r\n".join(lines) + "\r\n").encode("utf-8", "replace")


def read_answer(data: bytes) -> Answer:
    """Read a form that came back; raise InputError when it is none or nothing is filled in."""
    if len(data) > MAX_BYTES:
        raise InputError(_("This is no answer form"), f"{len(data)} bytes", _("Choose answer.txt."))
    lines = [line.strip() for line in _decoded(data).splitlines()]
    case = _after(lines, _CASE)
    if not case:
        raise InputError(
            _("This is no answer form"),
            _("it names no case"),
            _("Choose the answer.txt that came back."),
        )
    ticked = [m.group("label") for line in lines if (m := _TICK.fullmatch(line))]
    return checked(
        Answer(
            case.split()[0],
            "\n".join(filter(None, (*ticked, _block(lines)))),
            _after(lines, _BY),
            _after(lines, _BASIS),
        )
    )


def checked(answer: Answer) -> Answer:
    """Return an answer that says something and by whom; raise InputError."""
    if not answer.text.strip():
        raise InputError(
            _("The answer is empty"), "", _("Something must be ticked or written on the form.")
        )
    if not answer.answered_by.strip():
        raise InputError(
            _("The answer names nobody"),
            "",
            _("The line ANSWERED BY must say who answered: an opinion needs an author."),
        )
    return answer


def _decoded(data: bytes) -> str:
    """Read what text editors of the last thirty years save."""
    if data[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _after(lines: list[str], name: str) -> str:
    """Return what stands on the first line behind a fixed word."""
    found = (line[len(name) :].strip() for line in lines if line.upper().startswith(name))
    return next(found, "")


def _block(lines: list[str]) -> str:
    """Return what was written under ANSWER, up to the closing line."""
    starts = [n for n, line in enumerate(lines) if line.upper().startswith(_ANSWER)]
    if not starts:
        return ""
    rest = [lines[starts[0]][len(_ANSWER) :], *lines[starts[0] + 1 :]]
    stops = [n for n, line in enumerate(rest) if line == _END or line.upper().startswith(_BY)]
    return "\n".join(rest[: stops[0] if stops else None]).strip()
