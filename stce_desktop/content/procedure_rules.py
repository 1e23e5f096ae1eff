"""What must hold inside the procedure: groups and their order, dispositions, questions."""

import re
from collections.abc import Iterable, Iterator

from stce_desktop.content.layers import Item, Sources
from stce_desktop.content.problem import Problem
from stce_desktop.domain.finding import Disposition
from stce_desktop.domain.knowledge import (
    DISPOSITION_GROUPS,
    FLAG_GROUPS,
    NEEDED_PLACEHOLDERS,
    PLACEHOLDERS,
)
from stce_desktop.domain.notice import GUILT

DISPOSITIONS_FILE = "procedure/dispositions.yaml"
_PLACEHOLDER = re.compile(r"\{([a-z]+)\}")


def check_procedure(sources: Sources) -> Iterator[Problem]:
    """Yield the faults of red flags, dispositions, deadlines and questions to an expert."""
    yield from _groups(sources, "red_flags", FLAG_GROUPS)
    yield from _groups(sources, "dispositions", DISPOSITION_GROUPS)
    yield from _dispositions(sources)
    yield from check_deadlines(sources.layer("deadlines").values())
    yield from _notices(sources)
    for item in sources.layer("templates").values():
        yield from _question(item, str(item.value["question"]))
        yield from _answers(item)


def _groups(sources: Sources, layer: str, groups: tuple[str, ...]) -> Iterator[Problem]:
    last = 0
    for item in sources.layer(layer).values():
        group = item.value.get("group", "")
        if group not in groups:
            yield item.problem(("group",), f"{group!r} is no group", f"one of {', '.join(groups)}")
            continue
        place = groups.index(str(group))
        if place < last:
            message = f"{group} stands after {groups[last]}"
            yield item.problem(("group",), message, "keep the groups together and in order")
        last = max(last, place)


def _dispositions(sources: Sources) -> Iterator[Problem]:
    """The record knows a fixed set; each has one text and there is no text without one."""
    found = sources.layer("dispositions")
    known = {disposition.value for disposition in Disposition}
    for key, item in found.items():
        if key not in known:
            yield item.problem(("id",), f"{key} is no disposition of a finding", "correct the id")
    for key in sorted(known - found.keys()):
        yield Problem(DISPOSITIONS_FILE, 1, "", f"{key} is missing", "add it")


def check_deadlines(items: Iterable[Item]) -> Iterator[Problem]:
    """Yield the faults of deadlines: unknown dispositions, and weeks without a working day."""
    known = {disposition.value for disposition in Disposition}
    for item in items:
        if item.value["id"] not in known:
            message = f"{item.value['id']} is no disposition of a finding"
            yield item.problem(("id",), message, "correct the id")
        rest = item.value.get("rest")
        if isinstance(rest, list) and len(set(rest)) > 6:
            yield item.problem(("rest",), "no day of the week is left to count", "leave one out")


def _notices(sources: Sources) -> Iterator[Problem]:
    """A notice says what happens to goods: no language may say anything about guilt."""
    for item in sources.layer("notices").values():
        for slot, text in _texts(item.value, ()):
            for word in GUILT:
                if word in text.lower():
                    message = f"{word!r} is a word of guilt"
                    yield item.problem(slot, message, "say what happens to the goods")
        if not {"{0}", "{1}"} <= set(re.findall(r"\{.\}", str(item.value["page"]))):
            yield item.problem(("page",), "{0} or {1} is missing", "page {0} of {1}")


def _texts(value: object, slot: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], str]]:
    if isinstance(value, dict):
        for name, part in value.items():
            yield from _texts(part, (*slot, str(name)))
    elif isinstance(value, str):
        yield slot, value


def _question(item: Item, question: str) -> Iterator[Problem]:
    used = _PLACEHOLDER.findall(question)
    mend = f"use {', '.join(PLACEHOLDERS)}"
    for name in dict.fromkeys(used):
        if name not in PLACEHOLDERS:
            yield item.problem(("question",), f"{{{name}}} is no placeholder", mend)
    if re.search(r"[{}]", _PLACEHOLDER.sub("", question)):
        yield item.problem(("question",), "a brace belongs to no placeholder", mend)
    for name in NEEDED_PLACEHOLDERS:
        if name not in used:
            yield item.problem(("question",), f"{{{name}}} is missing", "say where it stands")


def _answers(item: Item) -> Iterator[Problem]:
    seen: set[str] = set()
    answers = item.value["answers"]
    for index, answer in enumerate(answers if isinstance(answers, list) else ()):
        key = str(answer["id"])
        if key in seen:
            yield item.problem(("answers", index, "id"), f"{key} stands twice", "keep one")
        seen.add(key)
