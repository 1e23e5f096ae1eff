"""Measure the knowledge: compile time and size."""

import tempfile
import time
from pathlib import Path

from stce_desktop.app.use_cases.data_sources import build_data
from stce_desktop.bootstrap import find_places
from stce_desktop.system.paths import Paths


def measure():
    """Return rows of (figure, value, worst, aim) for one whole build."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "stce.sqlite"
        begin = time.perf_counter()
        build_data(find_places(Paths.standard()), target)
        took = time.perf_counter() - begin
        size = target.stat().st_size / 1e6
    return [
        ("compile all sources and the search index, s", f"{took:.1f}", f"{took:.1f}", "20 s"),
        ("database with the search index, MB", f"{size:.1f}", f"{size:.1f}", "25 MB"),
    ]
