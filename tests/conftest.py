"""Set up Qt before anything imports it, and build the real knowledge once."""

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


def pytest_configure():
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(scope="session")
def database(tmp_path_factory):
    """Build the real knowledge once for all tests that need it."""
    from stce_desktop.app.use_cases.ensure_database import ensure_database
    from stce_desktop.bootstrap import find_places
    from stce_desktop.system.paths import Paths

    return ensure_database(find_places(Paths.under(tmp_path_factory.mktemp("knowledge"))))
