import pytest
from hypothesis import given
from hypothesis import strategies as st

from stce_desktop.domain.codes import (
    cas_check_digit,
    container_check_digit,
    dotted_hs,
    is_cas_valid,
    normalise_cas,
    normalise_control_code,
    normalise_hs,
    parent_code,
)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("3A001.a.2", "3A001.a.2"), ("3a001a2", "3A001.a.2"), (" 3 A 001 ", "3A001"),
        ("ML10.a", "ML10.a"), ("ml-1", "ML1"), ("ML23", None), ("3F001", None), ("tube", None),
    ],
)  # fmt: skip
def test_that_common_spellings_of_a_control_code_are_one(text, code):
    assert normalise_control_code(text) == code


def test_that_a_paragraph_knows_its_entry():
    assert parent_code("2B350.g.1") == "2B350"


@pytest.mark.parametrize(
    ("text", "digits"),
    [("7304.41", "730441"), ("73 04 41 00", "73044100"), ("7", None), ("73a", None)],
)
def test_that_an_hs_code_is_its_digits(text, digits):
    assert normalise_hs(text) == digits


def test_that_hs_codes_are_written_as_in_a_tariff():
    assert dotted_hs("730441") == "7304.41"
    assert dotted_hs("7304") == "7304"


@given(st.integers(min_value=10, max_value=9_999_999), st.integers(min_value=0, max_value=99))
def test_that_every_single_wrong_digit_of_a_cas_number_is_noticed_or_the_same(head, middle):
    body = f"{head}{middle:02d}"
    cas = f"{head}-{middle:02d}-{cas_check_digit(body)}"
    assert is_cas_valid(cas)
    assert normalise_cas(f"CAS {cas}") == cas
    assert not is_cas_valid(cas[:-1] + str((int(cas[-1]) + 1) % 10))


def test_that_the_check_digit_of_a_container_is_the_one_of_the_standard():
    assert container_check_digit("CSQU305438") == 3
