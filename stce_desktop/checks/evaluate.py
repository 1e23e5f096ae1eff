"""Work out a rule: AND, OR and EXCEPT over what is met, failed, unknown or inside the error."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from stce_desktop.checks.measure import judge, measure
from stce_desktop.checks.values import Values
from stce_desktop.domain.rule import Node, Parameter
from stce_desktop.domain.verdict import Outcome, Verdict
from stce_desktop.i18n import _

# In an AND the first of these that occurs wins; in an OR the last does.
_AND = (Outcome.FAILED, Outcome.UNKNOWN, Outcome.INSIDE_ERROR, Outcome.MET)
_OR = (Outcome.MET, Outcome.INSIDE_ERROR, Outcome.UNKNOWN, Outcome.FAILED)

Bend = Callable[[str, Outcome], Outcome]


def _unbent(_parameter: str, outcome: Outcome) -> Outcome:
    return outcome


@dataclass(frozen=True, slots=True)
class Evaluator:
    """Evaluate rules over `values`; `bend` may turn the outcome of chosen parameters."""

    values: Values
    parameters: Mapping[str, Parameter]
    bend: Bend = _unbent

    def evaluate(self, node: Node) -> Verdict:
        """Return the verdict of a node with those of all nodes below it."""
        verdict = self._own(node)
        unless = tuple(self.evaluate(note) for note in node.unless)
        return _with_exclusions(verdict, unless) if unless else verdict

    def _own(self, node: Node) -> Verdict:
        if node.children:
            children = tuple(self.evaluate(child) for child in node.children)
            outcome = combine([c.outcome for c in children], is_and=bool(node.all))
            return Verdict(node, outcome, _group_reason(node, outcome, children), children)
        leaf = self._leaf(node)
        return replace(leaf, outcome=self.bend(parameter_of(node), leaf.outcome))

    def _leaf(self, node: Node) -> Verdict:
        if node.test is None:
            return judge(node, self.values)
        parameter = self.parameters[node.test.parameter]
        return measure(node, node.test, parameter, self.values)


def combine(outcomes: list[Outcome], *, is_and: bool) -> Outcome:
    """Join outcomes by AND or OR; an unknown can still turn out either way."""
    for outcome in _AND if is_and else _OR:
        if outcome in outcomes:
            return outcome
    return Outcome.UNKNOWN


def _with_exclusions(verdict: Verdict, unless: tuple[Verdict, ...]) -> Verdict:
    excluded = combine([note.outcome for note in unless], is_and=False)
    outcome, reason = verdict.outcome, verdict.reason
    if outcome is not Outcome.FAILED and excluded is not Outcome.FAILED:
        note = next(n for n in unless if n.outcome is excluded)
        text = note.node.text or note.reason
        if excluded is Outcome.MET:
            outcome, reason = Outcome.FAILED, _("Excluded by a note: {0}").format(text)
        elif excluded is Outcome.UNKNOWN:
            outcome, reason = Outcome.UNKNOWN, _("A note may exclude it: {0}").format(text)
        elif outcome is Outcome.MET:
            outcome = Outcome.INSIDE_ERROR
            reason = _("A note excludes it inside the measuring error: {0}").format(text)
    return replace(verdict, outcome=outcome, reason=reason, unless=unless)


def _group_reason(node: Node, outcome: Outcome, children: tuple[Verdict, ...]) -> str:
    deciding = [child.reason for child in children if child.outcome is outcome]
    if node.all and outcome is Outcome.MET:
        return _("All conditions are met")
    if node.any and outcome is Outcome.FAILED:
        return _("None of the conditions is met")
    return deciding[0] if deciding else ""


def parameter_of(node: Node) -> str:
    """Return the parameter a leaf asks for: its test's, or its own paragraph when judged."""
    return node.test.parameter if node.test else node.paragraph


def prune(node: Node, paragraph: str) -> Node:
    """Leave out the OR branches that do not lead to `paragraph`; AND and EXCEPT all stay."""
    if not paragraph or node.paragraph == paragraph or not _contains(node, paragraph):
        return node
    children = [child for child in node.children if _contains(child, paragraph)]
    if node.any:
        return replace(node, any=tuple(prune(child, paragraph) for child in children))
    return replace(node, all=tuple(prune(child, paragraph) for child in node.all))


def _contains(node: Node, paragraph: str) -> bool:
    return node.paragraph == paragraph or any(_contains(c, paragraph) for c in node.children)


def leaves(node: Node) -> Iterator[Node]:
    """Yield the tests and judged paragraphs of a rule, exclusion notes last."""
    if not node.children:
        yield node
    for child in node.children:
        yield from leaves(child)
    for note in node.unless:
        yield from leaves(note)
