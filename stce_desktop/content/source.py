"""Read source files so that every value knows the line it stands on."""

import re
from collections.abc import Hashable
from dataclasses import dataclass, field
from pathlib import Path

import yaml

from stce_desktop.content.problem import Problem

Step = str | int
MAX_BYTES = 4_000_000
MAX_DEPTH = 40


class _Loader(yaml.CSafeLoader):
    """Load YAML by the 1.2 core rules, so that `no` and `on` stay words.

    One rule is narrower: an exponent needs a dot or a sign, so that 6E203 stays a control code.
    """


_Loader.yaml_implicit_resolvers = {}
for _tag, _pattern, _first in (
    ("bool", r"^(?:true|false)$", "tf"),
    ("null", r"^(?:null|~|)$", "n~"),
    ("int", r"^[-+]?(?:0|[1-9][0-9]*)$", "-+0123456789"),
    (
        "float",
        r"^[-+]?(?:[0-9]+\.[0-9]+(?:[eE][-+]?[0-9]+)?|[0-9]+[eE][-+][0-9]+)$",
        "-+0123456789",
    ),
):
    _Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(_pattern), list(_first))


@dataclass(frozen=True)
class Document:
    """Hold one parsed source file and the line of every value in it."""

    name: str
    value: object
    lines: dict[tuple[Step, ...], int] = field(default_factory=dict)

    def line(self, slot: tuple[Step, ...]) -> int:
        """Return the line of `slot`, or of the nearest slot around it that has one."""
        while slot and slot not in self.lines:
            slot = slot[:-1]
        return self.lines.get(slot, 1)

    def problem(self, slot: tuple[Step, ...], message: str, mend: str = "") -> Problem:
        """Report `message` at the place of `slot`."""
        return Problem(self.name, self.line(slot), dotted(slot), message, mend)


def dotted(slot: tuple[Step, ...]) -> str:
    """Write a slot the way people read it: `hs[0].code`."""
    text = ""
    for step in slot:
        text += f"[{step}]" if isinstance(step, int) else f".{step}" if text else step
    return text


def read(path: Path, name: str) -> Document | Problem:
    """Parse one YAML file; a file that cannot be read is a problem, never an exception."""
    try:
        if path.stat().st_size > MAX_BYTES:
            return Problem(name, 1, "", f"larger than {MAX_BYTES} bytes", "split the file")
        node = yaml.compose(path.read_text(encoding="utf-8"), Loader=_Loader)
    except (OSError, ValueError, yaml.YAMLError) as error:
        return _unreadable(name, error)
    if node is None:
        return Problem(name, 1, "", "the file is empty", "fill it or delete it")
    try:
        return _Reader(name).document(node)
    except (ValueError, yaml.YAMLError) as error:  # a tag or a number nothing can be made of
        return _unreadable(name, error)


def _unreadable(name: str, error: Exception) -> Problem:
    if isinstance(error, UnicodeDecodeError):
        return Problem(name, 1, "", f"not UTF-8 at byte {error.start}", "save the file as UTF-8")
    if isinstance(error, yaml.MarkedYAMLError) and error.problem_mark:
        line = error.problem_mark.line + 1
        return Problem(name, line, "", f"not valid YAML: {error.problem}", "mend the syntax")
    if isinstance(error, OSError):
        return Problem(name, 1, "", f"cannot be read: {error.strerror}", "check the file")
    return Problem(name, 1, "", f"not valid YAML: {error}", "mend the syntax")


class _Reader:
    """Turn YAML nodes into plain values while noting lines and the first fault."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._lines: dict[tuple[Step, ...], int] = {}
        self._scalars = yaml.constructor.SafeConstructor()
        self._fault: Problem | None = None

    def document(self, root: yaml.Node) -> Document | Problem:
        value = self._plain(root, ())
        return self._fault or Document(self._name, value, self._lines)

    def _plain(self, node: yaml.Node, slot: tuple[Step, ...]) -> object:
        line = self._lines[slot] = node.start_mark.line + 1
        if len(slot) > MAX_DEPTH:  # an alias inside its own anchor never ends
            self._fault = Problem(self._name, line, "", "nested too deeply", "flatten it")
            return None
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, slot)
        if isinstance(node, yaml.SequenceNode):
            return [self._plain(child, (*slot, i)) for i, child in enumerate(node.value)]
        value: object = self._scalars.construct_object(node)
        return value

    def _mapping(self, node: yaml.MappingNode, slot: tuple[Step, ...]) -> dict[Hashable, object]:
        result: dict[Hashable, object] = {}
        for key_node, value_node in node.value:
            key = str(key_node.value)
            if key in result and self._fault is None:
                line = key_node.start_mark.line + 1
                self._fault = Problem(
                    self._name, line, dotted((*slot, key)), "the key stands twice", "keep one"
                )
            result[key] = self._plain(value_node, (*slot, key))
            self._lines[(*slot, key)] = key_node.start_mark.line + 1
        return result
