"""Hold one value against one limit."""

import math

from stce_desktop.checks.values import Amount, Values
from stce_desktop.domain.quantity import shown_unit
from stce_desktop.domain.rule import Node, Operator, Parameter, ParameterKind, Test
from stce_desktop.domain.verdict import Outcome, Verdict
from stce_desktop.i18n import _

_SIGNS = {"<": "<", "<=": "≤", ">": ">", ">=": "≥", "==": "="}


def measure(node: Node, test: Test, parameter: Parameter, values: Values) -> Verdict:
    """Return the verdict of one test; an unknown value is never counted against the list."""
    if test.op is Operator.ONE_OF:
        return _one_of(node, test, parameter, values)
    if test.op is Operator.IS:
        return _is(node, test, parameter, values)
    is_count = parameter.kind is ParameterKind.COUNT
    amount = values.amount(parameter.id, "" if is_count else test.unit)
    limit = _limit(test)
    if amount is None:
        return _unknown(node, parameter, limit)
    bound = float(test.value) if isinstance(test.value, int | float) else math.nan
    outcome = compare(amount.value, amount.error, test.op, bound)
    text = _written(amount)
    share = amount.value / bound if bound else None
    spread = amount.error / abs(bound) if bound else 0.0
    reason = _("{0}: {1}; the limit is {2}").format(parameter.label, text, limit)
    return Verdict(node, outcome, reason, value=text, share=share, spread=spread)


def compare(value: float, error: float, op: Operator, limit: float) -> Outcome:
    """Compare value ± error with a limit (same unit); overlap is INSIDE_ERROR."""
    if math.isclose(value, limit, rel_tol=1e-9):
        value = limit  # conversions leave dust in the last digits, and limits are inclusive or not
    low, high = value - error, value + error
    if op is Operator.EQUAL:
        if error == 0:
            return Outcome.MET if value == limit else Outcome.FAILED
        return Outcome.INSIDE_ERROR if low <= limit <= high else Outcome.FAILED
    checks = {
        Operator.LESS: (high < limit, low >= limit),
        Operator.AT_MOST: (high <= limit, low > limit),
        Operator.MORE: (low > limit, high <= limit),
        Operator.AT_LEAST: (low >= limit, high < limit),
    }
    met, failed = checks[op]
    if met:
        return Outcome.MET
    return Outcome.FAILED if failed else Outcome.INSIDE_ERROR


def judge(node: Node, values: Values) -> Verdict:
    """Return the verdict of a paragraph that is answered by reading it."""
    answer = values.word(node.paragraph)
    if not isinstance(answer, bool):
        reason = _("To be judged by reading: {0}").format(node.text)
        return Verdict(node, Outcome.UNKNOWN, reason)
    word = _("yes") if answer else _("no")
    outcome = Outcome.MET if answer else Outcome.FAILED
    return Verdict(node, outcome, _("{0}: {1}").format(node.text, word), value=word)


def _one_of(node: Node, test: Test, parameter: Parameter, values: Values) -> Verdict:
    wanted = test.value if isinstance(test.value, tuple) else ()
    labels = {choice.id: choice.label for choice in parameter.choices}
    listed = _("one of: {0}").format("; ".join(labels.get(key, key) for key in wanted))
    value = values.word(parameter.id)
    if not isinstance(value, str):
        return _unknown(node, parameter, listed)
    outcome = Outcome.MET if value in wanted else Outcome.FAILED
    label = labels.get(value, value)
    reason = _("{0}: {1}; listed is {2}").format(parameter.label, label, listed)
    return Verdict(node, outcome, reason, value=label)


def _is(node: Node, test: Test, parameter: Parameter, values: Values) -> Verdict:
    value = values.word(parameter.id)
    listed = _("yes") if test.value else _("no")
    if not isinstance(value, bool):
        return _unknown(node, parameter, listed)
    given = _("yes") if value else _("no")
    outcome = Outcome.MET if value == test.value else Outcome.FAILED
    reason = _("{0}: {1}; listed is {2}").format(parameter.label, given, listed)
    return Verdict(node, outcome, reason, value=given)


def _unknown(node: Node, parameter: Parameter, limit: str) -> Verdict:
    reason = _("{0} is not known; the limit is {1}").format(parameter.label, limit)
    return Verdict(node, Outcome.UNKNOWN, reason)


def _limit(test: Test) -> str:
    number = f"{test.value:g}" if isinstance(test.value, float) else str(test.value)
    unit = shown_unit(test.unit)
    text = f"{_SIGNS[test.op]} {number} {unit}".strip()
    return f"{text} ({test.conditions})" if test.conditions else text


def _written(amount: Amount) -> str:
    unit = shown_unit(amount.unit)
    converted = f"{amount.value:.6g} {unit}".strip()
    if amount.error:
        converted = f"{converted} ± {amount.error:.3g} {unit}".strip()
    return converted if amount.written == converted else f"{amount.written} = {converted}"
