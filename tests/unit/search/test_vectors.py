from pathlib import Path

import numpy as np
import pytest

from stce_desktop.search.vectors import VectorTable

TABLE = Path(__file__).parents[3] / "resources" / "vectors"


@pytest.fixture(scope="module")
def table():
    return VectorTable(TABLE)


def test_that_texts_of_one_meaning_lie_close(table):
    query = table.vector("instrument that measures very low pressure")
    near = table.vector("vacuum gauge")
    far = table.vector("automatic rifle")
    assert query @ near > query @ far + 0.1


def test_that_vectors_have_unit_length(table):
    made = table.vectors(["steel tube", "laser"])
    assert np.linalg.norm(made, axis=1) == pytest.approx([1.0, 1.0], abs=1e-3)


def test_that_what_is_not_known_has_no_vector_and_no_trust(table):
    assert not table.vector("").any()
    assert not table.vector("波纹管").any()
    assert table.trust("Rohrrohling Haubitze") < 0.5
    assert table.trust("steel tube") == 1.0
