"""The key over all goods: match answers with tolerance, rank what remains, ask the next."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from stce_desktop.domain.commodity import Commodity, Kind
from stce_desktop.domain.errors import InputError
from stce_desktop.domain.identify import (
    Contender,
    KeyAnswer,
    KeyState,
    Mismatch,
    NextQuestion,
)
from stce_desktop.domain.knowledge import Character
from stce_desktop.i18n import _
from stce_desktop.identify.coding import Column, column, fits_range, size_chances
from stce_desktop.identify.gain import cost_seconds, expected_gain

MAX_TOLERANCE = 3
_QUESTIONS = 12
_LEAST_GAIN = 0.005
_CLASS_SHARE = 0.8  # what remains is called a class when this share of it is of one family
_SLIP_LIKELY = 0.5  # from this chance on an answer is worth a second look
_SURE = 0.99  # what remains holds this share of all that is likely, or an answer is doubted
_PATIENCE_S = 260  # questions are few: one that tells more is worth many more seconds
Shares = NDArray[np.float64]
Bools = NDArray[np.bool_]
Ints = NDArray[np.int32]


class GuidedKey:
    """Answer for a set of goods; `prior` weighs things by the post's own experience."""

    def __init__(
        self,
        things: Iterable[Commodity],
        characters: Iterable[Character],
        prior: Mapping[str, float] | None = None,
    ) -> None:
        self._things = tuple(things)
        self._columns = {c.id: column(c, self._things) for c in characters}
        weights = np.array([(prior or {}).get(t.id, 1.0) for t in self._things], np.float64)
        self._codes = [tuple(dict.fromkeys(e.code for e in t.entries)) for t in self._things]
        self._prior = weights / max(float(weights.sum()), 1e-9)

    @property
    def characters(self) -> tuple[Character, ...]:
        """Return the characters in the order of the key."""
        return tuple(found.character for found in self._columns.values())

    @property
    def things(self) -> tuple[Commodity, ...]:
        """Return the goods of the key."""
        return self._things

    def spans(self) -> dict[str, tuple[float, float]]:
        """Return the least and greatest size that any of the goods has, by character."""
        return {
            name: (float(np.nanmin(found.low)), float(np.nanmax(found.high)))
            for name, found in self._columns.items()
            if found.is_range and found.known.any()
        }

    def state(
        self,
        answers: Sequence[KeyAnswer],
        tolerance: int = 1,
        only: frozenset[str] = frozenset(),
        questions: int = _QUESTIONS,
    ) -> KeyState:
        """Return what remains after the answers; `only` narrows the key to a class or a pair.

        Where a question was answered at two looks, the later answer alone is counted as a mistake,
        and both weigh. Raises InputError for an answer that the key does not know.
        """
        if not 0 <= tolerance <= MAX_TOLERANCE:
            raise InputError(
                _("The tolerance is from 0 to {0}").format(MAX_TOLERANCE), str(tolerance), ""
            )
        given = [a for a in answers if not self._checked(a).is_unknown]
        latest = list({a.character: a for a in given}.values())
        fits = {a.character: self._fits(a) for a in latest}
        wrong = self._wrong(fits)
        allowed = self._allowed(only)
        left = (wrong <= tolerance) & allowed
        likely = self._shares(given, allowed)
        shares = _normed(np.where(left, likely, 0.0))
        held, out = np.flatnonzero(left), np.flatnonzero(~left & allowed)
        held = held[np.argsort(-likely[held], kind="stable")]
        out = out[np.lexsort((-likely[out], wrong[out]))]
        remaining = self._contenders(held, shares, fits, latest)
        eliminated = self._contenders(out, shares, fits, latest)
        asked = {a.character for a in answers}
        return KeyState(
            remaining,
            eliminated,
            self._next(shares, left, asked, questions),
            tolerance,
            self._family(remaining),
            None if left.any() else self._contradiction(fits, allowed),
            self._doubtful(fits, likely, left),
        )

    def _checked(self, answer: KeyAnswer) -> KeyAnswer:
        found = self._columns.get(answer.character)
        if found is None:
            raise InputError(_("There is no such question"), answer.character, "")
        unknown = [state for state in answer.states if state not in found.states]
        if unknown and not found.is_range:
            options = ", ".join(found.states)
            where = f"{answer.character}={unknown[0]}"
            raise InputError(
                _("There is no such answer"), where, _("There are: {0}.").format(options)
            )
        if found.is_range and (answer.states or (answer.value or 0.0) < 0):
            where = f"{answer.character}={answer.states or answer.value}"
            unit = found.character.unit
            raise InputError(_("A size is wanted"), where, _("Give a number in {0}.").format(unit))
        if not found.is_range and answer.value is not None:
            where = f"{answer.character}={answer.value:g}"
            raise InputError(_("One of the answers is wanted"), where, ", ".join(found.states))
        return answer

    def _allowed(self, only: frozenset[str]) -> Bools:
        if not only:
            return np.ones(len(self._things), np.bool_)
        return np.array([t.id in only or t.family in only for t in self._things], np.bool_)

    def _fits(self, answer: KeyAnswer) -> Bools:
        found = self._columns[answer.character]
        if answer.value is not None:
            return fits_range(found, answer.value, answer.error)
        places = [found.states.index(state) for state in answer.states]
        return found.has[:, places].any(axis=1) | ~found.known

    def _wrong(self, fits: Mapping[str, Bools]) -> Ints:
        total = np.zeros(len(self._things), np.int32)
        for fit in fits.values():
            total += ~fit
        return total

    def _shares(self, answers: Sequence[KeyAnswer], allowed: Bools) -> Shares:
        """Return how likely each thing is given the answers, whatever the mistakes allowed."""
        weights = self._prior.copy()
        for answer in answers:
            found = self._columns[answer.character]
            if answer.value is not None:
                weights = weights * size_chances(found, self._fits(answer))
            else:
                places = [found.states.index(state) for state in answer.states]
                weights = weights * found.chance[:, places].sum(axis=1)
        return _normed(np.where(allowed, weights, 0.0))

    def _contenders(
        self,
        order: NDArray[np.intp],
        shares: Shares,
        fits: Mapping[str, Bools],
        answers: Sequence[KeyAnswer],
    ) -> tuple[Contender, ...]:
        wrong = [(answer, (~fits[answer.character]).tolist()) for answer in answers]
        return tuple(self._contender(int(n), float(shares[n]), wrong) for n in order)

    def _contender(
        self, number: int, share: float, wrong: Sequence[tuple[KeyAnswer, list[bool]]]
    ) -> Contender:
        thing = self._things[number]
        mismatches = tuple(
            Mismatch(a.character, _answered(a), self._has(a.character, number))
            for a, missed in wrong
            if missed[number]
        )
        return Contender(
            thing.id, thing.name, thing.family, self._codes[number], thing.kind is Kind.TWIN,
            mismatches, share,
        )  # fmt: skip

    def _has(self, character: str, number: int) -> str:
        coded = self._things[number].key.get(character, ())
        if self._columns[character].is_range and len(coded) == 2:
            return f"{coded[0]:g}–{coded[1]:g}"
        return ", ".join(map(str, coded))

    def _next(
        self, shares: Shares, left: Bools, asked: set[str], most: int
    ) -> tuple[NextQuestion, ...]:
        if int(left.sum()) < 2 or not most:
            return ()
        held = np.flatnonzero(left)
        light = shares[held].astype(np.float32)
        best: dict[str, tuple[float, float]] = {}
        for found in self._columns.values():
            if found.character.id in asked:
                continue
            part = Column(
                found.character, found.states, found.has[held], found.known[held],
                found.chance[held], found.spread[held],
            )  # fmt: skip
            gain = expected_gain(part, light)
            if gain > _LEAST_GAIN:
                first, cost = self._first(found.character, asked)
                best[first] = max(best.get(first, (0.0, 0.0)), (gain / (cost + _PATIENCE_S), gain))
        rated = sorted(best, key=lambda name: (-best[name][0], name))[:most]
        return tuple(self._question(best[name][1], self._columns[name], left) for name in rated)

    def _first(self, character: Character, asked: set[str]) -> tuple[str, float]:
        """Return what to ask for a character, safety first, and the seconds until it is answered.

        What must be looked at before and has not been stands in for the question it guards.
        """
        before = [b for b in character.after if b in self._columns and b not in asked]
        cost = sum(cost_seconds(self._columns[name].character) for name in before)
        return (before or [character.id])[0], cost + cost_seconds(character)

    def _question(self, gain: float, found: Column, left: Bools) -> NextQuestion:
        character = found.character
        counts = (found.has & left[:, None]).sum(axis=0)
        parts = tuple(
            (state, int(n)) for state, n in zip(found.states, counts, strict=True) if int(n)
        )
        return NextQuestion(
            character.id, character.question, round(gain, 4), cost_seconds(character),
            character.tool, character.danger, parts,
        )  # fmt: skip

    def _family(self, remaining: Sequence[Contender]) -> str:
        total = sum(c.share for c in remaining)
        by_family: dict[str, float] = {}
        for contender in remaining:
            by_family[contender.family] = by_family.get(contender.family, 0.0) + contender.share
        best = max(by_family, key=lambda f: by_family[f], default="")
        return best if best and by_family[best] >= _CLASS_SHARE * total else ""

    def _doubtful(self, fits: Mapping[str, Bools], likely: Shares, left: Bools) -> str:
        """Return the answer that the likeliest things, eliminated or not, speak against.

        The chance that an answer was a slip is the share of the things that it does not fit. Where
        hardly anything is left to choose from and the likeliest was eliminated, a slip less likely
        is named too.
        """
        slips = {name: float(likely[~fit].sum()) for name, fit in fits.items()}
        name = max(slips, key=lambda n: slips[n], default="")
        is_lost = int(left.sum()) < 2 and float(likely[left].sum()) < _SURE
        return name if name and (is_lost or slips[name] > _SLIP_LIKELY) else ""

    def _contradiction(self, fits: Mapping[str, Bools], allowed: Bools) -> tuple[str, str] | None:
        """Return two answers that no thing satisfies together, or None when it takes three."""
        for one, other in combinations(fits, 2):
            if not (fits[one] & fits[other] & allowed).any():
                return one, other
        return None


def _normed(weights: Shares) -> Shares:
    return weights / max(float(weights.sum()), 1e-300)


def _answered(answer: KeyAnswer) -> str:
    if answer.value is not None:
        error = f" ± {answer.error:g}" if answer.error else ""
        return f"{answer.value:g}{error}"
    return ", ".join(answer.states)
