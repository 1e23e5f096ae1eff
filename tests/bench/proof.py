"""Hold the stand-alone verifier against the program: chains whole or tampered, bytes altered.

All ten thousand chains: `STCE_BENCH_CHAINS=10000`, or
`python3 run.py test -m slow tests/unit/findings/test_verify_agrees.py`.
"""

import os
import random
import tempfile
import time
from pathlib import Path

from stce_desktop.findings.stce_verify import CannotCheckError, verify_folder
from tests.bench.evidence import fast_folder
from tests.chains import BY_HASH, chain, disagreements, verifier_holds

CHAINS = int(os.environ.get("STCE_BENCH_CHAINS", "1000"))
ALTERED = 2000  # bytes of an export, spread over all its files


def measure(chains=CHAINS, altered=ALTERED):
    """Yield rows of (figure, median, worst, aim)."""
    with tempfile.TemporaryDirectory(dir=fast_folder()) as folder:
        begin = time.perf_counter()
        apart = list(disagreements(chains, 3, Path(folder)))
        took = time.perf_counter() - begin
        agree = 100 * (chains - len(apart)) / chains
        yield f"verifier and program agree on {chains} chains, %", f"{agree:g}", "", "100"
        yield "a chain made, proved and verified, ms", f"{1000 * took / chains:.1f}", "", ""
        tried, missed = altered_bytes(Path(folder) / "export", altered)
        yield f"bytes of an export altered in {tried} places: missed", f"{len(missed)}", "", "0"


def altered_bytes(folder, wanted):
    """Return (tried, missed): one byte altered at a time, in every file of a whole export."""
    maker = chain(random.Random(11))
    assert verifier_holds(maker.events, BY_HASH, maker, folder)
    whole = {path: path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}
    step = max(1, sum(map(len, whole.values())) // wanted)
    tried, missed = 0, []
    for path, data in whole.items():
        for place in range(0, len(data), step):
            path.write_bytes(data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :])
            tried += 1
            if holds(folder):
                missed.append((path.name, place))
        path.write_bytes(data)
    return tried, missed


def holds(folder):
    """Tell what the verifier says of a folder; one that it cannot check does not hold."""
    try:
        return verify_folder(folder).holds
    except CannotCheckError:
        return False
