"""Set up Qt before anything imports it."""

import os


def pytest_configure():
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
