"""Measure how well plates are read from photos, and how long a photo takes."""

import random
import tempfile
import time
from pathlib import Path

from stce_desktop.imaging.plate import read_plate
from tests.bench.codes_and_marks import made_up_marks
from tests.plates import plate

PLATES = 12
KINDS = {
    "square on": {}, "turned 5°": {"turn": 5}, "on its side": {"turn": 90},
    "noisy": {"noise": 70}, "worn": {"wear": 25}, "small print": {"size": 16},
}  # fmt: skip


def measure():
    """Return rows of lines read exactly, by the state of the plate."""
    chance = random.Random(3)
    marks = [mark.mark for mark in made_up_marks(PLATES * 4, chance)]
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "plate.jpg"
        for kind, how in KINDS.items():
            right = total = 0
            begin = time.perf_counter()
            for number in range(PLATES // 2):
                lines = [f"TYPE {m}" for m in marks[number * 4 : number * 4 + 4]]
                path.write_bytes(plate(lines, seed=number, **how))
                read = {"".join(line.text.split()) for line in read_plate(path).lines}
                right += sum("".join(line.split()) in read for line in lines)
                total += len(lines)
            each = (time.perf_counter() - begin) / (PLATES // 2)
            yield f"plates {kind}: lines read exactly", f"{right / total:.2f}", f"{each:.1f} s", "–"
