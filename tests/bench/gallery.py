"""Measure the contact sheet: time of a frame while all thumbnails are scrolled through."""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
FRAME = "33 ms"


def measure():
    """Return rows of (figure, p50, p99, aim); the last column of a frame is its p99."""
    with tempfile.TemporaryDirectory() as home:
        env = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
        done = subprocess.run(
            [sys.executable, "-m", "tests.bench.gallery_child", home],
            cwd=ROOT, env=env, check=True, capture_output=True, text=True,
        )  # fmt: skip
    found = json.loads(done.stdout)
    tiles, pictured = found["tiles"], found["pictured"]
    return [
        _row(f"{tiles} tiles, {pictured} pictured: frame p50/p99, first time", found["cold"]),
        _row(f"{tiles} tiles: frame p50/p99, again", found["again"]),
        _row("viewer: frame of a zoom step p50/p99", found["zoom"]),
        ("thumbnails kept, MB", f"{found['kept_mb']:.0f}", "–", "32 MB"),
        ("resident memory, MB", f"{found['resident_mb']:.0f}", "–", "–"),
        (
            "filter box: word to tiles, 40 ms pause included",
            f"{found['narrow'][0]:.0f}",
            "–",
            "100 ms",
        ),
    ]


def _row(name, pair):
    return name, f"{pair[0]:.1f}", f"{pair[1]:.1f}", FRAME
