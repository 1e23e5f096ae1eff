"""Find values in free text, such as an invoice line, and give them to parameters."""

import re
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from stce_desktop.content.units import Units
from stce_desktop.domain.knowledge import Mark
from stce_desktop.domain.quantity import Given, Quantity, parse_quantity
from stce_desktop.domain.rule import Node, Operator, Parameter, ParameterKind
from stce_desktop.domain.verdict import ReadValue

_NUMBER = r"\d+(?:[.,]\d+)?"
_SIGN = r"(?<![\w.,)])[-−–]"  # a minus, not the hyphen of "IM7-12K" or of a range
_UNIT = r"[%°µμa-zA-Z][%°µμa-zA-Z0-9²³/*.]*"
_VALUE = re.compile(
    rf"(?P<sign>{_SIGN})?(?P<sizes>{_NUMBER}(?:\s*[x×*]\s*{_NUMBER})*)\s*(?P<unit>{_UNIT})?",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W_]+|ø", re.IGNORECASE)
_CUE_REACH = 24  # characters beside a value in which its name is looked for
_MARK_GAP = 2  # words that may stand between the words of a mark: "maraging bar 300"
_COMPARISONS = frozenset({Operator.LESS, Operator.AT_MOST, Operator.MORE, Operator.AT_LEAST})
MAX_TEXT = 2_000


@dataclass(frozen=True, slots=True)
class Found:
    """Hold one value of the text with the words beside it, or one that a mark implies."""

    value: Given
    around: str
    shown: ReadValue
    parameter: str = ""


def find_values(
    text: str, parameters: Mapping[str, Parameter], marks: Sequence[Mark], units: Units
) -> list[Found]:
    """Return every value in the text: numbers, sizes, named choices, and what marks imply."""
    text = text[:MAX_TEXT]
    return [
        *_of_marks(text, parameters, marks),
        *_of_choices(text, parameters),
        *_of_numbers(text, units),
    ]


def small_decides(rules: Iterable[Node]) -> frozenset[str]:
    """Return the parameters whose small values are the listed ones, by the operators alone."""
    signs: dict[str, set[bool]] = {}
    for rule in rules:
        _note_signs(rule, signs, listed=True)
    return frozenset(name for name, small in signs.items() if small == {True})


def _note_signs(node: Node, signs: dict[str, set[bool]], *, listed: bool) -> None:
    if node.test and node.test.op in _COMPARISONS:
        below = node.test.op in {Operator.LESS, Operator.AT_MOST}
        signs.setdefault(node.test.parameter, set()).add(below is listed)
    for child in node.children:
        _note_signs(child, signs, listed=listed)
    for exclusion in node.unless:
        _note_signs(exclusion, signs, listed=not listed)


def assign(
    found: Sequence[Found],
    wanted: Sequence[Parameter],
    units: Units,
    small: Container[str] = frozenset(),
) -> dict[str, Given]:
    """Give each parameter its value: by its cue, by its name, or as the only one of its kind.

    Where several values fit one parameter the largest is taken, since an exclusion by size must
    not rest on the smallest side of a thing; for the parameters in `small`, the smallest.
    """
    given: dict[str, Given] = {}
    for parameter in wanted:
        if (value := _named(found, parameter.id)) is not None:
            given[parameter.id] = value
        elif parameter.kind in {ParameterKind.QUANTITY, ParameterKind.COUNT}:
            fitting = [f for f in found if _fits(f, parameter, units)]
            cued = [f for f in fitting if _has_cue(f, parameter)]
            alone = _is_alone(parameter, wanted, units)
            if chosen := cued or (fitting if alone else []):
                pick = min if parameter.id in small else max
                given[parameter.id] = pick(
                    (f.value for f in chosen if isinstance(f.value, Quantity)),
                    key=lambda q: units.convert(q.value, q.unit, parameter.unit),
                )
    return given


def _named(found: Sequence[Found], parameter: str) -> Given | None:
    return next((f.value for f in found if f.parameter == parameter), None)


def _fits(found: Found, parameter: Parameter, units: Units) -> bool:
    if found.parameter or not isinstance(found.value, Quantity):
        return False
    if parameter.kind is ParameterKind.COUNT:
        return not found.value.unit
    return bool(found.value.unit) and units.same_dimension(found.value.unit, parameter.unit)


def _has_cue(found: Found, parameter: Parameter) -> bool:
    words = set(_words(found.around))
    return any(set(_words(cue)) <= words and _words(cue) for cue in parameter.cues)


def _is_alone(parameter: Parameter, wanted: Sequence[Parameter], units: Units) -> bool:
    """Tell whether no other wanted parameter measures the same kind of thing."""
    if parameter.kind is not ParameterKind.QUANTITY:
        return False
    rivals = [p for p in wanted if p.kind is ParameterKind.QUANTITY and p.id != parameter.id]
    return not any(units.same_dimension(p.unit, parameter.unit) for p in rivals)


def _of_numbers(text: str, units: Units) -> Iterator[Found]:
    for match in _VALUE.finditer(text):
        unit = match["unit"] or ""
        if unit and not units.is_known(unit):
            # The longest beginning that is a unit serves: "90mm." and "5axis" both occur.
            unit = unit.rstrip(".,/") if units.is_known(unit.rstrip(".,/")) else ""
        around = text[max(0, match.start() - _CUE_REACH) : match.end() + _CUE_REACH]
        for size in re.findall(_NUMBER, match["sizes"]):
            quantity = parse_quantity(f"{'-' if match['sign'] else ''}{size} {unit}")
            if quantity is not None:
                yield Found(quantity, around, ReadValue(match[0].strip(), "", str(quantity)))


def _of_choices(text: str, parameters: Mapping[str, Parameter]) -> Iterator[Found]:
    words = f" {' '.join(_words(text))} "
    for parameter in parameters.values():
        for choice in parameter.choices:
            for term in choice.terms:
                plain = " ".join(_words(term))
                if len(plain) > 2 and f" {plain} " in words:
                    yield Found(
                        choice.id, text, ReadValue(term, parameter.id, choice.id), parameter.id
                    )
                    break


def _of_marks(
    text: str, parameters: Mapping[str, Parameter], marks: Sequence[Mark]
) -> Iterator[Found]:
    words = _words(text)
    for mark in marks:
        if mark.implies and _in_order(_words(mark.mark), words):
            for name, value in mark.implies.items():
                if name in parameters:
                    shown = ReadValue(mark.mark, name, str(value))
                    yield Found(_given(value), text, shown, name)


def _given(value: str | float | bool) -> Given:
    if isinstance(value, bool):
        return value
    return parse_quantity(str(value)) or str(value)


def _in_order(wanted: list[str], words: list[str]) -> bool:
    """Tell whether all wanted words occur in this order with at most a small gap between."""
    for start, word in enumerate(words):
        if not wanted or word != wanted[0]:
            continue
        place = start
        for following in wanted[1:]:
            window = words[place + 1 : place + 2 + _MARK_GAP]
            if following not in window:
                break
            place += 1 + window.index(following)
        else:
            return True
    return False


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]
