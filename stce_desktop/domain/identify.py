"""The guided key: answers in any order, what remains, and what to ask next."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class KeyAnswer:
    """Hold one answer to a character of the key.

    `states` are the states seen, any of which may hold; `value` is a number in the character's
    unit with its measuring `error`. With neither, the officer does not know: that never
    eliminates anything.
    """

    character: str
    states: tuple[str, ...] = ()
    value: float | None = None
    error: float = 0.0

    @property
    def is_unknown(self) -> bool:
        """Tell whether the officer does not know."""
        return not self.states and self.value is None


@dataclass(frozen=True, slots=True)
class Mismatch:
    """Say where an answer and a thing disagree: what was answered and what the thing has."""

    character: str
    answered: str
    has: str


@dataclass(frozen=True, slots=True)
class Contender:
    """Hold one thing of the key; `share` is how likely it is among all, from 0 to 1."""

    id: str
    name: str
    family: str
    codes: tuple[str, ...]
    is_twin: bool
    mismatches: tuple[Mismatch, ...]
    share: float


@dataclass(frozen=True, slots=True)
class NextQuestion:
    """Hold one question worth asking.

    `gain` is the uncertainty it is expected to take away, in bits; `cost_s` the seconds it takes,
    a tool and danger weighed in; `parts` say how many things each state would leave.
    """

    character: str
    question: str
    gain: float
    cost_s: float
    tool: str
    danger: str
    parts: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class KeyState:
    """Hold the key after some answers; `family` is set when nearly all that remains is of one.

    `contradiction` names two answers that no thing satisfies together. `doubtful` names the answer
    that is most likely a slip: worth a second look before anything else is asked.
    """

    remaining: tuple[Contender, ...]
    eliminated: tuple[Contender, ...]
    next: tuple[NextQuestion, ...]
    tolerance: int
    family: str = ""
    contradiction: tuple[str, str] | None = None
    doubtful: str = ""


@dataclass(frozen=True, slots=True)
class Difference:
    """Hold one character in which two things differ, and what each of them has.

    `decides` is set when no answer fits both: the one look that tells them apart. `one` and
    `other` are states, or a (low, high) range.
    """

    character: str
    question: str
    one: tuple[str | float, ...]
    other: tuple[str | float, ...]
    decides: bool
    cost_s: float
    tool: str = ""
    danger: str = ""


@dataclass(frozen=True, slots=True)
class Feature:
    """Hold one feature that a suspect should show; `sets_apart` are the rivals that do not."""

    character: str
    question: str
    has: tuple[str | float, ...]
    sets_apart: tuple[str, ...]
    cost_s: float
    tool: str = ""
    danger: str = ""


@dataclass(frozen=True, slots=True)
class Proposal:
    """Hold an answer read out of free text: `taken` is the text, `written` the size as given."""

    answer: KeyAnswer
    taken: str
    written: str = ""
