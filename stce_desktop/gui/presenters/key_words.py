"""The words of the Identify page for answers, tolerance, seconds and reasons."""

from collections.abc import Mapping

from stce_desktop.domain.identify import KeyAnswer, Mismatch, NextQuestion
from stce_desktop.domain.knowledge import Character
from stce_desktop.domain.quantity import shown_unit
from stce_desktop.i18n import _, ngettext

Characters = Mapping[str, Character]
_PARTS = 4  # states named in the reason for a question


def tolerance_words(mistakes: int) -> str:
    """Return how many mistakes are allowed."""
    return {
        0: _("No mistakes allowed"),
        1: _("Allow one mistake"),
        2: _("Allow two mistakes"),
        3: _("Allow three mistakes"),
    }[mistakes]


def mistakes_words(count: int) -> str:
    """Return how many answers do not fit."""
    return ngettext("{0} answer does not fit", "{0} answers do not fit", count).format(count)


def effort_words(character: Character) -> str:
    """Return what a question takes: seconds and a tool."""
    seconds = _("about {0} s").format(character.cost_s)
    return " · ".join(filter(None, (seconds, character.tool)))


def answer_words(answer: KeyAnswer, characters: Characters) -> str:
    """Write an answer with the labels an officer saw."""
    character = characters.get(answer.character)
    if answer.is_unknown:
        return _("not known")
    if answer.value is not None:
        unit = shown_unit(character.unit) if character else ""
        error = f" ± {answer.error:.4g}" if answer.error else ""
        return f"{answer.value:.6g} {unit}{error}".strip()
    return labels_of(character, answer.states)


def labels_of(character: Character | None, states: tuple[str, ...]) -> str:
    """Write states by their labels; “anything but” where nearly all of them are meant."""
    labels = {s.id: s.label for s in character.states} if character else {}
    open_ = [label for key, label in labels.items() if key not in states]
    if character and len(states) > len(open_) and len(states) > 3 and open_:
        return _("anything but: {0}").format("; ".join(open_))
    return "; ".join(labels.get(state, state) for state in states)


def coded_words(character: Character | None, coded: tuple[str | float, ...]) -> str:
    """Write what a thing is coded with: labels of states, or a range with its unit."""
    if character and character.kind == "range" and len(coded) == 2:
        return f"{coded[0]:g} – {coded[1]:g} {shown_unit(character.unit)}"
    return labels_of(character, tuple(str(state) for state in coded))


def mismatch_words(mismatch: Mismatch, characters: Characters) -> str:
    """Say where an answer and a thing disagree: what it has instead of what was answered."""
    character = characters.get(mismatch.character)
    has, answered = mismatch.has, mismatch.answered
    if character and character.kind == "range":
        unit = shown_unit(character.unit)
        has, answered = f"{has} {unit}", f"{answered} {unit}"
    elif character:
        has = labels_of(character, tuple(part.strip() for part in has.split(",")))
        answered = labels_of(character, tuple(part.strip() for part in answered.split(",")))
    return _("{0} instead of {1}").format(has, answered)


def why_words(question: NextQuestion | None, character: Character, left: int) -> str:
    """Say how a question parts what remains, and what it costs."""
    if question is None:
        return _("It parts what remains no further: every answer fits all of it.")
    shown = sorted(question.parts, key=lambda part: -part[1])[:_PARTS]
    labels = {state.id: state.label for state in character.states}
    if character.kind == "range":
        labels = {key: _span_words(key, shown_unit(character.unit)) for key, _count in shown}
    parts = "; ".join(f"{labels.get(key, key)}: {count}" for key, count in shown)
    share = 1 - 2**-question.gain
    sentence = ngettext(
        "Of the {0} item that remains", "Of the {0} items that remain", left
    ).format(left)
    effort = _("The answer is expected to take away {0} of the doubt, for {1} s.").format(
        f"{share:.0%}", f"{question.cost_s:.0f}"
    )
    return f"{sentence}, {parts}. {effort}"


def _span_words(part: str, unit: str) -> str:
    """Write a part of a range in round numbers."""
    low, _sign, high = part.partition("–")
    first = f"{float(f'{float(low):.2g}'):g}"
    if high == "inf":
        return _("{0} {1} or more").format(first, unit)
    last = f"{float(f'{float(high):.2g}'):g}"
    return f"{first}–{last} {unit}"
