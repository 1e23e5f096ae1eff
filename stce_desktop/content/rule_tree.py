"""Check the rule of an entry: paragraphs, parameters, operators and units of its tests."""

from collections.abc import Iterator, Mapping

from stce_desktop.content.layers import Item
from stce_desktop.content.problem import Problem
from stce_desktop.content.source import Step
from stce_desktop.content.units import Units
from stce_desktop.domain.codes import parent_code

_BRANCHES = ("all", "any", "unless")
_ANSWERED = {"all", "any", "test"}
Slot = tuple[Step, ...]


def walk(node: Mapping[str, object], slot: Slot) -> Iterator[tuple[Mapping[str, object], Slot]]:
    """Yield every node of a rule with its slot, parents first."""
    yield node, slot
    for branch in _BRANCHES:
        children = node.get(branch)
        for index, child in enumerate(children if isinstance(children, list) else []):
            yield from walk(child, (*slot, branch, index))


def paragraphs_of(entry: Mapping[str, object]) -> set[str]:
    """Return all paragraph names of an entry's rule, and the entry's own code."""
    rule = entry.get("rule")
    nodes = walk(rule, ()) if isinstance(rule, dict) else iter(())
    return {str(entry["code"])} | {str(n["paragraph"]) for n, _ in nodes if "paragraph" in n}


def check_rule(item: Item, parameters: Mapping[str, Item], units: Units) -> Iterator[Problem]:
    """Report paragraphs of another entry and tests that cannot be carried out."""
    code = str(item.value["code"])
    rule = item.value["rule"]
    judged: dict[str, object] = {}
    for node, slot in walk(rule if isinstance(rule, dict) else {}, ("rule",)):
        paragraph = str(node.get("paragraph", code))
        if parent_code(paragraph) != code:
            yield item.problem((*slot, "paragraph"), f"{paragraph} is not of {code}", "correct it")
        # The same note may stand under several paragraphs; another question may not.
        text = node.get("text")
        if not _ANSWERED & node.keys() and judged.setdefault(paragraph, text) != text:
            message = f"{paragraph} is judged twice: both would share one answer"
            yield item.problem((*slot, "paragraph"), message, "name the parts apart")
        test = node.get("test")
        if isinstance(test, dict):
            message = _test_fault(test, parameters, units)
            if message:
                yield item.problem((*slot, "test"), message, "correct the test or the parameter")


def _test_fault(test: Mapping[str, object], parameters: Mapping[str, Item], units: Units) -> str:
    name = str(test["parameter"])
    if name not in parameters:
        return f"{name!r} is not among the parameters"
    parameter = parameters[name].value
    wanted = {"in": {"choice"}, "is": {"flag"}}.get(str(test["op"]), {"quantity", "count"})
    if parameter["kind"] not in wanted:
        return f"{test['op']} does not suit a parameter of kind {parameter['kind']}"
    if test["op"] == "in":
        return _choice_fault(test, parameter)
    if parameter["kind"] == "quantity":
        unit, own = str(test.get("unit", "")), str(parameter.get("unit", ""))
        if not units.same_dimension(unit, own):
            return f"the unit {unit!r} does not fit {name}, which is in {own}"
    return ""


def _choice_fault(test: Mapping[str, object], parameter: Mapping[str, object]) -> str:
    choices = parameter.get("choices")
    known = {c["id"] for c in choices} if isinstance(choices, list) else set()
    values = test["value"]
    strange = [v for v in values if v not in known] if isinstance(values, list) else []
    return f"no such choice: {', '.join(map(str, strange))}" if strange else ""
