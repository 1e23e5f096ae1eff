"""What a finding knows without being asked: how it was identified, and its parts in rows."""

from collections.abc import Iterable

from stce_desktop.domain.evidence import KeyStep
from stce_desktop.domain.finding import Finding
from stce_desktop.i18n import _

Rows = tuple[tuple[str, str], ...]
_SHOWN = 4  # rows above the form; all of them stand in the trace


def known_rows(finding: Finding) -> Rows:
    """Return what search, key and check have filled in, short enough to stand on one screen."""
    found, trace = finding.found, finding.trace
    values = ", ".join(f"{v.label or v.parameter} {v.value}" for v in found.values)
    rows = (
        (_("item"), found.item_name),
        (_("entries"), ", ".join(found.codes)),
        (_("values"), values),
        (_("still missing"), ", ".join(trace.missing_values)),
        (_("decided by"), _decided(finding)),
        (_("hazards"), finding.safety.hazards),
    )
    return tuple((label, text) for label, text in rows if text)[:_SHOWN]


def trace_rows(finding: Finding) -> Rows:
    """Return how the identification came about, in its order; it is shown and never edited."""
    trace = finding.trace
    rows = (
        (_("searched for"), ", ".join(trace.search_terms)),
        *((_("key"), step_words(step)) for step in trace.key_steps),
        (_("candidates"), ", ".join(trace.candidates)),
        (_("decided by"), _decided(finding)),
        (_("still missing"), ", ".join(trace.missing_values)),
        *((_("reason"), reason) for reason in trace.reasons),
    )
    return tuple((label, text) for label, text in rows if text)


def _decided(finding: Finding) -> str:
    """Return the value that decided by the name it was shown under."""
    names = {value.parameter: value.label for value in finding.found.values}
    return names.get(finding.trace.decided_by) or finding.trace.decided_by


def step_words(step: KeyStep) -> str:
    """Return one step of the key as a line."""
    done = {
        "changed": _("changed to {0}").format(step.answer),
        "withdrawn": _("withdrawn"),
        "unknown": _("not known"),
    }.get(step.action, step.answer)
    left = _("{0} left").format(step.left) if step.left else ""
    return " · ".join(filter(None, (f"{step.question} {done}", left, step.reason)))


def row_sections(finding: Finding) -> list[tuple[str, Rows]]:
    """Return samples and missed shots as titled rows; custody and questions have their panels."""
    missed = ((shot.shot, shot.reason or _("no reason given")) for shot in finding.missed_shots)
    samples = (
        (s.label, _line(s.what, s.bag, s.seal, s.taken_by, s.storage)) for s in finding.samples
    )
    return [
        (_("Photos that could not be taken"), tuple(missed)),
        (_("Samples and exhibits"), tuple(samples)),
    ]


def _line(*parts: str) -> str:
    return " · ".join(_filled(parts))


def _filled(parts: Iterable[str]) -> Iterable[str]:
    return (part for part in parts if part)
