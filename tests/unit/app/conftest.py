import pytest

from stce_desktop.bootstrap import build_services
from stce_desktop.system.paths import Paths


@pytest.fixture
def services(tmp_path, database):
    made = build_services(Paths.under(tmp_path / "home"))
    yield made
    made.vault.close()
