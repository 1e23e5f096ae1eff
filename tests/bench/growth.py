"""Measure the search at 100,000 records: load, key press, memory."""

import json
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from stce_desktop.app.use_cases.index_knowledge import vector_table
from stce_desktop.bootstrap import find_places
from stce_desktop.content.library import KnowledgeDocuments
from stce_desktop.content.units import Units
from stce_desktop.content.validate import validate
from stce_desktop.domain.search import HitType, IndexDocument
from stce_desktop.search.build import build_index
from stce_desktop.search.searcher import Searcher
from stce_desktop.system.paths import Paths
from tests.bench.machine import resident_mb
from tests.bench.search_quality import queries

ROOT = Path(__file__).parents[2]
RECORDS = 100_000
KEYS = 1500


class Grown:
    """Hold the real knowledge and made-up records of its words on top."""

    def __init__(self, records):
        self._knowledge = KnowledgeDocuments(validate(ROOT / "data", Units()).knowledge)
        self._records = records

    def documents(self):
        real = list(self._knowledge.documents())
        yield from real
        chance = random.Random(7)
        words = [w for d in real for texts in d.fields.values() for t in texts for w in t.split()]
        for number in range(self._records - len(real)):
            title = " ".join(chance.choices(words, k=4))
            fields = {
                "name": (f"{title} {number}",),
                "term_en": tuple(" ".join(chance.choices(words, k=3)) for _ in range(3)),
                "what": (" ".join(chance.choices(words, k=12)),),
            }
            yield IndexDocument(
                f"own-{number}", HitType.COMMODITY, title, (), (), is_twin=False, family="",
                fields=fields,
            )  # fmt: skip

    def marks(self):
        return self._knowledge.marks()

    def abbreviations(self):
        return self._knowledge.abbreviations()


class Kept:
    """Give the parts of an index that was written to files, mapped as a database would."""

    def __init__(self, folder):
        self._folder = folder

    def blob(self, name):
        return (self._folder / name).read_bytes()

    def substances(self):
        return ()

    def hs_rows(self):
        return ()

    def hs_labels(self):
        return {}

    def hs_editions_of(self, _code):
        return ()

    def entry_title(self, _code):
        return ""

    def commodities_of_substance(self, _substance):
        return ()


def measure():
    """Return rows for the bundled size and for 100,000 records, each in a process of its own."""
    places = find_places(Paths.standard())
    for records in (0, RECORDS):
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            for part, data in build_index(Grown(records), vector_table(places)).items():
                (folder / part).write_bytes(data)
            # Memory freed by the build would hide what loading takes: a fresh process shows it.
            done = subprocess.run(
                [sys.executable, "-m", "tests.bench.growth", name],
                cwd=ROOT, check=True, capture_output=True, text=True,
            )  # fmt: skip
        figures = json.loads(done.stdout)
        label = f"{records} records" if records else "bundled knowledge"
        yield f"{label}: index loads, ms", f"{figures['loaded']:.0f}", "", "150 ms"
        key = f"{label}: key press, p50 / p95, ms"
        yield key, f"{figures['p50']:.1f}", f"{figures['p95']:.1f}", "p95 5 ms"
        yield f"{label}: memory added, MB", f"{figures['memory']:.0f}", "", "120 MB"


def load_and_type(folder):
    """Print as JSON what loading an index and typing into it takes."""
    table = vector_table(find_places(Paths.standard()))
    before = resident_mb()
    begin = time.perf_counter()
    searcher = Searcher(Kept(folder), table)
    searcher.load()
    loaded = (time.perf_counter() - begin) * 1000
    texts = [query["query"] for _half, query in queries()]
    typed = [text[:end] for text in texts for end in range(3, len(text), 5)][:KEYS]
    times = []
    for text in typed:
        begin = time.perf_counter()
        searcher.search(text, 20)
        times.append((time.perf_counter() - begin) * 1000)
    times.sort()
    figures = {"loaded": loaded, "p50": times[len(times) // 2]}
    figures |= {"p95": times[int(len(times) * 0.95)], "memory": resident_mb() - before}
    print(json.dumps(figures))


if __name__ == "__main__":
    load_and_type(Path(sys.argv[1]))
