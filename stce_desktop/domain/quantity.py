"""Values as they are read at the post: a number with unit and measuring error, or a word."""

import re
from dataclasses import dataclass

_NUMBER = r"[-+]?\d+(?:[.,]\d+)?(?:[eE][-+]?\d+)?"
_GIVEN = re.compile(
    rf"^\s*(?P<value>{_NUMBER})\s*(?P<unit>[^\d\s±+-][^±+]*?)?\s*"
    rf"(?:(?:±|\+/-|\+-)\s*(?P<error>{_NUMBER})\s*(?P<error_unit>.*?))?\s*$"
)


@dataclass(frozen=True, slots=True)
class Quantity:
    """Hold a measured number, its unit as written, and its measuring error.

    `error_unit` is empty when the error is in the same unit, or "%" when it is relative.
    """

    value: float
    unit: str = ""
    error: float = 0.0
    error_unit: str = ""

    def __str__(self) -> str:
        text = f"{self.value:g} {shown_unit(self.unit)}".strip()
        if not self.error:
            return text
        return f"{text} ± {self.error:g} {shown_unit(self.error_unit or self.unit)}".strip()


Given = Quantity | bool | str
"""A value as entered: a quantity, yes or no, or the id of a choice."""


_SHOWN = {"percent": "%", "degC": "°C", "um": "µm", "m**3": "m³", "V*A": "VA", "g_0": "g"}


def shown_unit(unit: str) -> str:
    """Return a unit as it stands on plates: `%`, `µm`, `m³`."""
    return _SHOWN.get(unit, unit).replace("**", "^")


def parse_quantity(text: str) -> Quantity | None:
    """Read `12,5 kPa ± 0.1` into a quantity, or None when it does not begin with a number."""
    match = _GIVEN.match(text)
    if not match:
        return None
    unit = (match["unit"] or "").strip()
    error_unit = (match["error_unit"] or "").strip()
    return Quantity(
        _number(match["value"]),
        unit,
        abs(_number(match["error"])) if match["error"] else 0.0,
        "" if error_unit == unit else error_unit,
    )


def _number(text: str) -> float:
    """Read a number with either decimal sign."""
    return float(text.replace(",", "."))
