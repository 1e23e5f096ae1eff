"""One question as it is put: tiles, the reason for it, and what must be looked at before."""

from dataclasses import dataclass

from stce_desktop.app.use_cases.open_key import KeyGuide
from stce_desktop.app.use_cases.take_stock import Stock
from stce_desktop.domain.identify import KeyAnswer
from stce_desktop.domain.key_session import KeySession
from stce_desktop.domain.knowledge import Character
from stce_desktop.domain.quantity import shown_unit
from stce_desktop.gui.presenters.key_state import next_of
from stce_desktop.gui.presenters.key_tiles import Tile, pair_names, state_tiles
from stce_desktop.gui.presenters.key_words import Characters, why_words
from stce_desktop.i18n import _

_SOON = 2  # questions named as the next ones
_BEYOND = 3.0  # times beyond anything in the key at which a size is doubted


@dataclass(frozen=True, slots=True)
class Asked:
    """Hold one question: its tiles, why it is asked, the answer in force and how it was given."""

    character: Character
    tiles: tuple[Tile, ...]
    why: str
    answer: KeyAnswer | None = None
    written: str = ""
    reason: str = ""
    soon: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Given:
    """Hold what was answered: states, or a text that holds a size; with neither, not known."""

    character: str
    states: tuple[str, ...] = ()
    size: str = ""
    reason: str = ""


def safer_first(name: str, characters: Characters, session: KeySession) -> str:
    """Return the question itself, or the open one that must be looked at before it."""
    for before in characters[name].after:
        if before in characters and session.answer_to(before) is None:
            return safer_first(before, characters, session)
    return name


def asked_for(name: str, stock: Stock, guide: KeyGuide, reason: str = "") -> Asked:
    """Return a question ready to be put."""
    character = guide.characters[name]
    rated = next_of(stock, name)
    parts = dict(rated.parts) if rated and character.kind == "states" else {}
    difference = next((d for d in stock.differences if d.character == name), None)
    names = pair_names(difference, *_pair(stock)) if difference else {}
    session = stock.session
    soon = [q for q in stock.state.next if q.character != name][:_SOON]
    return Asked(
        character,
        state_tiles(character, parts, names) if character.kind == "states" else (),
        why_words(rated, character, len(stock.state.remaining)),
        session.answer_to(name),
        session.written(name) if session.answer_to(name) else "",
        reason,
        tuple((q.character, q.question) for q in soon),
    )


def _pair(stock: Stock) -> tuple[str, str]:
    """Return the names of the two things the key is narrowed to, in the order of their ids."""
    everything = (*stock.state.remaining, *stock.state.eliminated)
    one, other = sorted(everything, key=lambda c: c.id)[:2]
    return one.name, other.name


def is_beyond(answer: KeyAnswer, guide: KeyGuide) -> str:
    """Return a sentence where no goods of the key have such a size, or nothing."""
    low, high = guide.spans.get(answer.character, (0.0, float("inf")))
    value = answer.value or 0.0
    if low / _BEYOND <= value <= high * _BEYOND:
        return ""
    unit = shown_unit(guide.characters[answer.character].unit)
    return _(
        "The goods of the key have {0} to {1} {2}. Check number and unit; “Answer” keeps it."
    ).format(f"{low:g}", f"{high:g}", unit)
