"""Units as they stand on plates and in lists, converted by pint."""

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pint

# Spellings that pint does not know, or knows as something else.
_SPELLINGS = {
    "%": "percent",
    "% fs": "percent",
    "%fs": "percent",
    "va": "volt*ampere",
    "kva": "kilovolt*ampere",
    "mm2": "mm**2",
    "mm²": "mm**2",
    "cm2": "cm**2",
    "m2": "m**2",
    "m2/s": "m**2/second",
    "m²": "m**2",
    "mm3": "mm**3",
    "cm3": "cm**3",
    "m3": "m**3",
    "m³": "m**3",
    "m3/h": "m**3/hour",
    "m³/h": "m**3/hour",
    "l": "liter",
    "lt": "liter",
    "ltr": "liter",
    "litre": "liter",
    "litres": "liter",
    "litr": "liter",
    "micron": "um",
    "microns": "um",
    "μm": "um",
    "µm": "um",
    "°c": "degC",
    "ºc": "degC",
    "°f": "degF",
    "n/mm2": "N/mm**2",
    "n/mm²": "N/mm**2",
    "kg/cm2": "kgf/cm**2",
    "ksi": "kip/inch**2",
    "rpm": "revolutions_per_minute",
    "torr": "torr",
    "mtorr": "millitorr",
    "mmhg": "mmHg",
    "psia": "psi",
    "psig": "psi",
    "bara": "bar",
    "barg": "bar",
    "mm": "mm",
    "kg": "kg",
    "kgs": "kg",
    "mpa": "MPa",
    "gpa": "GPa",
    "kpa": "kPa",
    "khz": "kHz",
    "mhz": "MHz",
    "ghz": "GHz",
    "deg/h": "degree/hour",
    "°/h": "degree/hour",
    "deg/hr": "degree/hour",
    "g_0": "standard_gravity",
    "mgal": "milligalileo",
    "µgal": "microgalileo",
    "ugal": "microgalileo",
    "gb/s": "gigabit/second",
    "gbit/s": "gigabit/second",
    "mb/s": "megabit/second",
    "mbit/s": "megabit/second",
    "µg": "micro_gravity",
    "ug": "micro_gravity",
    "g/cm3": "gram/cm**3",
    "g/cm³": "gram/cm**3",
    "kg/m3": "kilogram/m**3",
    "kg/m³": "kilogram/m**3",
    "deg/sqrt(h)": "degree/hour**0.5",
    "°/√h": "degree/hour**0.5",
    "deg/√h": "degree/hour**0.5",
    "nm/h": "nautical_mile/hour",
    "nmi/h": "nautical_mile/hour",
    "mg/m3": "milligram/m**3",
    "mg/m³": "milligram/m**3",
    "m3/s": "m**3/second",
    "m³/s": "m**3/second",
    "m3/min": "m**3/minute",
    "ma/cm2": "milliampere/cm**2",
    "a/cm2": "ampere/cm**2",
    "a/mm2": "ampere/mm**2",
    "cm3/w": "cm**3/watt",
    "r.p.m.": "revolutions_per_minute",
    "krad": "kilorads",
    "krad(si)": "kilorads",
    "msps": "MHz",
    "gsps": "GHz",
}

# Where a capital letter decides: a millipascal is not a megapascal.
_CASED = {
    "mg": "milligram",
    "Mg": "megagram",
    "GB/s": "gigabyte/second",
    "MB/s": "megabyte/second",
    "Nm": "newton*meter",
    "mPa": "millipascal",
    "mHz": "millihertz",
    "mrad": "milliradian",
    "Mrad": "megarads",
}


class UnitError(ValueError):
    """Say that a unit is unknown, or measures something else than was asked for."""


def _alike(one: "pint.Unit", other: "pint.Unit") -> bool:
    """Tell whether two units measure the same; a level in dB is no ratio such as per cent."""
    if one.dimensionality != other.dimensionality:
        return False
    return one == other or not any("decibel" in str(unit) for unit in (one, other))


class Units:
    """Convert values between units; loads pint on first use, which takes a third of a second."""

    def __init__(self) -> None:
        self._registry: pint.UnitRegistry[float] | None = None
        self.convert = lru_cache(maxsize=4096)(self._convert)

    def is_known(self, unit: str) -> bool:
        """Tell whether `unit` can be read."""
        try:
            self._parsed(unit)
        except UnitError:
            return False
        return True

    def same_dimension(self, one: str, other: str) -> bool:
        """Tell whether two units measure the same kind of thing."""
        try:
            return _alike(self._parsed(one), self._parsed(other))
        except UnitError:
            return False

    def _convert(self, value: float, unit: str, target: str) -> float:
        """Convert `value` from `unit` to `target`; raise UnitError when that has no meaning."""
        source, wanted = self._parsed(unit), self._parsed(target)
        if not _alike(source, wanted):
            raise UnitError(f"{unit} does not measure what {target} measures")
        if source == wanted:
            return value
        return float(self._book().Quantity(value, source).to(wanted).magnitude)

    def product(self, one: tuple[float, str], other: tuple[float, str], target: str) -> float:
        """Multiply two values with units and give the result in `target`."""
        book = self._book()
        first = book.Quantity(one[0], self._parsed(one[1]))
        second = book.Quantity(other[0], self._parsed(other[1]))
        try:
            return float((first * second).to(self._parsed(target)).magnitude)
        except Exception as error:
            raise UnitError(f"{one[1]} times {other[1]} does not give {target}") from error

    def _parsed(self, unit: str) -> "pint.Unit":
        text = unit.strip()
        text = _CASED.get(text) or _SPELLINGS.get(text.lower(), text)
        try:
            return self._book().Unit(text or "dimensionless")
        except Exception as error:
            raise UnitError(f"{unit!r} is not a unit") from error

    def _book(self) -> "pint.UnitRegistry[float]":
        if self._registry is None:
            import pint

            registry: pint.UnitRegistry[float] = pint.UnitRegistry(
                autoconvert_offset_to_baseunit=True, cache_folder=None
            )
            registry.define("micro_gravity = 1e-6 * standard_gravity")
            registry.define("milli_gravity = 1e-3 * standard_gravity")
            registry.define("curie_ = 3.7e10 * becquerel")
            self._registry = registry
        return self._registry
