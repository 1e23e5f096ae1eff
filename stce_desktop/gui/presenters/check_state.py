"""What the check page shows: questions, the result in words, and every clause."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from stce_desktop.domain.finding import MeasuredValue, Prefill
from stce_desktop.domain.quantity import Given, shown_unit
from stce_desktop.domain.rule import Operator, Parameter, ParameterKind
from stce_desktop.domain.verdict import CheckReport, Outcome, Question, Result, Verdict
from stce_desktop.gui.presenters.card_state import CardState
from stce_desktop.gui.presenters.words import list_words, no_match, outcome_words, result_words
from stce_desktop.i18n import _

_MORE = frozenset({Operator.MORE, Operator.AT_LEAST})
# Units that stand on plates beside the one a parameter is asked in.
_BESIDE = {
    "kPa": ("kPa", "Pa", "mbar", "bar", "Torr", "psi"),
    "Pa": ("Pa", "kPa", "mbar", "Torr"),
    "MPa": ("MPa", "GPa", "ksi", "N/mm2"),
    "GPa": ("GPa", "MPa", "ksi"),
    "mm": ("mm", "cm", "m", "inch", "ft"),
    "um": ("um", "mm", "nm", "inch"),
    "m": ("m", "mm", "cm", "ft"),
    "kg": ("kg", "g", "lb", "t"),
    "Hz": ("Hz", "kHz", "MHz"),
    "m**3": ("m3", "L"),
    "liter": ("L", "m3", "ml"),
    "km": ("km", "m", "mile"),
    "W": ("W", "kW", "mW"),
    "kN": ("kN", "N", "lbf"),
}


@dataclass(frozen=True, slots=True)
class Field:
    """Hold one question as an editor shows it."""

    id: str
    label: str
    how: str
    kind: ParameterKind
    units: tuple[str, ...]
    choices: tuple[tuple[str, str], ...]
    decides: bool


@dataclass(frozen=True, slots=True)
class ClauseRow:
    """Hold one clause: depth, outcome, text, and the place on the meter where there is one."""

    depth: int
    outcome: Outcome
    word: str
    text: str
    share: float | None = None
    spread: float = 0.0
    more_is_listed: bool = True


@dataclass(frozen=True, slots=True)
class CheckState:
    """Hold the answer of a check, ready to be shown."""

    result: Result
    words: str
    sentence: str
    entries: tuple[tuple[str, tuple[ClauseRow, ...]], ...]


def field_of(question: Question) -> Field:
    """Turn a question into an editor's description."""
    p = question.parameter
    units = units_beside(p.unit) if p.kind is ParameterKind.QUANTITY else ()
    choices: tuple[tuple[str, str], ...] = tuple((c.id, c.label) for c in p.choices)
    if p.kind is ParameterKind.FLAG:
        choices = (("yes", _("Yes")), ("no", _("No")))
    return Field(p.id, p.label, question.how, p.kind, units, choices, question.decides)


def units_beside(unit: str) -> tuple[str, ...]:
    """Return a unit and those that stand on plates beside it."""
    return _BESIDE.get(unit, (shown_unit(unit),))


def check_state(report: CheckReport, parameters: Mapping[str, Parameter]) -> CheckState:
    """Turn a report into what the page shows."""
    entries = tuple(
        (
            f"{e.code}  {e.title} · {list_words(e.list, e.edition)} · {result_words(e.result)}",
            tuple(_rows(e.tree, 0)),
        )
        for e in report.entries
    )
    sentence = _sentence(report, parameters)
    return CheckState(report.result, result_words(report.result), sentence, entries)


def _sentence(report: CheckReport, parameters: Mapping[str, Parameter]) -> str:
    def label(name: str) -> str:
        return parameters[name].label if name in parameters else name

    if not report.entries:
        return _("No entry of this edition is tied to it. {0}").format(no_match())
    parts = []
    if report.decided_by:
        parts.append(_("One value decides: {0}.").format(label(report.decided_by)))
    elif report.missing:
        names = "; ".join(label(name) for name in report.missing[:4])
        parts.append(_("Still needed: {0}.").format(names))
    if report.result is Result.NOT_MATCHED:
        parts.append(no_match())
    return " ".join(parts)


def _rows(verdict: Verdict, depth: int) -> Iterator[ClauseRow]:
    node = verdict.node
    word = outcome_words(verdict.outcome)
    if node.children:
        joined = _("all of these") if node.all else _("any of these")
        text = " ".join(filter(None, (node.paragraph, node.text, f"– {joined}")))
        if verdict.outcome is Outcome.FAILED and verdict.unless:
            text = f"{text} · {verdict.reason}"
        yield ClauseRow(depth, verdict.outcome, word, text)
    else:
        text = " ".join(filter(None, (node.paragraph, verdict.reason)))
        more = bool(node.test and node.test.op in _MORE)
        yield ClauseRow(depth, verdict.outcome, word, text, verdict.share, verdict.spread, more)
    for child in verdict.children:
        yield from _rows(child, depth + 1)
    for note in verdict.unless:
        yield ClauseRow(depth + 1, note.outcome, outcome_words(note.outcome), _("EXCEPT when"))
        yield from _rows(note, depth + 2)


def prefill(
    item: CardState,
    report: CheckReport,
    given: Mapping[str, Given],
    search: str,
    parameters: Mapping[str, Parameter],
) -> Prefill:
    """Carry a check into a new finding, with the words an officer saw."""
    values = tuple(_measured(key, value, parameters.get(key)) for key, value in given.items())
    return Prefill(
        item_id=report.id,
        item_name=item.title,
        codes=item.codes,
        search_text=search,
        values=values,
        check_result=report.result.value,
        decided_by=report.decided_by,
        missing=report.missing,
        reasons=tuple(c.reason for c in report.clauses if c.result is report.result)[:6],
    )


def _measured(key: str, value: Given, parameter: Parameter | None) -> MeasuredValue:
    names = {c.id: c.label for c in parameter.choices} if parameter else {}
    if isinstance(value, bool):
        text = _("yes") if value else _("no")
    else:
        text = names.get(str(value), str(value))
    return MeasuredValue(key, text, label=parameter.label if parameter else "")
