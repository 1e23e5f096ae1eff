"""Score documents for all written words together: each word means there what fits best.

`PRESS` may be a press or pressure. Beside `TRNSDCR` the document decides: a word counts once, in
the sense that tells most of this document, and a document that explains more of the written words
stands before one that explains few of them well: by the root of the share that it explains.
"""

from collections.abc import Iterable

import numpy as np

from stce_desktop.search.postings import Floats, Ints, Postings
from stce_desktop.search.term import Term

Senses = dict[str, list[Term]]


def scored(terms: Iterable[Term], postings: Postings) -> Floats:
    """Return a score for every document of an index."""
    written = _by_word(terms)
    scores = np.zeros(postings.size, np.float32)
    explained = np.zeros(postings.size, np.uint16)
    best = np.zeros(postings.size, np.float32)
    for senses in written.values():
        # Only what a word touches is looked at, and cleared again: the shelf may be large.
        touched = [m for sense in senses.values() for m in _raise(best, sense, postings)]
        for members in touched:
            scores[members] += best[members]
            explained[members] += best[members] > 0
            best[members] = 0
    counts = np.arange(len(written) + 1, dtype=np.float32)
    shares: Floats = np.sqrt(counts / np.float32(max(1, len(written))))
    return scores * shares[explained]


def _by_word(terms: Iterable[Term]) -> dict[str, Senses]:
    found: dict[str, Senses] = {}
    for term in terms:
        found.setdefault(term.typed, {}).setdefault(term.sense or term.shown, []).append(term)
    return found


def _raise(best: Floats, sense: list[Term], postings: Postings) -> list[Ints]:
    """Raise the best score of each document to that of a sense; return the documents touched."""
    parts = [(term.weight, *postings.impacts(term.stem)) for term in sense]
    if len(parts) == 1:
        weight, members, impacts = parts[0]
        best[members] = np.maximum(best[members], weight * impacts)
        return [members]
    numbers, places = np.unique(np.concatenate([m for _w, m, _i in parts]), return_inverse=True)
    gains = np.concatenate([weight * impacts for weight, _m, impacts in parts])
    together = np.bincount(places, gains, len(numbers)).astype(np.float32)
    best[numbers] = np.maximum(best[numbers], together)
    return [numbers.astype(np.int32)]
