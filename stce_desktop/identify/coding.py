"""Goods by characters as arrays: one column for each state, one row for each thing."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from stce_desktop.domain.commodity import Commodity
from stce_desktop.domain.knowledge import Character

Floats = NDArray[np.float32]
Bools = NDArray[np.bool_]
_BINS = 16  # parts a range is cut into to weigh its question
_SLIP = 0.10  # how often an officer's answer is wrong
_ROOM = 0.12  # a measured size may lie this share outside what the goods usually have
_LEAST = 1e-3  # sizes below this are weighed like this one: logarithms want no zero
_DECADES = 4.0  # a wrong size may lie anywhere within so many powers of ten


@dataclass(frozen=True)
class Column:
    """Hold one character over all things.

    `has` marks the states of each thing, shape (things, states); for a range `low` and `high` are
    its limits, NaN where they are not known, and the states are parts of the range between
    `edges`. `known` marks the things for which the character is coded at all. `chance` is the
    chance of each answer for each thing, slips of the officer included; `spread` is the sum of
    chance · log2 chance of each thing, which does not change with the answers.
    """

    character: Character
    states: tuple[str, ...]
    has: Bools
    known: Bools
    chance: Floats
    spread: Floats
    low: Floats = field(default_factory=lambda: np.zeros(0, np.float32))
    high: Floats = field(default_factory=lambda: np.zeros(0, np.float32))

    @property
    def is_range(self) -> bool:
        """Tell whether the answer is a number."""
        return self.character.kind == "range"


def column(character: Character, things: Sequence[Commodity]) -> Column:
    """Return one character over all things."""
    coded = [thing.key.get(character.id, ()) for thing in things]
    if character.kind == "range":
        return _range(character, coded)
    states = tuple(state.id for state in character.states)
    place = {state: number for number, state in enumerate(states)}
    has = np.zeros((len(things), len(states)), np.bool_)
    for number, found in enumerate(coded):
        for state in found:
            if str(state) in place:
                has[number, place[str(state)]] = True
    known = np.array([bool(row.any()) for row in has], np.bool_)
    chance = chances(has, known)
    return Column(character, states, has, known, chance, spread(chance))


def _range(character: Character, coded: Sequence[tuple[str | float, ...]]) -> Column:
    low = np.full(len(coded), np.nan, np.float32)
    high = np.full(len(coded), np.nan, np.float32)
    for number, pair in enumerate(coded):
        if len(pair) == 2:
            low[number], high[number] = float(pair[0]), float(pair[1])
    known = np.array([len(pair) == 2 for pair in coded], np.bool_)
    if not known.any():
        empty, none = np.zeros((len(coded), 0), np.bool_), np.zeros((len(coded), 0), np.float32)
        return Column(character, (), empty, known, none, spread(none), low, high)
    bottom, top = _log_limits(low, high)
    marks = np.concatenate([bottom[known], top[known], (bottom[known] + top[known]) / 2])
    edges = np.unique(np.quantile(marks, np.linspace(0, 1, _BINS + 1)))
    if len(edges) < 2:
        edges = np.array([edges[0], edges[0] + 1e-3])
    # A size is as likely in one part of its range as in another, by its logarithm.
    shared = np.minimum(top[:, None], edges[None, 1:]) - np.maximum(bottom[:, None], edges[:-1])
    shared = np.where(known[:, None], np.maximum(np.nan_to_num(shared), 0.0), 0.0)
    size = shared.shape[1]
    whole = np.maximum(shared.sum(axis=1, keepdims=True), 1e-9)
    even = np.full(shared.shape, 1.0 / size)
    chance = (1 - _SLIP) * shared / whole + _SLIP / size
    chance = np.where(known[:, None], chance, even).astype(np.float32)
    states = tuple(f"{np.exp(a):.3g}–{np.exp(b):.3g}" for a, b in pairwise(edges))
    return Column(character, states, shared > 0, known, chance, spread(chance), low, high)


def _log_limits(low: Floats, high: Floats) -> tuple[Floats, Floats]:
    """Return the logarithms of both limits, the room allowed for measuring included."""
    bottom = np.log(np.maximum(low, _LEAST) * (1 - _ROOM))
    return bottom, np.log(np.maximum(high, _LEAST) * (1 + _ROOM))


def chances(has: Bools, known: Bools) -> Floats:
    """Return the chance of each answer for each thing; an uncoded thing gives every answer."""
    size = has.shape[1]
    if not size:
        return np.zeros(has.shape, np.float32)
    count = np.maximum(has.sum(axis=1, keepdims=True), 1)
    coded = np.where(has, (1 - _SLIP) / count, _SLIP / np.maximum(size - count, 1))
    even = np.full(has.shape, 1.0 / size)
    return np.where(known[:, None], coded, even).astype(np.float32)


def spread(chance: Floats) -> Floats:
    """Return the sum of chance · log2 chance for each thing, in bits and not above zero."""
    bits = chance * np.log2(np.maximum(chance, 1e-9))
    return np.asarray(bits.sum(axis=1), np.float32)


def size_chances(column: Column, fits: Bools) -> Floats:
    """Return how likely a measured size is for each thing, given which things it `fits`.

    The density over the logarithm of the size: a narrow range that holds it speaks more for its
    thing than a wide one. A thing without the character is as likely as the others on average.
    """
    bottom, top = _log_limits(column.low, column.high)
    wrong = _SLIP / (_DECADES * np.log(10.0))
    chance = np.where(fits, (1 - _SLIP) / np.maximum(top - bottom, 1e-6), wrong)
    if not column.known.any():
        return np.ones(len(fits), np.float32)
    average = chance[column.known].mean()
    return np.asarray(np.where(column.known, chance, average), np.float32)


def fits_range(column: Column, value: float, error: float) -> Bools:
    """Tell for each thing whether a measured value lies in its range, error and room allowed."""
    least, most = value - error, value + error
    with np.errstate(invalid="ignore"):
        inside = (most >= column.low * (1 - _ROOM)) & (least <= column.high * (1 + _ROOM))
    return inside | ~column.known
