from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from stce_desktop.bootstrap import build_services
from stce_desktop.domain.settings import Settings
from stce_desktop.findings.desk import findings_folder
from stce_desktop.findings.keyring import KeyFile
from stce_desktop.gui.application import dress, make_application, make_window
from stce_desktop.system.paths import Paths
from tests.fakes import picture

ROOT = Path(__file__).parents[2]
RESOURCES = ROOT / "resources"


@pytest.fixture
def settings():
    return Settings(post="KAPU", officer="A. Officer")


@pytest.fixture
def services(tmp_path, database):
    """Return the services of a post that put officers and passphrases off until later."""
    paths = Paths.under(tmp_path / "home")
    KeyFile(findings_folder(paths)).open_device(may_create=True)
    made = build_services(paths)
    yield made
    made.vault.close()


@pytest.fixture
def app(qapp, settings):
    made = make_application(settings, RESOURCES)
    yield made
    dress(made, RESOURCES / "icons", settings)


@pytest.fixture
def window(app, qtbot, services, settings):
    made = make_window(app, services, settings, RESOURCES)
    made.resize(1366, 768)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def photo(tmp_path):
    path = tmp_path / "IMG_0001.jpg"
    path.write_bytes(picture((640, 480)))
    return path


@pytest.fixture
def settled(window, qtbot):
    """Return a function that waits until the window has nothing left to do, layouts included."""

    def wait():
        qtbot.waitUntil(window.is_idle, timeout=8000)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)

    return wait
