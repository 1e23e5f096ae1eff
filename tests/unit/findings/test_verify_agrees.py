"""The stand-alone verifier and the program say the same of every chain."""

import pytest

from tests.chains import disagreements


def test_that_verifier_and_program_agree_on_two_hundred_chains(tmp_path):
    assert list(disagreements(200, 1, tmp_path)) == []


@pytest.mark.slow
def test_that_verifier_and_program_agree_on_ten_thousand_chains(tmp_path):
    assert list(disagreements(10_000, 2, tmp_path)) == []
