"""Write a rule in words, one line a paragraph, indented as it is nested."""

from collections.abc import Iterator

from stce_desktop.domain.quantity import shown_unit
from stce_desktop.domain.rule import Node, Parameter, Test
from stce_desktop.i18n import _

_SIGNS = {"<": "<", "<=": "≤", ">": ">", ">=": "≥", "==": "="}


def rule_lines(
    node: Node, parameters: dict[str, Parameter], depth: int = 0
) -> Iterator[tuple[int, str]]:
    """Yield (depth, text) for a node and all below it; AND, OR and EXCEPT stand in words."""
    joined = ""
    if node.children:
        joined = _("all of:") if node.all else _("any of:")
    test = test_words(node.test, parameters) if node.test else ""
    text = " ".join(filter(None, (node.paragraph, node.text, test, joined)))
    if text:
        yield depth, text
    for child in node.children:
        yield from rule_lines(child, parameters, depth + 1)
    for note in node.unless:
        yield depth + 1, _("EXCEPT")
        yield from rule_lines(note, parameters, depth + 2)


def test_words(test: Test, parameters: dict[str, Parameter]) -> str:
    """Write one test as a short sentence with its limit."""
    parameter = parameters.get(test.parameter)
    label = parameter.label if parameter else test.parameter
    if isinstance(test.value, tuple):
        names = {c.id: c.label for c in parameter.choices} if parameter else {}
        words = "; ".join(names.get(key, key) for key in test.value)
        limit = _("one of: {0}").format(words)
    elif isinstance(test.value, bool):
        limit = _("yes") if test.value else _("no")
    else:
        limit = f"{_SIGNS[test.op]} {test.value:g} {shown_unit(test.unit)}".strip()
    conditions = f" ({test.conditions})" if test.conditions else ""
    return f"[{label}: {limit}{conditions}]"
