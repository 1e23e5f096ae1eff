"""What the four panes of the Identify page show."""

from dataclasses import dataclass

from stce_desktop.app.use_cases.open_key import KeyGuide
from stce_desktop.app.use_cases.take_stock import Stock
from stce_desktop.domain.identify import Contender, KeyAnswer, NextQuestion
from stce_desktop.domain.key_session import CHANGED, WITHDRAWN, KeySession
from stce_desktop.domain.knowledge import Character
from stce_desktop.gui.presenters.key_leads import Advice, advice_for
from stce_desktop.gui.presenters.key_words import (
    Characters,
    effort_words,
    mismatch_words,
    mistakes_words,
)
from stce_desktop.gui.presenters.search_state import HitRow
from stce_desktop.gui.presenters.words import family_words
from stce_desktop.i18n import _, ngettext

_REASONS = 3  # mismatches named on one line


@dataclass(frozen=True, slots=True)
class QuestionRow:
    """Hold one question of the list; `note` says what it takes, `danger` what to mind."""

    id: str
    question: str
    note: str
    danger: str = ""
    answer: str = ""
    is_best: bool = False

    @property
    def spoken(self) -> str:
        """Return the line as a screen reader should say it."""
        return ", ".join(filter(None, (self.question, self.note, self.danger, self.answer)))


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """Hold one answer given: the question, the answer in words, and where it came from."""

    id: str
    question: str
    answer: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class PanesState:
    """Hold everything the page shows for one state of the key."""

    count: str
    place: str
    advice: Advice
    questions: tuple[QuestionRow, ...]
    answers: tuple[AnswerRow, ...]
    remaining: tuple[HitRow, ...]
    eliminated: tuple[HitRow, ...]
    to_explain: str = ""


def panes_state(stock: Stock, guide: KeyGuide) -> PanesState:
    """Turn the state of the key into what the page shows."""
    state, session = stock.state, stock.session
    characters = guide.characters
    left, total = len(state.remaining), len(state.remaining) + len(state.eliminated)
    count = ngettext("{0} of {1} items remains", "{0} of {1} items remain", left)
    return PanesState(
        count.format(left, total),
        place_words(stock),
        advice_for(stock, characters),
        _questions(stock, characters),
        tuple(_answer(a, stock, characters) for a in session.answers),
        tuple(_contender(c, characters, guide.sorts.get(c.id, "")) for c in state.remaining),
        tuple(_contender(c, characters, guide.sorts.get(c.id, "")) for c in state.eliminated),
        _to_explain(session, characters),
    )


def change_reasons() -> tuple[str, ...]:
    """Return reasons offered for a change or a withdrawal; none need be given."""
    return (_("seen better"), _("pressed by mistake"), _("could not be seen well"))


def _to_explain(session: KeySession, characters: Characters) -> str:
    """Name the last step where it changed or withdrew an answer without a reason."""
    step = session.steps[-1] if session.steps else None
    if step is None or step.reason or not step.character or step.character not in characters:
        return ""
    if step.action == WITHDRAWN:
        return _("Withdrawn: {0}. Why?").format(step.question)
    return _("Changed: {0}. Why?").format(step.question) if step.action == CHANGED else ""


def place_words(stock: Stock) -> str:
    """Say among what the key looks: all goods, a class, or two things."""
    only = stock.session.only
    if not only:
        return _("All goods")
    names = {c.id: c.name for c in (*stock.state.remaining, *stock.state.eliminated)}
    if len(only) == 2 and only <= names.keys():
        return _("Telling two apart")
    return ", ".join(sorted(names.get(item, family_words(item)) for item in only))


def _questions(stock: Stock, characters: Characters) -> tuple[QuestionRow, ...]:
    """Return the best questions first, then all others, then those answered."""
    answered = {a.character for a in stock.session.answers}
    best = [q.character for q in stock.state.next]
    others = [name for name in characters if name not in best and name not in answered]
    ordered = [*best, *others, *answered]
    return tuple(
        _question_row(characters[name], stock, is_best=number < len(best))
        for number, name in enumerate(ordered)
        if name in characters
    )


def _question_row(character: Character, stock: Stock, *, is_best: bool) -> QuestionRow:
    waits = [name for name in character.after if stock.session.answer_to(name) is None]
    return QuestionRow(
        character.id,
        character.question,
        effort_words(character),
        character.danger,
        stock.session.written(character.id) if stock.session.answer_to(character.id) else "",
        is_best and not waits,
    )


def _answer(answer: KeyAnswer, stock: Stock, characters: Characters) -> AnswerRow:
    name = answer.character
    steps = [s for s in stock.session.steps if s.character == name]
    question = characters[name].question if name in characters else name
    note = steps[-1].reason if steps else ""
    return AnswerRow(name, question, stock.session.written(name), note)


def _contender(contender: Contender, characters: Characters, sort: str) -> HitRow:
    wrong = contender.mismatches
    reasons = "; ".join(mismatch_words(m, characters) for m in wrong[:_REASONS])
    count = f"{mistakes_words(len(wrong))}: " if wrong else ""
    kind = _("ordinary twin") if contender.is_twin else _("listed goods")
    return HitRow(
        contender.id, contender.name, kind, contender.is_twin, is_commodity=True,
        codes=", ".join(contender.codes), reason=f"{count}{reasons}", sort=sort,
    )  # fmt: skip


def next_of(stock: Stock, character: str) -> NextQuestion | None:
    """Return how a question parts what remains, or None when it does not."""
    return next((q for q in stock.state.next if q.character == character), None)
