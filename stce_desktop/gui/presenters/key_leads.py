"""Where an identification leads on: never an end, whatever was answered."""

from dataclasses import dataclass
from enum import StrEnum

from stce_desktop.app.use_cases.take_stock import Stock
from stce_desktop.domain.identify import Contender, KeyState
from stce_desktop.domain.key_session import KeySession
from stce_desktop.gui.presenters.key_words import Characters, mistakes_words, tolerance_words
from stce_desktop.gui.presenters.words import family_words, no_match
from stce_desktop.i18n import _, ngettext

MOST_MISTAKES = 3
_SURE = 0.6  # share from which one thing is named as the likeliest
_BLIND = 6  # questions not known in a row after which another way is offered
_SHORT = 26  # letters of a question on a button


class Step(StrEnum):
    """Name what a lead does."""

    CHANGE = "change"
    LOOK_AGAIN = "look_again"
    ALLOW = "allow"
    WIDEN = "widen"
    CONFIRM = "confirm"
    TWIN = "twin"
    CHECK = "check"
    LOG = "log"
    MARKINGS = "markings"


@dataclass(frozen=True, slots=True)
class Lead:
    """Hold one way on: what it does, to what, its text, and the reason written in the trace."""

    step: Step
    subject: str
    text: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Advice:
    """Hold a sentence, ways on, and a tone: amber where something is wrong."""

    sentence: str = ""
    leads: tuple[Lead, ...] = ()
    tone: str = ""


def advice_for(stock: Stock, characters: Characters) -> Advice:
    """Return what to do now."""
    state, session = stock.state, stock.session
    if not state.remaining:
        return _nothing_left(state, session, characters)
    known = [a for a in session.answers if not a.is_unknown]
    if not known:
        return _blind(session) if len(session.answers) >= _BLIND else Advice()
    top = state.remaining[0]
    if len(session.only) == 2:
        return _pair(stock, top)
    if state.doubtful and not session.has_looked_again(state.doubtful):
        return _second_look(state.doubtful, session, characters)
    if len(state.remaining) == 1 or top.share >= _SURE:
        return _likeliest(stock, top)
    return Advice() if state.next else _class_only(stock, top)


def _nothing_left(state: KeyState, session: KeySession, characters: Characters) -> Advice:
    leads: list[Lead] = []
    if state.contradiction:
        one, other = state.contradiction
        pair = [f"{_question(name, characters)} “{session.written(name)}”" for name in (one, other)]
        sentence = _("These two answers do not go together: {0} / {1}.").format(*pair)
        for name, rival in ((one, pair[1]), (other, pair[0])):
            reason = _("did not go with: {0}").format(rival)
            leads.append(_change(name, characters, reason))
    else:
        sentence = _("Nothing fits with the mistakes allowed.")
        leads += [_change(name, characters) for name in _suspicious(state)]
    if session.tolerance < MOST_MISTAKES:
        more = session.tolerance + 1
        leads.append(Lead(Step.ALLOW, str(more), tolerance_words(more)))
    leads += _widen(session)
    leads.append(Lead(Step.LOG, "", _("Record as unidentified")))
    return Advice(f"{sentence} {no_match()}", tuple(leads), "amber")


def _second_look(name: str, session: KeySession, characters: Characters) -> Advice:
    """Offer a second look at the answer that is most likely a slip."""
    sentence = _("One answer does not go with the others: {0} “{1}”. Please look again.").format(
        _question(name, characters), session.written(name)
    )
    reason = _("looked again, because it did not go with the others")
    lead = Lead(Step.LOOK_AGAIN, name, _("Look again"), reason)
    return Advice(sentence, (lead,), "amber")


def _suspicious(state: KeyState) -> list[str]:
    """Return the answers that the nearest of the eliminated things contradict most often."""
    nearest = state.eliminated[:20]
    names = [m.character for contender in nearest for m in contender.mismatches]
    return sorted(dict.fromkeys(names), key=lambda name: -names.count(name))[:2]


def _change(name: str, characters: Characters, reason: str = "") -> Lead:
    text = _question(name, characters)
    short = text if len(text) <= _SHORT else f"{text[:_SHORT]}…"
    return Lead(Step.CHANGE, name, _("Change: {0}").format(short), reason)


def _question(name: str, characters: Characters) -> str:
    return characters[name].question if name in characters else name


def _widen(session: KeySession) -> list[Lead]:
    return [Lead(Step.WIDEN, "", _("Look among all goods"))] if session.only else []


def _blind(session: KeySession) -> Advice:
    return Advice(
        _("Not much can be seen so far. Measure the length, read a marking, or ask an expert."),
        (
            Lead(Step.CHANGE, "longest-mm", _("Give the length")),
            Lead(Step.MARKINGS, "", _("Read a marking")),
            *_widen(session),
            Lead(Step.LOG, "", _("Record as unidentified")),
        ),
    )


def _pair(stock: Stock, top: Contender) -> Advice:
    state = stock.state
    if len(state.remaining) == 1:
        wrong = len(state.eliminated[0].mismatches) if state.eliminated else 0
        sentence = _("It is rather {0}: for the other, {1}.").format(
            top.name, mistakes_words(wrong)
        )
    elif top.share >= _SURE:
        sentence = _("The answers speak for {0}, but the other is not ruled out.").format(top.name)
    else:
        sentence = _("The answers do not tell the two apart yet.")
    other = next(iter(sorted(stock.session.only - {top.id})), "")
    leads = (
        Lead(Step.TWIN, f"{top.id} {other}", _("Side by side")),
        Lead(Step.CHECK, top.id, _("Check values")),
        *_widen(stock.session),
    )
    return Advice(f"{sentence} {_decides(stock)}".strip(), leads)


def _likeliest(stock: Stock, top: Contender) -> Advice:
    sentence = _("Most likely: {0}.").format(top.name)
    if not stock.state.next:
        sentence = _("The looks go no further. Most likely: {0}.").format(top.name)
    leads = [Lead(Step.CONFIRM, top.id, _("Confirm"))]
    if stock.twin:
        leads.append(Lead(Step.TWIN, f"{top.id} {stock.twin}", _("Side by side with its twin")))
    leads.append(Lead(Step.CHECK, top.id, _("Check values")))
    return Advice(f"{sentence} {_decides(stock)}".strip(), tuple(leads))


def _class_only(stock: Stock, top: Contender) -> Advice:
    """Back off to the class where the looks part what remains no further."""
    state = stock.state
    left = len(state.remaining)
    if state.family:
        sentence = ngettext(
            "Most likely something of the class “{0}”; {1} item remains.",
            "Most likely something of the class “{0}”; {1} items remain.",
            left,
        ).format(family_words(state.family), left)
    else:
        sentence = _("The looks go no further; {0} items remain.").format(left)
    leads = [Lead(Step.CHECK, top.id, _("Check values"))]
    rival = state.remaining[1].id if left > 1 else stock.twin
    if rival:
        leads.insert(0, Lead(Step.TWIN, f"{top.id} {rival}", _("Put the first two side by side")))
    leads.append(Lead(Step.LOG, "", _("Record as unidentified")))
    return Advice(f"{sentence} {_decides(stock)}".strip(), tuple(leads))


def _decides(stock: Stock) -> str:
    """Name the value that decides now, and how it is got."""
    if not stock.deciding:
        return ""
    how = f" ({stock.how})" if stock.how else ""
    return _("What decides now is: {0}{1}.").format(stock.deciding, how)
