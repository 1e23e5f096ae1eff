"""Measure the knowledge: compile time and size."""

import tempfile
import time
from pathlib import Path

from stce_desktop.content.compile import compile_folder

ROOT = Path(__file__).parents[2]


def measure():
    """Return rows of (figure, value, worst, aim) for one whole build."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "stce.sqlite"
        begin = time.perf_counter()
        compile_folder(ROOT / "data", target)
        took = time.perf_counter() - begin
        size = target.stat().st_size / 1e6
    return [
        ("compile all sources, s", f"{took:.1f}", f"{took:.1f}", "20 s"),
        ("database, MB", f"{size:.1f}", f"{size:.1f}", "25 MB"),
    ]
