"""One identification: the answers that stand, and every step that led to them."""

from dataclasses import dataclass, replace

from stce_desktop.domain.evidence import KeyStep
from stce_desktop.domain.identify import KeyAnswer

ANSWERED, CHANGED, WITHDRAWN, UNKNOWN = "answered", "changed", "withdrawn", "unknown"


@dataclass(frozen=True, slots=True)
class KeySession:
    """Hold the answers in force and the trace; every change gives a new session.

    `only` narrows the key to families or ids; nothing in `steps` is ever taken away. `earlier` are
    answers that were looked at again because they were doubtful: they still weigh a little.
    """

    answers: tuple[KeyAnswer, ...] = ()
    steps: tuple[KeyStep, ...] = ()
    tolerance: int = 1
    only: frozenset[str] = frozenset()
    earlier: tuple[KeyAnswer, ...] = ()

    def answer_to(self, character: str) -> KeyAnswer | None:
        """Return the answer in force, or None when the question is open."""
        return next((a for a in self.answers if a.character == character), None)

    def give(self, answer: KeyAnswer, question: str, words: str, reason: str = "") -> "KeySession":
        """Answer a question or change its answer; the place in the order is kept."""
        known = self.answer_to(answer.character)
        if known == answer:
            return self
        action = UNKNOWN if answer.is_unknown else ANSWERED
        if known is None:
            answers = (*self.answers, answer)
        else:
            action = CHANGED
            answers = tuple(answer if a is known else a for a in self.answers)
        return self._step(
            KeyStep(question, words, action, reason, character=answer.character), answers
        )

    def look_again(
        self, answer: KeyAnswer, question: str, words: str, reason: str = ""
    ) -> "KeySession":
        """Answer a doubtful question a second time: where it cannot be told, the first stands."""
        first = self.answer_to(answer.character)
        if first is None or answer.is_unknown:
            step = KeyStep(question, words, UNKNOWN, reason, character=answer.character)
            return self._step(step, self.answers) if first else self.give(answer, question, words)
        if first == answer:
            step = KeyStep(question, words, ANSWERED, reason, character=answer.character)
            seen = self._step(step, self.answers)
        else:
            seen = self.give(answer, question, words, reason)
        return replace(seen, earlier=(*self.earlier, first))

    def has_looked_again(self, character: str) -> bool:
        """Tell whether an answer was looked at twice already, whatever came of it."""
        mine = self.answer_to(character)
        if mine is None or mine.is_unknown:
            return False
        vain = any(s.character == character and s.action == UNKNOWN for s in self.steps)
        return vain or any(answer.character == character for answer in self.earlier)

    def explain(self, reason: str) -> "KeySession":
        """Write down why the last step changed or withdrew an answer."""
        if not self.steps or self.steps[-1].action not in {CHANGED, WITHDRAWN}:
            return self
        return replace(self, steps=(*self.steps[:-1], replace(self.steps[-1], reason=reason)))

    def withdraw(self, character: str, question: str, reason: str = "") -> "KeySession":
        """Take an answer back; the trace keeps what it was."""
        if self.answer_to(character) is None:
            return self
        answers = tuple(a for a in self.answers if a.character != character)
        was = self.written(character)
        earlier = tuple(a for a in self.earlier if a.character != character)
        step = KeyStep(question, was, WITHDRAWN, reason, character=character)
        return replace(self._step(step, answers), earlier=earlier)

    def allow(self, tolerance: int, question: str, words: str) -> "KeySession":
        """Allow another number of mistakes."""
        if tolerance == self.tolerance:
            return self
        step = KeyStep(question, words, CHANGED)
        return replace(self, tolerance=tolerance, steps=(*self.steps, step))

    def narrow(self, only: frozenset[str], question: str, words: str) -> "KeySession":
        """Narrow the key to a class or to a few things, or widen it again with nothing."""
        if only == self.only:
            return self
        step = KeyStep(question, words, CHANGED if self.only else ANSWERED)
        return replace(self, only=only, steps=(*self.steps, step))

    def with_left(self, left: int) -> "KeySession":
        """Write down how many things remained after the last step."""
        if not self.steps or self.steps[-1].left == left:
            return self
        return replace(self, steps=(*self.steps[:-1], replace(self.steps[-1], left=left)))

    def written(self, character: str) -> str:
        """Return the answer in force as it was given, in words."""
        mine = [s for s in self.steps if s.character == character and s.action != WITHDRAWN]
        answer = self.answer_to(character)
        if answer and not answer.is_unknown:  # not known at a second look: the first stands
            mine = [s for s in mine if s.action != UNKNOWN]
        return mine[-1].answer if mine else ""

    def _step(self, step: KeyStep, answers: tuple[KeyAnswer, ...]) -> "KeySession":
        return replace(self, answers=answers, steps=(*self.steps, step))
