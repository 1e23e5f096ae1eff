"""Goods by characters as arrays: one column for each state, one row for each thing."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from stce_desktop.domain.commodity import Commodity
from stce_desktop.domain.knowledge import Character

Floats = NDArray[np.float32]
Bools = NDArray[np.bool_]
_BINS = 8  # parts a range is cut into to weigh its question
_SLIP = 0.08  # how often an officer's answer is wrong
_ROOM = 0.12  # a measured size may lie this share outside what the goods usually have


@dataclass(frozen=True)
class Column:
    """Hold one character over all things.

    `has` marks the states of each thing, shape (things, states); for a range `low` and `high` are
    its limits, NaN where they are not known, and the states are parts of the range between
    `edges`. `known` marks the things for which the character is coded at all. `chance` is the
    chance of each answer for each thing, slips of the officer included.
    """

    character: Character
    states: tuple[str, ...]
    has: Bools
    known: Bools
    chance: Floats
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
    return Column(character, states, has, known, chances(has, known))


def _range(character: Character, coded: Sequence[tuple[str | float, ...]]) -> Column:
    low = np.full(len(coded), np.nan, np.float32)
    high = np.full(len(coded), np.nan, np.float32)
    for number, pair in enumerate(coded):
        if len(pair) == 2:
            low[number], high[number] = float(pair[0]), float(pair[1])
    known = np.array([len(pair) == 2 for pair in coded], np.bool_)
    if not known.any():
        empty = np.zeros((len(coded), 0), np.bool_)
        return Column(character, (), empty, known, np.zeros((len(coded), 0), np.float32), low, high)
    middle = np.sqrt(np.maximum(low[known], 1e-6) * np.maximum(high[known], 1e-6))
    edges = np.unique(np.quantile(middle, np.linspace(0, 1, _BINS + 1))[1:-1])
    starts = np.concatenate([[0.0], edges]).astype(np.float32)
    ends = np.concatenate([edges, [np.inf]]).astype(np.float32)
    has = np.zeros((len(coded), len(starts)), np.bool_)
    has[known] = (low[known, None] < ends) & (high[known, None] >= starts)
    states = tuple(f"{a:g}–{b:g}" for a, b in zip(starts, ends, strict=True))
    return Column(character, states, has, known, chances(has, known), low, high)


def chances(has: Bools, known: Bools) -> Floats:
    """Return the chance of each answer for each thing; an uncoded thing gives every answer."""
    size = has.shape[1]
    if not size:
        return np.zeros(has.shape, np.float32)
    count = np.maximum(has.sum(axis=1, keepdims=True), 1)
    coded = np.where(has, (1 - _SLIP) / count, _SLIP / np.maximum(size - count, 1))
    even = np.full(has.shape, 1.0 / size)
    return np.where(known[:, None], coded, even).astype(np.float32)


def fits_range(column: Column, value: float, error: float) -> Bools:
    """Tell for each thing whether a measured value lies in its range, error and room allowed."""
    least, most = value - error, value + error
    with np.errstate(invalid="ignore"):
        inside = (most >= column.low * (1 - _ROOM)) & (least <= column.high * (1 + _ROOM))
    return inside | ~column.known
