"""Simulated officers at the guided key: how soon the right thing is among the first three.

Each officer answers for one thing: truthfully, but 10 % wrong and 20 % "don't know". The key with
its best-question order is compared with the same key asked in the order of the file, and with a
fixed tree: the same questions, but no mistake forgiven, no second look, and "don't know" has to
follow the branch that holds most. A size is drawn anywhere in the range of the thing, not from its
middle; a wrong one is four times too large or too small. A second look is one of the eight
questions, at most one for each; where nothing can be said at it, the first answer stands.
"""

import random
import statistics
import time
from dataclasses import dataclass
from pathlib import Path

from stce_desktop.content.units import Units
from stce_desktop.content.validate import validate
from stce_desktop.domain.identify import KeyAnswer
from stce_desktop.identify.key import GuidedKey

ROOT = Path(__file__).parents[2]
WRONG, UNKNOWN, MOST, TOLERANCE = 0.10, 0.20, 8, 1
SURE = 0.999  # an officer with questions left stops when the first three hold this share


@dataclass
class Outcome:
    """Hold how one identification went."""

    found: bool
    family: bool
    group: bool
    questions: int
    seconds: float
    lost_by_unknown: bool


def knowledge():
    return validate(ROOT / "data", Units()).knowledge


class Officer:
    """Answer for one thing from what is coded of it; what is not coded is not known."""

    def __init__(self, thing, characters, chance, kinds, *, honest=False):
        self._kinds = kinds
        self._thing = thing
        self._characters = {c.id: c for c in characters}
        self._chance = chance
        self._honest = honest

    def answer(self, name):
        character = self._characters[name]
        coded = self._thing.key.get(name)
        draw = self._chance.random()
        if not coded or (not self._honest and draw < UNKNOWN):
            return KeyAnswer(name)
        wrong = not self._honest and self._chance.random() < WRONG
        if character.kind == "range":
            low, high = float(coded[0]), float(coded[1])
            low, high = max(low, 1e-3), max(high, 1e-3)
            value = low * (high / low) ** self._chance.random()
            return KeyAnswer(name, value=value * (self._chance.choice((0.25, 4)) if wrong else 1))
        if wrong:
            others = [s.id for s in character.states if s.id not in coded]
            return KeyAnswer(name, (self._chance.choice(others),)) if others else KeyAnswer(name)
        return KeyAnswer(name, (str(self._chance.choice(coded)),))

    def classes(self, thing_id):
        """Return the classes of the picker that a thing stands in."""
        kinds = self._kinds.get(thing_id, ())
        return {s.group for s in self._characters["kind"].states if s.id in kinds}

    def class_of(self, name):
        """Answer with all kinds of one class: the picker lets an officer stop there."""
        states = self._characters[name].states
        coded = self._thing.key.get(name, ())
        if not self._honest and self._chance.random() < UNKNOWN:
            return KeyAnswer(name)
        groups = {s.group for s in states if s.id in coded}
        if not self._honest and self._chance.random() < WRONG:
            groups = {self._chance.choice([s.group for s in states if s.group not in groups])}
        group = self._chance.choice(sorted(groups))
        return KeyAnswer(name, tuple(s.id for s in states if s.group == group))


def identify(key, thing, officer, order, most=MOST, *, tree=False):
    """Ask until the first three hold nearly all, or `most` questions are spent."""
    characters = {c.id: c for c in key.characters}
    answers, looked_again, asked = [], set(), 0
    seconds = 0.0
    while True:
        state = key.state(answers, 0 if tree else TOLERANCE, questions=3 if order is None else 0)
        first = [c.id for c in state.remaining[:3]]
        sure = sum(c.share for c in state.remaining[:3]) > SURE
        doubtful = "" if tree else state.doubtful
        if asked >= most or (sure and not doubtful):
            break
        first_look = None
        if order is None and doubtful and doubtful not in looked_again:
            name = doubtful
            looked_again.add(name)
            first_look = next(a for a in answers if a.character == name)
        else:
            name = _next(state, order, answers)
        if name is None:
            break
        given = officer.answer(name)
        asked += 1
        seconds += characters[name].cost_s
        if name == "kind" and given.is_unknown and asked < most and not tree:
            given = officer.class_of(name)
            asked += 1
            seconds += characters[name].cost_s
        if tree and given.is_unknown:
            given = KeyAnswer(name, _fullest_branch(state, characters[name]))
        if not (first_look and given.is_unknown):
            answers.append(given)
    top = [c.family for c in state.remaining[:3]]
    classes = {g for c in state.remaining[:3] for g in officer.classes(c.id)}
    lost = thing.id in {c.id for c in state.eliminated if not c.mismatches}
    return Outcome(
        thing.id in first,
        thing.family in top,
        bool(classes & officer.classes(thing.id)),
        asked,
        seconds,
        lost,
    )


def _fullest_branch(state, character):
    """Return the state that holds most: a tree has no branch for "don't know"."""
    if character.kind == "range":
        return ()
    parts = next(q.parts for q in state.next if q.character == character.id)
    return (max(parts, key=lambda part: part[1])[0],) if parts else ()


def _next(state, order, answers):
    if order is None:
        return state.next[0].character if state.next else None
    asked = {a.character for a in answers}
    return next((name for name in order if name not in asked), None)


def run(key, things, characters, order, seed, most=MOST, *, tree=False):
    chance = random.Random(seed)
    kinds = {thing.id: thing.key.get("kind", ()) for thing in things}
    return [
        identify(key, thing, Officer(thing, characters, chance, kinds), order, most, tree=tree)
        for thing in things
    ]


def measure():
    """Return rows of the simulation and of the time a next question takes."""
    k = knowledge()
    key = GuidedKey(k.commodities, k.characters)
    ours = run(key, k.commodities, k.characters, None, seed=1)
    yield from _rows("best question", ours)
    yield from _rows("fixed tree", run(key, k.commodities, k.characters, None, seed=1, tree=True))
    filed = [c.id for c in k.characters]
    some = k.commodities[::3]
    plain = run(key, some, k.characters, filed, seed=1, most=40)
    longer = run(key, some, k.characters, None, seed=1, most=40)
    yield from _rows("order of the file, up to 40", plain)
    yield from _rows("best question, up to 40", longer)
    mean = statistics.mean
    fewer = 1 - mean(o.questions for o in longer) / mean(o.questions for o in plain)
    yield "fewer questions than in the order of the file", f"{fewer:.0%}", "", "35 %"
    yield from _speed(k)


def _rows(name, outcomes):
    size = len(outcomes)
    seconds = [o.seconds for o in outcomes]
    yield (
        f"{name}: right thing in the first three",
        f"{sum(o.found for o in outcomes) / size:.3f}",
        f"{size}",
        "0.90",
    )
    yield (
        f"{name}: right family",
        f"{sum(o.family for o in outcomes) / size:.3f}",
        f"{size}",
        "0.98",
    )
    yield (
        f"{name}: right class of the picker",
        f"{sum(o.group for o in outcomes) / size:.3f}",
        f"{size}",
        "0.98",
    )
    yield (
        f"{name}: questions, seconds (median)",
        f"{statistics.median(o.questions for o in outcomes):.0f}",
        f"{statistics.median(seconds):.0f} s",
        "8; 75 s",
    )
    yield (
        f"{name}: eliminated by don't know",
        f"{sum(o.lost_by_unknown for o in outcomes)}",
        "",
        "0",
    )


def _speed(k):
    for size, aim in ((400, "30 ms"), (10_000, "200 ms")):
        things = [k.commodities[n % len(k.commodities)] for n in range(size)]
        key = GuidedKey(things, k.characters)
        answers = [KeyAnswer(k.characters[0].id, (k.characters[0].states[0].id,))]
        times = []
        for number in range(7):
            begin = time.perf_counter()
            key.state(answers[: number % 2], 3)
            times.append((time.perf_counter() - begin) * 1000)
        yield (
            f"next question, {size} things × {len(k.characters)} characters",
            f"{statistics.median(times):.0f} ms",
            f"{max(times):.0f} ms",
            aim,
        )
