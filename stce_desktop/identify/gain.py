"""The best next question: expected gain over what remains, weighed by seconds, tool and danger."""

import numpy as np
from numpy.typing import NDArray

from stce_desktop.domain.knowledge import Character
from stce_desktop.identify.coding import Column

Floats = NDArray[np.float32]
_TOOL_S = 6  # fetching a tool costs a look around
_DANGER_S = 45  # a dangerous look is left for last
_THINK_S = 40  # reading and thinking: a question must be worth more than its few seconds


def entropy(shares: Floats) -> float:
    """Return the uncertainty of shares that sum to one, in bits."""
    held = shares[shares > 0]
    return float(-(held * np.log2(held)).sum())


def expected_gain(column: Column, shares: Floats) -> float:
    """Return the bits that an answer is expected to take away.

    `shares` is the likelihood of each thing, summing to one. By Bayes: mutual information between
    thing and answer, I = H(answer) - Σ share · H(answer | thing). A thing for which the character
    is not coded will hardly give an answer: the gain counts by the share of those that are.
    """
    chance = column.chance
    if not chance.shape[1]:
        return 0.0
    answer = shares @ chance
    coded = float(shares[column.known].sum())
    return max(0.0, entropy(answer) + float(shares @ column.spread)) * coded


def cost_seconds(character: Character) -> float:
    """Return what a question costs: its seconds, a tool to fetch and danger weighed in."""
    tool = _TOOL_S if character.tool else 0
    danger = _DANGER_S if character.danger else 0
    return character.cost_s + _THINK_S + tool + danger
