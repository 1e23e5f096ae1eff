"""Build the search index when the knowledge is compiled: byte strings by name."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from stce_desktop.domain.knowledge import Abbreviation
from stce_desktop.domain.search import HitType, IndexDocument
from stce_desktop.search import measures
from stce_desktop.search.blobs import pack, pack_json, pack_words
from stce_desktop.search.library import Documents
from stce_desktop.search.markings import build_marks
from stce_desktop.search.normalise import EDGES, STOP, clean, tokens, words
from stce_desktop.search.postings import Words, build_postings, weigh
from stce_desktop.search.shorthand import build_shorthand
from stce_desktop.search.spelling import build_speller
from stce_desktop.search.vectors import VectorTable

_WEIGHTS = {
    "name": 3.0, "code": 3.0, "what": 0.8, "looks": 0.4, "uses": 0.7, "telltale": 0.5,
    "marking": 0.4, "listed": 0.5, "entry": 0.6, "paragraph": 1.6, "below": 0.7, "context": 0.8,
    "unit": 0.6, "plain": 0.8, "line": 2.0,
}  # fmt: skip
_TERM_WEIGHT, _OTHER_WEIGHT = 2.5, 0.5
_SPOKEN = ("name", "what", "term_en", "uses", "paragraph", "context", "entry", "plain")
_SPOKEN_LENGTH = 700
INDEX_VERSION = 5  # to be raised when the form of the index or its words change


@dataclass(frozen=True, slots=True)
class Group:
    """Hold what a hit shows of one thing, and what it can be filtered by."""

    id: str
    type: str
    title: str
    codes: tuple[str, ...]
    hs: tuple[str, ...]
    is_twin: bool
    family: str
    regimes: tuple[str, ...]
    hazards: tuple[str, ...]
    has_twin: bool


def build_index(library: Documents, vectors: VectorTable | None = None) -> dict[str, bytes]:
    """Return the whole index of a library; without vectors only words and marks answer."""
    documents = list(library.documents())
    groups = _groups(documents)
    number_of = {group.id: number for number, group in enumerate(groups)}
    counted = [_words(document) for document in documents]
    index = build_postings(counted)
    index |= build_speller(_frequencies(documents))
    index |= build_shorthand(_frequencies(documents, only_english=True))
    index["only_in_lines"] = pack_words(_only_in_lines(documents))
    index |= _of_groups(groups)
    # The documents of one thing follow each other, so that the place of its first one says all.
    places = [number_of[d.id] for d in documents]
    starts = [n for n, group in enumerate(places) if not n or group != places[n - 1]]
    index["group_starts"] = pack(np.array([*starts, len(places)], np.int32))
    index["parts"] = pack_json({n: d.part for n, d in enumerate(documents) if d.part})
    index |= _of_fields(documents)
    index["abbreviations"] = pack_json(_abbreviations(library.abbreviations()))
    index |= build_marks(library.marks())
    if vectors is not None:
        index |= _of_vectors(vectors.vectors([spoken(d) for d in documents]))
    return index


def _of_vectors(made: NDArray[np.float32]) -> dict[str, bytes]:
    """Keep vectors in one byte a number: a quarter of the memory, and the ranks stay the same."""
    scale = float(np.abs(made).max(initial=1e-6)) / 127
    small = np.round(made / scale).astype(np.int8)
    return {"vectors": pack(small), "vector_scale": pack(np.array([scale], np.float32))}


def _groups(documents: Sequence[IndexDocument]) -> list[Group]:
    first: dict[str, IndexDocument] = {}
    for document in documents:
        first.setdefault(document.id, document)
    return [
        Group(
            d.id, d.type.value, d.title, d.codes, d.hs, d.is_twin, d.family,
            d.regimes, d.hazards, d.has_twin,
        )
        for d in first.values()
    ]  # fmt: skip


def _of_groups(groups: Sequence[Group]) -> dict[str, bytes]:
    """Keep each group as a JSON row; only the rows of hits are ever parsed."""
    rows = [
        json.dumps(
            [
                g.id, g.type, g.title, g.codes, g.hs, g.is_twin, g.family,
                g.regimes, g.hazards, g.has_twin,
            ],
            ensure_ascii=False, separators=(",", ":"),
        ).encode()
        for g in groups
    ]  # fmt: skip
    ends = np.cumsum([0, *(len(row) for row in rows)], dtype=np.int32)
    by_code: dict[str, list[int]] = {}
    for number, group in enumerate(groups):
        if group.type != HitType.ENTRY:
            for code in group.codes:
                by_code.setdefault(code, []).append(number)
    return {
        "groups": b"".join(rows),
        "group_ends": pack(ends),
        "group_ids": pack_words([group.id for group in groups]),
        "groups_of_code": pack_json(by_code),
    }


def _of_fields(documents: Sequence[IndexDocument]) -> dict[str, bytes]:
    """Keep which fields each document has; most documents have the same ones."""
    patterns: dict[tuple[str, ...], int] = {}
    of = [patterns.setdefault(tuple(_fields(d)), len(patterns)) for d in documents]
    return {
        "field_patterns": pack_json([list(pattern) for pattern in patterns]),
        "field_pattern_of": pack(np.array(of, np.int32)),
    }


def _fields(document: IndexDocument) -> Mapping[str, Iterable[str]]:
    found = {
        name: [token for text in texts for token in tokens(text)]
        for name, texts in document.fields.items()
    }
    units = [kind for unit in document.units if (kind := measures.kind_of_unit(unit))]
    return {**found, "unit": list(dict.fromkeys(units))} if units else found


def _words(document: IndexDocument) -> Words:
    return weigh(_fields(document), _weight)


def _weight(field: str) -> float:
    if field.startswith("term_"):
        return _TERM_WEIGHT
    return _WEIGHTS.get(field, _OTHER_WEIGHT)


def _frequencies(
    documents: Sequence[IndexDocument], *, only_english: bool = False
) -> dict[str, int]:
    """Count in how many documents each whole word stands: spelling is repaired to whole words.

    Lines of invoices hold shorthand, to which nothing must be repaired.
    """
    counted: Counter[str] = Counter()
    for document in documents:
        texts = (
            text
            for name, texts in document.fields.items()
            if name != "line" and (_is_english(name) or not only_english)
            for text in texts
        )
        counted.update({word for text in texts for word in words(text) if word not in STOP})
    return dict(counted)


def _is_english(field: str) -> bool:
    return not field.startswith("term_") or field == "term_en"


def _only_in_lines(documents: Iterable[IndexDocument]) -> list[str]:
    """Return the stems that stand in lines of invoices alone: they are shorthand, not words."""
    in_lines: set[str] = set()
    elsewhere: set[str] = set()
    for document in documents:
        for name, found in _fields(document).items():
            (in_lines if name == "line" else elsewhere).update(found)
    return sorted(in_lines - elsewhere)


def _abbreviations(rows: Iterable[Abbreviation]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for row in rows:
        known = found.setdefault(clean(row.short).casefold().strip(EDGES), [])
        known += [long for long in row.long if long not in known]
    return dict(sorted(found.items()))


def spoken(document: IndexDocument) -> str:
    """Return the English of a document that its vector is made of."""
    texts = [text for name in _SPOKEN for text in document.fields.get(name, ())]
    return ". ".join(texts)[:_SPOKEN_LENGTH]
