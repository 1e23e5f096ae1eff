"""Measure the built program, where there is one: size and start."""

import statistics
import subprocess
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "dist" / "stce-desktop"


def measure(runs=5):
    """Return rows of (figure, median, worst, aim), or none when nothing is built."""
    program = FOLDER / "stce-desktop"
    if not program.is_file():
        return []
    files = [path for path in FOLDER.rglob("*") if path.is_file() and not path.is_symlink()]
    total = sum(path.stat().st_size for path in files) / 1e6
    pictures = sum(p.stat().st_size for p in files if "images" in p.parts) / 1e6
    times = [_start(program) for _ in range(runs)]
    return [
        ("build without pictures, MB", f"{total - pictures:.0f}", f"{total:.0f}", "120 MB"),
        (
            "built program: one search from start to end, ms",
            f"{statistics.median(times):.0f}",
            f"{max(times):.0f}",
            "–",
        ),
    ]


def _start(program):
    with tempfile.TemporaryDirectory() as home:
        begin = time.perf_counter()
        subprocess.run(
            [str(program), "search", "2B350", "--json"],
            check=True, capture_output=True, env={"STCE_DESKTOP_HOME": home, "PATH": ""},
        )  # fmt: skip
        return (time.perf_counter() - begin) * 1000
