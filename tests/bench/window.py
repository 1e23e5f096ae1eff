"""Measure the window: start, key press to results, card with picture, memory."""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
RUNS = 5


def measure(runs=RUNS):
    """Return rows of (figure, median, worst, aim) over several fresh processes."""
    results = [_one() for _ in range(runs)]
    return [
        _row("cold start to a usable window", [r["start_ms"] for r in results], "1000 ms"),
        _row("key press to results, 40 ms pause included", [r["key_ms"] for r in results], "50 ms"),
        _row("first key press (index is made)", [r["first_key_ms"] for r in results], "–"),
        _row("card with picture", [r["card_ms"] for r in results], "100 ms"),
        _row("resident memory, MB", [r["resident_mb"] for r in results], "200 MB"),
    ]


def _one():
    with tempfile.TemporaryDirectory() as home:
        env = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
        begin = time.time()
        done = subprocess.run(
            [sys.executable, "-m", "tests.bench.window_child", home],
            cwd=ROOT, env=env, check=True, capture_output=True, text=True,
        )  # fmt: skip
    figures = json.loads(done.stdout)
    figures["start_ms"] = (figures["usable_at"] - begin) * 1000
    return figures


def _row(name, values, aim):
    return name, f"{statistics.median(values):.0f}", f"{max(values):.0f}", aim
