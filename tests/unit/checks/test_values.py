import math

import pytest

from stce_desktop.checks.values import Values, read
from stce_desktop.content.units import Units
from stce_desktop.domain.errors import InputError
from stce_desktop.domain.quantity import Quantity, parse_quantity
from tests.builders import choice, count, flag, quantity

UNITS = Units()
PRESSURE = quantity("full_scale", "kPa")


@pytest.mark.parametrize(
    ("text", "quantity_read"),
    [
        ("13kPa", Quantity(13, "kPa")),
        ("12,5 kPa ± 0.1", Quantity(12.5, "kPa", 0.1)),
        ("100 Torr +/- 1 %", Quantity(100, "Torr", 1, "%")),
        ("1e-3 mbar", Quantity(0.001, "mbar")),
        ("5", Quantity(5)),
        ("20°C±1", Quantity(20, "°C", 1)),
        ("0.5%", Quantity(0.5, "%")),
    ],
)
def test_that_a_value_is_read_as_officers_write_it(text, quantity_read):
    assert parse_quantity(text) == quantity_read


@pytest.mark.parametrize("text", ["", "kPa", "about 5 kPa", "±3", "5 kPa ± lots"])
def test_that_words_are_not_read_as_a_number(text):
    assert parse_quantity(text) is None


def test_that_a_missing_unit_names_the_unit_to_write():
    with pytest.raises(InputError, match="kPa"):
        read(PRESSURE, "13", UNITS)


def test_that_a_unit_of_something_else_is_refused():
    with pytest.raises(InputError, match="does not measure"):
        read(PRESSURE, "13 mm", UNITS)


def test_that_an_unknown_unit_is_refused():
    with pytest.raises(InputError):
        read(PRESSURE, "13 frobs", UNITS)


def test_that_an_error_in_a_strange_unit_is_refused():
    with pytest.raises(InputError, match="error"):
        read(PRESSURE, "13 kPa ± 1 kg", UNITS)


def test_that_a_count_takes_no_unit():
    assert read(count("axes"), "5", UNITS) == Quantity(5)
    with pytest.raises(InputError, match="unit"):
        read(count("axes"), "5 mm", UNITS)


def test_that_a_choice_is_found_by_id_or_trade_word_and_else_lists_the_choices():
    metal = choice("metal", "nickel-alloy", "steel")
    assert read(metal, "Nickel alloy", UNITS) == "nickel-alloy"
    with pytest.raises(InputError, match="nickel-alloy, steel"):
        read(metal, "wood", UNITS)


def test_that_yes_and_no_are_the_answers_to_a_flag():
    assert read(flag("sealed"), "Yes", UNITS) is True
    assert read(flag("sealed"), "no", UNITS) is False
    with pytest.raises(InputError):
        read(flag("sealed"), "perhaps", UNITS)


def test_that_a_relative_error_grows_with_the_value():
    values = Values({"full_scale": Quantity(100, "Torr", 1, "%")}, {}, UNITS)
    amount = values.amount("full_scale", "kPa")
    assert math.isclose(amount.value, 13.3322, rel_tol=1e-4)
    assert math.isclose(amount.error, 0.133322, rel_tol=1e-4)


def test_that_the_error_of_a_temperature_is_a_difference_not_a_temperature():
    values = Values({"t": Quantity(20, "°C", 2)}, {}, UNITS)
    amount = values.amount("t", "K")
    assert math.isclose(amount.value, 293.15)
    assert math.isclose(amount.error, 2.0)


def test_that_an_accuracy_in_per_cent_of_full_scale_becomes_a_pressure():
    parameters = {
        p.id: p
        for p in (
            PRESSURE,
            quantity("accuracy_fs", "percent"),
            quantity("accuracy_pa", "Pa", product_of=("accuracy_fs", "full_scale")),
        )
    }
    given = {"full_scale": Quantity(20, "kPa"), "accuracy_fs": Quantity(0.5, "%", 0.1)}
    amount = Values(given, parameters, UNITS).amount("accuracy_pa", "Pa")
    assert math.isclose(amount.value, 100.0)
    assert math.isclose(amount.error, 20.0)


def test_that_a_derived_value_stays_unknown_until_both_factors_are_known():
    parameters = {
        p.id: p for p in (PRESSURE, quantity("a", "Pa", product_of=("accuracy_fs", "full_scale")))
    }
    values = Values({"full_scale": Quantity(20, "kPa")}, parameters, UNITS)
    assert values.amount("a", "Pa") is None
