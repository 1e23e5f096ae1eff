"""Check an item: its values against every clause that concerns it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

from stce_desktop.checks import reading
from stce_desktop.checks.decide import RESULTS, Bend, flips, open_leaves, strongest
from stce_desktop.checks.evaluate import Evaluator, leaves, parameter_of, prune
from stce_desktop.checks.values import Values, read
from stce_desktop.content.units import Units
from stce_desktop.domain.codes import normalise_control_code, parent_code
from stce_desktop.domain.commodity import Commodity
from stce_desktop.domain.entry import Entry
from stce_desktop.domain.errors import InputError, NotFoundError
from stce_desktop.domain.knowledge import Mark
from stce_desktop.domain.quantity import Given
from stce_desktop.domain.rule import Node, Parameter, ParameterKind
from stce_desktop.domain.search import Hit, HitType
from stce_desktop.domain.verdict import (
    Assessment,
    Candidate,
    CheckReport,
    ClauseResult,
    EntryVerdict,
    Outcome,
    Question,
    Result,
    Verdict,
)
from stce_desktop.i18n import _

_LAST = 1e6  # words have no margin: they rank after every number


class Shelf(Protocol):
    """What a check needs of the knowledge."""

    def commodity(self, commodity_id: str) -> Commodity | None:
        """Return a commodity by id, or None."""

    def entry(self, code: str) -> Entry | None:
        """Return an entry by code, or None."""

    def parameters(self) -> dict[str, Parameter]:
        """Return all parameters by id."""
        ...

    def marks(self) -> Iterator[Mark]:
        """Return all marks."""
        ...


@dataclass(frozen=True, slots=True)
class _Subject:
    """Hold what is checked: the rules from their paragraph on, and what is known anyway."""

    id: str
    rules: tuple[tuple[Entry, str, Node], ...]
    facts: dict[str, Given]
    commodity: Commodity | None = None


class Checker:
    """Answer for one item: which questions, and what the values say."""

    def __init__(self, shelf: Shelf, units: Units) -> None:
        self._shelf = shelf
        self._units = units

    @cached_property
    def _parameters(self) -> dict[str, Parameter]:
        return self._shelf.parameters()

    @cached_property
    def _marks(self) -> tuple[Mark, ...]:
        return tuple(self._shelf.marks())

    def questions(self, item_id: str) -> tuple[Question, ...]:
        """Return what can be asked of an item, deciding values first; raise NotFoundError."""
        subject = self._subject(item_id)
        hows = {v.parameter: v.how for v in subject.commodity.values} if subject.commodity else {}
        asked = dict.fromkeys([*hows, *self._asked(subject)])
        return tuple(
            Question(p, p.id in hows, hows.get(p.id) or p.how, str(subject.facts.get(p.id, "")))
            for p in (self._parameter(key, subject) for key in asked)
            if p.id in hows or p.id not in subject.facts
        )

    def read(self, item_id: str, parameter: str, text: str) -> Given:
        """Read a typed value; raise InputError when it does not fit its parameter."""
        subject = self._subject(item_id)
        known = {p.id for p in (self._parameter(k, subject) for k in self._asked(subject))}
        if parameter not in known | set(self._parameters):
            raise InputError(
                _("There is no such value for {0}").format(item_id),
                parameter,
                _("Values are: {0}.").format(", ".join(sorted(known))),
            )
        return read(self._parameter(parameter, subject), text, self._units)

    def check(self, item_id: str, given: Mapping[str, Given]) -> CheckReport:
        """Return the verdict on an item with the values given; raise NotFoundError."""
        subject = self._subject(item_id)
        values = Values({**subject.facts, **given}, self._parameters, self._units)
        verdicts = tuple(self._verdicts(subject, values, lambda _p, outcome: outcome))
        result = strongest(v.result for v in verdicts)
        missing = self._missing(subject, verdicts, result)
        decided = self._decided_by(subject, values, given, (result, missing), verdicts)
        clauses = tuple(clause for verdict in verdicts for clause in _clauses(verdict))
        return CheckReport(item_id, result, decided, missing, verdicts, clauses)

    def assess(self, text: str, hits: Sequence[Hit], limit: int) -> Assessment:
        """Return what free text may describe, each candidate checked with the values in it."""
        found = reading.find_values(text, self._parameters, self._marks, self._units)
        commodities = [hit for hit in hits if hit.type is HitType.COMMODITY][:limit]
        candidates = tuple(self._candidate(hit, found) for hit in commodities)
        return Assessment(text, tuple(f.shown for f in found), candidates)

    def _candidate(self, hit: Hit, found: Sequence[reading.Found]) -> Candidate:
        subject = self._subject(hit.id)
        wanted = [self._parameter(key, subject) for key in self._asked(subject)]
        small = reading.small_decides(rule for _e, _p, rule in subject.rules)
        report = self.check(hit.id, reading.assign(found, wanted, self._units, small))
        reason = next((c.reason for c in report.clauses if c.result is report.result), "")
        return Candidate(hit.id, hit.title, hit.codes, report.result, report.missing, reason)

    def _subject(self, item_id: str) -> _Subject:
        if commodity := self._shelf.commodity(item_id):
            links = dict.fromkeys((e.code, e.paragraph or e.code) for e in commodity.entries)
            rules = tuple(self._rules(links))
            return _Subject(item_id, rules, self._facts(commodity), commodity)
        code = normalise_control_code(item_id)
        if code and self._shelf.entry(parent_code(code)):
            return _Subject(item_id, tuple(self._rules([(parent_code(code), code)])), {})
        raise NotFoundError(
            _("There is nothing to check with this id"), item_id, _("Search for it first.")
        )

    def _rules(self, links: Iterable[tuple[str, str]]) -> Iterator[tuple[Entry, str, Node]]:
        for code, paragraph in links:
            if entry := self._shelf.entry(code):
                yield entry, paragraph, prune(entry.rule, paragraph)

    def _facts(self, commodity: Commodity) -> dict[str, Given]:
        facts: dict[str, Given] = {}
        for key, value in commodity.facts.items():
            parameter = self._parameters.get(key)
            if isinstance(value, bool):
                facts[key] = value
            elif parameter and parameter.kind is not ParameterKind.FLAG:
                facts[key] = read(parameter, str(value), self._units)
        return facts

    def _asked(self, subject: _Subject) -> Iterator[str]:
        for _entry, _paragraph, rule in subject.rules:
            for leaf in leaves(rule):
                yield from self._bases(parameter_of(leaf))

    def _bases(self, name: str) -> tuple[str, ...]:
        """Return what to ask for a parameter: itself, or the two it is calculated from."""
        parameter = self._parameters.get(name)
        return parameter.product_of if parameter and parameter.product_of else (name,)

    def _parameter(self, name: str, subject: _Subject) -> Parameter:
        """Return a parameter by id; a judged paragraph becomes a yes-or-no of that name."""
        if known := self._parameters.get(name):
            return known
        texts = {
            leaf.paragraph: leaf.text
            for _e, _p, rule in subject.rules
            for leaf in leaves(rule)
            if leaf.is_judged
        }
        return Parameter(name, texts.get(name, name), ParameterKind.FLAG)

    def _verdicts(self, subject: _Subject, values: Values, bend: Bend) -> Iterator[EntryVerdict]:
        evaluator = Evaluator(values, self._parameters, bend)
        for entry, paragraph, rule in subject.rules:
            tree = evaluator.evaluate(rule)
            yield EntryVerdict(
                entry.code, paragraph, entry.list, entry.edition, entry.title,
                RESULTS[tree.outcome], tree,
            )  # fmt: skip

    def _missing(
        self, subject: _Subject, verdicts: Sequence[EntryVerdict], result: Result
    ) -> tuple[str, ...]:
        if result is Result.MEETS:
            return ()
        found = [
            base
            for verdict in verdicts
            for leaf in open_leaves(verdict.tree)
            for base in self._bases(parameter_of(leaf.node))
        ]
        first = [v.parameter for v in subject.commodity.values] if subject.commodity else []
        ordered = dict.fromkeys([*(name for name in first if name in found), *found])
        return tuple(name for name in ordered if name not in subject.facts)

    def _decided_by(
        self,
        subject: _Subject,
        values: Values,
        given: Mapping[str, Given],
        state: tuple[Result, tuple[str, ...]],
        verdicts: Sequence[EntryVerdict],
    ) -> str:
        result, missing = state
        if result is Result.MAY_MEET:
            still = [name for name in missing if not values.is_given(name)]
            return still[0] if len(still) == 1 else ""

        def retry(bend: Bend) -> Result:
            return strongest(v.result for v in self._verdicts(subject, values, bend))

        names = flips(given, self._parameters, result, retry)
        return min(names, key=lambda name: self._margin(name, verdicts), default="")

    def _margin(self, name: str, verdicts: Sequence[EntryVerdict]) -> float:
        """Return how far a value is from its nearest limit, as a share of it; words come last."""
        margins = [
            abs(v.share - 1.0) if v.outcome is not Outcome.INSIDE_ERROR else -1.0
            for entry in verdicts
            for v in _leaf_verdicts(entry.tree)
            if v.share is not None and name in self._bases(parameter_of(v.node))
        ]
        return min(margins, default=_LAST)


def _leaf_verdicts(verdict: Verdict) -> Iterator[Verdict]:
    if not verdict.children:
        yield verdict
    for below in (*verdict.children, *verdict.unless):
        yield from _leaf_verdicts(below)


def _clauses(verdict: EntryVerdict) -> Iterator[ClauseResult]:
    issuer = f"{verdict.list} {verdict.edition}"
    yield ClauseResult(
        verdict.code, verdict.paragraph, issuer, verdict.result, verdict.tree.reason, verdict.title
    )
    yield from _flat(verdict, verdict.tree, issuer, "")


def _flat(entry: EntryVerdict, verdict: Verdict, issuer: str, note: str) -> Iterator[ClauseResult]:
    if not verdict.children:
        paragraph = verdict.node.paragraph or entry.paragraph
        text = note or verdict.node.text
        yield ClauseResult(
            entry.code, paragraph, issuer, RESULTS[verdict.outcome], verdict.reason, text
        )
    for child in verdict.children:
        yield from _flat(entry, child, issuer, note)
    for exclusion in verdict.unless:
        yield from _flat(entry, exclusion, issuer, _("exclusion note"))
