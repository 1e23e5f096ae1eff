"""The values a check works with, in the unit of their parameter, and how they are read."""

from collections.abc import Mapping
from dataclasses import dataclass

from stce_desktop.content.units import UnitError, Units
from stce_desktop.domain.errors import InputError
from stce_desktop.domain.quantity import Given, Quantity, parse_quantity
from stce_desktop.domain.rule import Parameter, ParameterKind
from stce_desktop.i18n import _

_YES = frozenset({"yes", "true", "y", "1"})
_NO = frozenset({"no", "false", "n", "0"})


@dataclass(frozen=True, slots=True)
class Amount:
    """Hold a number and its error in the unit of a parameter; `written` is how it was given."""

    value: float
    error: float
    unit: str
    written: str


class Values:
    """Give the value of any parameter, converting units and multiplying where one is derived."""

    def __init__(
        self, given: Mapping[str, Given], parameters: Mapping[str, Parameter], units: Units
    ) -> None:
        self._given = dict(given)
        self._parameters = parameters
        self._units = units

    def word(self, parameter: str) -> str | bool | None:
        """Return the choice or the yes-or-no given for a parameter, or None."""
        value = self._given.get(parameter)
        return None if isinstance(value, Quantity) else value

    def is_given(self, parameter: str) -> bool:
        """Tell whether a value was given for the parameter itself."""
        return parameter in self._given

    def amount(self, parameter: str, unit: str) -> Amount | None:
        """Return the number of a parameter in `unit`, or None when it is not known."""
        value = self._given.get(parameter)
        if isinstance(value, Quantity):
            return self._converted(value, unit)
        described = self._parameters.get(parameter)
        if described and len(described.product_of) == 2:
            return self._product(described, unit)
        return None

    def _converted(self, value: Quantity, unit: str) -> Amount:
        number = self._units.convert(value.value, value.unit, unit)
        if value.error_unit in {"%", "percent"}:
            error = abs(number) * value.error / 100
        else:
            # An error is a difference: 20 °C ± 1 °C must not turn into 293 K ± 274 K.
            shifted = (
                value.value
                + self._units.convert(value.error, value.error_unit or value.unit, value.unit)
                if value.error_unit
                else value.value + value.error
            )
            error = abs(self._units.convert(shifted, value.unit, unit) - number)
        return Amount(number, error, unit, str(value))

    def _product(self, parameter: Parameter, unit: str) -> Amount | None:
        names = parameter.product_of
        factors = [
            (self._parameters[n], self._given.get(n)) for n in names if n in self._parameters
        ]
        amounts = [
            (self._converted(value, described.unit), described.unit)
            for described, value in factors
            if isinstance(value, Quantity)
        ]
        if len(amounts) != 2:
            return None
        (one, one_unit), (two, two_unit) = amounts
        value = self._units.product((one.value, one_unit), (two.value, two_unit), unit)
        relative = sum(a.error / abs(a.value) for a, _unit in amounts if a.value)
        return Amount(value, abs(value) * relative, unit, f"{one.written} × {two.written}")


def read(parameter: Parameter, text: str, units: Units) -> Given:
    """Read a value as typed for `parameter`; raise InputError saying what would be right."""
    text = text.strip()
    if parameter.kind is ParameterKind.FLAG:
        return _flag(parameter, text)
    if parameter.kind is ParameterKind.CHOICE:
        return _choice(parameter, text)
    quantity = parse_quantity(text)
    if quantity is None:
        example = f"12.5 {parameter.unit} ± 0.1" if parameter.unit else "5"
        raise InputError(
            _("Not a number"), f"{parameter.id}={text}", _("Write it like {0}.").format(example)
        )
    if parameter.kind is ParameterKind.COUNT:
        if quantity.unit:
            raise InputError(
                _("A plain number is wanted"), f"{parameter.id}={text}", _("Leave the unit out.")
            )
        return quantity
    return _with_unit(parameter, quantity, text, units)


def _with_unit(parameter: Parameter, quantity: Quantity, text: str, units: Units) -> Quantity:
    where = f"{parameter.id}={text}"
    advice = _("Add a unit that fits {0}, for example {1}.").format(parameter.label, parameter.unit)
    if not quantity.unit:
        raise InputError(_("The unit is missing"), where, advice)
    if not units.same_dimension(quantity.unit, parameter.unit):
        message = _("{0} does not measure {1}").format(quantity.unit, parameter.label)
        raise InputError(message, where, advice)
    relative = quantity.error_unit in {"%", "percent"}
    if (
        quantity.error_unit
        and not relative
        and not units.same_dimension(quantity.error_unit, parameter.unit)
    ):
        raise InputError(_("The unit of the error does not fit"), where, advice)
    try:
        units.convert(quantity.value, quantity.unit, parameter.unit)
    except UnitError as error:
        raise InputError(str(error), where, advice) from error
    return quantity


def _flag(parameter: Parameter, text: str) -> bool:
    if text.casefold() in _YES:
        return True
    if text.casefold() in _NO:
        return False
    raise InputError(_("Yes or no is wanted"), f"{parameter.id}={text}", _("Write yes or no."))


def _choice(parameter: Parameter, text: str) -> str:
    wanted = text.casefold()
    for choice in parameter.choices:
        if wanted in {choice.id, choice.label.casefold(), *(t.casefold() for t in choice.terms)}:
            return choice.id
    options = ", ".join(choice.id for choice in parameter.choices)
    where = f"{parameter.id}={text}"
    raise InputError(_("Not one of the choices"), where, _("Choose from: {0}.").format(options))
