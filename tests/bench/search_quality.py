"""Measure the search against its peers: recall of the right entry, and time a query.

`queries.jsonl` was written by somebody who had not read the knowledge. A query belongs to the
half that may be used for tuning when the first byte of its SHA-256 is even, to the half that
decides when it is odd. `queries_dev.jsonl` is a sample set of its own. `queries_shorthand.jsonl`
holds lines as invoices print them, split by the same rule: `shorthand` was written from the names
of goods, `shorthand_list` from the control list.
"""

import json
import statistics
import time
from collections import defaultdict
from hashlib import sha256
from pathlib import Path

from stce_desktop.content.library import KnowledgeDocuments
from stce_desktop.content.units import Units
from stce_desktop.content.validate import validate
from tests.bench.installation import services_of
from tests.bench.peers import all_peers

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
LIMIT = 20
SETS = (
    "all", "paraphrase", "paraphrase_hard", "abbrev", "typo", "language", "invoice", "substance",
    "shorthand", "shorthand_list",
)  # fmt: skip


def queries():
    """Yield (half, query) of both sets; the half is dev, tune or decide."""
    for name in ("queries_dev.jsonl", "queries.jsonl", "queries_shorthand.jsonl"):
        for line in (HERE / name).read_text(encoding="utf-8").splitlines():
            query = json.loads(line)
            odd = sha256(query["query"].encode()).digest()[0] % 2
            yield "dev" if "dev" in name else "decide" if odd else "tune", query


def measure():
    """Return rows of recall at 1 and 5 by engine and set, for the half that decides."""
    knowledge = validate(ROOT / "data", Units()).knowledge
    documents = list(KnowledgeDocuments(knowledge).documents())
    codes = {d.id: set(d.codes) for d in documents}
    asked = list(queries())
    with services_of() as services:

        def ours(query, limit):
            return [hit.id for hit in services.searcher.search(query, limit).hits]

        ours("warm up", 5)
        yield from _table("ours", ours, asked, codes, ("dev", "tune", "decide"))
    peers = all_peers(documents)
    for name, peer in peers.items():
        yield from _table(name, peer.search, asked, codes, ("decide",))
        peer.close()


def _table(name, search, asked, codes, halves):
    ranks = defaultdict(list)
    times = []
    for half, query in asked:
        if half not in halves:
            continue
        begin = time.perf_counter()
        found = list(dict.fromkeys(search(query["query"], LIMIT)))
        times.append((time.perf_counter() - begin) * 1000)
        accept = set(query["accept"])
        rank = next((n for n, key in enumerate(found, 1) if codes.get(key, set()) & accept), 0)
        ranks[half, query["set"]].append(rank)
        # The lines of invoices have rows of their own: `all` stays what it was before them.
        if not query["set"].startswith("shorthand"):
            ranks[half, "all"].append(rank)
    for half in halves:
        row = " ".join(f"{_short(kind)} {_recall(ranks[half, kind])}" for kind in SETS)
        label = f"{name} [{half}]"
        yield f"{label}: {row}", f"{statistics.median(times):.2f} ms", f"{_p95(times):.2f} ms", ""


def _short(kind):
    return {"paraphrase": "para", "paraphrase_hard": "hard", "language": "lang",
            "substance": "subst", "invoice": "inv", "shorthand": "short",
            "shorthand_list": "short-list"}.get(kind, kind)  # fmt: skip


def _recall(ranks):
    if not ranks:
        return "–"
    first = sum(rank == 1 for rank in ranks) / len(ranks)
    five = sum(0 < rank <= 5 for rank in ranks) / len(ranks)
    return f"{first:.2f}/{five:.2f}"


def _p95(times):
    return sorted(times)[int(len(times) * 0.95)]
