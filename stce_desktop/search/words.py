"""Rank documents for words: any word counts, rare ones most, names more than descriptions."""

import math
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from stce_desktop.domain.knowledge import Abbreviation
from stce_desktop.domain.search import HitType, IndexDocument, Why
from stce_desktop.search.normalise import MAX_TEXT, STOP, clean, tokens
from stce_desktop.search.spelling import Speller

_WEIGHTS = {"name": 4.0, "code": 4.0, "what": 1.5, "telltale": 0.8, "entry": 1.0, "paragraph": 0.7}
_TERM_WEIGHT, _OTHER_WEIGHT = 3.5, 0.6
_SATURATION = 1.2  # k1 of BM25: how soon a repeated word stops counting
_TYPE_FACTOR = {HitType.COMMODITY: 1.0, HitType.ENTRY: 0.8, HitType.SUBSTANCE: 0.9}
_EXPANDED = 0.6  # an expansion counts less than a word that was typed
_PREFIX = 0.5
_MAX_PREFIXES = 24


@dataclass(frozen=True, slots=True)
class Term:
    """Hold one word of the query: how it counts, and what was typed when that differs."""

    word: str
    weight: float
    typed: str
    kind: str


@dataclass(frozen=True, slots=True)
class Ranked:
    """Hold one document that answers, its score and the reasons."""

    document: IndexDocument
    score: float
    why: tuple[Why, ...]


class WordIndex:
    """Index fielded documents in memory and answer for words."""

    def __init__(
        self, documents: Iterable[IndexDocument], abbreviations: Iterable[Abbreviation]
    ) -> None:
        self._documents = list(documents)
        self._postings: defaultdict[str, dict[int, dict[str, float]]] = defaultdict(dict)
        for number, document in enumerate(self._documents):
            self._index(number, document)
        self._vocabulary = sorted(self._postings)
        self._speller = Speller({word: len(posting) for word, posting in self._postings.items()})
        self._short: defaultdict[str, list[str]] = defaultdict(list)
        for abbreviation in abbreviations:
            key = abbreviation.short.casefold().strip(". ")
            self._short[key] += abbreviation.long

    def _index(self, number: int, document: IndexDocument) -> None:
        for name, texts in document.fields.items():
            weight = _weight(name)
            found = Counter(token for text in texts for token in tokens(text))
            length = sum(found.values())
            for token, count in found.items():
                strength = weight * count / (count + _SATURATION * (0.5 + length / 60))
                self._postings[token].setdefault(number, {})[name] = strength

    def terms(self, text: str) -> tuple[list[Term], str]:
        """Return the words to search for, and the text as it was corrected, or nothing."""
        typed = tokens(text[:MAX_TEXT])
        found: list[Term] = []
        repaired: list[str] = []
        for position, word in enumerate(typed):
            repair = None if self._is_known(word) else self._speller.repair(word)
            is_last = position == len(typed) - 1
            repaired.append(repair or word)
            if repair and not (is_last and self._completions(word)):
                found.append(Term(repair, 0.9, word, "spelling"))
            elif word not in STOP:
                found.append(Term(word, 1.0, word, "word"))
        found += self._expansions(text)
        if typed and len(typed[-1]) > 1:
            found += [Term(w, _PREFIX, typed[-1], "prefix") for w in self._completions(typed[-1])]
        corrected = " ".join(repaired) if any(t.kind == "spelling" for t in found) else ""
        return found, corrected

    def _is_known(self, word: str) -> bool:
        return word in self._postings or word in self._short or word in STOP

    def _completions(self, beginning: str) -> list[str]:
        start = bisect_left(self._vocabulary, beginning)
        words = self._vocabulary[start : start + _MAX_PREFIXES]
        return [w for w in words if w.startswith(beginning) and w != beginning]

    def _expansions(self, text: str) -> list[Term]:
        """Expand abbreviations of one to three written words: `s/s`, `w/`, `frp`."""
        written = clean(text[:MAX_TEXT]).casefold().split()
        found: list[Term] = []
        for size in (1, 2, 3):
            for start in range(len(written) - size + 1):
                short = " ".join(written[start : start + size]).strip(".,;: ")
                for long in self._short.get(short, ()):
                    found += [
                        Term(word, _EXPANDED, short, "abbreviation")
                        for word in tokens(long)
                        if word not in STOP
                    ]
        return found

    def rank(self, terms: list[Term], limit: int) -> list[Ranked]:
        """Return the best documents for the terms with what answered in each."""
        scores: defaultdict[int, float] = defaultdict(float)
        reasons: defaultdict[int, dict[str, tuple[float, Term, str]]] = defaultdict(dict)
        total = len(self._documents) + 1
        for term in _strongest(terms):
            posting = self._postings.get(term.word, {})
            rarity = math.log(1 + total / (len(posting) + 0.5))
            for number, strengths in posting.items():
                name, best = max(strengths.items(), key=lambda item: item[1])
                gain = term.weight * rarity * (best + 0.2 * (sum(strengths.values()) - best))
                known = reasons[number].get(term.typed)
                # All completions of one typed word together count as the best of them.
                if known is None or gain > known[0]:
                    scores[number] += gain - (known[0] if known else 0.0)
                    reasons[number][term.typed] = (gain, term, name)
        asked = len({term.typed for term in terms})
        ranked = [self._ranked(n, score, reasons[n], asked) for n, score in scores.items()]
        return sorted(ranked, key=lambda r: (-r.score, r.document.id))[:limit]

    def _ranked(
        self, number: int, score: float, reasons: dict[str, tuple[float, Term, str]], asked: int
    ) -> Ranked:
        document = self._documents[number]
        share = len(reasons) / max(1, asked)
        best = sorted(reasons.values(), key=lambda r: (-r[0], r[1].typed))
        why = tuple(Why(name, _words(term), term.kind) for _gain, term, name in best[:4])
        factor = _TYPE_FACTOR.get(document.type, 1.0) * (0.6 + 0.4 * share)
        return Ranked(document, score * factor, why)


def _strongest(terms: list[Term]) -> list[Term]:
    """Keep each word once for what was typed, with its greatest weight."""
    best: dict[tuple[str, str], Term] = {}
    for term in terms:
        key = (term.word, term.typed)
        if key not in best or term.weight > best[key].weight:
            best[key] = term
    return list(best.values())


def _words(term: Term) -> str:
    if term.kind == "spelling":
        return f"{term.word} (you wrote: {term.typed})"
    if term.kind == "abbreviation":
        return f"{term.word} (from: {term.typed})"
    return term.word


def _weight(field: str) -> float:
    if field.startswith("term_"):
        return _TERM_WEIGHT
    return _WEIGHTS.get(field, _OTHER_WEIGHT)
