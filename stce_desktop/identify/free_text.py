"""Answers in free text: words that name a state, and sizes with their unit."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from stce_desktop.content.units import Units
from stce_desktop.domain.errors import InputError
from stce_desktop.domain.identify import KeyAnswer, Proposal
from stce_desktop.domain.knowledge import Character
from stce_desktop.identify.sizes import read_size

MAX_TEXT = 400
_NUMBER = r"\d+(?:[.,]\d+)?"
_SIZE = re.compile(
    rf"(?<![.,])(?<!(?![øØ])\w)(?P<sizes>{_NUMBER}(?:\s*[x×*]\s*{_NUMBER})*)\s*"
    r"(?P<unit>[a-zA-Zµμ]+|\")(?P<error>\s*(?:±|\+/-)\s*\d+(?:[.,]\d+)?)?",
)
_WORD = re.compile(r"[^\W_]+")
_ALTERNATIVE = re.compile(r",|;|:|\bor\b|\(|\)")
_LIKE = re.compile(r",?\s*\blike\b.*")
_WITH = re.compile(r"\s+\bwith\b.*")
_NEXT_WORD = re.compile(r"\s*([^\W\d_]+)(?!\s*\d)")  # "dia" before a number belongs to that one
_ARTICLES = frozenset({"a", "an", "the"})
# Words that stand in labels without naming what is seen.
_EMPTY_WORDS = (
    "none no not nothing yes one two other others several any only new used open mixed some alike "
    "itself many small large thin thick long short normal under left right main part parts set up "
    "down more less all and with without it is of in on by"
)
_EMPTY = frozenset(_EMPTY_WORDS.split())
_CUE_REACH = 14  # characters beside a size in which the name of its question is looked for
_CUE_LEAST = 3  # letters of a name that are enough: "dia" for diameter
_LONGEST_PHRASE = 4
Span = tuple[float, float]


@dataclass(frozen=True, slots=True)
class _Phrase:
    words: tuple[str, ...]
    names: tuple[KeyAnswer, ...]


class FreeText:
    """Read answers out of text; `spans` are the least and greatest size the goods have."""

    def __init__(
        self, characters: Iterable[Character], spans: Mapping[str, Span], units: Units
    ) -> None:
        self._characters = tuple(characters)
        self._ranges = tuple(c for c in self._characters if c.kind == "range")
        self._spans = dict(spans)
        self._units = units
        self._phrases = _phrases(self._characters)

    def read(self, text: str) -> tuple[Proposal, ...]:
        """Return the answers that the text names, in the order they stand in it."""
        text = text[:MAX_TEXT]
        sizes = list(self._sizes(text))
        for start, end, _proposal in sizes:
            text = text[:start] + " " * (end - start) + text[end:]
        named = [(place, place, proposal) for place, proposal in self._named(text)]
        kept: dict[str, Proposal] = {}
        for _start, _end, proposal in sorted([*sizes, *named], key=lambda row: row[0]):
            kept.setdefault(proposal.answer.character, proposal)
        return tuple(kept.values())

    def _sizes(self, text: str) -> Iterator[tuple[int, int, Proposal]]:
        for match in _SIZE.finditer(text):
            unit = "inch" if match["unit"] == '"' else match["unit"]
            largest = max(re.findall(_NUMBER, match["sizes"]), key=_value)
            written = f"{largest} {unit}{match['error'] or ''}"
            before = text[max(0, match.start() - _CUE_REACH) : match.start()]
            after = text[match.end() : match.end() + _CUE_REACH]
            for character in self._likely(before, after):
                try:
                    answer, words = read_size(character, written, self._units)
                except InputError:
                    continue  # a unit of something else: the next question may want it
                if self._is_possible(answer):
                    yield match.start(), match.end(), Proposal(answer, match[0].strip(), words)
                    break

    def _likely(self, before: str, after: str) -> Sequence[Character]:
        """Return the questions a size may answer, one that is named beside it first."""
        behind = _NEXT_WORD.match(after)
        near = {*_words(before)[-1:], *([behind[1].casefold()] if behind else [])}
        if "ø" in before[-2:].casefold():
            near.add("diameter")
        cued = [c for c in self._ranges if any(_is_cue(word, c) for word in near)]
        return [*cued, *(c for c in self._ranges if c not in cued)]

    def _is_possible(self, answer: KeyAnswer) -> bool:
        low, high = self._spans.get(answer.character, (0.0, float("inf")))
        return answer.value is not None and low <= answer.value <= high

    def _named(self, text: str) -> Iterator[tuple[int, Proposal]]:
        """Yield states that are named; a phrase goes to the first question still open for it."""
        answered: set[str] = set()
        for start, shown, phrase in sorted(self._spotted(text), key=lambda row: row[0]):
            answer = next((a for a in phrase.names if a.character not in answered), None)
            if answer:
                answered.add(answer.character)
                yield start, Proposal(answer, shown)

    def _spotted(self, text: str) -> Iterator[tuple[int, str, _Phrase]]:
        """Yield the phrases that occur, longer ones first; a word counts for one phrase only."""
        found = list(_WORD.finditer(text))
        words = [_stem(match[0].casefold()) for match in found]
        taken: set[int] = set()
        for phrase in self._phrases:
            size = len(phrase.words)
            for start in range(len(words) - size + 1):
                places = set(range(start, start + size))
                if tuple(words[start : start + size]) == phrase.words and not places & taken:
                    taken |= places
                    first, last = found[start], found[start + size - 1]
                    yield first.start(), text[first.start() : last.end()], phrase


def _phrases(characters: Sequence[Character]) -> tuple[_Phrase, ...]:
    """Return every phrase that names a state, longest first; what it names in the key's order.

    A phrase that stands for several states of one question names none of them. A whole label
    goes before parts of others: "grey" is the colour, not the "grey or black powder". What a
    thing is, out of a hundred kinds in groups, is never taken from a part of a label.
    """
    whole = {_phrase(state.label) for c in characters for state in c.states}
    made: dict[tuple[str, ...], dict[str, set[str]]] = {}
    for character in characters:
        for state in character.states:
            own = {_phrase(text) for text in (*state.words, state.label)}
            has_parts = not state.group
            parts = {_phrase(t) for t in _alternatives(state.label) if has_parts} - whole
            for words in filter(_names_something, own | parts):
                made.setdefault(words, {}).setdefault(character.id, set()).add(state.id)
    phrases = (
        _Phrase(words, tuple(KeyAnswer(c, tuple(s)) for c, s in names.items() if len(s) == 1))
        for words, names in made.items()
    )
    return tuple(sorted(phrases, key=lambda phrase: -len(phrase.words)))


def _phrase(text: str) -> tuple[str, ...]:
    return tuple(_stem(word) for word in _words(text) if word not in _ARTICLES)


def _alternatives(label: str) -> Iterator[str]:
    """Yield what a label names: `Box or cabinet` names two things, `Light, like …` one."""
    parts = [part.strip() for part in _ALTERNATIVE.split(_LIKE.sub("", label))]
    yield from filter(None, parts)
    if len(parts) == 1:  # "Rack unit with ears"; but "Hose or cable with sensors" is no cable
        yield _WITH.sub("", label).strip()


def _names_something(words: tuple[str, ...]) -> bool:
    return (
        0 < len(words) <= _LONGEST_PHRASE
        and not all(word in _EMPTY or len(word) < 3 for word in words)
        and not (len(words) == 1 and words[0].isdigit())
    )


def _is_cue(word: str, character: Character) -> bool:
    name = character.id.partition("-")[0]
    return len(word) >= _CUE_LEAST and (name.startswith(word) or word.startswith(name))


def _words(text: str) -> list[str]:
    return [match[0].casefold() for match in _WORD.finditer(text)]


def _stem(word: str) -> str:
    """Take a plural ending off."""
    if len(word) > 4 and word.endswith("ies"):
        return f"{word[:-3]}y"
    if len(word) > 4 and word.endswith(("xes", "ches", "shes", "sses")):
        return word[:-2]
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def _value(number: str) -> float:
    return float(number.replace(",", "."))
