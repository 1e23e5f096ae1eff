"""Sizes as they are read at the post, brought to the unit of their question."""

import re

from stce_desktop.content.units import UnitError, Units
from stce_desktop.domain.errors import InputError
from stce_desktop.domain.identify import KeyAnswer
from stce_desktop.domain.knowledge import Character
from stce_desktop.domain.quantity import Quantity, parse_quantity, shown_unit
from stce_desktop.i18n import _

_NUMBER = r"\d+(?:[.,]\d+)?"
_BETWEEN = re.compile(rf"^\s*({_NUMBER})\s*(?:-|–|…|\.\.\.?|to)\s*({_NUMBER})\s*(\D*)$")


def read_size(character: Character, text: str, units: Units) -> tuple[KeyAnswer, str]:
    """Read `4 ft ± 1 in` or `400-600 mm`; return the answer and the words it is kept in.

    The answer is in the unit of the question; raises InputError naming what to write instead.
    """
    size = _between(character, text) or parse_quantity(text)
    if size is None:
        example = f"120 {shown_unit(character.unit)} ± 5"
        raise InputError(
            _("Not a number"), f"{character.id}={text}", _("Write it like {0}.").format(example)
        )
    unit = size.unit or character.unit
    try:
        value = units.convert(size.value, unit, character.unit)
        error = _error(size, unit, value, character, units)
    except UnitError as problem:
        raise InputError(
            _("Another unit is wanted"),
            f"{character.id}={text}",
            _("Give it in {0}.").format(shown_unit(character.unit)),
        ) from problem
    if value <= 0 or error < 0:
        raise InputError(
            _("A size is more than nothing"),
            f"{character.id}={text}",
            _("Measure again, or say that you do not know."),
        )
    return KeyAnswer(character.id, value=value, error=error), _written(text, size, value, character)


def _between(character: Character, text: str) -> Quantity | None:
    """Read a range as its middle with half its width for an error."""
    match = _BETWEEN.match(text)
    if not match:
        return None
    low, high = (float(match[n].replace(",", ".")) for n in (1, 2))
    if low > high:
        raise InputError(
            _("The range runs backwards"),
            f"{character.id}={text}",
            _("Give the smaller number first."),
        )
    return Quantity((low + high) / 2, match[3].strip(), (high - low) / 2)


def _error(size: Quantity, unit: str, value: float, character: Character, units: Units) -> float:
    if size.error_unit in {"%", "percent"}:
        return abs(value) * size.error / 100
    return units.convert(size.error, size.error_unit or unit, character.unit)


def _written(text: str, size: Quantity, value: float, character: Character) -> str:
    """Keep what was read off, with the conversion beside it."""
    unit = shown_unit(character.unit)
    plain = " ".join(text.split())
    if not size.unit:
        number, sign, error = plain.partition("±")
        return f"{number.strip()} {unit}" + (f" ± {error.strip()}" if sign else "")
    if size.unit.casefold() in {character.unit.casefold(), unit.casefold()}:
        return plain
    return f"{plain} = {value:.4g} {unit}"
